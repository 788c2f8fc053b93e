import { type LocalNow, localNow } from '../../clock.ts'
import { partsOf } from '../local-date.ts'

/** The instant of a local day and time on this machine. */
export function instantOf(date: string, time: string): Date {
  const { year, month, day } = partsOf(date)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const instant = new Date(2000, 0, 1, hour, minute)
  instant.setFullYear(year, month - 1, day)
  instant.setHours(hour, minute)
  return instant
}

/** The local day of a stamp. */
export function dayOfStamp(stamp: string): string {
  return localNow(new Date(stamp)).date
}

/** The stamp of the beginning of a local day. */
export function stampOfDay(date: string): string {
  return instantOf(date, '00:00').toISOString()
}

/** The local day and time of an instant: on this machine, or in a time zone; null for an unknown one. */
export function momentIn(instant: Date, timeZone: string | null): LocalNow | null {
  if (timeZone === null) return localNow(instant)
  try {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(instant)
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
    const year = part('year').padStart(4, '0')
    return {
      date: `${year}-${part('month')}-${part('day')}`,
      time: `${part('hour')}:${part('minute')}`,
    }
  } catch {
    return null
  }
}

const minuteMs = 60_000

function utcMinutes(date: string, time: string): number {
  return Date.parse(`${date}T${time}:00.000Z`) / minuteMs
}

/** The instant that is that local moment in a time zone; null for an unknown one. */
export function instantIn(moment: LocalNow, timeZone: string): Date | null {
  const wanted = utcMinutes(moment.date, moment.time)
  let instant = new Date(wanted * minuteMs)
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const there = momentIn(instant, timeZone)
    if (there === null) return null
    const offMinutes = utcMinutes(there.date, there.time) - wanted
    instant = new Date(instant.getTime() - offMinutes * minuteMs)
  }
  return instant
}
