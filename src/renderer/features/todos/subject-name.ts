import type { Todo } from '../../../shared/todos/todo.ts'

/** What todos are called together: by the title, or how many there are. */
export function subjectName(todos: readonly Todo[]): string {
  return todos.length === 1 ? (todos[0]?.title ?? '') : `${todos.length} tasks`
}
