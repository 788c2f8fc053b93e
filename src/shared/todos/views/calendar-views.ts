import type { LocalNow } from '../../clock.ts'
import { addDays, dateOf, daysBetween, daysInMonth, weekdayOf } from '../local-date.ts'
import { compareManually } from '../manual-order.ts'
import { occurrencesBetween } from '../next-occurrence.ts'
import type { Priority, Todo } from '../todo.ts'

/** A todo on a day; `projected` for a later date of a repeating one, on which it is not yet. */
export interface DayItem {
  todo: Todo
  projected: boolean
}

/** A day and what falls on it. */
export interface TodoDay {
  date: string
  items: DayItem[]
}

/** A day of a month calendar. */
export interface CalendarDay extends TodoDay {
  isInMonth: boolean
}

interface Projection {
  from: string
  to: string
  dates: string[]
}

const ranks: Record<Priority, number> = { high: 0, medium: 1, low: 2, none: 3 }
const projections = new WeakMap<Todo, Projection>()

function project(todo: Todo, from: string, to: string): string[] {
  const known = projections.get(todo)
  if (known?.from === from && known.to === to) return known.dates
  const dates = occurrencesBetween(todo, from, to).filter((date) => date !== todo.due?.date)
  projections.set(todo, { from, to, dates })
  return dates
}

function timeOf({ todo }: DayItem): string {
  return todo.due?.time ?? '99:99'
}

function compareItems(one: DayItem, other: DayItem): number {
  const [first, second] = [timeOf(one), timeOf(other)]
  if (first !== second) return first < second ? -1 : 1
  const rank = ranks[one.todo.priority] - ranks[other.todo.priority]
  return rank === 0 ? compareManually(one.todo, other.todo) : rank
}

function daysFrom(from: string, count: number): TodoDay[] {
  return Array.from({ length: count }, (_, index) => ({ date: addDays(from, index), items: [] }))
}

function isProjectable(todo: Todo): boolean {
  return todo.status === 'open' && todo.repeat !== null && todo.repeat.from === 'due'
}

interface Filling {
  byDate: Map<string, DayItem[]>
  projectFrom: string
  last: string
  withDone: boolean
}

function addTodo(todo: Todo, { byDate, projectFrom, last, withDone }: Filling): void {
  if (todo.deletedAt !== null || todo.due === null) return
  if (withDone || todo.status === 'open') {
    byDate.get(todo.due.date)?.push({ todo, projected: false })
  }
  if (!isProjectable(todo) || todo.due.date > last) return
  for (const date of project(todo, projectFrom, last)) {
    byDate.get(date)?.push({ todo, projected: true })
  }
}

function fill(days: TodoDay[], todos: readonly Todo[], today: string, withDone: boolean): void {
  const byDate = new Map(days.map((day) => [day.date, day.items]))
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? '']
  const filling = { byDate, projectFrom: first > today ? first : today, last, withDone }
  for (const todo of todos) addTodo(todo, filling)
  for (const { items } of days) items.sort(compareItems)
}

/**
 * The days from `from` on, each with the open todos due on it and the later dates of repeating ones.
 * Todos that repeat from their completion have no later dates yet.
 */
export function upcomingDays(
  todos: readonly Todo[],
  { from, days: count }: { from: string; days: number },
  now: LocalNow,
): TodoDay[] {
  const days = daysFrom(from, count)
  fill(days, todos, now.date, false)
  return days
}

/** The weeks of a month, each of seven days, with what falls on each, done todos too. `weekStart` 0 is Monday. */
export function monthCalendar(
  todos: readonly Todo[],
  { year, month, weekStart = 0 }: { year: number; month: number; weekStart?: number },
  now: LocalNow,
): CalendarDay[][] {
  const first = dateOf(year, month, 1)
  const last = dateOf(year, month, daysInMonth(year, month))
  const from = addDays(first, -((weekdayOf(first) - weekStart + 7) % 7))
  const weeks = Math.ceil((daysBetween(from, last) + 1) / 7)
  const days = daysFrom(from, weeks * 7)
  fill(days, todos, now.date, true)
  const withMonth = days.map((day) => ({
    ...day,
    isInMonth: day.date >= first && day.date <= last,
  }))
  return Array.from({ length: weeks }, (_, week) => withMonth.slice(week * 7, week * 7 + 7))
}
