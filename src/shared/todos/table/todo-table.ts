import type { TodoChange } from '../change.ts'
import type { Todo } from '../todo.ts'
import { ChildrenIndex } from './children-index.ts'
import { NamesIndex } from './names-index.ts'
import { OrderIndex } from './order-index.ts'
import type { RowEdit } from './row-edit.ts'
import { applyRowEdit } from './row-edit.ts'
import type { RowIndex } from './row-index.ts'
import { RowPlaces } from './row-places.ts'

const rowsInSlice = 500

interface Indexes {
  places: RowPlaces | null
  children: ChildrenIndex | null
  names: NamesIndex | null
  order: OrderIndex | null
}

/**
 * Todos in list order, with what commands look up. Each index is made when it is first asked for and
 * kept up to date from then on, so that a change costs nothing for the todos that it does not touch.
 */
export class TodoTable {
  #rows: Todo[]
  #version = 0
  readonly #indexes: Indexes = { places: null, children: null, names: null, order: null }

  constructor(todos: readonly Todo[]) {
    this.#rows = [...todos]
  }

  /** The todos now; the array changes with the next `apply`. */
  get rows(): readonly Todo[] {
    return this.#rows
  }

  find(id: string): Todo | undefined {
    return this.#rows[this.placeOf(id)]
  }

  /** The place of a todo among the rows, or -1. */
  placeOf(id: string): number {
    return this.#places().find(this.#rows, id)
  }

  /** The ids of the todos directly below one, in no order. */
  childrenOf(id: string): Iterable<string> {
    return (this.#indexes.children ??= this.#filled(new ChildrenIndex())).of(id)
  }

  /** The lists and tags that todos have. */
  get names(): NamesIndex {
    return (this.#indexes.names ??= this.#filled(new NamesIndex()))
  }

  /** The manual order of all todos. */
  get order(): OrderIndex {
    return (this.#indexes.order ??= this.#filled(new OrderIndex()))
  }

  /** Replaces in their place, adds at the end, takes away; tells what that did to the rows. */
  apply(changes: readonly TodoChange[]): RowEdit {
    const { children, names, order } = this.#indexes
    const indexes = [children, names, order].filter((index) => index !== null)
    for (const { id, after } of changes) {
      const before = this.find(id) ?? null
      for (const index of indexes) index.replace(before, after)
    }
    const edit = this.#editOf(changes)
    this.#rows = applyRowEdit(this.#rows, edit)
    this.#version += 1
    return edit
  }

  #editOf(changes: readonly TodoChange[]): RowEdit {
    const edit: RowEdit = { puts: [], removed: [] }
    const places = this.#places()
    let end = this.#rows.length
    for (const { id, after } of changes) {
      const place = this.placeOf(id)
      if (after !== null) edit.puts.push([place === -1 ? end : place, after])
      else if (place !== -1) edit.removed.push(place)
      if (after === null || place !== -1) continue
      places.set(id, end)
      end += 1
    }
    for (const { id, after } of changes) if (after === null) places.remove(id)
    if (places.isWorn) this.#indexes.places = null
    return edit
  }

  /**
   * Makes every index in small steps, so that no command has to. To be gone through at leisure; it
   * starts anew when a change comes between.
   */
  *prepare(): Generator<void> {
    for (let version = -1; version !== this.#version;) {
      version = this.#version
      yield* this.#fillSlowly(version)
    }
  }

  *#fillSlowly(version: number): Generator<void> {
    const places = new RowPlaces()
    const [children, names, order] = [new ChildrenIndex(), new NamesIndex(), new OrderIndex()]
    for (const [place, todo] of this.#rows.entries()) {
      places.set(todo.id, place)
      for (const index of [children, names, order]) index.replace(null, todo)
      if (place % rowsInSlice !== rowsInSlice - 1) continue
      yield
      if (version !== this.#version) return
    }
    const known = this.#indexes
    known.places ??= places
    known.children ??= children
    known.names ??= names
    known.order ??= order
  }

  #places(): RowPlaces {
    const known = this.#indexes.places
    if (known !== null) return known
    const places = new RowPlaces()
    for (const [place, { id }] of this.#rows.entries()) places.set(id, place)
    this.#indexes.places = places
    return places
  }

  #filled<Index extends RowIndex>(index: Index): Index {
    for (const todo of this.#rows) index.replace(null, todo)
    return index
  }
}
