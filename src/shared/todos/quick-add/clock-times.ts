import { timeOf } from '../local-date.ts'
import type { DayPart, Groups, Strength } from './date-rule.ts'
import { phrase } from './reading.ts'
import { countOf, hourWordSource } from './words.ts'

/** A time of day as it was written; `exact` when morning or afternoon cannot be in doubt. */
export interface WrittenTime {
  hour: number
  minute: number
  exact: boolean
}

/** One way to write a time. */
export interface TimeRule {
  pattern: RegExp
  strength: (groups: Groups) => Strength
  resolve: (groups: Groups) => WrittenTime | null
}

const prefix = '(?:(?<prefix>due(?:\\s+(?:at|by))?|at|by|before|around|for|@)\\s*)?'
const hour12 = `(?<hour>1[0-2]|0?[1-9]|${hourWordSource})`

function timeRule(source: string, strength: Strength, resolve: TimeRule['resolve']): TimeRule {
  return { pattern: phrase(source), strength: () => strength, resolve }
}

function withMeridiem(groups: Groups): WrittenTime | null {
  const hour = countOf(groups('hour').replace(/^0/, ''))
  if (hour === null) return null
  const isAfternoon = groups('half').toLowerCase() === 'p'
  return {
    hour: (hour % 12) + (isAfternoon ? 12 : 0),
    minute: Number(groups('minute')),
    exact: true,
  }
}

function digital(groups: Groups): WrittenTime {
  const hour = Number(groups('hour'))
  const exact = hour > 12 || hour === 0 || groups('hour').startsWith('0')
  return { hour, minute: Number(groups('minute')), exact }
}

function bareHour(groups: Groups): WrittenTime | null {
  const hour = countOf(groups('hour').replace(/^0/, ''))
  return hour === null ? null : { hour, minute: 0, exact: hour > 12 }
}

function namedTime(groups: Groups): WrittenTime {
  return { hour: groups('name').toLowerCase() === 'midnight' ? 0 : 12, minute: 0, exact: true }
}

function spokenTime(groups: Groups): WrittenTime | null {
  const hour = countOf(groups('hour').replace(/^0/, ''))
  const minutes = { half: 30, quarter: 15 }[groups('minutes').toLowerCase()]
  const minute = minutes ?? countOf(groups('minutes').replace(/\s*min(?:ute)?s?$/i, ''))
  if (hour === null || minute === null || minute > 59) return null
  if (groups('side').toLowerCase() === 'past') return { hour, minute, exact: false }
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minute, exact: false }
}

/** Times of day: `5pm`, `17:00`, `at 5`, `noon`, `half past 3`, `5 o'clock`. */
export const timeRules: TimeRule[] = [
  timeRule(
    `${prefix}${hour12}(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap])\\.?m\\.?`,
    'sure',
    withMeridiem,
  ),
  timeRule(
    `${prefix}(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?<half>[ap])`,
    'cued',
    withMeridiem,
  ),
  timeRule(`${prefix}(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)`, 'sure', digital),
  timeRule('(?:at|@|by)\\s*(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)', 'cued', digital),
  timeRule(
    '(?:at|@)\\s*(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?:\\s?h(?:rs)?)?',
    'cued',
    digital,
  ),
  timeRule(`${prefix}(?<name>noon|midday|midnight)`, 'cued', namedTime),
  timeRule(
    `${prefix}(?<minutes>half|quarter)\\s+(?<side>past|to)\\s+${hour12}`,
    'cued',
    spokenTime,
  ),
  timeRule(`(?:at|@)\\s+(?<minutes>half)\\s+${hour12}`, 'cued', (groups) =>
    spokenTime((name) => (name === 'side' ? 'past' : groups(name))),
  ),
  timeRule(
    `${prefix}(?<minutes>five|ten|twenty|(?:5|10|20|25)(?:\\s+min(?:ute)?s?)?)\\s+(?<side>past|to)\\s+${hour12}`,
    'cued',
    spokenTime,
  ),
  timeRule(`${prefix}${hour12}\\s*o['’]?clock`, 'sure', bareHour),
  timeRule(`(?:at|@)\\s*(?<hour>1\\d|2[0-3]|0?[1-9]|${hourWordSource})`, 'cued', bareHour),
]

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
