import { memo, type KeyboardEvent, type MouseEvent } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { RenameField } from './rename-field.tsx'
import { RowActions } from './row-actions.tsx'
import type { RowEvents } from './row-events.ts'
import { TodoCheck } from './todo-check.tsx'
import { TodoMeta, type RowContext } from './todo-meta.tsx'

interface TodoRowProps extends RowContext {
  todo: Todo
  now: LocalNow
  /** True when Tab reaches this row. */
  isCurrent: boolean
  isRenaming: boolean
  events: RowEvents
}

export const TodoRow = memo(function TodoRow(props: TodoRowProps) {
  const { todo, now, isCurrent, isRenaming, events } = props
  const done = todo.status === 'done'
  return (
    <li
      className="todo-row"
      data-todo-id={todo.id}
      data-status={todo.status}
      data-current={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={done ? `${todo.title}, completed` : todo.title}
      onFocus={() => events.select(todo.id)}
      onDoubleClick={(event) => {
        if (!isOnControl(event)) events.startRename(todo.id)
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        events.open('menu', todo, event.currentTarget)
      }}
    >
      <TodoCheck todo={todo} isTabStop={isCurrent} onToggle={events.toggle} />
      <div className="todo-body">
        {isRenaming ? (
          <RenameField title={todo.title} onEnd={events.endRename.bind(null, todo)} />
        ) : (
          <span className="todo-title" dir="auto">
            {todo.title}
          </span>
        )}
        <TodoMeta todo={todo} now={now} isListShown={props.isListShown} due={props.due} />
      </div>
      {isRenaming ? null : <RowActions todo={todo} isTabStop={isCurrent} events={events} />}
    </li>
  )
})

function isOnControl(event: MouseEvent | KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('button, input') !== null
}
