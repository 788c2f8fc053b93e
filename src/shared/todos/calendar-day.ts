import { localNow } from '../clock.ts'
import { utcOf } from './local-date.ts'

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
}

// Made once: making one takes longer than a thousand uses of it.
const formatters = {
  /** Friday */
  weekday: formatter({ weekday: 'long' }),
  /** Nov 27 */
  monthDay: formatter({ month: 'short', day: 'numeric' }),
  /** Nov 27, 2026 */
  monthDayYear: formatter({ month: 'short', day: 'numeric', year: 'numeric' }),
  /** Fri, Nov 27 */
  shortDay: formatter({ weekday: 'short', month: 'short', day: 'numeric' }),
  /** Friday, Nov 27 */
  longDay: formatter({ weekday: 'long', month: 'short', day: 'numeric' }),
  /** Friday, Nov 27, 2026 */
  longDayYear: formatter({ weekday: 'long', month: 'short', day: 'numeric', year: 'numeric' }),
  /** Friday, November 27 */
  fullDay: formatter({ weekday: 'long', month: 'long', day: 'numeric' }),
}

export function formatDay(date: string, style: keyof typeof formatters): string {
  return formatters[style].format(utcOf(date))
}

export function localDayOf(instant: string): string {
  return localNow(new Date(instant)).date
}
