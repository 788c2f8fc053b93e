import type { Change, TodoChange } from '../../../shared/todos/change.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import type { Todo } from '../../../shared/todos/todo.ts'

/** A plain todo for tests; the id is the title. */
export function sampleTodo(title: string, parts: Partial<Todo> = {}): Todo {
  const createdAt = '2025-11-20T09:00:00.000Z'
  return todoFixture({ id: title, title, createdAt, updatedAt: createdAt, ...parts })
}

export function doneTodo(title: string, parts: Partial<Todo> = {}): Todo {
  const completedAt = '2025-11-22T12:00:00.000Z'
  return sampleTodo(title, { status: 'done', completedAt, ...parts })
}

export function sampleChange(
  seq: number,
  command: Change['command'],
  changes: readonly Omit<TodoChange, 'id'>[],
): Change {
  const withIds = changes.map((change) => ({
    ...change,
    id: change.after?.id ?? change.before?.id ?? '',
  }))
  const at = '2025-11-22T12:00:00.000Z'
  return { seq, at, source: 'list', command, reverts: null, changes: withIds }
}

export function addition(seq: number, todo: Todo): Change {
  return sampleChange(seq, 'add', [{ before: null, after: todo }])
}
