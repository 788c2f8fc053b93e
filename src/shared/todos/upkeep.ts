import type { LocalNow } from '../clock.ts'
import type { Todo } from './todo.ts'

const dayMs = 86_400_000

/** So many days a deleted todo stays in the trash. */
export const trashDays = 30

/** Whether a todo skips missed occurrences and its day has passed. */
export function isToCatchUp(todo: Todo, now: LocalNow): boolean {
  if (todo.status !== 'open' || todo.deletedAt !== null || todo.due === null) return false
  return todo.repeat?.missed === 'skip' && todo.due.date < now.date
}

/** The todos for a `catch-up` command at the start of a day. */
export function todosToCatchUp(todos: readonly Todo[], now: LocalNow): string[] {
  return todos.filter((todo) => isToCatchUp(todo, now)).map(({ id }) => id)
}

/** The todos for a `purge` command: those that were in the trash for 30 days. */
export function todosToPurge(todos: readonly Todo[], nowIso: string): string[] {
  const limit = Date.parse(nowIso) - trashDays * dayMs
  return todos
    .filter(({ deletedAt }) => deletedAt !== null && Date.parse(deletedAt) <= limit)
    .map(({ id }) => id)
}
