import type { DateOrder } from './quick-add.ts'

/** Month first as in the United States, else day first. */
export function dateOrderOfLocale(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0)
  const first = parts.find((part) => part.type === 'day' || part.type === 'month')
  return first?.type === 'day' ? 'day-first' : 'month-first'
}
