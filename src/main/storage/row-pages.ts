import type { Page } from '../../shared/chatkit/index.ts'
import type { PageRequest } from '../chatkit/index.ts'

/**
 * A copy of a page of rows whose ids are in ascending order; only its own rows are looked for. An
 * unknown cursor gives an empty page.
 */
export function pageOf<Row extends { id: string }>(
  ids: readonly string[],
  find: (id: string) => Row | undefined,
  { limit, after, order }: PageRequest,
): Page<Row> {
  const ordered = order === 'asc' ? ids : ids.toReversed()
  const start = after === null ? 0 : placeAfter(ordered, after)
  const data = ordered.slice(start, start + limit).flatMap((id) => find(id) ?? [])
  const last = data.at(-1)
  const hasMore = last !== undefined && start + limit < ordered.length
  const page = { data: structuredClone(data), has_more: hasMore }
  return hasMore ? { ...page, after: last.id } : page
}

function placeAfter(ids: readonly string[], cursor: string): number {
  const place = ids.indexOf(cursor)
  return place === -1 ? ids.length : place + 1
}
