import { localNow } from '../clock.ts'
import { utcOf } from './local-date.ts'

const styles = {
  /** Friday */
  weekday: { weekday: 'long' },
  /** Nov 27 */
  monthDay: { month: 'short', day: 'numeric' },
  /** Nov 27, 2026 */
  monthDayYear: { month: 'short', day: 'numeric', year: 'numeric' },
  /** Fri, Nov 27 */
  shortDay: { weekday: 'short', month: 'short', day: 'numeric' },
  /** Friday, Nov 27 */
  longDay: { weekday: 'long', month: 'short', day: 'numeric' },
  /** Friday, Nov 27, 2026 */
  longDayYear: { weekday: 'long', month: 'short', day: 'numeric', year: 'numeric' },
  /** Friday, November 27 */
  fullDay: { weekday: 'long', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type DayStyle = keyof typeof styles

// Each is made once, as making one takes longer than a thousand uses of it, and not before its first use.
const formatters = new Map<DayStyle, Intl.DateTimeFormat>()

function formatterOf(style: DayStyle): Intl.DateTimeFormat {
  const known = formatters.get(style)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', { ...styles[style], timeZone: 'UTC' })
  formatters.set(style, made)
  return made
}

export function formatDay(date: string, style: DayStyle): string {
  return formatterOf(style).format(utcOf(date))
}

export function localDayOf(instant: string): string {
  return localNow(new Date(instant)).date
}
