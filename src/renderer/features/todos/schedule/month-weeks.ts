import { addDays, dateOf, partsOf, weekdayOf } from '../../../../shared/todos/local-date.ts'

/** A month of a year, from 1. */
export interface Month {
  year: number
  month: number
}

export function monthOf(date: string): Month {
  const { year, month } = partsOf(date)
  return { year, month }
}

/** The six weeks that show a month, each of seven days; weeks start at 0 for Monday to 6 for Sunday. */
export function monthWeeks({ year, month }: Month, weekStart: number): string[][] {
  const first = dateOf(year, month, 1)
  const start = addDays(first, -((weekdayOf(first) - weekStart + 7) % 7))
  return Array.from({ length: 6 }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(start, week * 7 + day)),
  )
}
