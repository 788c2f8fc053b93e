import { addDays } from './local-date.ts'
import { reminderMoments, type ReminderMoment } from './reminder-moments.ts'
import type { Todo } from './todo.ts'

/** A reminder whose moment has come. */
export interface DueReminder {
  todoId: string
  title: string
  at: ReminderMoment
}

interface ReminderSpan {
  /** The last moment that was looked at before; not part of the span. */
  after: ReminderMoment
  /** The last moment of the span. */
  until: ReminderMoment
  /** The time that counts for a due date without one; null reminds of no such date. */
  dayTime: string | null
}

/** Orders moments; the text of one is its place in time. */
export function momentText({ date, time }: ReminderMoment): string {
  return `${date}T${time}`
}

/** The reminders whose moments lie in a span, the earliest first; the last one of each todo only. */
export function dueReminders(
  todos: readonly Todo[],
  { after, until, dayTime }: ReminderSpan,
): DueReminder[] {
  const due: DueReminder[] = []
  const [from, to] = [after.date, addDays(until.date, 1)]
  for (const todo of todos) {
    if (!mayRemind(todo, from, to)) continue
    const last = reminderMoments(todo, dayTime).findLast((at) => isWithin(at, after, until))
    if (last !== undefined) due.push({ todoId: todo.id, title: todo.title, at: last })
  }
  return due.sort((a, b) => (momentText(a.at) < momentText(b.at) ? -1 : 1))
}

// Most todos are told apart by their day alone, which keeps a look at 100,000 of them short.
function mayRemind({ status, due, reminders }: Todo, from: string, to: string): boolean {
  if (status === 'done') return false
  if (reminders.length > 0) return true
  return due !== null && due.date >= from && due.date <= to
}

function isWithin(at: ReminderMoment, after: ReminderMoment, until: ReminderMoment): boolean {
  return momentText(at) > momentText(after) && momentText(at) <= momentText(until)
}
