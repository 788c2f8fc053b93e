import type { TodoChange } from './change.ts'
import { sameValue } from './same-value.ts'
import type { Todo } from './todo.ts'

/**
 * What has to change so that the list is as it was in a backup, in steps, of which many give nothing:
 * a long list is compared in slices. When a todo was last changed does not count as a difference;
 * those that change get `nowIso`, so that a synced folder keeps the restored state.
 */
export function* restoreSteps(
  current: readonly Todo[],
  wanted: readonly Todo[],
  nowIso: string,
): Generator<TodoChange | null> {
  const left = new Map<string, Todo>()
  for (const todo of wanted) {
    left.set(todo.id, todo)
    yield null
  }
  for (const before of current) {
    const after = left.get(before.id)
    left.delete(before.id)
    if (after === undefined) yield { id: before.id, before, after: null }
    else if (isSame(before, after)) yield null
    else yield { id: before.id, before, after: { ...after, updatedAt: nowIso } }
  }
  for (const after of left.values()) {
    yield { id: after.id, before: null, after: { ...after, updatedAt: nowIso } }
  }
}

function isSame(one: Todo, other: Todo): boolean {
  return sameValue({ ...one, updatedAt: '' }, { ...other, updatedAt: '' })
}
