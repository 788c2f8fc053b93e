import { daysInMonth } from '../../../local-date.ts'
import { repeatRule, type RepeatRule } from '../../../repeat-rule.ts'
import { takeList } from './take-list.ts'
import type { Cursor } from './tokens.ts'
import { countOf, monthNumber, ordinalOf, weekdayNumber } from './words.ts'

const monthsAndVerbs = new Set(['may', 'march', 'mar'])

/** Reads `of january`, or a month whose name is no verb. */
export function takeMonthOf(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const isLed = cursor.skip('of', 'in')
    return !isLed && monthsAndVerbs.has(cursor.peek()) ? null : cursor.take(monthNumber)
  })
}

interface YearDay {
  month: number
  number: number
}

function takeYearDate(cursor: Cursor): YearDay | null {
  const day = (word: string) => ordinalOf(word) ?? countOf(word)
  const dayFirst = cursor.attempt(() => {
    cursor.skip('the')
    const number = cursor.take(day)
    cursor.skip('of')
    const month = number === null ? null : cursor.take(monthNumber)
    return month === null ? null : { month, number }
  })
  const date =
    dayFirst ??
    cursor.attempt(() => {
      const month = cursor.take(monthNumber)
      return month === null ? null : { month, number: cursor.take(day) ?? 1 }
    })
  if (date === null || date.number === null) return null
  if (date.number < 1 || date.number > daysInMonth(2000, date.month)) return null
  return { month: date.month, number: date.number }
}

const distinct = (numbers: number[]) => [...new Set(numbers)]

function takeYearWeekday(cursor: Cursor): YearDay | null {
  return cursor.attempt(() => {
    const position = cursor.take(ordinalOf)
    const weekday = cursor.take(weekdayNumber)
    const month = takeMonthOf(cursor)
    if (position === null || weekday === null || month === null) return null
    // Another one is another day, whatever its number is.
    return { month, number: 100 + position * 10 + weekday }
  })
}

/** Moves over days of the year that no single rule can have; false when there are none. */
export function skipMixedDays(cursor: Cursor): boolean {
  const days = takeList(cursor, () =>
    cursor.attempt(() => takeYearWeekday(cursor) ?? takeYearDate(cursor)),
  )
  const isOneMonth = distinct(days.map(({ month }) => month)).length === 1
  const isOneDay = distinct(days.map(({ number }) => number)).length === 1
  const hasWeekday = days.some(({ number }) => number > 100)
  return days.length > 1 && (hasWeekday || !(isOneMonth || isOneDay))
}

/** Reads days of the year, as far as one rule can have them: of one month, or one day of several. */
export function takeYearDay(cursor: Cursor): RepeatRule | null {
  const dates = takeList(cursor, () => cursor.attempt(() => takeYearDate(cursor)))
  const byMonth = distinct(dates.map(({ month }) => month))
  const byMonthDay = distinct(dates.map(({ number }) => number))
  if (dates.length === 0 || (byMonth.length > 1 && byMonthDay.length > 1)) return null
  return repeatRule('YEARLY', { byMonth, byMonthDay })
}
