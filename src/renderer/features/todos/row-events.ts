import type { Todo } from '../../../shared/todos/todo.ts'

export type OverlayKind = 'schedule' | 'priority' | 'menu'

/** What a row tells the list; the object stays the same, so that rows need not render again. */
export interface RowEvents {
  select: (id: string) => void
  toggle: (todo: Todo) => void
  startRename: (id: string) => void
  endRename: (todo: Todo, title: string | null, returnFocus: boolean) => void
  open: (kind: OverlayKind, todo: Todo, anchor: HTMLElement) => void
  remove: (todo: Todo) => void
}
