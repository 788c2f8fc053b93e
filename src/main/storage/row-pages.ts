import type { Page } from '../../shared/chatkit/index.ts'
import type { PageRequest } from '../chatkit/index.ts'

/** A copy of a page of rows that are in ascending order. An unknown cursor gives an empty page. */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  { limit, after, order }: PageRequest,
): Page<Row> {
  const ordered = order === 'asc' ? rows : rows.toReversed()
  const start = after === null ? 0 : positionAfter(ordered, after)
  const data = structuredClone(ordered.slice(start, start + limit))
  const last = data.at(-1)
  if (last === undefined || start + limit >= ordered.length) return { data, has_more: false }
  return { data, has_more: true, after: last.id }
}

function positionAfter(rows: readonly { id: string }[], cursor: string): number {
  const position = rows.findIndex(({ id }) => id === cursor)
  return position === -1 ? rows.length : position + 1
}
