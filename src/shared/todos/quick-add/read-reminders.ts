import type { Reminder } from '../todo.ts'
import { after, before } from './phrase.ts'
import type { Reading } from './reading.ts'
import { timeOf } from '../local-date.ts'

/** Reminders as they were written: an `at` without a day belongs to the day of the task. */
export interface ReadReminders {
  minutesBefore: number[]
  times: string[]
}

const unitMinutes = new Map([
  ['m', 1],
  ['h', 60],
  ['d', 1440],
  ['w', 7 * 1440],
])
const mostMinutes = 40_320

const symbol = new RegExp(
  `${before}!(?<count>\\d{1,5})\\s?(?<unit>minutes?|mins?|m|hours?|hrs?|hr|h|days?|d|weeks?|w)(?:\\s+before)?${after}`,
  'giu',
)
const clock = new RegExp(
  `${before}!(?:(?<hour12>1[0-2]|0?[1-9])(?:[:.](?<minute12>[0-5]\\d))?\\s?(?<half>[ap])m|(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d))${after}`,
  'giu',
)

function minutesOf(count: number | null, unit: string): number | null {
  const minutes = (count ?? -1) * (unitMinutes.get(unit.slice(0, 1).toLowerCase()) ?? 1)
  return minutes < 0 || minutes > mostMinutes ? null : minutes
}

function claimAll<Value>(
  reading: Reading,
  pattern: RegExp,
  read: (groups: Record<string, string | undefined>) => Value | null,
): Value[] {
  return reading.matches(pattern).flatMap((match) => {
    const value = read(match.groups ?? {})
    if (value === null) return []
    reading.claim('reminder', match.index, match.index + match[0].length)
    return [value]
  })
}

function timeOfSymbol(groups: Record<string, string | undefined>): string {
  if (groups['hour'] !== undefined) return timeOf(Number(groups['hour']), Number(groups['minute']))
  const isAfternoon = groups['half']?.toLowerCase() === 'p'
  const hour = (Number(groups['hour12']) % 12) + (isAfternoon ? 12 : 0)
  return timeOf(hour, Number(groups['minute12'] ?? 0))
}

/** Reads `!30m`, `!9am` and "remind me 30 min before" and claims them. */
export function readReminders(reading: Reading): ReadReminders {
  const { language } = reading
  const { reminder, minutesIn } = language.symbols
  const symbols = claimAll(reading, symbol, ({ count, unit = '' }) =>
    minutesOf(Number(count), unit),
  )
  const words = claimAll(reading, reminder, ({ count = '', unit = '' }) => {
    const minutes = (language.repeats.countOf(count) ?? 0.5) * minutesIn(unit)
    return minutes > mostMinutes ? null : minutes
  })
  const times = claimAll(reading, clock, timeOfSymbol)
  return { minutesBefore: [...new Set([...symbols, ...words])], times: [...new Set(times)] }
}

/** The reminders of a task that is due on a day. */
export function remindersOf(read: ReadReminders, date: string): Reminder[] {
  return [
    ...read.minutesBefore.map((minutes) => ({ type: 'before' as const, minutes })),
    ...read.times.map((time) => ({ type: 'at' as const, date, time })),
  ].slice(0, 20)
}
