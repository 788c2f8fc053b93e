import type { Change, TodoChange } from '../../shared/todos/change.ts'
import { sameValue } from '../../shared/todos/same-value.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import type { StoredTodos } from './todo-format.ts'

type Side = Pick<StoredTodos, 'todos' | 'changes'>

/**
 * What has to change here so that our todos also have what another program, such as a synced folder,
 * put in the files. Of a todo that both changed the newer one stays; what one side deleted stays
 * deleted unless the other changed it later.
 */
export function foreignTodoChanges(ours: Side, theirs: Side): TodoChange[] {
  const ourDeletions = deletions(ours.changes)
  const theirDeletions = deletions(theirs.changes)
  const changes: TodoChange[] = []
  for (const [id, after] of theirs.todos) {
    const before = ours.todos.get(id) ?? null
    if (isNewer(after, before, ourDeletions.get(id))) changes.push({ id, before, after })
  }
  for (const [id, before] of ours.todos) {
    const deletedAt = theirDeletions.get(id)
    const isGone = deletedAt !== undefined && !theirs.todos.has(id) && deletedAt >= before.updatedAt
    if (isGone) changes.push({ id, before, after: null })
  }
  return changes
}

function isNewer(theirs: Todo, ours: Todo | null, deletedAt: string | undefined): boolean {
  if (ours === null) return deletedAt === undefined || theirs.updatedAt > deletedAt
  return theirs.updatedAt > ours.updatedAt && !sameValue(theirs, ours)
}

/** When each todo was deleted, as far as the changes remember. */
function deletions(changes: readonly Change[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { at, changes: todoChanges } of changes) {
    for (const { id, after } of todoChanges) {
      if (after === null) found.set(id, at)
      else found.delete(id)
    }
  }
  return found
}
