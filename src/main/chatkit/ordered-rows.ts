import type { Page } from '../../shared/chatkit/index.ts'
import { NotFoundError } from './errors.ts'
import type { PageRequest } from './store.ts'

interface Row {
  id: string
  created_at: string
}

/** Rows in order of creation time, then of insertion, in and out by copy. */
export class OrderedRows<Kept extends Row> {
  readonly #kind: string
  readonly #ids = new Set<string>()
  readonly #rows: Kept[] = []

  /** `kind` names a row in errors. */
  constructor(kind: string) {
    this.#kind = kind
  }

  /** A copy of the row; throws `NotFoundError`. */
  get(id: string): Kept {
    return structuredClone(this.#rows[this.#indexOf(id)] ?? this.#missing(id))
  }

  /** Inserts the row, or replaces the one with its id in its place. */
  put(row: Kept): void {
    const copy = structuredClone(row)
    if (this.#ids.has(row.id)) {
      this.#rows[this.#indexOf(row.id)] = copy
      return
    }
    const time = Date.parse(row.created_at)
    const before = this.#rows.findLastIndex(({ created_at }) => !(Date.parse(created_at) > time))
    this.#rows.splice(before + 1, 0, copy)
    this.#ids.add(row.id)
  }

  /** Removes the row; throws `NotFoundError`. */
  delete(id: string): void {
    this.#rows.splice(this.#indexOf(id), 1)
    this.#ids.delete(id)
  }

  /** Copies of the rows after the cursor; an unknown cursor gives an empty page. */
  page({ limit, after, order }: PageRequest): Page<Kept> {
    const rows = order === 'asc' ? this.#rows : this.#rows.toReversed()
    const cursor = after === null ? -1 : rows.findIndex(({ id }) => id === after)
    if (after !== null && cursor === -1) return { data: [], has_more: false }
    const data = structuredClone(rows.slice(cursor + 1, cursor + 1 + limit))
    const has_more = cursor + 1 + limit < rows.length
    const last = data.at(-1)
    return has_more && last !== undefined ? { data, has_more, after: last.id } : { data, has_more }
  }

  #indexOf(id: string): number {
    return this.#ids.has(id) ? this.#rows.findIndex((row) => row.id === id) : this.#missing(id)
  }

  #missing(id: string): never {
    throw new NotFoundError(`${this.#kind} ${id} not found.`)
  }
}
