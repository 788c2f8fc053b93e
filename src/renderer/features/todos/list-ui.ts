import { useMemo, useReducer } from 'react'

import type { Todo } from '../../../shared/todos/todo.ts'
import type { OverlayKind } from './row-events.ts'
import type { TodoView } from './todo-view.ts'

export interface OpenOverlay {
  kind: OverlayKind
  todo: Todo
  anchor: HTMLElement
}

/** What the list shows and where the person is in it; nothing of this is stored. */
export interface ListUi {
  view: TodoView
  searchText: string
  currentId: string | null
  renamingId: string | null
  overlay: OpenOverlay | null
  isCompletedOpen: boolean
}

const initialListUi: ListUi = {
  view: { kind: 'all' },
  searchText: '',
  currentId: null,
  renamingId: null,
  overlay: null,
  isCompletedOpen: false,
}

export interface ListUiControls {
  set: (part: Partial<ListUi>) => void
}

function reduceListUi(state: ListUi, part: Partial<ListUi>): ListUi {
  return { ...state, ...part }
}

export function useListUi(): ListUi & ListUiControls {
  const [ui, set] = useReducer(reduceListUi, initialListUi)
  return useMemo(() => ({ ...ui, set }), [ui])
}
