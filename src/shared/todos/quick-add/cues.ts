import { claimedMark, literalMark, type Reading } from './reading.ts'
import { weekdaySource } from './words.ts'

const clockSource =
  '(?:at\\s+)?\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|a\\.m|p\\.m)|\\d{1,2}:\\d{2}|@\\s*\\d|at\\s+\\d|(?:at\\s+)?(?:noon|midday|midnight)\\b|half past|quarter (?:past|to)'
const functionWords =
  'about|with|to|for|at|because|re|if|in|from|before|after|when|until|till|by|via|per|so|but|then|while|as|on|please|pls|thanks|and|starting|every|daily|weekly|monthly|yearly'

const endCue = new RegExp(`^\\s*(?:$|[.,;:!?)\\]]|[-–—]\\s|[(\\s]*${claimedMark})`, 'u')
const clockCue = new RegExp(`^\\s*,?\\s*(?:${clockSource})`, 'iu')
const wordCue = new RegExp(`^\\s+(?:${functionWords})(?![\\p{L}\\p{N}'’-])`, 'iu')
const priorityCue = /^\s+(?:(?:high|top|medium|med|low|no)[\s-]+prio|prio(?:rity)?[\s:])/iu
const dayPartCue = /^\s+(?:morning|afternoon|evening|night)(?<rest>[^]*)$/iu
const joinedWeekday = new RegExp(
  `^\\s*(?:-|–|/|&|,|to|and|or)?\\s*(?:${weekdaySource})s?(?!\\p{L})`,
  'iu',
)
const joinedToWeekday = new RegExp(
  `(?<!\\p{L})(?:${weekdaySource})s?\\s*(?:-|–|/|&|,|to|and|or)?\\s*$`,
  'iu',
)

const vetoingWords = new Set(
  [
    'the a an my our his her their its your every each last past of after since until till than from',
    'good black cyber easter ash palm casual taco super shrove first second third st saint',
    'mister mr mrs ms dr called named titled like about',
  ]
    .join(' ')
    .split(' '),
)

/** Whether nothing but claimed text and punctuation is before the position. */
export function startsText(reading: Reading, index: number): boolean {
  return !/[\p{L}\p{N}\p{S}#@]/u.test(reading.mask.slice(0, index).replaceAll(literalMark, 'x'))
}

/** Whether what follows shows that a phrase is over: the end, punctuation, a time or a small word. */
export function isCue(rest: string): boolean {
  if ([endCue, clockCue, wordCue, priorityCue].some((cue) => cue.test(rest))) return true
  const dayPart = dayPartCue.exec(rest)?.groups?.['rest']
  return dayPart !== undefined && (endCue.test(dayPart) || wordCue.test(dayPart))
}

/** `isCue` for what follows a match. */
export function hasCueAfter(reading: Reading, match: RegExpExecArray): boolean {
  return isCue(reading.mask.slice(match.index + match[0].length))
}

/** `hasCueAfter`, but a word such as "and" or "in" is not enough. */
export function hasStrongCueAfter(reading: Reading, match: RegExpExecArray): boolean {
  const rest = reading.mask.slice(match.index + match[0].length)
  return isCue(rest) && !/^\s+(?:and|or|in|to|as|so)\s/iu.test(rest)
}

/** The word directly before a position, lower case; empty when punctuation or nothing is there. */
export function wordBefore(reading: Reading, index: number): string {
  const match = /(?<word>[\p{L}\p{N}'’]+)\s+$/u.exec(reading.mask.slice(0, index))
  return (match?.groups?.['word'] ?? '').toLowerCase()
}

/** Whether the word before shows that a name of a day is meant as something else. */
export function isVetoed(reading: Reading, index: number): boolean {
  return vetoingWords.has(wordBefore(reading, index))
}

/** Whether a weekday is part of a range or list of weekdays, which is not one day. */
export function isJoinedWeekday(reading: Reading, match: RegExpExecArray): boolean {
  return (
    joinedWeekday.test(reading.mask.slice(match.index + match[0].length)) ||
    joinedToWeekday.test(reading.mask.slice(0, match.index))
  )
}
