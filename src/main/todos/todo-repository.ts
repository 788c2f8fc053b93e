import type { Change } from '../../shared/todos/change.ts'
import type { Todo } from '../../shared/todos/todo.ts'

/** How many changes the journal keeps: the newest ones, and so how far back undo goes. */
export const journalLimit = 1_000

/** Everything the todo service needs at start: the todos in list order and the newest changes, oldest first. */
export interface TodoRecords {
  todos: Todo[]
  journal: Change[]
}

/** Where todos live. Implemented by `main/storage`. */
export interface TodoRepository {
  /** Loads what is stored; empty arrays on first start. */
  load(): Promise<TodoRecords>
  /** Resolves when the change is on disk; when it rejects, nothing of the change is stored. */
  commit(change: Change): Promise<void>
}
