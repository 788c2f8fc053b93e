import { applyChanges } from '../../shared/todos/apply-changes.ts'
import type { TodoChange } from '../../shared/todos/change.ts'
import type { Todo } from '../../shared/todos/todo.ts'

// Looking through an array costs less than an index of it until there is more to look for.
const mostScans = 8

/** Todos in list order. A change costs nothing for the others, however many there are. */
export class TodoTable {
  #rows: Todo[]
  #frozen: readonly Todo[] | null

  constructor(todos: readonly Todo[]) {
    this.#frozen = todos
    this.#rows = [...todos]
  }

  /** The todos now; the array changes with the next `apply`. */
  get rows(): readonly Todo[] {
    return this.#rows
  }

  /** The todos now, in an array that is never changed. */
  frozen(): readonly Todo[] {
    return (this.#frozen ??= [...this.#rows])
  }

  find(id: string): Todo | undefined {
    return this.#rows[this.#placeOf(id)]
  }

  /** Replaces in their place, adds at the end, takes away. */
  apply(changes: readonly TodoChange[]): void {
    this.#frozen = null
    if (changes.length > mostScans) this.#rows = applyChanges(this.#rows, changes)
    else for (const { id, after } of changes) this.#put(id, after)
  }

  #put(id: string, after: Todo | null): void {
    const place = this.#placeOf(id)
    if (after === null) this.#rows.splice(place === -1 ? this.#rows.length : place, 1)
    else this.#rows[place === -1 ? this.#rows.length : place] = after
  }

  #placeOf(id: string): number {
    // A `find` with a callback takes several times as long.
    for (let place = this.#rows.length - 1; place >= 0; place -= 1) {
      if (this.#rows[place]?.id === id) return place
    }
    return -1
  }
}
