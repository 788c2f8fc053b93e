import type { Row } from './rows.ts'

const charactersInLine = 80
const lineHeightPx = 26
const estimatesPx = { footer: 44, tail: 0, bubble: 72, other: 180, message: 24 }

function estimate(row: Row): number {
  if (row.kind === 'footer' || row.kind === 'tail') return estimatesPx[row.kind]
  if (row.kind === 'piece') return linesPx(row.piece.blocks.map((block) => block.source))
  if (row.item.type === 'user_message') return estimatesPx.bubble
  if (row.item.type !== 'assistant_message') return estimatesPx.other
  return linesPx(row.item.content.map((part) => part.text))
}

function linesPx(texts: readonly string[]): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return estimatesPx.message + Math.ceil(length / charactersInLine) * lineHeightPx
}

/** How tall each row is: as it was when it was last seen, else about as its text is long. */
export class RowSizes {
  readonly #measured = new Map<string, number>()
  #rows: readonly Row[] = []
  #offsets = new Float64Array(1)
  /** Offsets up to this index are right. */
  #valid = 0

  get count(): number {
    return this.#rows.length
  }

  setRows(rows: readonly Row[]): void {
    if (rows === this.#rows) return
    const most = Math.min(rows.length, this.#rows.length)
    let same = 0
    while (same < most && rows[same] === this.#rows[same]) same++
    if (this.#offsets.length <= rows.length) {
      const larger = new Float64Array(rows.length * 2 + 1)
      larger.set(this.#offsets)
      this.#offsets = larger
    }
    this.#rows = rows
    this.#valid = Math.min(this.#valid, same)
  }

  /** Takes note of the height of the row, its distance to the next one included. */
  measure(index: number, heightPx: number): void {
    const row = this.#rows[index]
    if (!row || this.#measured.get(row.key) === heightPx) return
    this.#measured.set(row.key, heightPx)
    this.#valid = Math.min(this.#valid, index)
  }

  /** Forgets all that was measured, because lines now break elsewhere. */
  forget(): void {
    this.#measured.clear()
    this.#valid = 0
  }

  /** The distance from the top of the first row to that of this one; for the count, the total. */
  offset(index: number): number {
    for (let at = this.#valid; at < index; at++) {
      const row = this.#rows[at]
      const height = row ? (this.#measured.get(row.key) ?? estimate(row)) : 0
      this.#offsets[at + 1] = (this.#offsets[at] ?? 0) + height
    }
    this.#valid = Math.max(this.#valid, index)
    return this.#offsets[index] ?? 0
  }

  /** The row that covers that distance from the top. */
  indexAt(offsetPx: number): number {
    this.offset(this.count)
    let [low, high] = [0, Math.max(0, this.count - 1)]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#offsets[middle] ?? 0) <= offsetPx) low = middle
      else high = middle - 1
    }
    return low
  }
}
