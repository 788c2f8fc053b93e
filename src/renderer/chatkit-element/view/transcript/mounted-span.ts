import type { Row } from './rows.ts'
import { arrange, spanAtEnd, type MountedRows, type RowSpan } from './row-window.ts'
import { RowSizes } from './row-sizes.ts'

const mostHeld = 12
const heightAtFirstPx = 1_800

interface Edge {
  readonly key: string
  /** Where the row was last. */
  readonly index: number
}

/** Which rows are mounted, while rows are added before, between and after them. */
export class MountedSpan {
  readonly sizes = new RowSizes()
  #rows: readonly Row[] = []
  #first: Edge | null = null
  /** Null when the last row is always mounted. */
  #last: Edge | null = null
  #held: Edge[] = []

  /** The indexes of the mounted rows, those that are held apart. */
  get span(): RowSpan {
    const end = this.#last ? this.#find(this.#last) + 1 : this.#rows.length
    const start = this.#first ? this.#find(this.#first) : -1
    if (start < 0 || end <= start) return spanAtEnd(this.sizes, heightAtFirstPx)
    return { start, end }
  }

  /** Mounts these rows from now on; whether that changes anything. */
  moveTo(span: RowSpan): boolean {
    const before = this.span
    if (before.start === span.start && before.end === span.end) return false
    this.#first = this.#edge(span.start)
    this.#last = span.end >= this.#rows.length ? null : this.#edge(span.end - 1)
    return true
  }

  /** Mounts the end, wherever it was before. */
  moveToEnd(): void {
    this.#first = null
    this.#last = null
  }

  /** Keeps a row that a person works in, wherever they scroll. */
  hold(key: string): void {
    const index = this.#rows.findIndex((row) => row.key === key)
    if (index < 0) return
    const others = this.#held.filter((edge) => edge.key !== key)
    this.#held = [...others, { key, index }].slice(-mostHeld)
  }

  /** What is to be drawn of these rows. */
  draw(rows: readonly Row[]): MountedRows {
    this.#rows = rows
    this.sizes.setRows(rows)
    const { start, end } = this.span
    if (!this.#first && rows.length > 0) this.#first = this.#edge(start)
    const held = this.#held
      .map((edge) => this.#find(edge))
      .filter((index) => index >= 0 && (index < start || index >= end))
    const inside = Array.from({ length: end - start }, (_, index) => start + index)
    const indexes = held.length > 0 ? [...held, ...inside].toSorted((a, b) => a - b) : inside
    return arrange(rows, indexes, this.sizes)
  }

  #edge(index: number): Edge | null {
    const row = this.#rows[index]
    return row ? { key: row.key, index } : null
  }

  #find({ key, index }: Edge): number {
    return this.#rows[index]?.key === key ? index : this.#rows.findIndex((row) => row.key === key)
  }
}
