import { useEffect, useMemo, useRef } from 'react'

import { shownTodo } from './todo-list-state.ts'
import { anchoredAt, extendedTo, targetsOf, toggled } from './selection/selection.ts'
import type { ClickKeys, RowEvents } from './row-events.ts'
import type { WorkContext } from './work/work-context.ts'

function press(id: string, keys: ClickKeys, { ui, rowIds }: WorkContext): void {
  const isFresh = ui.selection.ids.size === 0
  const before = isFresh ? anchoredAt(ui.selection.anchorId ?? ui.currentId) : ui.selection
  if (keys.shiftKey) ui.set({ selection: extendedTo(before, id, rowIds, keys.ctrlKey) })
  else if (keys.ctrlKey || keys.metaKey) ui.set({ selection: toggled(ui.selection, id) })
  else ui.set({ selection: anchoredAt(id) })
}

export function useRowEvents(context: WorkContext): RowEvents {
  const latest = useRef(context)
  useEffect(() => {
    latest.current = context
  })
  const { actions, focusRow, ui } = context
  const { set } = ui
  return useMemo(
    () => ({
      select: (id) => set({ currentId: id, detailId: id }),
      press: (id, keys) => press(id, keys, latest.current),
      toggle: (todo) => void actions.toggle([todo]),
      openDetails: (id) => set({ isDetailOpen: true, detailId: id, currentId: id }),
      startRename: (id) => set({ renamingId: id }),
      endRename: (todo, title, returnFocus) => {
        if (title !== null && !actions.rename(todo, title)) return false
        set({ renamingId: null })
        if (returnFocus) focusRow(todo.id)
        return true
      },
      open: (kind, todo, anchor) => {
        const { ui: now, rowIds, state } = latest.current
        const ids = targetsOf(now.selection, todo.id, rowIds)
        const todos = ids.flatMap((id) => shownTodo(state, id) ?? [])
        set({ overlay: { kind, todos: todos.length > 0 ? todos : [todo], anchor } })
      },
      remove: (todo) => void actions.run({ type: 'delete', ids: [todo.id] }),
    }),
    [actions, set, focusRow],
  )
}
