import type { TodoChange } from './change.ts'
import { sameValue } from './same-value.ts'
import type { Todo } from './todo.ts'

/**
 * What has to change so that the list is as it was in a backup. When a todo was last changed does not
 * count as a difference; those that change get `nowIso`, so that a synced folder keeps the restored state.
 */
export function restoreChanges(
  current: readonly Todo[],
  wanted: readonly Todo[],
  nowIso: string,
): TodoChange[] {
  const wantedById = new Map(wanted.map((todo) => [todo.id, todo]))
  const currentById = new Map(current.map((todo) => [todo.id, todo]))
  const changes: TodoChange[] = []
  for (const before of current) {
    const after = wantedById.get(before.id)
    if (after === undefined) changes.push({ id: before.id, before, after: null })
    else if (!isSame(before, after)) {
      changes.push({ id: before.id, before, after: { ...after, updatedAt: nowIso } })
    }
  }
  for (const after of wanted) {
    if (currentById.has(after.id)) continue
    changes.push({ id: after.id, before: null, after: { ...after, updatedAt: nowIso } })
  }
  return changes
}

function isSame(one: Todo, other: Todo): boolean {
  return sameValue({ ...one, updatedAt: '' }, { ...other, updatedAt: '' })
}
