import { addDays, addMonths, startOfWeek } from '../../../../shared/todos/local-date.ts'
import type { ListTasksArguments } from '../../tools/list-tasks.ts'
import type { Reading } from '../moments/reading.ts'

/** Which tasks to list; the filters of the list tool. */
export type Filter = Omit<ListTasksArguments, 'heading' | 'show' | 'limit' | 'view'>

/** The days of the month that is so many months away. */
export function monthOf(date: string, shift: number): Partial<Filter> {
  const first = (months: number) => {
    const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
    const year = String(Math.floor(index / 12)).padStart(4, '0')
    return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`
  }
  return { due_from: first(shift), due_to: addDays(first(shift + 1), -1) }
}

interface Days {
  from?: string
  to?: string
}

/** The days that a filter names, apart from what is due on them; a month that is to come is the last one. */
function daysOf({ due, due_from: from, due_to: to }: Filter, { now }: Reading): Days {
  const monday = startOfWeek(now.date)
  if (due === 'today') return { from: now.date, to: now.date }
  if (due === 'this_week') return { from: monday, to: addDays(monday, 6) }
  const isAhead = from !== undefined && from > now.date
  const back = (day: string) => (isAhead ? addMonths(day, -12) : day)
  return {
    ...(from === undefined ? {} : { from: back(from) }),
    ...(to === undefined ? {} : { to: back(to) }),
  }
}

function withoutDays(filter: Filter): Filter {
  const { due, due_from: _from, due_to: _to, time_from: _start, time_to: _end, ...others } = filter
  return due === undefined || due === 'today' || due === 'this_week' ? others : { ...others, due }
}

/** The filter with its days as those on which tasks were completed. */
export function asCompleted(filter: Filter, reading: Reading): Filter {
  const { from, to } = daysOf(filter, reading)
  return {
    ...withoutDays(filter),
    ...(from === undefined ? {} : { completed_from: from }),
    ...(to === undefined ? {} : { completed_to: to }),
  }
}

/** The filter with its days as those on which tasks were added. */
export function asAdded(filter: Filter, reading: Reading): Filter {
  const { from, to } = daysOf(filter, reading)
  return {
    ...withoutDays(filter),
    ...(from === undefined ? {} : { created_from: from }),
    ...(to === undefined ? {} : { created_to: to }),
  }
}
