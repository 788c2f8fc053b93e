import { claimedMark, literalMark } from './phrase.ts'
import type { Reading } from './reading.ts'

const endCue = new RegExp(`^\\s*(?:$|[.,;:!?)\\]]|[-–—]\\s|[(\\s]*${claimedMark})`, 'u')
const firstWord = new RegExp(`[\\p{L}\\p{N}\\p{S}#@${literalMark}]`, 'u')
const lastWord = /(?<word>[\p{L}\p{N}'’]+)\s+$/u

/** Whether nothing but claimed text and punctuation is before the position. */
export function startsText(reading: Reading, index: number): boolean {
  const first = firstWord.exec(reading.mask)
  return first === null || first.index >= index
}

/** Whether what follows shows that a phrase is over: the end, punctuation, a time or a small word. */
export function isCue(reading: Reading, end: number): boolean {
  const { clock, word, priority, dayPart } = reading.language.cues
  const rest = reading.ahead(end)
  if ([endCue, clock, word, priority].some((cue) => cue.test(rest))) return true
  const later = dayPart.exec(rest)?.groups?.['rest']
  return later !== undefined && (endCue.test(later) || word.test(later))
}

/** `isCue` for what follows a match. */
export function hasCueAfter(reading: Reading, match: RegExpExecArray): boolean {
  return isCue(reading, match.index + match[0].length)
}

/** `hasCueAfter`, but a word such as "and" or "in" is not enough. */
export function hasStrongCueAfter(reading: Reading, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  return isCue(reading, end) && !reading.language.cues.joining.test(reading.ahead(end))
}

/** Whether a clock time follows a match. */
export function hasClockAfter(reading: Reading, match: RegExpExecArray): boolean {
  const rest = reading.ahead(match.index + match[0].length)
  return reading.language.cues.clock.test(rest) || /^[\s,]*\uE000/u.test(rest)
}

/** Whether claimed text is directly before or after a match. */
export function isBesidePiece(reading: Reading, match: RegExpExecArray): boolean {
  return (
    /\uE000[\s,]*$/u.test(reading.behind(match.index)) ||
    /^[\s,]*\uE000/u.test(reading.ahead(match.index + match[0].length))
  )
}

/** The word directly before a position, lower case; empty when punctuation or nothing is there. */
export function wordBefore(reading: Reading, index: number): string {
  return (lastWord.exec(reading.behind(index))?.groups?.['word'] ?? '').toLowerCase()
}

/** Whether the word before shows that a name of a day is meant as something else. */
export function isVetoed(reading: Reading, index: number): boolean {
  const word = wordBefore(reading, index)
  const [last = ''] = word.split(/['’]/u).toReversed()
  return reading.language.cues.vetoes.has(last) || reading.language.cues.vetoes.has(word)
}

/** Whether a weekday is part of a range or list of weekdays, which is not one day. */
export function isJoinedWeekday(reading: Reading, match: RegExpExecArray): boolean {
  const { weekdayAfter, weekdayBefore } = reading.language.cues
  return (
    weekdayAfter.test(reading.ahead(match.index + match[0].length)) ||
    weekdayBefore.test(reading.behind(match.index))
  )
}
