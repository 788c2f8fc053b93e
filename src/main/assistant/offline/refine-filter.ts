import type { Filter } from './filter.ts'
import { readPeriod } from './period.ts'
import type { Reading } from './reading.ts'

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
