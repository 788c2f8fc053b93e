import type { Page } from '../../shared/chatkit/index.ts'
import type { PageRequest } from '../chatkit/index.ts'

interface CreatedRow {
  id: string
  created_at: string
}

/**
 * The rows with one more: in the place of the row with its id if there is one, else behind every
 * row that was not created later.
 */
export function withRow<Row extends CreatedRow>(rows: readonly Row[], row: Row): Row[] {
  const position = rows.findIndex(({ id }) => id === row.id)
  if (position !== -1) return rows.with(position, row)
  const createdMs = Date.parse(row.created_at)
  const before = rows.findLastIndex(({ created_at }) => !(Date.parse(created_at) > createdMs))
  return rows.toSpliced(before + 1, 0, row)
}

/** A page of rows that are in ascending order. An unknown cursor gives an empty page. */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  { limit, after, order }: PageRequest,
): Page<Row> {
  const ordered = order === 'asc' ? rows : rows.toReversed()
  const start = after === null ? 0 : positionAfter(ordered, after)
  const data = ordered.slice(start, start + limit)
  const last = data.at(-1)
  if (last === undefined || start + limit >= ordered.length) return { data, has_more: false }
  return { data, has_more: true, after: last.id }
}

function positionAfter(rows: readonly { id: string }[], cursor: string): number {
  const position = rows.findIndex(({ id }) => id === cursor)
  return position === -1 ? rows.length : position + 1
}
