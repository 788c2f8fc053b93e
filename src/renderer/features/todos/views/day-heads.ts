import { formatDay } from '../../../../shared/todos/calendar-day.ts'
import { daysBetween } from '../../../../shared/todos/local-date.ts'

export interface DayHead {
  title: string
  hint: string
}

const nearDays = new Map([
  [-1, 'Yesterday'],
  [0, 'Today'],
  [1, 'Tomorrow'],
])

/** A day as a heading: near ones by their name, with the date beside it. */
export function dayHead(date: string, today: string): DayHead {
  const days = daysBetween(today, date)
  const near = nearDays.get(days)
  if (near !== undefined) return { title: near, hint: formatDay(date, 'longDay') }
  if (days > 1 && days < 7) {
    return { title: formatDay(date, 'weekday'), hint: formatDay(date, 'monthDay') }
  }
  const isThisYear = date.slice(0, 4) === today.slice(0, 4)
  return { title: formatDay(date, isThisYear ? 'longDay' : 'longDayYear'), hint: '' }
}
