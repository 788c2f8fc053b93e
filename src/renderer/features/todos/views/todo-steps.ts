import type { LocalNow } from '../../../../shared/clock.ts'
import { isOverdue } from '../../../../shared/todos/describe-moment.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'

/** One todo that became another one; null where there was or is none. */
export interface TodoStep {
  before: Todo | null
  after: Todo | null
}

/** Todos at some minute. */
export interface TodoMoment {
  todos: readonly Todo[]
  now: LocalNow
}

/** With more of them, working everything out again is as fast. */
const mostSteps = 200

/** Whether a todo looks different only because time went on within a day. */
function isTurned(todo: Todo, before: LocalNow, after: LocalNow): boolean {
  const isTimed = todo.due?.time !== undefined && todo.due.date === after.date
  return isTimed && isOverdue(todo, before) !== isOverdue(todo, after)
}

/** What differs from one moment to the next; null when that is too much, or another day. */
export function stepsBetween(before: TodoMoment, after: TodoMoment): TodoStep[] | null {
  if (before.now.date !== after.now.date) return null
  const hasTurned = before.now.time !== after.now.time
  const steps: TodoStep[] = []
  const length = Math.max(before.todos.length, after.todos.length)
  for (let place = 0; place < length; place += 1) {
    const one = before.todos[place] ?? null
    const other = after.todos[place] ?? null
    const isSame = one === other
    if (isSame && !(hasTurned && one && isTurned(one, before.now, after.now))) continue
    if (steps.length >= mostSteps) return null
    steps.push({ before: one, after: other })
  }
  return steps
}
