import type { Change } from '../../shared/todos/change.ts'
import type { Todo } from '../../shared/todos/todo.ts'

const instant = '2025-11-22T09:00:00.000Z'

/** A plain open todo. */
export function plainTodo(id: string, title = `Task ${id}`): Todo {
  return {
    id,
    title,
    notes: '',
    status: 'open',
    priority: 'none',
    due: null,
    start: null,
    repeat: null,
    list: 'Inbox',
    tags: [],
    parentId: null,
    createdAt: instant,
    updatedAt: instant,
    completedAt: null,
  }
}

/** The change number `seq`, which adds the todo `todo-<seq>`. */
export function addedTodo(seq: number): Change {
  const todo = plainTodo(`todo-${seq}`)
  return {
    seq,
    at: instant,
    source: 'list',
    command: 'add',
    reverts: null,
    changes: [{ id: todo.id, before: null, after: todo }],
  }
}
