import { allMatches } from '../../../../all-matches.ts'
import type { RefusedRepeat, RepeatProposal, RepeatWords } from '../language.ts'
import { phrase } from '../../phrase.ts'
import { takeAdverb, takeCounted, takeRepeat, type ReadRepeat } from './repeat-phrases.ts'
import { Cursor, type Token, tokensOf } from './tokens.ts'
import { countOf, countSource } from './words.ts'
import { skipMixedDays } from './year-days.ts'

function isBounded(mask: string, { start }: Token): boolean {
  return start === 0 || !/[\p{L}\p{N}#@+/~'’-]/u.test(mask.charAt(start - 1))
}

function endsWell(mask: string, end: number): boolean {
  return !/^['’-]?[\p{L}\p{N}]/u.test(mask.slice(end, end + 3))
}

function takeEvery(cursor: Cursor): (ReadRepeat & Pick<RepeatProposal, 'from'>) | null {
  if (!cursor.skip('every', 'each', 'ev')) return null
  const from = cursor.skip('!') ? 'completion' : 'due'
  const repeat = takeRepeat(cursor)
  if (repeat === null) return null
  return { ...repeat, from: skipCompletion(cursor) ? 'completion' : from }
}

const completions = [
  ['after', 'completion'],
  ['from', 'completion'],
  ['after', 'completing'],
  ['when', 'done'],
]

// "every 3 days after completion" is "every! 3 days".
function skipCompletion(cursor: Cursor): boolean {
  return completions.some((words) => cursor.skipAll(...words))
}

// "after 10 days" counts from the completion, too.
function takeAfter(cursor: Cursor): (ReadRepeat & Pick<RepeatProposal, 'from'>) | null {
  const isCounted = cursor.skip('after') && countOf(cursor.peek()) !== null
  const repeat = isCounted && !/^an?$/.test(cursor.peek()) ? takeCounted(cursor) : null
  const isSpan = repeat !== null && repeat.rule.byDay.length === 0 && repeat.dayPart === null
  return isSpan ? { ...repeat, from: 'completion' } : null
}

// "every 3rd person" is not a day of the month.
function needsOf({ rule }: ReadRepeat): RepeatProposal['needs'] {
  const isBareDay = rule.frequency === 'MONTHLY' && rule.byMonthDay.length > 0
  return isBareDay ? 'cue-or-start' : 'nothing'
}

function* propose(mask: string): Iterable<RepeatProposal> {
  const tokens = tokensOf(mask)
  for (const [index, token] of tokens.entries()) {
    if (!isBounded(mask, token)) continue
    const cursor = new Cursor(tokens, index)
    const every = takeEvery(cursor)
    if (every !== null && endsWell(mask, cursor.end)) {
      yield { ...every, start: token.start, end: cursor.end, needs: needsOf(every) }
    }
    const adverbCursor = new Cursor(tokens, index)
    const adverb = adverbCursor.attempt(() => takeAdverb(adverbCursor)) ?? takeAfter(adverbCursor)
    if (adverb !== null) {
      yield { from: 'due', ...adverb, start: token.start, end: adverbCursor.end, needs: 'cue' }
    }
  }
}

const tooOften = phrase(
  `(?:every|each)\\s+(?:(?:${countSource}|other)\\s+)?(?:hours?|minutes?|mins?)`,
)

// What is asked for in words that are understood, but that no task can do.
function refuse(mask: string): RefusedRepeat | null {
  const [often] = allMatches(mask, tooOften)
  if (often !== undefined) {
    const [start, end] = [often.index, often.index + often[0].length]
    return { start, end, why: 'A task repeats every day or less often' }
  }
  const tokens = tokensOf(mask)
  for (const [index, token] of tokens.entries()) {
    const cursor = new Cursor(tokens, index)
    if (!cursor.skip('every', 'each', 'ev') || !skipMixedDays(cursor)) continue
    return { start: token.start, end: cursor.end, why: 'Such different days need a task each' }
  }
  return null
}

const units = ['day', 'week', 'month', 'year'] as const

/** How repeats are said in English. */
export const englishRepeats: RepeatWords = {
  propose,
  refuse,
  starting: phrase('(?:(?:starting|starts|beginning)(?:\\s+(?:on|from|in))?|from)(?=\\s)'),
  ending: phrase('(?:until|till|til|ending(?:\\s+on)?|ends(?:\\s+on)?|through)(?=\\s)'),
  times: phrase(`(?:for\\s+)?(?<count>${countSource})\\s*(?:times|x|occurrences)`),
  span: phrase(
    `for\\s+(?:the\\s+next\\s+)?(?<count>${countSource})\\s+(?<unit>day|week|month|year)s?`,
  ),
  unitOf: (word) => units.find((unit) => unit === word.toLowerCase()) ?? 'day',
  countOf,
}
