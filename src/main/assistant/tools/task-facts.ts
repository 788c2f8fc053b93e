import type { LocalNow } from '../../../shared/clock.ts'
import type { Change, TodoChange } from '../../../shared/todos/change.ts'
import { isOverdue } from '../../../shared/todos/describe-moment.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
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
    ...(isOverdue(todo, now) ? { overdue: true } : {}),
    ...(priority === 'none' ? {} : { priority }),
    ...(list === defaultList ? {} : { list }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(repeat === null ? {} : { repeats: describeRepeat(repeat) }),
  }
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
  if (before.notes !== after.notes) was.notes = true
  return was
}

function changedTask({ before, after }: TodoChange, now: LocalNow): ChangedTask[] {
  if (after === null) return before === null ? [] : [{ ...taskFacts(before, now), deleted: true }]
  if (before === null) return [{ ...taskFacts(after, now), added: true }]
  return [{ ...taskFacts(after, now), was: formerParts(before, after) }]
}

export function changedTasks(change: Change, now: LocalNow): ChangedTask[] {
  return change.changes.flatMap((one) => changedTask(one, now))
}
