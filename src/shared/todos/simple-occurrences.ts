import {
  addMonths,
  dateOf,
  daysBetween,
  daysInMonth,
  fromUtc,
  partsOf,
  utcOf,
} from './local-date.ts'
import { type RepeatRule, weekdayCodes } from './repeat-rule.ts'

const dayMs = 86_400_000

function dayNumber(date: string): number {
  return Math.round(utcOf(date).getTime() / dayMs)
}

function dateOfDay(day: number): string {
  return fromUtc(new Date(day * dayMs))
}

interface Span {
  start: string
  from: string
  to: string
}

function daily({ interval }: RepeatRule, { start, from, to }: Span): string[] {
  const first = dayNumber(start)
  const steps = Math.max(0, Math.ceil((dayNumber(from) - first) / interval))
  const dates: string[] = []
  for (let day = first + steps * interval; day <= dayNumber(to); day += interval) {
    dates.push(dateOfDay(day))
  }
  return dates
}

// Day 0 was a Thursday.
const mondayOf = (day: number) => day - ((((day + 3) % 7) + 7) % 7)

function weekly({ interval, byDay }: RepeatRule, { start, from, to }: Span): string[] {
  const first = dayNumber(start)
  const [begin, end] = [Math.max(first, dayNumber(from)), dayNumber(to)]
  const offsets =
    byDay.length === 0
      ? [first - mondayOf(first)]
      : weekdayCodes.flatMap((code, offset) => (byDay.includes(code) ? [offset] : []))
  const step = interval * 7
  const monday = mondayOf(first)
  const skipped = Math.max(0, Math.floor((mondayOf(begin) - monday) / step))
  const dates: string[] = []
  for (let week = monday + skipped * step; week <= end; week += step) {
    for (const offset of offsets) {
      const day = week + offset
      if (day >= begin && day <= end) dates.push(dateOfDay(day))
    }
  }
  return dates
}

function monthly(rule: RepeatRule, { start, from, to }: Span, months: number): string[] {
  const wanted = rule.byMonthDay[0] ?? partsOf(start).day
  const { year, month } = partsOf(start)
  const firstOfStart = dateOf(year, month, 1)
  const skipped = Math.max(0, Math.floor(daysBetween(firstOfStart, from) / 31 / months) - 1)
  const dates: string[] = []
  for (let step = skipped; ; step += 1) {
    const parts = partsOf(addMonths(firstOfStart, step * months))
    const length = daysInMonth(parts.year, parts.month)
    const date = dateOf(parts.year, parts.month, wanted < 0 ? length : Math.min(wanted, length))
    if (date > to) return dates
    if (date >= from && date >= start) dates.push(date)
  }
}

function isPlainMonthDay({ byMonthDay }: RepeatRule): boolean {
  const [day = 1] = byMonthDay
  return byMonthDay.length <= 1 && day >= -1
}

function isYearDay({ byMonth, byMonthDay }: RepeatRule, start: string): boolean {
  if (byMonth.length + byMonthDay.length === 0) return partsOf(start).day <= 28
  return byMonth.length === 1 && byMonthDay.length === 1 && byMonth[0] === partsOf(start).month
}

type Arithmetic = (rule: RepeatRule, span: Span) => string[] | null

const arithmetic: Record<RepeatRule['frequency'], Arithmetic> = {
  DAILY: (rule, span) =>
    rule.byMonth.length + rule.byDay.length + rule.byMonthDay.length > 0 ? null : daily(rule, span),
  WEEKLY: (rule, span) =>
    rule.byMonth.length + rule.byMonthDay.length > 0 ? null : weekly(rule, span),
  MONTHLY: (rule, span) =>
    rule.byMonth.length + rule.byDay.length > 0 || !isPlainMonthDay(rule)
      ? null
      : monthly(rule, span, rule.interval),
  YEARLY: (rule, span) =>
    rule.byDay.length > 0 || !isYearDay(rule, span.start) || !isPlainMonthDay(rule)
      ? null
      : monthly(rule, span, rule.interval * 12),
}

/**
 * The dates of a rule from `from` to `to` where arithmetic gives them, which a calendar of thousands of
 * repeating todos needs; null for every other rule. Days of short months are clamped.
 */
export function simpleOccurrences(rule: RepeatRule, span: Span): string[] | null {
  if (rule.count !== null || rule.bySetPosition.length > 0) return null
  const to = rule.until !== null && rule.until < span.to ? rule.until : span.to
  return arithmetic[rule.frequency](rule, { ...span, to })
}
