import type { KeyAction } from '../keys/key-actions.ts'
import {
  allSelected,
  anchoredAt,
  extendedTo,
  noSelection,
  toggled,
} from '../selection/selection.ts'
import type { WorkContext } from './work-context.ts'

type Run = (context: WorkContext) => boolean

function neighbour({ rowIds, ui }: WorkContext, step: number): string | null {
  const index = ui.currentId === null ? -1 : rowIds.indexOf(ui.currentId)
  const target = Math.max(0, Math.min(rowIds.length - 1, index + step))
  return rowIds[target] ?? null
}

function goTo({ focusRow }: WorkContext, id: string | null): boolean {
  if (id === null) return false
  focusRow(id)
  return true
}

function goBy(step: number): Run {
  return (context) => {
    const { ui, listRef } = context
    const isInList = listRef.current?.contains(document.activeElement) ?? false
    return goTo(context, isInList ? neighbour(context, step) : ui.currentId)
  }
}

function extendBy(step: number): Run {
  return (context) => {
    const { ui, rowIds } = context
    const id = neighbour(context, step)
    if (id === null) return false
    const isFresh = ui.selection.ids.size === 0
    const from = isFresh ? anchoredAt(ui.currentId) : ui.selection
    ui.set({ selection: extendedTo(from, id, rowIds) })
    return goTo(context, id)
  }
}

/** Ends one thing after the other: the selection, then the details. */
function leave({ ui }: WorkContext): boolean {
  if (ui.selection.ids.size > 0) {
    ui.set({ selection: anchoredAt(ui.currentId) })
    return true
  }
  if (!ui.isDetailOpen) return false
  ui.set({ isDetailOpen: false })
  return true
}

export const focusRuns = {
  add: ({ reveal, quickAddRef }) => {
    reveal()
    quickAddRef.current?.focus()
    return true
  },
  search: ({ reveal, searchRef }) => {
    reveal()
    searchRef.current?.focus()
    searchRef.current?.select()
    return true
  },
  palette: ({ ui }) => {
    ui.set({ layer: 'palette', overlay: null })
    return true
  },
  'cheat-sheet': ({ ui }) => {
    ui.set({ layer: 'cheat-sheet', overlay: null })
    return true
  },
  up: goBy(-1),
  down: goBy(1),
  first: (context) => goTo(context, context.rowIds[0] ?? null),
  last: (context) => goTo(context, context.rowIds.at(-1) ?? null),
  'extend-up': extendBy(-1),
  'extend-down': extendBy(1),
  select: ({ ui }) => {
    if (ui.currentId !== null) ui.set({ selection: toggled(ui.selection, ui.currentId) })
    return ui.currentId !== null
  },
  'select-all': ({ ui, rowIds }) => {
    const isAll = ui.selection.ids.size === rowIds.length
    ui.set({ selection: isAll ? noSelection : allSelected(rowIds) })
    return true
  },
  leave,
} satisfies Partial<Record<KeyAction, Run>>
