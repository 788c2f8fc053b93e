import type { LocalNow } from '../../clock.ts'
import {
  addDays,
  addMonths,
  dateOf,
  daysInMonth,
  isCalendarDay,
  minutesOf,
  partsOf,
  startOfWeek,
  timeOf,
  weekdayOf,
} from '../local-date.ts'

const minutesOfDay = 24 * 60

const friday = 4
const saturday = 5

/** The day that many working days later. */
export function addWorkdays(date: string, count: number): string {
  let result = date
  for (let left = count; left > 0;) {
    result = addDays(result, 1)
    if (weekdayOf(result) < saturday) left -= 1
  }
  return result
}

/** The next such weekday after today; 0 is Monday. */
export function nextWeekday(weekday: number, today: string): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
}

/** That weekday of the next week, which begins on Monday. */
export function weekdayOfNextWeek(weekday: number, today: string): string {
  return addDays(startOfWeek(today), 7 + weekday)
}

/** The Saturday of this week, today when that has passed; of a later week with `weeksLater`. */
export function weekendOf(today: string, weeksLater: number): string {
  const target = addDays(startOfWeek(today), saturday + 7 * weeksLater)
  return target < today ? today : target
}

/** The Friday of this or a later week; never before today. */
export function endOfWeek(today: string, weeksLater: number): string {
  const target = addDays(startOfWeek(today), friday + 7 * weeksLater)
  return target < today ? addDays(target, 7) : target
}

/** The last day of this or a later month. */
export function endOfMonth(today: string, monthsLater: number): string {
  const { year, month } = partsOf(firstOfMonth(today, monthsLater))
  return dateOf(year, month, daysInMonth(year, month))
}

/** The first day of this or a later month. */
export function firstOfMonth(today: string, monthsLater: number): string {
  return addMonths(`${today.slice(0, 7)}-01`, monthsLater)
}

/** The next day with that number, today included; null when the coming months have none. */
export function nextDayOfMonth(dayNumber: number, today: string): string | null {
  if (dayNumber < 1 || dayNumber > 31) return null
  for (let months = 0; months < 3; months += 1) {
    const { year, month } = partsOf(firstOfMonth(today, months))
    const date = dateOf(year, month, dayNumber)
    if (isCalendarDay(year, month, dayNumber) && date >= today) return date
  }
  return null
}

/** Whether the start, the middle or the end of a month is meant. */
export type MonthPart = 'start' | 'middle' | 'end'

/** A day in the coming month of that name, or in that year. */
export function partOfMonth(part: MonthPart, month: number, year: string, today: string): string {
  const dayIn = (candidate: number) =>
    dateOf(candidate, month, { start: 1, middle: 15, end: daysInMonth(candidate, month) }[part])
  if (year !== '') return dayIn(Number(year))
  const thisYear = partsOf(today).year
  return dayIn(thisYear) < today ? dayIn(thisYear + 1) : dayIn(thisYear)
}

/** The weekday at that position of a month: 1 is the first, -1 the last; null when there is none. */
export function nthWeekdayOf(position: number, weekday: number, month: string): string | null {
  const first = firstOfMonth(month, 0)
  if (position === -1) {
    const last = endOfMonth(month, 0)
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const date = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (position - 1))
  return date.slice(0, 7) === first.slice(0, 7) ? date : null
}

/** The moment that many minutes after another; before it when they are negative. */
export function minutesLater({ date, time }: LocalNow, minutes: number): LocalNow {
  const total = minutesOf(time) + Math.round(minutes)
  const days = Math.floor(total / minutesOfDay)
  const inDay = total - days * minutesOfDay
  return { date: addDays(date, days), time: timeOf(Math.floor(inDay / 60), inDay % 60) }
}
