import { addDays, addMonths } from '../local-date.ts'
import { formatRule, type RepeatRule } from '../repeat-rule.ts'
import type { Repeat } from '../todo.ts'
import { isCue, isVetoed, startsText } from './cues.ts'
import type { DateContext, DayPart } from './date-rule.ts'
import type { RepeatProposal } from './languages/language.ts'
import { readLedDate, type ReadDate } from './read-date.ts'
import type { Reading } from './reading.ts'

/** What a line says about repeating. */
export interface RepeatReading {
  repeat: Repeat
  dayPart: DayPart | null
  /** The day given by "starting …"; occurrences before it do not count. */
  startsOn: ReadDate | null
}

function isMeant(reading: Reading, { needs, start, end }: RepeatProposal): boolean {
  if (needs === 'nothing') return true
  if (isVetoed(reading, start)) return false
  if (isCue(reading, end)) return true
  return needs === 'cue-or-start' && startsText(reading, start)
}

function findRepeat(reading: Reading): RepeatProposal | null {
  for (const proposal of reading.language.repeats.propose(reading.mask)) {
    if (isMeant(reading, proposal)) return proposal
  }
  return null
}

function claimCount(reading: Reading, pattern: RegExp): { count: number; unit: string } | null {
  const [match] = reading.matches(pattern)
  if (match === undefined) return null
  const count = reading.language.repeats.countOf(match.groups?.['count'] ?? '')
  if (count === null || count < 1) return null
  reading.claim('repeat', match.index, match.index + match[0].length)
  return { count, unit: match.groups?.['unit'] ?? '' }
}

function spanEnd(reading: Reading, from: string, count: number, word: string): string {
  const unit = reading.language.repeats.unitOf(word)
  if (unit === 'day' || unit === 'week') return addDays(from, count * (unit === 'day' ? 1 : 7) - 1)
  return addDays(addMonths(from, count * (unit === 'month' ? 1 : 12)), -1)
}

function readEnd(
  reading: Reading,
  context: DateContext,
  from: string,
): Pick<RepeatRule, 'count' | 'until'> {
  const { ending, times, span } = reading.language.repeats
  const until = readLedDate(reading, ending, 'repeat', context)
  if (until !== null) return { count: null, until: until.date }
  const counted = claimCount(reading, times)
  if (counted !== null) return { count: counted.count, until: null }
  const lasting = claimCount(reading, span)
  if (lasting === null) return { count: null, until: null }
  return { count: null, until: spanEnd(reading, from, lasting.count, lasting.unit) }
}

function keepRefused(reading: Reading): void {
  const refused = reading.language.repeats.refuse?.(reading.mask) ?? null
  if (refused === null) return
  const words = reading.text.slice(refused.start, refused.end)
  reading.problems.push(`${refused.why}, so “${words}” stays in the title.`)
  reading.keep(refused.start, refused.end)
}

/** Reads how a todo repeats, from when and until when, and claims those words. */
export function readRepeat(reading: Reading, context: DateContext): RepeatReading | null {
  keepRefused(reading)
  const found = findRepeat(reading)
  if (found === null) return null
  reading.claim('repeat', found.start, found.end)
  const startsOn = readLedDate(reading, reading.language.repeats.starting, 'repeat', context)
  const end = readEnd(reading, context, startsOn?.date ?? context.now.date)
  const rule = formatRule({ ...found.rule, ...end })
  return { repeat: { rule, from: found.from }, dayPart: found.dayPart, startsOn }
}
