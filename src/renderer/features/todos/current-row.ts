import { useLayoutEffect, useRef } from 'react'

import { rowId, rowIdsOfGroup } from './views/view-content.ts'
import type { ViewContent } from './views/view-model.ts'

export interface RowPlace {
  id: string
  index: number
  isCompleted: boolean
}

export interface RowIds {
  open: readonly string[]
  completed: readonly string[]
  all: readonly string[]
}

export function rowIdsOf(content: ViewContent, isCompletedOpen: boolean): RowIds {
  const open = content.groups.flatMap(rowIdsOfGroup)
  const completed = isCompletedOpen ? content.completed.map(rowId) : []
  return { open, completed, all: completed.length === 0 ? open : [...open, ...completed] }
}

function placeOf(id: string, rows: RowIds): RowPlace | null {
  const index = rows.all.indexOf(id)
  return index < 0 ? null : { id, index, isCompleted: index >= rows.open.length }
}

/** The row to go on with when the current one was ticked off, deleted or filtered out. */
export function followingRow(before: RowPlace | null, rows: RowIds): string | null {
  if (before === null) return rows.all[0] ?? null
  const now = placeOf(before.id, rows)
  if (now !== null && now.isCompleted === before.isCompleted) return before.id
  const section = before.isCompleted ? rows.all : rows.open
  return section[Math.min(before.index, section.length - 1)] ?? rows.all[0] ?? null
}

export function useCurrentRow(
  currentId: string | null,
  rows: RowIds,
  onChange: (id: string | null) => void,
): void {
  const before = useRef<RowPlace | null>(null)
  useLayoutEffect(() => {
    const known = before.current?.id === currentId ? before.current : null
    const place = known ?? (currentId === null ? null : placeOf(currentId, rows))
    const next = followingRow(place, rows)
    before.current = next === null ? null : placeOf(next, rows)
    if (next !== currentId) onChange(next)
  }, [currentId, rows, onChange])
}
