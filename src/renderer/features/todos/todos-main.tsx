import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type RefObject,
} from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import type { SavedFilter } from '../../../shared/todos/outline.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import type { Summaries } from '../../../shared/todos/views/summaries.ts'
import { MonthCalendar } from './calendar/month-calendar.tsx'
import { rowIdsOf, useCurrentRow } from './current-row.ts'
import { DetailPane } from './detail/detail-pane.tsx'
import { FilterDialog } from './filters/filter-dialog.tsx'
import { ListBody } from './list-body.tsx'
import { ListHead } from './list-head.tsx'
import { isViewKnown } from './last-view.ts'
import { useListUi, type ListUi, type ListUiControls } from './list-ui.ts'
import { useRowFocus } from './row-focus.ts'
import { BulkBar } from './selection/bulk-bar.tsx'
import { Sidebar } from './sidebar/sidebar.tsx'
import type { TodoActions } from './todo-actions.ts'
import type { TodoListState } from './todo-list-state.ts'
import type { TodoListStore } from './todo-list-store.ts'
import { useListHandle, type TodosHandle } from './use-list-handle.ts'
import { useStore } from './use-store.ts'
import { viewDefaults, type ViewDefaults } from './view-defaults.ts'
import { viewHeading } from './view-heading.ts'
import { createSummaryReader } from './views/summary-reader.ts'
import { useContent } from './views/use-content.ts'
import { isShownIn } from './views/view-filter.ts'
import { useListWork } from './work/use-list-work.ts'
import { useWorkContext } from './work/use-work-context.ts'
import { WorkLayers, type AppCommand } from './work/work-layers.tsx'

/** The box for new tasks, which is not a part of this feature. */
export type QuickAddSlot = ComponentType<{
  now: LocalNow
  defaults: ViewDefaults
  inputRef: RefObject<HTMLInputElement | null>
  onAdd: (draft: TodoDraft) => Promise<boolean>
}>

interface TodosMainProps {
  quickAdd: QuickAddSlot
  client: IpcClient
  store: TodoListStore
  actions: TodoActions
  now: LocalNow
  reveal: () => void
  onOpenSettings: () => void
  weekStart: number
  preferences: Preferences
  commands: readonly AppCommand[]
  onAsk: ((todo: Todo) => void) | null
  onOpenKeyboard: () => void
  /** What the rest of the window holds the list by. */
  handle?: RefObject<TodosHandle | null> | undefined
}

/** Everything the parts of the pane share. */
function useMain(props: TodosMainProps) {
  const { store, actions, now, reveal, preferences } = props
  const state = useStore(store)
  const ui = useListUi()
  const { set, view } = ui
  const listRef = useRef<HTMLDivElement>(null)
  const quickAddRef = useRef<HTMLInputElement>(null)
  const searchRef = useRef<HTMLInputElement>(null)

  const shown = useContent(state, ui, now)
  const { todos, content } = shown
  const { outline } = state
  const [readSummaries] = useState(createSummaryReader)
  const summaries = useMemo(
    () => readSummaries({ todos, now }, outline),
    [readSummaries, todos, outline, now],
  )
  useKnownView(state, ui, summaries)
  const rows = useMemo(() => rowIdsOf(content, ui.isCompletedOpen), [content, ui.isCompletedOpen])
  const setCurrent = useCallback((id: string | null) => set({ currentId: id }), [set])

  useCurrentRow(ui.currentId, rows, setCurrent)
  useRowFocus(listRef, ui.currentId, rows.all)
  const context = useWorkContext({
    ...{ actions, ui, state, shown, rowIds: rows.all, now, reveal, preferences },
    ...{ listRef, quickAddRef, searchRef },
  })
  const events = useListWork(props.client, preferences.list.keys, context)
  const { title } = viewHeading(view, { summaries, outline, now, shown: rows.open.length })
  useListHandle({ handle: props.handle, state, ui, content, now, title })
  return { state, ui, shown, summaries, context, events, listRef }
}

