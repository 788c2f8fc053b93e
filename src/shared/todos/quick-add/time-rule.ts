import { timeOf } from '../local-date.ts'
import type { DayPart, Groups, Strength } from './date-rule.ts'
import { phrase } from './phrase.ts'

/** A time of day as it was written; `exact` when morning or afternoon cannot be in doubt. */
export interface WrittenTime {
  hour: number
  minute: number
  exact: boolean
}

/** One way to write a time. */
export interface TimeRule {
  pattern: RegExp
  /** A time that is `beside` counts only at the start of a text or beside a date. */
  strength: (groups: Groups) => Strength | 'beside'
  resolve: (groups: Groups) => WrittenTime | null
}

/** Makes a rule of an expression for a time. */
export function timeRule(
  source: string,
  strength: Strength | 'beside' | TimeRule['strength'],
  resolve: TimeRule['resolve'],
): TimeRule {
  return {
    pattern: phrase(source),
    strength: typeof strength === 'string' ? () => strength : strength,
    resolve,
  }
}

/** Reads the groups `hour` and `minute` of a time in digits. */
export function digital(groups: Groups): WrittenTime {
  const hour = Number(groups('hour'))
  const exact = hour > 12 || hour === 0 || groups('hour').startsWith('0')
  return { hour, minute: Number(groups('minute')), exact }
}

const dayPartTimes: Record<DayPart, string> = {
  morning: '09:00',
  afternoon: '15:00',
  evening: '19:00',
  night: '20:00',
}

/** The time that a part of the day stands for when no hour is given. */
export function timeOfDayPart(part: DayPart): string {
  return dayPartTimes[part]
}

function hourIn(hour: number, part: DayPart | null): number {
  if (part === 'morning') return hour % 12
  if (part === 'night') return hour === 12 ? 0 : hour < 5 ? hour : hour + 12
  if (part === null) return hour < 7 ? hour + 12 : hour
  return hour === 12 ? 12 : hour + 12
}

/** The clock time meant: an hour in doubt falls into the part of the day, else between 7 and 18. */
export function settleTime(written: WrittenTime, part: DayPart | null): string {
  const { hour, minute, exact } = written
  return timeOf(exact || hour > 12 ? hour : hourIn(hour, part), minute)
}
