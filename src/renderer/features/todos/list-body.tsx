import { CloudAlert } from 'lucide-react'

import { EmptyList } from './empty-list.tsx'
import type { TodoListState } from './todo-list-state.ts'
import { TodoList } from './todo-list.tsx'
import type { ListContext } from './views/list-context.ts'
import { MoreDays } from './views/more-days.tsx'

interface ListBodyProps extends Omit<ListContext, 'held'> {
  state: TodoListState
  isSearching: boolean
  onRetry: () => void
}

/** The rows, or what stands in their place. */
export function ListBody({ state, isSearching, onRetry, ...list }: ListBodyProps) {
  const { content, ui, search } = list
  if (state.phase === 'loading') return <p className="list-loading">Loading your tasks…</p>
  if (state.phase === 'failed') return <LoadProblem message={state.problem} onRetry={onRetry} />
  const isEmpty = content.groups.length === 0 && !isSearching
  return (
    <>
      {isEmpty ? <EmptyList ui={ui} search={search} state={state} /> : null}
      <TodoList held={state.held} {...list} />
      {ui.view.kind === 'upcoming' && search === '' ? <MoreDays ui={ui} /> : null}
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
