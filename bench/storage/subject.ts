import type { Change } from '../../src/shared/todos/change.ts'
import type { Todo } from '../../src/shared/todos/todo.ts'

/** A store of todos to be measured. */
export interface Subject {
  /** Puts todos into an empty folder. */
  fill(folder: string, todos: Todo[]): Promise<void>
  /** Opens what is there; all todos are in memory when it resolves. */
  open(folder: string): Promise<OpenSubject>
}

/** An open store. */
export interface OpenSubject {
  todos: readonly Todo[]
  /** Resolves when the change is stored, as durably as the store does it. */
  store(change: Change): Promise<void>
  close(): Promise<void>
}
