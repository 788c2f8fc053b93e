import { hasCueAfter, isBesidePiece, startsText, wordBefore } from './cues.ts'
import { type DayPart, groupsOf } from './date-rule.ts'
import type { Reading } from './reading.ts'
import { digital, settleTime, timeOfDayPart, type TimeRule } from './time-rule.ts'

/** A time that was read, with the part of the day that was said. */
export interface ReadTime {
  time: string
  dayPart: DayPart | null
}

function claimMatch(reading: Reading, match: RegExpExecArray): void {
  reading.claim('time', match.index, match.index + match[0].length)
}

// "the school evening on friday" is an event, "evening friday" a time.
function leadsToDate(reading: Reading, match: RegExpExecArray): boolean {
  if (match.groups?.['late'] === undefined || /\s/.test(match[0])) return false
  const rest = reading.text.slice(match.index + match[0].length)
  return reading.language.dayParts.event.test(rest)
}

interface SpokenPart {
  dayPart: DayPart
  /** With the hour that was told: "7 in the morning". */
  time: string | null
}

function readDayPart(reading: Reading, afterDate: boolean): SpokenPart | null {
  const { attached, spoken, partOf } = reading.language.dayParts
  const beside = afterDate
    ? reading.matches(attached).filter((match) => !leadsToDate(reading, match))
    : []
  const alone = reading
    .matches(spoken)
    .filter((match) => hasCueAfter(reading, match) || startsText(reading, match.index))
  const match = alone.find(({ groups }) => groups?.['hour'] !== undefined) ?? beside[0] ?? alone[0]
  if (match === undefined) return null
  claimMatch(reading, match)
  const groups = groupsOf(match)
  const dayPart = partOf((groups('part') || groups('late')).toLowerCase())
  if (dayPart === null) return null
  const written = groups('hour') === '' ? null : digital(groups)
  return { dayPart, time: written && settleTime({ ...written, exact: false }, dayPart) }
}

function isRange(reading: Reading, match: RegExpExecArray): boolean {
  const { rangeAfter, rangeBefore } = reading.language.cues
  const prefix = match.groups?.['prefix'] ?? ''
  return (
    rangeAfter.test(reading.ahead(match.index + match[0].length)) ||
    rangeBefore.test(reading.behind(match.index)) ||
    rangeBefore.test(reading.behind(match.index + prefix.length))
  )
}

// "dinner at 7" is in the evening, "wake up at 6" in the morning.
function hintOf(reading: Reading, hour: number): DayPart | null {
  const hint = reading.language.hints.find(({ words }) => words.test(reading.mask))
  return hint !== undefined && hour >= hint.from && hour <= hint.to ? hint.dayPart : null
}

function hasTimeCue(
  reading: Reading,
  strength: ReturnType<TimeRule['strength']>,
  match: RegExpExecArray,
): boolean {
  if (strength !== 'weak' && startsText(reading, match.index)) return true
  if (strength === 'beside') return isBesidePiece(reading, match)
  return hasCueAfter(reading, match) || (strength === 'weak' && isBesidePiece(reading, match))
}

function counts(reading: Reading, rule: TimeRule, match: RegExpExecArray): boolean {
  if (isRange(reading, match)) return false
  const groups = groupsOf(match)
  const { timeVetoes, vagueTime } = reading.language.cues
  const previous = wordBefore(reading, match.index)
  if (timeVetoes.articles.has(previous)) return false
  const strength = rule.strength(groups)
  if (strength === 'sure' && !vagueTime.test(groups('prefix'))) return true
  return !timeVetoes.verbs.has(previous) && hasTimeCue(reading, strength, match)
}

function readClock(reading: Reading, part: DayPart | null): string | null {
  for (const rule of reading.language.times) {
    for (const match of reading.matches(rule.pattern)) {
      if (!counts(reading, rule, match)) continue
      const written = rule.resolve(groupsOf(match))
      if (written === null) continue
      claimMatch(reading, match)
      return settleTime(written, part ?? hintOf(reading, written.hour))
    }
  }
  return null
}

/** Reads the time of a line and claims its words; `said` is a part of the day that the date named. */
export function readTime(
  reading: Reading,
  said: DayPart | null,
  afterDate: boolean,
): ReadTime | null {
  const spoken = readDayPart(reading, afterDate)
  const dayPart = spoken?.dayPart ?? said
  const clock = spoken?.time ?? readClock(reading, dayPart)
  if (clock !== null) return { time: clock, dayPart }
  return dayPart === null ? null : { time: timeOfDayPart(dayPart), dayPart }
}
