import { addDays, timeOf } from './local-date.ts'
import type { LocalMoment, Reminder, Todo } from './todo.ts'

const minutesPerDay = 1_440

/** When a reminder is shown. */
export interface ReminderMoment {
  date: string
  time: string
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function before(due: LocalMoment, minutes: number, dayTime: string): ReminderMoment {
  const total = minutesOf(due.time ?? dayTime) - minutes
  const days = Math.floor(total / minutesPerDay)
  const rest = total - days * minutesPerDay
  return { date: addDays(due.date, days), time: timeOf(Math.floor(rest / 60), rest % 60) }
}

function momentOf(reminder: Reminder, due: Todo['due'], dayTime: string): ReminderMoment | null {
  if (reminder.type === 'at') return { date: reminder.date, time: reminder.time }
  return due === null ? null : before(due, reminder.minutes, dayTime)
}

function byDefault(due: Todo['due'], dayTime: string | null): ReminderMoment[] {
  const time = due?.time ?? dayTime
  return due === null || time === null ? [] : [{ date: due.date, time }]
}

/**
 * When to remind of a todo, in order: by its own reminders, else when it is due. `dayTime` is the time
 * that counts for a due date without one; null reminds of no such date. Nothing for a todo that is
 * done or in the trash.
 */
export function reminderMoments(
  todo: Pick<Todo, 'status' | 'deletedAt' | 'due' | 'reminders'>,
  dayTime: string | null,
): ReminderMoment[] {
  if (todo.status === 'done' || todo.deletedAt !== null) return []
  const { due, reminders } = todo
  const own = reminders.flatMap((reminder) => momentOf(reminder, due, dayTime ?? '09:00') ?? [])
  const moments = own.length === 0 ? byDefault(due, dayTime) : own
  const unique = new Map(moments.map((moment) => [`${moment.date}${moment.time}`, moment]))
  return [...unique.keys()].sort().flatMap((key) => unique.get(key) ?? [])
}
