import type { Change } from '../../shared/todos/change.ts'
import { todoFixture } from '../../shared/todos/todo-fixture.testing.ts'

const instant = '2025-11-22T09:00:00.000Z'

/** The change number `seq`, which adds the todo `todo-<seq>`. */
export function addedTodo(seq: number): Change {
  const todo = todoFixture({ id: `todo-${seq}` })
  return {
    seq,
    at: instant,
    source: 'list',
    command: 'add',
    reverts: null,
    changes: [{ id: todo.id, before: null, after: todo }],
  }
}
