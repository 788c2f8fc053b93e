import type { Change, TodoChange } from '../../shared/todos/change.ts'
import type { TodoRecords, TodoRepository } from '../todos/todo-repository.ts'
import type { Database } from './durable/database.ts'
import { foreignTodoChanges } from './foreign-todo-changes.ts'
import { StorageError } from './storage-error.ts'
import { entriesOfChange, type StoredTodos, type TodoEntry } from './todo-format.ts'

/** The todos and their newest changes in one database, so that both are always of the same moment. */
export class TodoFile implements TodoRepository {
  readonly #database: Database<StoredTodos, TodoEntry>
  /** The newest change that is stored or on its way. */
  #newest: number

  constructor(database: Database<StoredTodos, TodoEntry>) {
    this.#database = database
    this.#newest = this.#stored()
  }

  load(): Promise<TodoRecords> {
    const { todos, outline, changes } = this.#database.state
    return Promise.resolve({ todos: [...todos.values()], outline, journal: [...changes] })
  }

  async commit(change: Change): Promise<void> {
    if (change.seq !== this.#newest + 1) {
      throw new StorageError(
        'out-of-order',
        `Change ${change.seq} does not follow change ${this.#newest}.`,
      )
    }
    this.#newest = change.seq
    try {
      await this.#database.commit(...entriesOfChange(change))
    } catch (error) {
      this.#newest = this.#stored()
      throw error
    }
  }

  onForeignChanges(listener: (changes: readonly TodoChange[]) => void): void {
    this.#database.onForeignState((foreign) => {
      const changes = foreignTodoChanges(this.#database.state, foreign)
      if (changes.length > 0) listener(changes)
    })
  }

  #stored(): number {
    return this.#database.state.changes.at(-1)?.seq ?? 0
  }
}
