import { useCallback, useDeferredValue, useMemo, useRef } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import { rowIdsOf, useCurrentRow } from './current-row.ts'
import { ListBody } from './list-body.tsx'
import { ListHead } from './list-head.tsx'
import { useListUi, type ListUi } from './list-ui.ts'
import { QuickAddBox } from './quick-add-box.tsx'
import { focusRow, useRowFocus } from './row-focus.ts'
import { RowOverlay } from './row-overlay.tsx'
import type { TodoActions } from './todo-actions.ts'
import { groupTodos, type GroupedTodos } from './todo-groups.ts'
import { placedTodos, shownTodo, type TodoListState } from './todo-list-state.ts'
import type { TodoListStore } from './todo-list-store.ts'
import { countTodos, createSearch, isInView, type TodoView } from './todo-view.ts'
import { useListCommands } from './use-list-commands.ts'
import { useRowEvents } from './use-row-events.ts'
import { useStore } from './use-store.ts'
import { ViewNav } from './view-nav.tsx'

interface TodosMainProps {
  client: IpcClient
  store: TodoListStore
  actions: TodoActions
  now: LocalNow
  reveal: () => void
  onOpenSettings: () => void
}

function useGrouped(state: TodoListState, ui: ListUi, now: LocalNow): GroupedTodos {
  const searchText = useDeferredValue(ui.searchText)
  const matches = useMemo(() => createSearch(searchText), [searchText])
  return useMemo(
    () => groupTodos(placedTodos(state), { view: ui.view, matches, now }),
    [state, ui.view, matches, now],
  )
}

interface AddContext {
  actions: TodoActions
  view: TodoView
  today: string
}

async function addTodo(draft: TodoDraft, context: AddContext): Promise<boolean> {
  const todo = await context.actions.add(draft)
  if (todo && !isInView(todo, context.view, context.today)) context.actions.announceAdded(todo)
  return todo !== null
}

export function TodosMain(props: TodosMainProps) {
  const { client, store, actions, now, reveal, onOpenSettings } = props
  const state = useStore(store)
  const ui = useListUi()
  const { set } = ui
  const listRef = useRef<HTMLDivElement>(null)
  const quickAddRef = useRef<HTMLInputElement>(null)
  const searchRef = useRef<HTMLInputElement>(null)

  const counts = useMemo(() => countTodos(state.todos.values(), now), [state.todos, now])
  const grouped = useGrouped(state, ui, now)
  const rows = useMemo(() => rowIdsOf(grouped, ui.isCompletedOpen), [grouped, ui.isCompletedOpen])
  const setCurrent = useCallback((id: string | null) => set({ currentId: id }), [set])
  const focusById = useCallback((id: string) => focusRow(listRef.current, id), [])

  useCurrentRow(ui.currentId, rows, setCurrent)
  useRowFocus(listRef, ui.currentId, rows.all)
  const currentTodo = shownTodo(state, ui.currentId)
  const targets = { client, actions, ui, listRef, quickAddRef, searchRef, reveal }
  useListCommands({ ...targets, rowIds: rows.all, currentTodo })
  const events = useRowEvents(actions, set, focusById)
  const body = { state, grouped, now, ui, events, onRetry: () => void store.reload() }

  return (
    <section className="todos-pane" aria-label="Tasks" data-todo-list="">
      <div className="todos-container">
        <div className="todos-layout">
          <ViewNav
            view={ui.view}
            counts={counts}
            onChange={(view) => set({ view })}
            onOpenSettings={onOpenSettings}
          />
          <div className="todos-main">
            <ListHead ui={ui} state={state} counts={counts} now={now} searchRef={searchRef} />
            <QuickAddBox
              now={now}
              view={ui.view}
              inputRef={quickAddRef}
              onAdd={(draft) => addTodo(draft, { actions, view: ui.view, today: now.date })}
            />
            <div className="todo-scroll" ref={listRef}>
              <ListBody {...body} />
            </div>
          </div>
        </div>
      </div>
      <RowOverlay ui={ui} today={now.date} actions={actions} focusRow={focusById} />
    </section>
  )
}
