import {
  hasClockAfter,
  hasCueAfter,
  hasStrongCueAfter,
  isJoinedWeekday,
  isVetoed,
  startsText,
  wordBefore,
} from './cues.ts'
import {
  type DateContext,
  type DateRule,
  type Groups,
  groupsOf,
  type ResolvedDate,
  type Strength,
} from './date-rule.ts'
import { localDateSchema } from '../todo.ts'
import { claimedMark } from './phrase.ts'
import type { PieceKind } from './quick-add.ts'
import type { Reading } from './reading.ts'

/** A day that was read. */
export type ReadDate = Extract<ResolvedDate, { date: string }>

interface Candidate {
  match: RegExpExecArray
  groups: Groups
  strength: Strength
  rule: DateRule
}

function candidateOf(rule: DateRule, match: RegExpExecArray): Candidate {
  const groups = groupsOf(match)
  return { match, groups, strength: rule.strength(groups), rule }
}

function longestFirst(one: Candidate, other: Candidate): number {
  return one.match.index - other.match.index || other.match[0].length - one.match[0].length
}

function candidatesIn(reading: Reading): Candidate[] {
  return reading.language.dates
    .flatMap((rule) => reading.matches(rule.pattern).map((match) => candidateOf(rule, match)))
    .toSorted(longestFirst)
}

function candidatesAt(reading: Reading, index: number): Candidate[] {
  const near = reading.mask.slice(0, index) + reading.ahead(index)
  return reading.language.dates
    .flatMap((rule) => {
      // Not a sticky twin of the pattern: compiling one takes longer than looking a little too far.
      rule.pattern.lastIndex = index
      const match = rule.pattern.exec(near)
      rule.pattern.lastIndex = 0
      return match?.index === index ? [candidateOf(rule, match)] : []
    })
    .toSorted(longestFirst)
}

function isName(reading: Reading, { rule, match, groups }: Candidate): boolean {
  if (rule.isName === undefined) return false
  const end = match.index + match[0].length
  const words = reading.text.slice(match.index, end)
  const rest = reading.text.slice(end, end + 40)
  return rule.isName({ words, previous: wordBefore(reading, match.index), rest, groups })
}

function isWeakDate(reading: Reading, { match, groups }: Candidate): boolean {
  if (hasStrongCueAfter(reading, match)) return true
  return reading.language.cues.on.test(groups('prefix')) && startsText(reading, match.index)
}

function isTimedDate(reading: Reading, { match, groups }: Candidate): boolean {
  if (groups('prefix') === '') return hasClockAfter(reading, match)
  return hasCueAfter(reading, match) || startsText(reading, match.index)
}

function hasCue(reading: Reading, candidate: Candidate): boolean {
  const { match, groups, strength } = candidate
  const { due, on } = reading.language.cues
  const prefix = groups('prefix')
  if (due.test(prefix)) return true
  const isOn = on.test(prefix)
  if (isVetoed(reading, match.index) && !isOn) return false
  if (strength === 'prefixed' && prefix === '') return false
  if (strength === 'timed') return isTimedDate(reading, candidate)
  if (strength !== 'cued') return isWeakDate(reading, candidate)
  return isOn || hasCueAfter(reading, match) || startsText(reading, match.index)
}

// "2 days before friday" is not friday.
function isCountedDown(reading: Reading, { match, groups }: Candidate): boolean {
  const { before, amounts } = reading.language.cues
  return before.test(groups('prefix')) && amounts.test(wordBefore(reading, match.index))
}

function counts(reading: Reading, candidate: Candidate): boolean {
  const { match, groups, strength } = candidate
  if (strength === 'never' || isName(reading, candidate)) return false
  if (groups('weekday') !== '' && isJoinedWeekday(reading, match)) return false
  if (isCountedDown(reading, candidate)) return false
  return strength === 'sure' || hasCue(reading, candidate)
}

