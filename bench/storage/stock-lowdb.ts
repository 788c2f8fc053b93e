import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { join } from 'node:path'

import { applyChanges } from '../../src/shared/todos/apply-changes.ts'
import type { Change } from '../../src/shared/todos/change.ts'
import type { Todo } from '../../src/shared/todos/todo.ts'
import type { Subject } from './subject.ts'

interface Data {
  todos: Todo[]
  changes: Change[]
}

const database = (folder: string) =>
  new Low<Data>(new JSONFile(join(folder, 'todos.json')), { todos: [], changes: [] })

/** lowdb as it comes: the whole file for each change, and never synced. */
export const stockLowdb: Subject = {
  async fill(folder, todos) {
    const db = database(folder)
    db.data.todos = todos
    await db.write()
  },
  async open(folder) {
    const db = database(folder)
    await db.read()
    return {
      todos: db.data.todos,
      store: (change) =>
        db.update((data) => {
          data.todos = applyChanges(data.todos, change.changes)
          data.changes.push(change)
        }),
      close: async () => {},
    }
  },
}
