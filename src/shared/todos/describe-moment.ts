import type { LocalNow } from '../clock.ts'
import { daysBetween, partsOf, weekdayOf } from './local-date.ts'
import type { LocalMoment, Todo } from './todo.ts'

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const nearDays = new Map([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
])

/** A time in words: `5:00 PM`. */
export function describeTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const half = hour < 12 ? 'AM' : 'PM'
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${half}`
}

/** A day in words: `today`, `tomorrow`, `Friday, Nov 27`; with the year when it is another one. */
export function describeDate(date: string, now: LocalNow): string {
  const near = nearDays.get(daysBetween(now.date, date))
  if (near !== undefined) return near
  const { year, month, day } = partsOf(date)
  const name = `${weekdayNames[weekdayOf(date)]}, ${monthNames[month - 1]} ${day}`
  return year === partsOf(now.date).year ? name : `${name}, ${year}`
}

/** A moment in words: `tomorrow at 5:00 PM`, `Friday, Nov 27`. */
export function describeMoment(moment: LocalMoment, now: LocalNow): string {
  const date = describeDate(moment.date, now)
  return moment.time === undefined ? date : `${date} at ${describeTime(moment.time)}`
}

/** Whether a todo is open and its day, or its day and time, has passed. */
export function isOverdue(todo: Pick<Todo, 'status' | 'due'>, now: LocalNow): boolean {
  if (todo.status !== 'open' || todo.due === null) return false
  if (todo.due.date !== now.date) return todo.due.date < now.date
  return todo.due.time !== undefined && todo.due.time < now.time
}
