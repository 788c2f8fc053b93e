import { PanelRightClose, Ellipsis } from 'lucide-react'

import type { Todo } from '../../../../shared/todos/todo.ts'
import type { RowEvents } from '../row-events.ts'
import { TodoCheck } from '../todo-check.tsx'
import { shownTodo } from '../todo-list-state.ts'
import type { WorkContext } from '../work/work-context.ts'
import { DetailFacts } from './detail-facts.tsx'
import { DetailFields } from './detail-fields.tsx'
import { DetailTitle } from './detail-title.tsx'
import { NotesField } from './notes-field.tsx'
import { Subtasks } from './subtasks.tsx'
import './detail.css'

interface DetailPaneProps {
  context: WorkContext
  events: RowEvents
}

/** Everything about one task, beside the list or over it where there is no room. */
export function DetailPane({ context, events }: DetailPaneProps) {
  const { ui, state, focusRow } = context
  if (!ui.isDetailOpen) return null
  const known = shownTodo(state, ui.detailId)
  const todo = known?.deletedAt === null ? known : null
  const close = () => {
    ui.set({ isDetailOpen: false })
    if (ui.currentId !== null) focusRow(ui.currentId)
  }
  return (
    <aside
      className="detail-pane"
      data-detail=""
      data-empty={todo === null || undefined}
      aria-label="Details"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
    >
      <header className="detail-head">
        {todo === null ? (
          <span className="detail-list" />
        ) : (
          <DetailHead todo={todo} context={context} events={events} />
        )}
        <button
          type="button"
          className="icon-button"
          aria-label="Close details"
          title="Close (Esc)"
          onClick={close}
        >
          <PanelRightClose size={17} aria-hidden />
        </button>
      </header>
      {todo === null ? (
        <p className="detail-nothing">Choose a task to see everything about it.</p>
      ) : (
        <DetailBody key={todo.id} todo={todo} context={context} />
      )}
    </aside>
  )
}

function DetailHead({ todo, context, events }: DetailPaneProps & { todo: Todo }) {
  const open = (anchor: HTMLElement) =>
    context.ui.set({ overlay: { kind: 'menu', todos: [todo], anchor } })
  return (
    <>
      <TodoCheck todo={todo} isTabStop onToggle={events.toggle} />
      <span className="detail-list" dir="auto">
        {todo.list}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={`More actions: ${todo.title}`}
        aria-haspopup="menu"
        onClick={(event) => open(event.currentTarget)}
      >
        <Ellipsis size={17} aria-hidden />
      </button>
    </>
  )
}

function DetailBody({ todo, context }: { todo: Todo; context: WorkContext }) {
  const { ui, actions, now } = context
  return (
    <div className="detail-body">
      <DetailTitle
        title={todo.title}
        wantsFocus={ui.detailFocus === 'title'}
        onFocused={() => ui.set({ detailFocus: null })}
        onSave={(title) => actions.rename(todo, title)}
      />
      <NotesField notes={todo.notes} onSave={(notes) => actions.annotate(todo, notes)} />
      <DetailFields todo={todo} context={context} />
      <Subtasks todo={todo} context={context} />
      <DetailFacts todo={todo} now={now} />
    </div>
  )
}
