import type { LocalNow } from '../../../shared/clock.ts'
import { describeMoment } from '../../../shared/todos/describe-moment.ts'
import type { Reminder } from '../../../shared/todos/todo.ts'

const units: readonly (readonly [minutes: number, name: string])[] = [
  [10_080, 'week'],
  [1_440, 'day'],
  [60, 'hour'],
  [1, 'minute'],
]

/** "10 minutes before", "1 hour before", "when it is due", "tomorrow at 9:00 AM". */
export function describeReminder(reminder: Reminder, now: LocalNow): string {
  if (reminder.type === 'at') return describeMoment(reminder, now)
  const { minutes } = reminder
  if (minutes === 0) return 'when it is due'
  const [size, name] = units.find(([unit]) => minutes % unit === 0) ?? [1, 'minute']
  const count = minutes / size
  return `${count} ${name}${count === 1 ? '' : 's'} before`
}
