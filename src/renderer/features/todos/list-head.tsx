import { Pencil } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'

import type { SavedFilter } from '../../../shared/todos/outline.ts'
import type { Summaries } from '../../../shared/todos/views/summaries.ts'
import type { LocalNow } from '../../../shared/clock.ts'
import type { ListUi, ListUiControls } from './list-ui.ts'
import { SearchBox } from './search-box.tsx'
import type { TodoActions } from './todo-actions.ts'
import type { TodoListState } from './todo-list-state.ts'
import { viewHeading, type ViewHeading } from './view-heading.ts'
import { EmptyTrash } from './views/empty-trash.tsx'
import { OrderMenu } from './views/order-menu.tsx'
import type { ShownContent } from './views/use-content.ts'
import { mostHits } from './views/use-search.ts'

interface ListHeadProps {
  ui: ListUi & ListUiControls
  state: TodoListState
  shown: ShownContent
  summaries: Summaries
  actions: TodoActions
  now: LocalNow
  searchRef: RefObject<HTMLInputElement | null>
  onEditFilter: (filter: SavedFilter) => void
}

export function ListHead(props: ListHeadProps) {
  const { ui, state, shown, searchRef } = props
  const { title, detail } = headingOf(props)
  return (
    <header className="todos-head">
      <div className="todos-heading">
        <h1 dir="auto" title={title}>
          {title}
        </h1>
        <p>{state.phase === 'ready' ? detail : '\u00a0'}</p>
      </div>
      <div className="todos-tools">
        {shown.search === '' ? <ViewTools {...props} /> : <SearchScope ui={ui} />}
        <SearchBox
          text={ui.searchText}
          inputRef={searchRef}
          onChange={(searchText) => ui.set({ searchText })}
        />
      </div>
    </header>
  )
}

function headingOf({ ui, state, shown, summaries, now }: ListHeadProps): ViewHeading {
  const count = shown.content.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  if (shown.search === '') {
    return viewHeading(ui.view, { summaries, outline: state.outline, now, shown: count })
  }
  return { title: 'Search', detail: shown.isSearching ? 'Searching…' : foundTasks(count) }
}

function foundTasks(count: number): string {
  if (count >= mostHits) return `The best ${mostHits} tasks`
  return count === 1 ? '1 task found' : `${count} tasks found`
}

function SearchScope({ ui }: { ui: ListUi & ListUiControls }) {
  return (
    <label className="search-scope">
      <input
        type="checkbox"
        checked={ui.isDoneSearched}
        onChange={({ target }) => ui.set({ isDoneSearched: target.checked })}
      />
      Completed too
    </label>
  )
}

function ViewTools({
  ui,
  state,
  shown,
  summaries,
  actions,
  onEditFilter,
}: ListHeadProps): ReactNode {
  const { view } = ui
  if (view.kind === 'trash') {
    return summaries.counts.trash === 0 ? null : (
      <EmptyTrash count={summaries.counts.trash} actions={actions} />
    )
  }
  const filter =
    view.kind === 'filter' ? state.outline.filters.find(({ id }) => id === view.id) : undefined
  return (
    <>
      {filter === undefined ? null : (
        <button
          type="button"
          className="icon-button"
          aria-label="Edit filter"
          title="Edit filter"
          onClick={() => onEditFilter(filter)}
        >
          <Pencil size={15} aria-hidden />
        </button>
      )}
      {shown.order === null ? null : <OrderMenu order={shown.order} onChange={shown.setOrder} />}
    </>
  )
}
