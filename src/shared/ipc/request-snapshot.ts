import type { Outline } from '../todos/outline.ts'
import type { Todo } from '../todos/todo.ts'
import type { IpcClient } from './client.ts'

/** All todos, lists and filters, and the number of the newest change in them. */
export interface WholeSnapshot {
  seq: number
  todos: Todo[]
  outline: Outline
}

const mostAttempts = 3

/** Asks for a snapshot part by part; rejects with an `Error` when it stays incomplete. */
export async function requestSnapshot(client: IpcClient): Promise<WholeSnapshot> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const snapshot = await attemptSnapshot(client)
    if (snapshot !== null) return snapshot
  }
  throw new Error('The list could not be loaded. Please try again.')
}

async function attemptSnapshot(client: IpcClient): Promise<WholeSnapshot | null> {
  const { seq, todos, outline, total = 0 } = await client.request('todos.snapshot', {})
  const all = [...todos]
  while (all.length < total) {
    const part = await client.request('todos.snapshotPart', { seq, place: all.length })
    if (part.todos.length === 0) return null
    for (const todo of part.todos) all.push(todo)
  }
  return { seq, todos: all, outline }
}
