import { RotateCcw, Trash2 } from 'lucide-react'

import { localDayOf } from '../../../../shared/todos/calendar-day.ts'
import { daysBetween } from '../../../../shared/todos/local-date.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import { trashDays } from '../../../../shared/todos/upkeep.ts'
import type { ListUi, ListUiControls } from '../list-ui.ts'
import type { TodoActions } from '../todo-actions.ts'
import type { RowPlace } from './list-context.ts'

interface TrashRowProps extends RowPlace {
  actions: TodoActions
  ui: ListUi & ListUiControls
}

function daysLeft(deletedAt: string, today: string): string {
  const left = Math.max(0, trashDays - daysBetween(localDayOf(deletedAt), today))
  return left === 1 ? '1 day left' : `${left} days left`
}

function whatIsIn({ todo, subtasks }: TrashRowProps['row']): string {
  if (subtasks === 0) return todo.list
  return `${todo.list} · with ${subtasks} ${subtasks === 1 ? 'subtask' : 'subtasks'}`
}

/** A todo in the trash, with the way back and the way out. */
export function TrashRow({
  row,
  now,
  isCurrent,
  actions,
  ui,
  measureRef,
  ...place
}: TrashRowProps) {
  const { todo } = row
  const tabIndex = isCurrent ? 0 : -1
  const left = todo.deletedAt === null ? '' : daysLeft(todo.deletedAt, now.date)
  return (
    <li
      ref={measureRef}
      className="todo-row plain-row"
      data-kind="trash"
      data-todo-id={todo.id}
      data-index={place.index}
      data-current={isCurrent || undefined}
      aria-posinset={place.position}
      aria-setsize={place.setSize}
      aria-label={todo.title}
      tabIndex={tabIndex}
      onFocus={() => ui.set({ currentId: todo.id })}
    >
      <div className="todo-body">
        <span className="todo-title" dir="auto">
          {todo.title}
        </span>
        <div className="todo-meta">{`${whatIsIn(row)} · ${left}`}</div>
      </div>
      <TrashButtons todo={todo} tabIndex={tabIndex} run={actions.run} />
    </li>
  )
}

interface TrashButtonsProps {
  todo: Todo
  tabIndex: number
  run: TodoActions['run']
}

function TrashButtons({ todo, tabIndex, run }: TrashButtonsProps) {
  return (
    <div className="row-buttons">
      <button
        type="button"
        className="row-button"
        tabIndex={tabIndex}
        onClick={() => void run({ type: 'restore', ids: [todo.id] })}
      >
        <RotateCcw size={14} aria-hidden />
        Restore<span className="visually-hidden"> {todo.title}</span>
      </button>
      <button
        type="button"
        className="row-button"
        data-tone="danger"
        tabIndex={tabIndex}
        onClick={() => void run({ type: 'purge', ids: [todo.id] })}
      >
        <Trash2 size={14} aria-hidden />
        Delete for good<span className="visually-hidden"> {todo.title}</span>
      </button>
    </div>
  )
}