function isFree(reading: Reading, { match }: Candidate): boolean {
  return reading.mask.startsWith(match[0], match.index)
}

function keepWithReason(reading: Reading, { match }: Candidate, reason: string): void {
  const words = reading.text.slice(match.index, match.index + match[0].length)
  reading.problems.push(`${reason}, so “${words}” stays in the title.`)
  reading.keep(match.index, match.index + match[0].length)
}

interface Found {
  candidate: Candidate
  resolved: ReadDate
}

function findDates(reading: Reading, context: DateContext): Found[] {
  const found: Found[] = []
  let end = 0
  for (const candidate of candidatesIn(reading)) {
    const { match } = candidate
    if (match.index < end || !isFree(reading, candidate) || !counts(reading, candidate)) continue
    const resolved = candidate.rule.resolve(candidate.groups, context)
    if (resolved === null) continue
    if ('impossible' in resolved)
      keepWithReason(reading, candidate, `There is no ${resolved.impossible}`)
    else if (localDateSchema.safeParse(resolved.date).success) {
      found.push({ candidate, resolved })
    } else keepWithReason(reading, candidate, 'Dates go from 1900 to 2999')
    end = match.index + match[0].length
  }
  return found
}

const dayEnd =
  /^(?:(?:by|before|at)\s+)?(?:eod|cob|close\s+of\s+business|(?:the\s+)?end\s+of\s+(?:the\s+)?day)$/i
const dayEndBeside = new RegExp(
  `(?<=${claimedMark}[\\s,]*)(?:by\\s+)?(?:eod|cob|close of business|end of day)(?!\\p{L})|(?<!\\p{L})(?:by\\s+)?(?:eod|cob|close of business|end of day)(?=[\\s,]*${claimedMark})`,
  'giu',
)

function chooseDate(reading: Reading, found: readonly Found[]): Found | undefined {
  const days = found.filter(({ candidate }) => !dayEnd.test(candidate.match[0]))
  const choice = days.length > 0 ? days : found
  const { deadline } = reading.language.cues
  return choice.find(({ candidate }) => deadline.test(candidate.groups('prefix'))) ?? choice[0]
}

// "friday eod" says no more than "friday".
function claimDayEnd(reading: Reading, kind: PieceKind): void {
  const [match] = reading.matches(dayEndBeside)
  if (match !== undefined) reading.claim(kind, match.index, match.index + match[0].length)
}

/**
 * Reads the day of a line and claims its words: the one that is said to be due, else the first.
 * A day that does not exist stays in the text and becomes a problem.
 */
export function readDate(
  reading: Reading,
  context: DateContext,
  kind: PieceKind = 'date',
): ReadDate | null {
  const found = findDates(reading, context)
  const chosen = chooseDate(reading, found)
  if (chosen === undefined) return null
  const { match } = chosen.candidate
  reading.claim(kind, match.index, match.index + match[0].length)
  claimDayEnd(reading, kind)
  return chosen.resolved
}

/** The day that directly follows a position, with the end of its words; claims nothing. */
function dateAt(
  reading: Reading,
  index: number,
  context: DateContext,
): { resolved: ReadDate; end: number } | null {
  for (const candidate of candidatesAt(reading, index)) {
    const resolved = candidate.rule.resolve(candidate.groups, context)
    if (resolved === null || 'impossible' in resolved) continue
    return { resolved, end: index + candidate.match[0].length }
  }
  return null
}

/** Reads words that lead to a day, such as "starting", with that day, and claims both. */
export function readLedDate(
  reading: Reading,
  leading: RegExp,
  kind: PieceKind,
  context: DateContext,
): ReadDate | null {
  for (const match of reading.matches(leading)) {
    const end = match.index + match[0].length
    const gap = /^\s+/.exec(reading.ahead(end))?.[0].length ?? 0
    const found = dateAt(reading, end + gap, context)
    if (found === null) continue
    reading.claim(kind, match.index, found.end)
    return found.resolved
  }
  return null
}
