import { useDeferredValue, useMemo, useState } from 'react'

import type { LocalNow } from '../../../../shared/clock.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import type { ListUi } from '../list-ui.ts'
import type { TodoListState } from '../todo-list-state.ts'
import { useSearch } from './use-search.ts'
import { createContentReader } from './content-reader.ts'
import type { ViewContent } from './view-model.ts'
import { plainRow } from './view-rows.ts'
import { useViewOrder, type ViewOrderControls } from './view-orders.ts'

export interface ShownContent extends ViewOrderControls {
  content: ViewContent
  /** Every todo, a ticked one still where it was. */
  todos: readonly Todo[]
  /** The words to mark in the rows; empty when nothing is searched. */
  search: string
  /** Whether a search still looks. */
  isSearching: boolean
}

function searchContent(found: readonly Todo[], todos: readonly Todo[]): ViewContent {
  const parts = { title: '', hint: '', tone: 'plain', due: 'moment', drop: null } as const
  const rows = found.map((todo) => plainRow(todo, todos))
  const groups = rows.length === 0 ? [] : [{ key: 'search', ...parts, rows }]
  return { groups, completed: [], isManual: false }
}

/** The rows of the view, or of the search when there is one. */
export function useContent(state: TodoListState, ui: ListUi, now: LocalNow): ShownContent {
  const { outline, placed: todos } = state
  const { view, days, day: chosenDay, isDoneSearched: includeDone } = ui
  const day = chosenDay ?? now.date
  const { order, setOrder } = useViewOrder(view)
  const text = useDeferredValue(ui.searchText.trim())
  const result = useSearch(todos, { text, includeDone })
  const [read] = useState(createContentReader)
  const ofView = useMemo(
    () => read({ todos, outline, now }, { view, order, days, day }),
    [read, todos, outline, now, view, order, days, day],
  )
  const ofSearch = useMemo(() => searchContent(result.todos, todos), [result.todos, todos])
  const isSearch = text !== ''
  // Until something was looked for, the view stays.
  const hasResult = isSearch && result.text !== ''
  return {
    content: hasResult ? ofSearch : ofView,
    todos,
    search: text,
    isSearching: isSearch && !result.isComplete,
    order: isSearch ? null : order,
    setOrder,
  }
}
