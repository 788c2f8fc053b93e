import type { TodoChange } from './change.ts'
import type { Todo } from './todo.ts'

/**
 * The todos after the changes, one at a time: changed ones in their place, new ones at the end. Null
 * stands for a step that gives none, so that long work can pause there.
 */
export function* applySteps(
  todos: readonly Todo[],
  changes: readonly TodoChange[],
): Generator<Todo | null> {
  const afterById = new Map<string, Todo | null>()
  for (const { id, after } of changes) {
    afterById.set(id, after)
    yield null
  }
  for (const todo of todos) {
    const after = afterById.get(todo.id)
    afterById.delete(todo.id)
    yield after === undefined ? todo : after
  }
  yield* afterById.values()
}

/** The todos after the changes: changed ones in their place, new ones at the end. */
export function applyChanges(todos: readonly Todo[], changes: readonly TodoChange[]): Todo[] {
  return [...applySteps(todos, changes)].filter((todo) => todo !== null)
}
