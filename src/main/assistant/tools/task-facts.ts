import { localNow, type LocalNow } from '../../../shared/clock.ts'
import { type Change, changeOutsideTrash, type TodoChange } from '../../../shared/todos/change.ts'
import { isOverdue } from '../../../shared/todos/describe-moment.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
import { nextOccurrences } from '../../../shared/todos/next-occurrence.ts'
import { describeReminder } from './describe-reminder.ts'
import { defaultList, type Todo } from '../../../shared/todos/todo.ts'
import type { ChangedTask, TaskFacts } from './tool-results.ts'

const rememberedParts = ['title', 'status', 'due', 'priority', 'list', 'tags'] as const

export function taskFacts(todo: Todo, now: LocalNow): TaskFacts {
  const { id, title, status, due, priority, list, tags, repeat } = todo
  return {
    id,
    title,
    status,
    due,
    ...(todo.completedAt === null ? {} : { completed: localNow(new Date(todo.completedAt)).date }),
    ...(isOverdue(todo, now) ? { overdue: true } : {}),
    ...(priority === 'none' ? {} : { priority }),
    ...(list === defaultList ? {} : { list }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(repeat === null ? {} : { repeats: describeRepeat(repeat) }),
    ...(todo.reminders.length === 0
      ? {}
      : { reminders: todo.reminders.map((reminder) => describeReminder(reminder, now)) }),
  }
}

const nextShown = 3

function nextDates(todo: Todo, now: LocalNow): Pick<ChangedTask, 'next'> {
  if (todo.repeat === null || todo.status === 'done') return {}
  return { next: nextOccurrences(todo, now.date, nextShown) }
}

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)

function formerParts(before: Todo, after: Todo): NonNullable<ChangedTask['was']> {
  const parts = rememberedParts.filter((part) => differs(before[part], after[part]))
  const was: NonNullable<ChangedTask['was']> = Object.fromEntries(
    parts.map((part) => [part, before[part]]),
  )
  if (differs(before.repeat, after.repeat)) {
    was.repeats = before.repeat === null ? '' : describeRepeat(before.repeat)
  }
  if (differs(before.reminders, after.reminders)) was.reminders = []
  if (before.notes !== after.notes) was.notes = true
  return was
}

function changedTask(change: TodoChange, now: LocalNow): ChangedTask[] {
  const { before, after } = changeOutsideTrash(change)
  if (after === null) return before === null ? [] : [{ ...taskFacts(before, now), deleted: true }]
  if (before === null) return [{ ...taskFacts(after, now), ...nextDates(after, now), added: true }]
  return [{ ...taskFacts(after, now), ...nextDates(after, now), was: formerParts(before, after) }]
}

export function changedTasks(change: Change, now: LocalNow): ChangedTask[] {
  return change.changes.flatMap((one) => changedTask(one, now))
}
