import { addDays, addMonths, weekdayOf } from '../../../../shared/todos/local-date.ts'

export interface CalendarKey {
  key: string
  shiftKey: boolean
}

type Step = (date: string, weekStart: number, isShift: boolean) => string

function startOfRow(date: string, weekStart: number): string {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7))
}

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -7),
  ArrowDown: (date) => addDays(date, 7),
  Home: startOfRow,
  End: (date, weekStart) => addDays(startOfRow(date, weekStart), 6),
  PageUp: (date, _weekStart, isShift) => addMonths(date, isShift ? -12 : -1),
  PageDown: (date, _weekStart, isShift) => addMonths(date, isShift ? 12 : 1),
}

/** The day that a key leads to from another; null for keys that lead nowhere. */
export function dayAfterKey(
  { key, shiftKey }: CalendarKey,
  date: string,
  weekStart: number,
): string | null {
  const step = steps[key]
  if (step === undefined) return null
  const next = step(date, weekStart, shiftKey)
  return next < '1900-01-01' || next > '2999-12-31' ? null : next
}
