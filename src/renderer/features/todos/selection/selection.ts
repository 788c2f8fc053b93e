/** The rows that were chosen together, and the one that a range counts from. */
export interface Selection {
  ids: ReadonlySet<string>
  anchorId: string | null
}

export const noSelection: Selection = { ids: new Set(), anchorId: null }

/** No row chosen; a range would count from this one. */
export function anchoredAt(anchorId: string | null): Selection {
  return { ids: noSelection.ids, anchorId }
}

export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchorId: id }
}

/** The rows from the anchor to a row; those chosen before are kept only on request. */
export function extendedTo(
  { ids, anchorId }: Selection,
  id: string,
  rowIds: readonly string[],
  keepsOthers = false,
): Selection {
  const to = rowIds.indexOf(id)
  const from = anchorId === null ? to : rowIds.indexOf(anchorId)
  if (to < 0 || from < 0) return { ids: new Set([id]), anchorId: id }
  const range = rowIds.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: new Set([...(keepsOthers ? ids : []), ...range]), anchorId: anchorId ?? id }
}

export function allSelected(rowIds: readonly string[]): Selection {
  return { ids: new Set(rowIds), anchorId: rowIds[0] ?? null }
}

/** The selection without rows that are no longer there; the same object when all are. */
export function prunedTo(selection: Selection, rowIds: readonly string[]): Selection {
  if (selection.ids.size === 0) return selection
  const known = new Set(rowIds)
  const ids = new Set([...selection.ids].filter((id) => known.has(id)))
  return ids.size === selection.ids.size ? selection : { ...selection, ids }
}

/** What an action on a row is for: the whole selection when the row belongs to it, else that row. */
export function targetsOf(
  { ids }: Selection,
  id: string,
  rowIds: readonly string[],
): readonly string[] {
  return ids.has(id) ? rowIds.filter((rowId) => ids.has(rowId)) : [id]
}
