import { z } from 'zod'

import { changeSchema, type Change } from '../../shared/todos/change.ts'
import { todoSchema, type Todo } from '../../shared/todos/todo.ts'
import { journalLimit, type TodoRecords, type TodoRepository } from '../todos/todo-repository.ts'
import type { DocumentFormat } from './document-format.ts'
import type { Document } from './document.ts'
import { StorageError } from './storage-error.ts'

/** What the file with the todos holds: the todos in list order and the newest changes, oldest first. */
export const todoFormat: DocumentFormat<TodoRecords> = {
  name: 'offhand-todos',
  schema: z.strictObject({ todos: z.array(todoSchema), journal: z.array(changeSchema) }),
  migrations: [],
}

/** A todo file on its first day. */
export const noTodos: TodoRecords = { todos: [], journal: [] }

/** The todos and their journal in one document, so that both are always of the same moment. */
export class TodoFile implements TodoRepository {
  readonly #document: Document<TodoRecords>

  constructor(document: Document<TodoRecords>) {
    this.#document = document
  }

  load(): Promise<TodoRecords> {
    const { todos, journal } = this.#document.body
    return Promise.resolve({ todos: [...todos], journal: [...journal] })
  }

  async commit(change: Change): Promise<void> {
    // A change that could not be read back would make the whole file look damaged.
    const valid = changeSchema.parse(change)
    await this.#document.commit((records) => withChange(records, valid))
  }
}

function withChange(records: TodoRecords, change: Change): TodoRecords {
  const newest = records.journal.at(-1)?.seq ?? 0
  if (change.seq !== newest + 1) {
    throw new StorageError(
      'out-of-order',
      `Change ${change.seq} does not follow the newest stored change ${newest}.`,
    )
  }
  return {
    todos: withChangedTodos(records.todos, change),
    journal: [...records.journal, change].slice(-journalLimit),
  }
}

function withChangedTodos(todos: readonly Todo[], change: Change): Todo[] {
  const byId = new Map(todos.map((todo) => [todo.id, todo]))
  for (const { id, after } of change.changes) {
    if (after === null) byId.delete(id)
    else byId.set(id, after)
  }
  return [...byId.values()]
}
