import type { RefObject } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { ListUi, ListUiControls } from './list-ui.ts'
import { SearchBox } from './search-box.tsx'
import type { TodoListState } from './todo-list-state.ts'
import type { TodoCounts } from './todo-view.ts'
import { viewHeading } from './view-heading.ts'

interface ListHeadProps {
  ui: ListUi & ListUiControls
  state: TodoListState
  counts: TodoCounts
  now: LocalNow
  searchRef: RefObject<HTMLInputElement | null>
}

export function ListHead({ ui, state, counts, now, searchRef }: ListHeadProps) {
  const { title, detail } = viewHeading(ui.view, counts, now)
  return (
    <header className="todos-head">
      <div className="todos-heading">
        <h1 dir="auto">{title}</h1>
        <p>{state.phase === 'ready' ? detail : '\u00a0'}</p>
      </div>
      <SearchBox
        text={ui.searchText}
        inputRef={searchRef}
        onChange={(searchText) => ui.set({ searchText })}
      />
    </header>
  )
}
