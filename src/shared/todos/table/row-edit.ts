import type { Todo } from '../todo.ts'

/** What a change did to rows: where todos were put, and then which places went away. */
export interface RowEdit {
  puts: [place: number, todo: Todo][]
  removed: number[]
}

const mostSplices = 8

/** Does the same to rows that are the same; gives them back, or others in their stead. */
export function applyRowEdit(rows: Todo[], { puts, removed }: RowEdit): Todo[] {
  for (const [place, todo] of puts) rows[place] = todo
  if (removed.length > mostSplices) {
    const gone = new Set(removed)
    return rows.filter((_, place) => !gone.has(place))
  }
  for (const place of removed.toSorted((one, other) => other - one)) rows.splice(place, 1)
  return rows
}
