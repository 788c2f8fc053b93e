import { calendarDates } from './calendar-dates.ts'
import {
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
import type { PieceKind } from './quick-add.ts'
import { claimedMark, phrase, type Reading } from './reading.ts'
import { relativeDates } from './relative-dates.ts'

/** A day that was read. */
export type ReadDate = Extract<ResolvedDate, { date: string }>

interface Candidate {
  match: RegExpExecArray
  groups: Groups
  strength: Strength
  rule: DateRule
}

const rules = [...relativeDates, ...calendarDates]

const units = /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/

const namedPeople = new Set(
  'call phone ring ask tell meet see ping with for to from and visit remind pay thank help invite message text email mail give about of hi hello dear contact'.split(
    ' ',
  ),
)

function candidatesIn(reading: Reading): Candidate[] {
  const candidates = rules.flatMap((rule) =>
    reading.matches(rule.pattern).map((match) => {
      const groups = groupsOf(match)
      return { match, groups, strength: rule.strength(groups), rule }
    }),
  )
  return candidates.toSorted(
    (one, other) =>
      one.match.index - other.match.index || other.match[0].length - one.match[0].length,
  )
}

function isPersonName(reading: Reading, { match, groups }: Candidate): boolean {
  const word = match[0].slice(-3)
  if (!/^to[md]$/i.test(match[0].trim()) && !/\sto[md]$/i.test(match[0])) return false
  if (word.startsWith('T')) return true
  return namedPeople.has(groups('prefix').toLowerCase() || wordBefore(reading, match.index))
}

function isStrongPrefix(prefix: string): boolean {
  return /^(?:(?:is|it.?s)\s+)?(?:due|deadline)/i.test(prefix)
}

function isWeakDate(reading: Reading, candidate: Candidate): boolean {
  const { match, groups } = candidate
  if (hasStrongCueAfter(reading, match)) return true
  const isOn = /^(?:on|by|before)$/i.test(groups('prefix'))
  return isOn && startsText(reading, match.index)
}

function hasCue(reading: Reading, candidate: Candidate): boolean {
  const { match, groups, strength } = candidate
  const prefix = groups('prefix')
  if (isStrongPrefix(prefix)) return true
  if (isVetoed(reading, match.index) && !/^(?:on|by)$/i.test(prefix)) return false
  if (strength === 'prefixed' && prefix === '') return false
  if (strength !== 'cued') return isWeakDate(reading, candidate)
  if (/^(?:on|by|before)$/i.test(prefix)) return true
  return hasCueAfter(reading, match) || startsText(reading, match.index)
}

// "2 days before friday" is not friday.
function isCountedDown(reading: Reading, { match, groups }: Candidate): boolean {
  return /^before$/i.test(groups('prefix')) && units.test(wordBefore(reading, match.index))
}

function counts(reading: Reading, candidate: Candidate): boolean {
  const { match, groups, strength } = candidate
  if (isPersonName(reading, candidate)) return false
  if (groups('weekday') !== '' && isJoinedWeekday(reading, match)) return false
  if (isCountedDown(reading, candidate)) return false
  return strength === 'sure' || hasCue(reading, candidate)
}

function isFree(reading: Reading, { match }: Candidate): boolean {
  return reading.mask.startsWith(match[0], match.index)
}

function report(reading: Reading, { match }: Candidate, impossible: string): void {
  const words = reading.text.slice(match.index, match.index + match[0].length)
  reading.problems.push(`There is no ${impossible}, so “${words}” stays in the title.`)
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
    if ('impossible' in resolved) report(reading, candidate, resolved.impossible)
    else if (resolved.date >= '1900-01-01' && resolved.date <= '2999-12-31') {
      found.push({ candidate, resolved })
    } else continue
    end = match.index + match[0].length
  }
  return found
}

const dayEnd = /^(?:(?:by|before|at)\s+)?(?:eod|(?:the\s+)?end\s+of\s+(?:the\s+)?day)$/i

function chooseDate(found: readonly Found[]): Found | undefined {
  const days = found.filter(({ candidate }) => !dayEnd.test(candidate.match[0]))
  const choice = days.length > 0 ? days : found
  const isDue = ({ candidate }: Found) => /^(?:.*due|deadline|by)/i.test(candidate.groups('prefix'))
  return choice.find(isDue) ?? choice[0]
}

const dayEndBeside = new RegExp(
  `(?<=${claimedMark}[\\s,]*)(?:by\\s+)?(?:eod|end of day)(?!\\p{L})|(?<!\\p{L})(?:by\\s+)?(?:eod|end of day)(?=[\\s,]*${claimedMark})`,
  'giu',
)

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
  const chosen = chooseDate(found)
  if (chosen === undefined) return null
  const { match } = chosen.candidate
  reading.claim(kind, match.index, match.index + match[0].length)
  claimDayEnd(reading, kind)
  return chosen.resolved
}

/** The day that directly follows a position, with the end of its words; claims nothing. */
export function dateAt(
  reading: Reading,
  index: number,
  context: DateContext,
): { resolved: ReadDate; end: number } | null {
  for (const candidate of candidatesIn(reading)) {
    if (candidate.match.index !== index) continue
    const resolved = candidate.rule.resolve(candidate.groups, context)
    if (resolved === null || 'impossible' in resolved) continue
    return { resolved, end: index + candidate.match[0].length }
  }
  return null
}

const startWords = phrase('(?:starting|beginning|not\\s+before)(?:\\s+(?:on|from))?(?=\\s)')

/** Reads "starting monday" and claims it. */
export function readStart(reading: Reading, context: DateContext): ReadDate | null {
  for (const match of reading.matches(startWords)) {
    const gap = /^\s+/.exec(reading.mask.slice(match.index + match[0].length))?.[0].length ?? 0
    const found = dateAt(reading, match.index + match[0].length + gap, context)
    if (found === null) continue
    reading.claim('start', match.index, found.end)
    return found.resolved
  }
  return null
}
