import type { RouteResponse } from '../../shared/ipc/routes.ts'
import type { Outline } from '../../shared/todos/outline.ts'
import type { Todo } from '../../shared/todos/todo.ts'

interface Snapshot {
  seq: number
  todos: readonly Todo[]
  outline: Outline
}

/** Writing so many todos down for the page takes some milliseconds. */
const partLength = 1_000
const mostKept = 4

/** Hands out snapshots in parts, so that none of them holds anybody up. */
export class SnapshotParts {
  /** The snapshots that are being asked for, by their newest change. */
  readonly #kept = new Map<number, readonly Todo[]>()

  /** The first part of a snapshot. */
  first({ seq, todos, outline }: Snapshot): RouteResponse<'todos.snapshot'> {
    if (todos.length <= partLength) return { seq, todos: [...todos], outline }
    this.#kept.delete(seq)
    this.#kept.set(seq, todos)
    for (const oldest of this.#kept.keys())
      if (this.#kept.size > mostKept) this.#kept.delete(oldest)
    return { seq, todos: todos.slice(0, partLength), outline, total: todos.length }
  }

  /** The part from a place on; empty when the snapshot is not kept any more. */
  from(seq: number, place: number): Todo[] {
    const todos = this.#kept.get(seq) ?? []
    if (place + partLength >= todos.length) this.#kept.delete(seq)
    return todos.slice(place, place + partLength)
  }
}
