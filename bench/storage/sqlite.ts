import Database from 'libsql'
import { join } from 'node:path'
import { z } from 'zod'

import type { Todo } from '../../src/shared/todos/todo.ts'
import type { Subject } from './subject.ts'

const todosSchema = z.custom<Todo[]>((value) => Array.isArray(value))

function connect(folder: string) {
  const db = new Database(join(folder, 'todos.db'))
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL')
  return db
}

/** SQLite with a write-ahead log that is synced with each transaction, which blocks the process meanwhile. */
export const sqlite: Subject = {
  async fill(folder, todos) {
    const db = connect(folder)
    db.exec('CREATE TABLE todos (id TEXT PRIMARY KEY, body TEXT NOT NULL)')
    db.exec('CREATE TABLE changes (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)')
    const insert = db.prepare('INSERT INTO todos VALUES (?, ?)')
    db.exec('BEGIN')
    for (const todo of todos) insert.run(todo.id, JSON.stringify(todo))
    db.exec('COMMIT')
    db.close()
  },
  async open(folder) {
    const db = connect(folder)
    const bodies = db.prepare('SELECT body FROM todos').pluck().all()
    const todos = todosSchema.parse(bodies.map((body): unknown => JSON.parse(String(body))))
    const update = db.prepare('UPDATE todos SET body = ? WHERE id = ?')
    const remember = db.prepare('INSERT INTO changes VALUES (?, ?)')
    return {
      todos,
      async store(change) {
        db.exec('BEGIN IMMEDIATE')
        for (const { id, after } of change.changes) update.run(JSON.stringify(after), id)
        remember.run(change.seq, JSON.stringify(change))
        db.exec('COMMIT')
      },
      close: async () => void db.close(),
    }
  },
}
