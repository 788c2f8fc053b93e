import { addDays, weekdayOf } from '../../../../shared/todos/local-date.ts'
import { scanFilter, type Filter } from './filter.ts'
import type { Reading } from '../moments/reading.ts'

const periodKeys: readonly string[] = [
  'due',
  'due_from',
  'due_to',
  'time_from',
  'time_to',
  'weekdays',
] satisfies (keyof Filter)[]

/** Whether a filter names days or times. */
export const hasPeriod = (filter: Filter) =>
  Object.keys(filter).some((key) => periodKeys.includes(key))

const now = /^(?:right )?now$/i

function endOf(time: string): string {
  const hour = Math.min(Number(time.slice(0, 2)) + 1, 23)
  return `${String(hour).padStart(2, '0')}${time.slice(2)}`
}

/** The days and times that a phrase names, today when it is empty; null when it says anything else. */
export function readPeriod(words: string, reading: Reading): Filter | null {
  const { time } = reading.now
  const text = words.replace(/\b(?:then|at all|again|or not|much|anything|too)\b/gi, '').trim()
  if (text === '') return { due: 'today' }
  if (now.test(text)) return { due: 'today', time_from: time, time_to: endOf(time) }
  const { filter, rest } = scanFilter(text, reading)
  const keys = Object.keys(filter)
  if (rest !== '' || keys.length === 0 || keys.some((key) => !periodKeys.includes(key))) return null
  const hasDay = keys.some((key) => key.startsWith('due'))
  return hasDay || filter.weekdays !== undefined ? filter : { ...filter, due: 'today' }
}

/** The first and the last day of a period; null when it has no end. */
export function daysOfPeriod(period: Filter, { now: { date } }: Reading): [string, string] | null {
  const { due, due_from: from = date, due_to: to } = period
  if (due === 'today') return [date, date]
  if (due === 'tomorrow') return [addDays(date, 1), addDays(date, 1)]
  if (due === 'next_7_days') return [date, addDays(date, 6)]
  if (due === 'this_week') return [date, addDays(date, 6 - weekdayOf(date))]
  return to === undefined || to < from ? null : [from, to]
}
