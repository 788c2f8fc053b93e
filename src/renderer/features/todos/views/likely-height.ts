import { hasMeta, type RowContext } from '../todo-meta.tsx'
import type { LocalNow } from '../../../../shared/clock.ts'
import type { ViewRow } from './view-model.ts'

const heights = { title: 46, titleAndMeta: 60 }

/**
 * How high a row is when its title has one line, in pixels. Where this is right, measuring the row
 * does not move those below it.
 */
export function likelyHeight(row: ViewRow, context: RowContext & { now: LocalNow }): number {
  const isTall = row.kind !== 'todo' || hasMeta({ row, ...context })
  return isTall ? heights.titleAndMeta : heights.title
}
