import type { FilterDay } from './filter.ts'
import { isCalendarDay, partsOf } from '../local-date.ts'

const named = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])
const daysPerUnit = new Map([
  ['d', 1],
  ['w', 7],
])

/** Reads a day of a query: `2026-12-31`, `today`, `+3d`, `-2w`; null for anything else. */
export function readDay(text: string): FilterDay | null {
  const near = named.get(text.toLowerCase())
  if (near !== undefined) return { daysFromToday: near }
  const relative = /^([+-])(\d{1,5})([dw])$/i.exec(text)
  if (relative !== null) {
    const days = Number(relative[2]) * (daysPerUnit.get((relative[3] ?? '').toLowerCase()) ?? 1)
    return { daysFromToday: relative[1] === '-' ? 0 - days : days }
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const { year, month, day } = partsOf(text)
  return isCalendarDay(year, month, day) ? { date: text } : null
}

/** A day as a query writes it. */
export function printDay(day: FilterDay): string {
  if ('date' in day) return day.date
  for (const [name, days] of named) if (days === day.daysFromToday) return name
  return `${day.daysFromToday < 0 ? '-' : '+'}${Math.abs(day.daysFromToday)}d`
}
