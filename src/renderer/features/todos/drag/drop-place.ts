import type { Place } from '../../../../shared/todos/command.ts'
import { deepestLevel } from '../../../../shared/todos/todo.ts'

/** A row as far as its place matters. */
export interface PlacedRow {
  id: string
  level: number
}

export interface DropGap {
  /** The rows without those that are dragged and what is below them. */
  rows: readonly PlacedRow[]
  /** The rows before the gap. */
  index: number
  /** How deep the person holds it. */
  wantedLevel: number
  /** How many levels the dragged todo has below it. */
  depth: number
}

/** Where a dropped todo goes; null as parent is the top level. */
export interface DropPlace {
  level: number
  parentId: string | null
  place: Place
}

function levelIn({ rows, index, wantedLevel, depth }: DropGap): number {
  const before = rows[index - 1]
  const highest = before === undefined ? 0 : Math.min(before.level + 1, deepestLevel - depth)
  const lowest = Math.min(rows[index]?.level ?? 0, Math.max(0, highest))
  return Math.max(lowest, Math.min(wantedLevel, highest))
}

/** The row before the gap at that level, with no shallower one between. */
function lastAt(level: number, { rows, index }: DropGap): PlacedRow | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows[at]
    if (row === undefined || row.level < level) return null
    if (row.level === level) return row
  }
  return null
}

/** What a gap between rows means: below which todo, and beside which one. */
export function dropPlace(gap: DropGap): DropPlace {
  const level = levelIn(gap)
  const parentId = level === 0 ? null : (lastAt(level - 1, gap)?.id ?? null)
  const sibling = lastAt(level, gap)
  if (sibling !== null) return { level, parentId, place: { after: sibling.id } }
  const next = gap.rows[gap.index]
  if (next?.level === level) return { level, parentId, place: { before: next.id } }
  return { level, parentId, place: parentId === null ? { at: 'first' } : { after: parentId } }
}

/** The rows that stay where they are while some are dragged, which take everything below them along. */
export function restingRows<Row extends PlacedRow>(
  rows: readonly Row[],
  dragged: ReadonlySet<string>,
): Row[] {
  let level: number | null = null
  return rows.filter((row) => {
    if (level !== null && row.level > level) return false
    level = dragged.has(row.id) ? row.level : null
    return level === null
  })
}

/** How many levels a row has below it. */
export function depthOf(rows: readonly PlacedRow[], id: string): number {
  const index = rows.findIndex((row) => row.id === id)
  const own = rows[index]
  if (own === undefined) return 0
  let depth = 0
  for (const row of rows.slice(index + 1)) {
    if (row.level <= own.level) break
    depth = Math.max(depth, row.level - own.level)
  }
  return depth
}
