import { addDays, addMonths } from '../local-date.ts'
import { formatRule } from '../repeat-rule.ts'
import type { Repeat } from '../todo.ts'
import { isCue, startsText } from './cues.ts'
import type { DateContext, DayPart } from './date-rule.ts'
import { dateAt, type ReadDate } from './read-date.ts'
import { phrase, type Reading } from './reading.ts'
import { takeAdverb, takeRepeat, type ReadRepeat } from './repeat-phrases.ts'
import { Cursor, type Token, tokensOf } from './tokens.ts'
import { countOf, countSource } from './words.ts'

/** What a line says about repeating. */
export interface RepeatReading {
  repeat: Repeat
  dayPart: DayPart | null
  /** The day given by "starting …"; occurrences before it do not count. */
  startsOn: ReadDate | null
}

interface Found extends ReadRepeat {
  from: Repeat['from']
  start: number
  end: number
}

function isBounded(reading: Reading, token: Token): boolean {
  return !/[\p{L}\p{N}#@+/~'’-]$/u.test(reading.mask.slice(0, token.start))
}

function takeEvery(cursor: Cursor): Pick<Found, 'rule' | 'dayPart' | 'from'> | null {
  if (!cursor.skip('every', 'each')) return null
  const from = cursor.skip('!') ? 'completion' : 'due'
  const repeat = takeRepeat(cursor)
  return repeat === null ? null : { ...repeat, from }
}

function endsWell(reading: Reading, end: number): boolean {
  return !/^['’-]?[\p{L}\p{N}]/u.test(reading.mask.slice(end))
}

// "every 3rd person" is not a day of the month.
function isMeant(
  reading: Reading,
  token: Token,
  { rule }: Pick<Found, 'rule'>,
  end: number,
): boolean {
  const isBareDay = rule.frequency === 'MONTHLY' && rule.byMonthDay.length > 0
  return !isBareDay || isCue(reading.mask.slice(end)) || startsText(reading, token.start)
}

function findAt(reading: Reading, tokens: Token[], index: number): Found | null {
  const token = tokens[index]
  if (token === undefined || !isBounded(reading, token)) return null
  const cursor = new Cursor(tokens, index)
  const every = takeEvery(cursor)
  if (
    every !== null &&
    endsWell(reading, cursor.end) &&
    isMeant(reading, token, every, cursor.end)
  ) {
    return { ...every, start: token.start, end: cursor.end }
  }
  const adverbCursor = new Cursor(tokens, index)
  const adverb = takeAdverb(adverbCursor)
  if (adverb === null || !isCue(reading.mask.slice(adverbCursor.end))) return null
  return { ...adverb, from: 'due', start: token.start, end: adverbCursor.end }
}

function findRepeat(reading: Reading): Found | null {
  const tokens = tokensOf(reading.mask)
  for (let index = 0; index < tokens.length; index += 1) {
    const found = findAt(reading, tokens, index)
    if (found !== null) return found
  }
  return null
}

function readBound(reading: Reading, words: string, context: DateContext): ReadDate | null {
  for (const match of reading.matches(phrase(`(?:${words})(?=\\s)`))) {
    const gap = /^\s+/.exec(reading.mask.slice(match.index + match[0].length))?.[0].length ?? 0
    const found = dateAt(reading, match.index + match[0].length + gap, context)
    if (found === null) continue
    reading.claim('repeat', match.index, found.end)
    return found.resolved
  }
  return null
}

const times = phrase(`(?:for\\s+)?(?<count>${countSource})\\s*(?:times|x|occurrences)`)
const span = phrase(
  `for\\s+(?:the\\s+next\\s+)?(?<count>${countSource})\\s+(?<unit>day|week|month|year)s?`,
)

function claimCount(reading: Reading, pattern: RegExp): { count: number; unit: string } | null {
  const [match] = reading.matches(pattern)
  const count = match === undefined ? null : countOf(match.groups?.['count'] ?? '')
  if (match === undefined || count === null || count < 1) return null
  reading.claim('repeat', match.index, match.index + match[0].length)
  return { count, unit: (match.groups?.['unit'] ?? '').toLowerCase() }
}

function spanEnd(from: string, count: number, unit: string): string {
  if (unit === 'day' || unit === 'week') return addDays(from, count * (unit === 'day' ? 1 : 7) - 1)
  return addDays(addMonths(from, count * (unit === 'month' ? 1 : 12)), -1)
}

function readEnd(
  reading: Reading,
  context: DateContext,
  from: string,
): { count: number | null; until: string | null } {
  const until = readBound(
    reading,
    'until|till|til|ending(?:\\s+on)?|ends(?:\\s+on)?|through',
    context,
  )
  if (until !== null) return { count: null, until: until.date }
  const counted = claimCount(reading, times)
  if (counted !== null) return { count: counted.count, until: null }
  const lasting = claimCount(reading, span)
  if (lasting === null) return { count: null, until: null }
  return { count: null, until: spanEnd(from, lasting.count, lasting.unit) }
}

/** Reads how a todo repeats, from when and until when, and claims those words. */
export function readRepeat(reading: Reading, context: DateContext): RepeatReading | null {
  const found = findRepeat(reading)
  if (found === null) return null
  reading.claim('repeat', found.start, found.end)
  const startsOn = readBound(
    reading,
    'starting(?:\\s+(?:on|from))?|starts(?:\\s+on)?|beginning(?:\\s+on)?|from',
    context,
  )
  const end = readEnd(reading, context, startsOn?.date ?? context.now.date)
  const rule = formatRule({ ...found.rule, ...end })
  return { repeat: { rule, from: found.from }, dayPart: found.dayPart, startsOn }
}
