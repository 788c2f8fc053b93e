import type { LocalNow } from '../../../../shared/clock.ts'
import { dueLabel } from '../../../../shared/todos/due-label.ts'
import type { Reminder } from '../../../../shared/todos/todo.ts'

const units = [
  { minutes: 10_080, one: 'week', more: 'weeks' },
  { minutes: 1_440, one: 'day', more: 'days' },
  { minutes: 60, one: 'hour', more: 'hours' },
  { minutes: 1, one: 'minute', more: 'minutes' },
] as const

/** When a reminder comes, in words. */
export function reminderText(reminder: Reminder, now: LocalNow): string {
  if (reminder.type === 'at') return dueLabel(reminder, now).text
  const { minutes } = reminder
  if (minutes === 0) return 'When it is due'
  const unit = units.find((candidate) => minutes % candidate.minutes === 0) ?? units[3]
  const count = minutes / unit.minutes
  return `${count} ${count === 1 ? unit.one : unit.more} before`
}

/** The reminders that can be chosen at once, in minutes before. */
export const reminderMinutes = [0, 10, 30, 60, 1_440] as const

export function sameReminder(one: Reminder, other: Reminder): boolean {
  if (one.type === 'before') return other.type === 'before' && one.minutes === other.minutes
  return other.type === 'at' && one.date === other.date && one.time === other.time
}
