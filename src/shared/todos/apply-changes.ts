import type { TodoChange } from './change.ts'
import type { Todo } from './todo.ts'

/** The todos after the changes: changed ones in their place, new ones at the end. */
export function applyChanges(todos: readonly Todo[], changes: readonly TodoChange[]): Todo[] {
  const afterById = new Map(changes.map(({ id, after }) => [id, after]))
  const kept: Todo[] = []
  for (const todo of todos) {
    const after = afterById.size === 0 ? undefined : afterById.get(todo.id)
    if (after === undefined) {
      kept.push(todo)
      continue
    }
    afterById.delete(todo.id)
    if (after !== null) kept.push(after)
  }
  for (const after of afterById.values()) if (after !== null) kept.push(after)
  return kept
}
