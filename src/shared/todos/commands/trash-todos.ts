import type { Todo } from '../todo.ts'
import type { CommandContext } from './command-context.ts'
import { CommandRejection } from './command-rejection.ts'
import type { WorkingTodos } from './working-todos.ts'

/** Puts todos and everything below them into the trash. */
export function deleteTodos(
  working: WorkingTodos,
  ids: readonly string[],
  { nowIso }: CommandContext,
): void {
  for (const id of ids) working.get(id)
  const below = working.descendantsOf(ids).map(({ id }) => id)
  for (const id of new Set([...ids, ...below])) {
    const todo = working.any(id)
    if (todo.deletedAt === null) working.put({ ...todo, deletedAt: nowIso })
  }
}

function isLive(todo: Todo | undefined): boolean {
  return todo !== undefined && todo.deletedAt === null
}

function bringBack(working: WorkingTodos, todo: Todo): void {
  const isOrphan = todo.parentId !== null && !isLive(working.find(todo.parentId))
  working.put({ ...todo, deletedAt: null, parentId: isOrphan ? null : todo.parentId })
}

/**
 * Takes todos out of the trash, with what was deleted together with them. A subtask whose parent
 * stays in the trash becomes a todo of its own.
 */
export function restoreTodos(working: WorkingTodos, ids: readonly string[]): void {
  for (const id of new Set(ids)) {
    const todo = working.any(id)
    if (todo.deletedAt === null) continue
    const below = working.descendantsOf([id])
    bringBack(working, todo)
    for (const subtask of below) {
      const isRestorable =
        subtask.deletedAt === todo.deletedAt && isLive(working.find(subtask.parentId ?? ''))
      if (isRestorable) bringBack(working, subtask)
    }
  }
}

/** Removes todos in the trash for good, and everything below them. */
export function purgeTodos(working: WorkingTodos, ids: readonly string[]): void {
  for (const id of ids) {
    const todo = working.any(id)
    if (todo.deletedAt !== null) continue
    throw new CommandRejection('conflict', `“${todo.title}” is not in the trash.`)
  }
  for (const todo of working.descendantsOf(ids)) working.remove(todo.id)
  for (const id of ids) working.remove(id)
}

/** Removes everything in the trash for good. */
export function emptyTrash(working: WorkingTodos): void {
  for (const { id } of working.filter((todo) => todo.deletedAt !== null)) working.remove(id)
}
