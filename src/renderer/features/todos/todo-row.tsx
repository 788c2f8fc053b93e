import { memo, useState, type MouseEvent } from 'react'

import type { Todo } from '../../../shared/todos/todo.ts'
import { pointAnchor } from './point-anchor.ts'
import { RenameField } from './rename-field.tsx'
import { RowActions } from './row-actions.tsx'
import type { RowEvents } from './row-events.ts'
import { TodoCheck } from './todo-check.tsx'
import { TodoMeta, type RowContext } from './todo-meta.tsx'
import { Highlighted, NotesMatch } from './views/highlighted.tsx'
import type { RowPlace } from './views/list-context.ts'

interface TodoRowProps extends RowContext, RowPlace {
  isRenaming: boolean
  isSelected: boolean
  /** The words to mark; empty when nothing is searched. */
  search: string
  events: RowEvents
}

// Without a pointer that can hover, the button of the menu is always there.
const hoverless = window.matchMedia('(hover: none)')

function labelOf({ todo, level }: RowPlace['row'], isSelected: boolean): string {
  const states = [
    todo.status === 'done' ? 'completed' : '',
    level > 0 ? 'subtask' : '',
    isSelected ? 'selected' : '',
  ]
  return [todo.title, ...states].filter(Boolean).join(', ')
}

export const TodoRow = memo(function TodoRow(props: TodoRowProps) {
  const { row, now, isCurrent, isRenaming, isSelected, search, events, measureRef } = props
  const { todo } = row
  const isTabStop = isCurrent
  const [isPointedAt, setIsPointedAt] = useState(false)
  const hasActions = !isRenaming && (isCurrent || isPointedAt || hoverless.matches)
  return (
    <li
      ref={measureRef}
      className="todo-row"
      data-index={props.index}
      data-row-key={row.key}
      data-drag-id={todo.id}
      data-level={row.level}
      aria-posinset={props.position}
      aria-setsize={props.setSize}
      data-todo-id={todo.id}
      data-status={todo.status}
      data-current={isCurrent || undefined}
      data-selected={isSelected || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={labelOf(row, isSelected)}
      onFocus={() => events.select(todo.id)}
      onPointerEnter={() => setIsPointedAt(true)}
      onPointerLeave={() => setIsPointedAt(false)}
      {...rowPointer(todo, events)}
    >
      <TodoCheck todo={todo} isTabStop={isTabStop} onToggle={events.toggle} />
      <div className="todo-body">
        {isRenaming ? (
          <RenameField title={todo.title} onEnd={events.endRename.bind(null, todo)} />
        ) : (
          <span className="todo-title" dir="auto">
            <Highlighted text={todo.title} search={search} />
          </span>
        )}
        <NotesMatch notes={todo.notes} search={search} />
        <TodoMeta row={row} now={now} isListShown={props.isListShown} due={props.due} />
      </div>
      {hasActions ? <RowActions todo={todo} isTabStop={isTabStop} events={events} /> : null}
    </li>
  )
})

function rowPointer(todo: Todo, events: RowEvents) {
  return {
    // A range of rows is no range of text.
    onMouseDown: (event: MouseEvent) => {
      if (event.shiftKey && !isOnControl(event)) event.preventDefault()
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (isOnControl(event)) return
      events.press(todo.id, event)
      event.currentTarget.focus({ preventScroll: true })
    },
    onDoubleClick: (event: MouseEvent) => {
      if (!isOnControl(event)) events.startRename(todo.id)
    },
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      event.preventDefault()
      const isByKey = event.clientX === 0 && event.clientY === 0
      const anchor = isByKey ? event.currentTarget : pointAnchor(event.clientX, event.clientY)
      events.open('menu', todo, anchor)
    },
  }
}

function isOnControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('button, input, a') !== null
}
