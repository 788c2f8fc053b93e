import type { Change, TodoChange } from '../../shared/todos/change.ts'
import type { Outline } from '../../shared/todos/outline.ts'
import type { Todo } from '../../shared/todos/todo.ts'

/** How many changes the journal keeps: the newest ones, and so how far back undo goes. */
export const journalLimit = 1_000

/** Everything the todo service needs at start: the todos in list order and the newest changes, oldest first. */
export interface TodoRecords {
  todos: Todo[]
  journal: Change[]
  /** The lists and saved filters; none when left out. */
  outline?: Outline
}

/** Where todos live. Implemented by `main/storage`. */
export interface TodoRepository {
  /** Loads what is stored; empty arrays on first start. */
  load(): Promise<TodoRecords>
  /**
   * Resolves when the change is on disk, in the order of the calls, which need not wait for each
   * other. When it rejects, nothing of the change is stored, nor of those that were given behind it.
   */
  commit(change: Change): Promise<void>
  /** Calls back with what has to change so that our todos also have what another program stored beside them. */
  onForeignChanges?(listener: (changes: readonly TodoChange[]) => void): void
}
