import type { RefObject } from 'react'

import type { LocalNow } from '../../../../shared/clock.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import type { ListUi, ListUiControls } from '../list-ui.ts'
import type { TodoActions } from '../todo-actions.ts'
import { shownTodo, type TodoListState } from '../todo-list-state.ts'
import type { WhenReading } from '../schedule/read-when.ts'
import type { ViewContent, ViewRow } from '../views/view-model.ts'

/** Everything that working in the list needs to know. */
export interface WorkContext {
  actions: TodoActions
  ui: ListUi & ListUiControls
  state: TodoListState
  content: ViewContent
  /** The rows in the order of the keyboard, with the id each has there. */
  rows: readonly ViewRow[]
  rowIds: readonly string[]
  now: LocalNow
  /** How words about dates are read. */
  reading: WhenReading
  /** Gives the view the order that a person makes by hand; null where it has none. */
  sortByHand: (() => void) | null
  /** Brings the list into view where the window shows one pane at a time. */
  reveal: () => void
  focusRow: (id: string) => void
  listRef: RefObject<HTMLElement | null>
  quickAddRef: RefObject<HTMLInputElement | null>
  searchRef: RefObject<HTMLInputElement | null>
}

/** The todos that a key or the bulk bar acts on: the selection, else the current row. */
export function workTargets({ ui, state, rowIds }: WorkContext): Todo[] {
  const { ids } = ui.selection
  const chosen = ids.size > 0 ? rowIds.filter((id) => ids.has(id)) : [ui.currentId]
  return chosen.flatMap((id) => {
    const todo = shownTodo(state, id)
    return todo === null || todo.deletedAt !== null ? [] : [todo]
  })
}

export function idsOf(todos: readonly Todo[]): string[] {
  return todos.map(({ id }) => id)
}

/** What a menu or panel opens beside when a key asks for it. */
export function workAnchor({ listRef }: WorkContext): HTMLElement | null {
  return listRef.current?.querySelector<HTMLElement>('[data-current]') ?? listRef.current
}