/** Leaves the view of the last time once when what it was about has gone meanwhile. */
function useKnownView(
  { phase, outline }: TodoListState,
  { view, set }: ListUi & ListUiControls,
  summaries: Summaries,
): void {
  const isChecked = useRef(false)
  useEffect(() => {
    if (phase !== 'ready' || isChecked.current) return
    isChecked.current = true
    if (!isViewKnown(view, summaries, outline)) set({ view: { kind: 'all' } })
  }, [phase, outline, view, set, summaries])
}

export function TodosMain(props: TodosMainProps) {
  const { actions, now } = props
  const main = useMain(props)
  const { state, ui, shown, summaries, context } = main
  const { set, view } = ui
  const [editedFilter, setEditedFilter] = useState<SavedFilter | null>(null)
  const sidebar = { view, summaries, outline: state.outline, now, actions }
  return (
    <section className="todos-pane" aria-label="Tasks" data-todo-list="">
      <div className="todos-container">
        <div className="todos-layout">
          <Sidebar
            {...sidebar}
            todos={shown.todos}
            keys={props.preferences.list.keys}
            onChange={(next) => set({ view: next, searchText: '' })}
            onOpenSettings={props.onOpenSettings}
          />
          <ListColumn {...props} main={main} onEditFilter={setEditedFilter} />
          <DetailPane context={context} events={main.events} />
        </div>
      </div>
      <WorkLayers
        {...{ context, keys: props.preferences.list.keys }}
        weekStart={props.weekStart}
        commands={props.commands}
        onAsk={props.onAsk}
        onOpenKeyboard={props.onOpenKeyboard}
      />
      {editedFilter === null ? null : (
        <FilterDialog
          filter={editedFilter}
          context={{ ...sidebar, onChange: (next) => set({ view: next }) }}
          todos={shown.todos}
          onClose={() => setEditedFilter(null)}
        />
      )}
    </section>
  )
}

interface ListColumnProps extends TodosMainProps {
  main: ReturnType<typeof useMain>
  onEditFilter: (filter: SavedFilter) => void
}

/** The heading, the box for new tasks and the rows of the view. */
function ListColumn({ main, onEditFilter, ...props }: ListColumnProps) {
  const { actions, now, store, quickAdd: QuickAdd } = props
  const { state, ui, shown, summaries, context, events, listRef } = main
  const { quickAddRef, searchRef, focusRow } = context
  const { view } = ui
  const { outline } = state
  const day = ui.day ?? now.date
  const defaults = useMemo(() => viewDefaults(view, now.date, day), [view, now.date, day])
  const add = async (draft: TodoDraft) => {
    const todo = await actions.add(draft)
    if (todo && !isShownIn(view, todo, { outline, now })) actions.announceAdded(todo)
    return todo !== null
  }
  const { todos, content, search } = shown
  const isCalendar = view.kind === 'calendar' && search === '' && state.phase === 'ready'
  return (
    <div className="todos-main">
      <ListHead
        {...{ ui, state, shown, summaries, actions, now, searchRef }}
        onEditFilter={onEditFilter}
      />
      {view.kind === 'trash' || view.kind === 'done' ? null : (
        <QuickAdd now={now} defaults={defaults} inputRef={quickAddRef} onAdd={add} />
      )}
      {isCalendar ? (
        <MonthCalendar
          {...{ todos, now, day }}
          weekStart={props.weekStart}
          onDay={(date) => ui.set({ day: date })}
          onAdd={() => quickAddRef.current?.focus()}
        />
      ) : null}
      <div className="todo-scroll" ref={listRef} data-drag-scroll="">
        <ListBody
          {...{ content, now, ui, events, actions, focusRow, search, state }}
          isSearching={shown.isSearching}
          scrollRef={listRef}
          onRetry={() => void store.reload()}
        />
      </div>
      <BulkBar context={context} />
    </div>
  )
}
