import { addDays, startOfWeek } from '../../../shared/todos/local-date.ts'
import type { ListTasksArguments } from '../tools/list-tasks.ts'
import type { Reading } from './reading.ts'

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

/** The filter with its days as those on which tasks were completed. */
export function asCompleted(filter: Filter, { now }: Reading): Filter {
  const { due, due_from: from, due_to: to, ...others } = filter
  const monday = startOfWeek(now.date)
  if (due === 'today') return { ...others, completed_from: now.date, completed_to: now.date }
  if (due === 'this_week') {
    return { ...others, completed_from: monday, completed_to: addDays(monday, 6) }
  }
  return {
    ...others,
    ...(due === undefined ? {} : { due }),
    ...(from === undefined ? {} : { completed_from: from }),
    ...(to === undefined ? {} : { completed_to: to }),
  }
}
