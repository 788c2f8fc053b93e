/** A day as `YYYY-MM-DD`; days compare as texts do. */
export type Day = string

export interface DayRange {
  readonly min: Day | null
  readonly max: Day | null
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/
const firstYear = 1000
const lastYear = 9999
const daysPerWeek = 7
const weeksShown = 6
const msPerDay = 86_400_000

function isoOf(time: Date): Day {
  return time.toISOString().slice(0, 10)
}

/** The day as a moment at midnight UTC, to be formatted in UTC. */
export function momentOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The day that an ISO date or time names as it is written, or null. */
export function readDay(value: unknown): Day | null {
  const day = typeof value === 'string' ? dayPattern.exec(value)?.[0] : undefined
  if (day === undefined) return null
  const moment = momentOf(day)
  return !Number.isNaN(moment.getTime()) && isoOf(moment) === day ? day : null
}

/** The day on the local calendar. */
export function localDay(time: Date): Day {
  return isoOf(new Date(Date.UTC(time.getFullYear(), time.getMonth(), time.getDate())))
}

function sane(moment: Date, otherwise: Day): Day {
  const year = moment.getUTCFullYear()
  return year >= firstYear && year <= lastYear ? isoOf(moment) : otherwise
}

export function addDays(day: Day, count: number): Day {
  return sane(new Date(momentOf(day).getTime() + count * msPerDay), day)
}

/** The same day of another month, or that month's last one. */
export function addMonths(day: Day, count: number): Day {
  const moment = momentOf(day)
  const month = moment.getUTCMonth() + count
  const year = moment.getUTCFullYear()
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return sane(new Date(Date.UTC(year, month, Math.min(moment.getUTCDate(), last))), day)
}

export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

/** How far into its week a day is, when weeks begin on that weekday (0: Sunday). */
function placeInWeek(day: Day, firstWeekday: number): number {
  return (momentOf(day).getUTCDay() - firstWeekday + daysPerWeek) % daysPerWeek
}

/** The weeks around the month of a day, always six. */
export function weeksAround(day: Day, firstWeekday: number): readonly (readonly Day[])[] {
  const first = `${monthOf(day)}-01`
  const start = addDays(first, -placeInWeek(first, firstWeekday))
  return Array.from({ length: weeksShown }, (_, week) =>
    Array.from({ length: daysPerWeek }, (__, index) => addDays(start, week * daysPerWeek + index)),
  )
}

export function isInRange(day: Day, { min, max }: DayRange): boolean {
  return (min === null || day >= min) && (max === null || day <= max)
}

/** The day, or the nearest one in the range. */
export function clampDay(day: Day, { min, max }: DayRange): Day {
  if (min !== null && day < min) return min
  return max !== null && day > max ? max : day
}

interface Stroke {
  readonly key: string
  readonly shiftKey: boolean
}

/** Where a key leads from a day; null when it leads nowhere. */
export function dayAfterKey({ key, shiftKey }: Stroke, day: Day, firstWeekday: number): Day | null {
  const place = placeInWeek(day, firstWeekday)
  const months = shiftKey ? 12 : 1
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -daysPerWeek)
    case 'ArrowDown':
      return addDays(day, daysPerWeek)
    case 'Home':
      return addDays(day, -place)
    case 'End':
      return addDays(day, daysPerWeek - 1 - place)
    case 'PageUp':
      return addMonths(day, -months)
    case 'PageDown':
      return addMonths(day, months)
    default:
      return null
  }
}

function weekInfo(locale: Intl.Locale): unknown {
  const method: unknown = Reflect.get(locale, 'getWeekInfo')
  return typeof method === 'function'
    ? Reflect.apply(method, locale, [])
    : Reflect.get(locale, 'weekInfo')
}

/** The weekday on which weeks begin in that language (0: Sunday), Monday when nothing is known. */
export function firstWeekdayOf(locale: string): number {
  const info = weekInfo(new Intl.Locale(locale))
  const known = typeof info === 'object' && info !== null && 'firstDay' in info
  return known && typeof info.firstDay === 'number' ? info.firstDay % daysPerWeek : 1
}
