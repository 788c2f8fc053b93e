import { blankTodo } from './commands/blank-todo.ts'
import type { Todo } from './todo.ts'

/** A todo for tests with the given parts. */
export function todoFixture(parts: Partial<Todo> & { id: string }): Todo {
  const blank = blankTodo(parts.id, `Task ${parts.id}`, '2026-11-01T08:00:00.000Z')
  return { ...blank, ...parts }
}
