import type { Change } from '../../../shared/todos/change.ts'
import type { Todo } from '../../../shared/todos/todo.ts'

/** A change of one todo. */
export function changeOf(before: Todo | null, after: Todo | null): Change {
  const changes = [{ id: (after ?? before)?.id ?? '', before, after }]
  const at = '2026-11-22T08:00:00.000Z'
  return { seq: 1, at, source: 'list', command: 'update', reverts: null, changes }
}
