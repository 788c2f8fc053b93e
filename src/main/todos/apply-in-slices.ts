import type { TodoChange } from '../../shared/todos/change.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { Pace } from './pace.ts'

/** The same as `applyChanges`, worked out in slices. */
export async function applyInSlices(
  todos: readonly Todo[],
  changes: readonly TodoChange[],
): Promise<Todo[]> {
  const pace = new Pace()
  const afterById = new Map<string, Todo | null>()
  for (const { id, after } of changes) {
    afterById.set(id, after)
    if (pace.isDue()) await pace.rest()
  }
  const rows: Todo[] = []
  for (const todo of todos) {
    const after = afterById.get(todo.id)
    if (after !== null) rows.push(after ?? todo)
    afterById.delete(todo.id)
    if (pace.isDue()) await pace.rest()
  }
  for (const after of afterById.values()) {
    if (after !== null) rows.push(after)
    if (pace.isDue()) await pace.rest()
  }
  return rows
}
