import { CloudAlert } from 'lucide-react'

import type { LocalNow } from '../../../shared/clock.ts'
import { EmptyList } from './empty-list.tsx'
import type { ListUi, ListUiControls } from './list-ui.ts'
import type { GroupedTodos } from './todo-groups.ts'
import type { TodoListState } from './todo-list-state.ts'
import { TodoList } from './todo-list.tsx'
import type { RowEvents } from './row-events.ts'

interface ListBodyProps {
  state: TodoListState
  grouped: GroupedTodos
  now: LocalNow
  ui: ListUi & ListUiControls
  events: RowEvents
  onRetry: () => void
}

/** The rows, or what stands in their place. */
export function ListBody({ state, grouped, now, ui, events, onRetry }: ListBodyProps) {
  if (state.phase === 'loading') return <p className="list-loading">Loading your tasks…</p>
  if (state.phase === 'failed') return <LoadProblem message={state.problem} onRetry={onRetry} />
  return (
    <>
      {grouped.groups.length === 0 ? (
        <EmptyList view={ui.view} searchText={ui.searchText} isBrandNew={state.todos.size === 0} />
      ) : null}
      <TodoList grouped={grouped} held={state.held} now={now} ui={ui} events={events} />
    </>
  )
}

function LoadProblem({ message, onRetry }: { message: string | null; onRetry: () => void }) {
  return (
    <div className="empty-list" role="alert">
      <span className="empty-list-icon" data-tone="problem">
        <CloudAlert size={26} strokeWidth={1.6} aria-hidden />
      </span>
      <p className="empty-list-title">Your tasks could not be loaded</p>
      <p className="empty-list-text">{message}</p>
      <button type="button" className="button" data-variant="primary" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
