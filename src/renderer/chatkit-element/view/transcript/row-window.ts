import type { Row } from './rows.ts'
import type { RowSizes } from './row-sizes.ts'

/** The rows from `start` up to, but not including, `end`. */
export interface RowSpan {
  readonly start: number
  readonly end: number
}

/** Room for rows that are left out. */
export interface RowGap {
  readonly kind: 'gap'
  readonly key: string
  readonly heightPx: number
}

export interface MountedTurn {
  readonly kind: 'turn'
  readonly turnId: string
  readonly parts: readonly (RowGap | { readonly kind: 'row'; readonly row: Row })[]
}

/** What is drawn, from the top; and the indexes of its rows in the same order. */
export interface MountedRows {
  readonly parts: readonly (RowGap | MountedTurn)[]
  readonly indexes: readonly number[]
}

/** The rows that cover these distances from the top, and so many pixels around. */
export function spanAround(sizes: RowSizes, topPx: number, bottomPx: number): RowSpan {
  if (sizes.count === 0) return { start: 0, end: 0 }
  return { start: sizes.indexAt(topPx), end: sizes.indexAt(bottomPx) + 1 }
}

/** The last rows, as many as are about that tall. */
export function spanAtEnd(sizes: RowSizes, heightPx: number): RowSpan {
  return spanAround(sizes, sizes.offset(sizes.count) - heightPx, Number.MAX_VALUE)
}

type MutableTurn = Omit<MountedTurn, 'parts'> & { readonly parts: MountedTurn['parts'][number][] }

/** Puts the mounted rows into their turns, with gaps for all others. */
export function arrange(
  rows: readonly Row[],
  indexes: readonly number[],
  sizes: RowSizes,
): MountedRows {
  const parts: (RowGap | MutableTurn)[] = []
  let open: MutableTurn | null = null
  let next = 0
  const gapBefore = (index: number, inside: MutableTurn | null) => {
    const heightPx = sizes.offset(index) - sizes.offset(next)
    if (index > next) (inside?.parts ?? parts).push({ kind: 'gap', key: `gap:${next}`, heightPx })
  }
  for (const index of indexes) {
    const row = rows[index]
    if (!row) continue
    const same: boolean = open?.turnId === row.turnId
    gapBefore(index, same ? open : null)
    if (!open || !same) {
      open = { kind: 'turn', turnId: row.turnId, parts: [] }
      parts.push(open)
    }
    open.parts.push({ kind: 'row', row })
    next = index + 1
  }
  gapBefore(rows.length, null)
  return { parts, indexes }
}
