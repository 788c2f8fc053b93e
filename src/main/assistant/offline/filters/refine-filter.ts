import { addDays, startOfWeek } from '../../../../shared/todos/local-date.ts'
import type { Filter } from './filter.ts'
import { daysOfPeriod, readPeriod } from './period.ts'
import type { Reading } from '../moments/reading.ts'

/** The days or times that all of a phrase is; null for anything else. */
export const periodOnly = (words: string, reading: Reading): Filter | null =>
  readPeriod(words, reading)

const isTime = (key: string) => key.startsWith('time_')

/** The filter for other days; it keeps its time of the day unless another is named. */
export function replaceDays(filter: Filter, period: Filter): Filter {
  const { due: _due, due_from: _from, due_to: _to, weekdays: _days, ...others } = filter
  const { time_from: _start, time_to: _end, ...untimed } = others
  return { ...(Object.keys(period).some(isTime) ? untimed : others), ...period }
}

const beside = /^the (day|week) (after|before)(?: that)?$/i

/** "the week after", "the day before": the days beside those that a filter names; null for other words. */
export function periodBeside(words: string, filter: Filter, reading: Reading): Filter | null {
  const [, unit = '', side] = beside.exec(words) ?? []
  const days = daysOfPeriod(filter, reading)
  if (side === undefined || days === null) return null
  const isAfter = side.toLowerCase() === 'after'
  const shift = isAfter ? 1 : -1
  const day = addDays(isAfter ? days[1] : days[0], shift)
  if (unit.toLowerCase() === 'day') return { due_from: day, due_to: day }
  const monday = addDays(startOfWeek(isAfter ? days[1] : days[0]), 7 * shift)
  return { due_from: monday, due_to: addDays(monday, 6) }
}
