import { localNow } from '../clock.ts'
import { addDays } from './local-date.ts'
import type { ReminderMoment } from './reminder-moments.ts'

/** How long a reminder can be put off. */
export const snoozes = ['5-minutes', '1-hour', 'tomorrow'] as const

/** How long a reminder can be put off. */
export type Snooze = (typeof snoozes)[number]

const minuteMs = 60_000

/** The local minute at which a reminder that is put off now comes again; tomorrow is its morning, at 9. */
export function snoozedUntil(snooze: Snooze, instant: Date): ReminderMoment {
  switch (snooze) {
    case '5-minutes':
      return localNow(new Date(instant.getTime() + 5 * minuteMs))
    case '1-hour':
      return localNow(new Date(instant.getTime() + 60 * minuteMs))
    case 'tomorrow':
      return { date: addDays(localNow(instant).date, 1), time: '09:00' }
  }
}
