import { useCallback } from 'react'

import type { ListUi, ListUiControls } from './list-ui.ts'
import { PriorityMenu } from './priority-menu.tsx'
import { RowMenu } from './row-menu.tsx'
import { SchedulePanel } from './schedule-panel.tsx'
import type { TodoActions } from './todo-actions.ts'

interface RowOverlayProps {
  ui: ListUi & ListUiControls
  today: string
  actions: TodoActions
  focusRow: (id: string) => void
}

/** The one menu or panel that is open for a row. */
export function RowOverlay({ ui, today, actions, focusRow }: RowOverlayProps) {
  const { overlay, set } = ui
  const todoId = overlay?.todo.id
  const close = useCallback(
    (returnFocus: boolean) => {
      set({ overlay: null })
      if (returnFocus && todoId !== undefined) focusRow(todoId)
    },
    [set, todoId, focusRow],
  )
  if (overlay === null) return null
  const { kind, todo, anchor } = overlay
  if (kind === 'schedule') {
    return (
      <SchedulePanel
        todo={todo}
        today={today}
        anchor={anchor}
        onClose={close}
        onSchedule={(due) => void actions.reschedule(todo, due)}
      />
    )
  }
  const prioritise = { onPrioritise: actions.prioritise.bind(null, todo) }
  if (kind === 'priority') {
    return <PriorityMenu todo={todo} anchor={anchor} onClose={close} {...prioritise} />
  }
  return (
    <RowMenu
      todo={todo}
      anchor={anchor}
      onClose={close}
      onToggle={() => void actions.toggle(todo)}
      onRename={() => set({ renamingId: todo.id })}
      onSchedule={() => set({ overlay: { kind: 'schedule', todo, anchor } })}
      onDelete={() => void actions.remove(todo)}
      {...prioritise}
    />
  )
}
