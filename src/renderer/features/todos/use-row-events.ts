import { useMemo } from 'react'

import type { ListUiControls } from './list-ui.ts'
import type { TodoActions } from './todo-actions.ts'
import type { RowEvents } from './row-events.ts'

export function useRowEvents(
  actions: TodoActions,
  set: ListUiControls['set'],
  focusRow: (id: string) => void,
): RowEvents {
  return useMemo(
    () => ({
      select: (id) => set({ currentId: id }),
      toggle: (todo) => void actions.toggle(todo),
      startRename: (id) => set({ renamingId: id }),
      endRename: (todo, title, returnFocus) => {
        set({ renamingId: null })
        if (returnFocus) focusRow(todo.id)
        if (title !== null) void actions.rename(todo, title)
      },
      open: (kind, todo, anchor) => set({ overlay: { kind, todo, anchor } }),
      remove: (todo) => void actions.remove(todo),
    }),
    [actions, set, focusRow],
  )
}
