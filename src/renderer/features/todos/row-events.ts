import type { Todo } from '../../../shared/todos/todo.ts'
import type { OverlayAnchor } from './overlay-anchor.ts'

export type OverlayKind =
  | 'schedule'
  | 'start'
  | 'priority'
  | 'list'
  | 'tags'
  | 'repeat'
  | 'reminder'
  | 'menu'

/** The keys that were held down with a click. */
export interface ClickKeys {
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** What a row tells the list; the object stays the same, so that rows need not render again. */
export interface RowEvents {
  select: (id: string) => void
  /** A click on the row itself: alone it ends the selection, with Ctrl or Shift it makes one. */
  press: (id: string, keys: ClickKeys) => void
  toggle: (todo: Todo) => void
  openDetails: (id: string) => void
  startRename: (id: string) => void
  /** False when the title cannot be kept: the row stays as it is. */
  endRename: (todo: Todo, title: string | null, returnFocus: boolean) => boolean
  /** Opens a menu or panel for the todo, or for the whole selection when it belongs to that. */
  open: (kind: OverlayKind, todo: Todo, anchor: OverlayAnchor) => void
  remove: (todo: Todo) => void
}
