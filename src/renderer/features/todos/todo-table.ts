import type { TodoChange } from '../../../shared/todos/change.ts'
import type { Todo } from '../../../shared/todos/todo.ts'

function placesOf(rows: readonly Todo[]): Map<string, number> {
  return new Map(rows.map(({ id }, place) => [id, place]))
}

/**
 * Todos in the order in which they came, found by their id too. A table never changes: a change makes
 * another one, which costs hardly more than a copy of the rows, as both share where a todo stands.
 */
export class TodoTable {
  readonly rows: readonly Todo[]
  /** May know todos that were added to a later table. */
  readonly #places: Map<string, number>

  constructor(rows: readonly Todo[] = [], places: Map<string, number> = placesOf(rows)) {
    this.rows = rows
    this.#places = places
  }

  get size(): number {
    return this.rows.length
  }

  get(id: string): Todo | undefined {
    const todo = this.rows[this.#places.get(id) ?? -1]
    return todo?.id === id ? todo : undefined
  }

  /** The rows with these todos instead of those with the same ids. */
  rowsWith(todos: readonly Todo[]): readonly Todo[] {
    if (todos.length === 0) return this.rows
    const rows = [...this.rows]
    for (const todo of todos) {
      const place = this.#places.get(todo.id)
      if (place !== undefined && rows[place]?.id === todo.id) rows[place] = todo
    }
    return rows
  }

  /** The table after changes: changed todos stay in their place, new ones come to the end. */
  changed(changes: readonly Pick<TodoChange, 'id' | 'after'>[]): TodoTable {
    if (changes.length === 0) return this
    return changes.some(({ after }) => after === null)
      ? this.#without(changes)
      : this.#with(changes.flatMap(({ after }) => after ?? []))
  }

  #with(todos: readonly Todo[]): TodoTable {
    const rows = [...this.rows]
    const isNewest = this.#places.size === rows.length
    const places = isNewest ? this.#places : placesOf(rows)
    for (const todo of todos) {
      const place = places.get(todo.id)
      if (place === undefined) places.set(todo.id, rows.push(todo) - 1)
      else rows[place] = todo
    }
    return new TodoTable(rows, places)
  }

  #without(changes: readonly Pick<TodoChange, 'id' | 'after'>[]): TodoTable {
    const byId = new Map(this.rows.map((todo) => [todo.id, todo]))
    for (const { id, after } of changes) {
      if (after === null) byId.delete(id)
      else byId.set(id, after)
    }
    return new TodoTable([...byId.values()])
  }
}
