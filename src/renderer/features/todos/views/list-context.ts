import type { RefObject } from 'react'

import type { LocalNow } from '../../../../shared/clock.ts'
import type { ListUi, ListUiControls } from '../list-ui.ts'
import type { RowEvents } from '../row-events.ts'
import type { TodoActions } from '../todo-actions.ts'
import type { HeldTodo } from '../todo-list-state.ts'
import type { ViewContent, ViewRow } from './view-model.ts'

/** What the rows of a list are made from. */
export interface ListContext {
  content: ViewContent
  held: ReadonlyMap<string, HeldTodo>
  search: string
  now: LocalNow
  ui: ListUi & ListUiControls
  events: RowEvents
  actions: TodoActions
  scrollRef: RefObject<HTMLElement | null>
  focusRow: (id: string) => void
}

/** What every row gets, of whatever kind. */
export interface RowPlace {
  row: ViewRow
  now: LocalNow
  /** Its place among the rows of its group, from 1, and how many they are: not all are in the page. */
  position: number
  setSize: number
  /** Its place among all rows and headings, for measuring. */
  index: number
  /** True when Tab reaches this row. */
  isCurrent: boolean
  measureRef: ((element: HTMLElement | null) => void) | undefined
}
