const dayMs = 86_400_000

const two = (value: number) => String(value).padStart(2, '0')

function formatUtc(instant: Date): string {
  return dateOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate())
}

/** The `YYYY-MM-DD` of a year, a month from 1 and a day from 1; does not check that the day exists. */
export function dateOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The `HH:MM` of an hour and a minute. */
export function timeOf(hour: number, minute: number): string {
  return `${two(hour)}:${two(minute)}`
}

/** The minutes from midnight to an `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** The year, month (from 1) and day of a `YYYY-MM-DD`. */
export function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}

/** Midnight UTC of a local date, for arithmetic only: no time zone can shift it. */
export function utcOf(date: string): Date {
  const { year, month, day } = partsOf(date)
  const instant = new Date(0)
  instant.setUTCFullYear(year, month - 1, day)
  return instant
}

/** The local date of a midnight made by `utcOf`. */
export function fromUtc(instant: Date): string {
  return formatUtc(instant)
}

/** How many days a month (from 1) has. */
export function daysInMonth(year: number, month: number): number {
  const instant = new Date(0)
  instant.setUTCFullYear(year, month, 0)
  return instant.getUTCDate()
}

/** Whether a calendar has that day, in the years 1900 to 2999. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2999 || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/** The date that many days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return formatUtc(new Date(utcOf(date).getTime() + days * dayMs))
}

/** The date that many months later; the 31st becomes the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const targetYear = Math.floor(index / 12)
  const targetMonth = (index % 12) + 1
  return dateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)))
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcOf(to).getTime() - utcOf(from).getTime()) / dayMs)
}

/** The day of the week: 0 is Monday, 6 is Sunday. */
export function weekdayOf(date: string): number {
  return (utcOf(date).getUTCDay() + 6) % 7
}

/** The Monday of the week that the date is in. */
export function startOfWeek(date: string): string {
  return addDays(date, -weekdayOf(date))
}
