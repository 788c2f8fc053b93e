import { useEffect, useMemo, useReducer } from 'react'

import type { Todo } from '../../../shared/todos/todo.ts'
import { loadLastView, saveLastView } from './last-view.ts'
import type { OverlayAnchor } from './overlay-anchor.ts'
import type { OverlayKind } from './row-events.ts'
import { noSelection, type Selection } from './selection/selection.ts'
import type { TodoView } from './todo-view.ts'
import { usualDays } from './views/upcoming-days.ts'

export interface OpenOverlay {
  kind: OverlayKind
  /** What it acts on, at least one. */
  todos: readonly Todo[]
  anchor: OverlayAnchor
}

/** What the list shows and where the person is in it; of this only the view is kept. */
export interface ListUi {
  view: TodoView
  searchText: string
  /** Whether the search looks through done todos too. */
  isDoneSearched: boolean
  /** How many days Upcoming shows. */
  days: number
  /** The day chosen in the calendar; null for today. */
  day: string | null
  currentId: string | null
  /** A row to bring into the window and to focus; null again once that is done. */
  revealId: string | null
  renamingId: string | null
  overlay: OpenOverlay | null
  selection: Selection
  isDetailOpen: boolean
  /** The todo of the detail pane. */
  detailId: string | null
  /** A field of the detail pane that has to get the focus; null again once it has. */
  detailFocus: 'title' | 'notes' | 'subtask' | null
  /** What covers the whole window. */
  layer: 'palette' | 'cheat-sheet' | null
  isCompletedOpen: boolean
}

const initialListUi: Omit<ListUi, 'view'> = {
  searchText: '',
  isDoneSearched: false,
  days: usualDays,
  day: null,
  currentId: null,
  revealId: null,
  renamingId: null,
  overlay: null,
  selection: noSelection,
  isDetailOpen: false,
  detailId: null,
  detailFocus: null,
  layer: null,
  isCompletedOpen: false,
}

function firstListUi(storage: Storage): ListUi {
  return { ...initialListUi, view: loadLastView(storage) }
}

export interface ListUiControls {
  set: (part: Partial<ListUi>) => void
}

function reduceListUi(state: ListUi, part: Partial<ListUi>): ListUi {
  return { ...state, ...part }
}

export function useListUi(): ListUi & ListUiControls {
  const [ui, set] = useReducer(reduceListUi, localStorage, firstListUi)
  useEffect(() => saveLastView(localStorage, ui.view), [ui.view])
  return useMemo(() => ({ ...ui, set }), [ui])
}
