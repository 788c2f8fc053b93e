import { Repeat } from 'lucide-react'

import { dueLabel } from '../../../../shared/todos/due-label.ts'
import { describeRepeat } from '../../../../shared/todos/describe-repeat.ts'
import type { ListUi, ListUiControls } from '../list-ui.ts'
import type { RowPlace } from './list-context.ts'

interface ProjectedRowProps extends RowPlace {
  ui: ListUi & ListUiControls
}

/** A later date of a repeating todo: it leads to the todo, and cannot be ticked yet. */
export function ProjectedRow({ row, now, isCurrent, ui, measureRef, ...place }: ProjectedRowProps) {
  const { todo } = row
  const time = todo.due === null ? '' : dueLabel(todo.due, now).time
  const words = todo.repeat === null ? '' : describeRepeat(todo.repeat)
  const show = () => ui.set({ revealId: todo.id })
  return (
    <li
      ref={measureRef}
      className="todo-row plain-row"
      data-kind="projected"
      data-todo-id={row.key}
      data-index={place.index}
      data-current={isCurrent || undefined}
      aria-posinset={place.position}
      aria-setsize={place.setSize}
      aria-label={`${todo.title}, repeats ${words}`}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => ui.set({ currentId: row.key })}
    >
      <span className="projected-mark">
        <Repeat size={14} aria-hidden />
      </span>
      <div className="todo-body">
        <span className="todo-title" dir="auto">
          {todo.title}
        </span>
        <div className="todo-meta">{[time, `Repeats ${words}`].filter(Boolean).join(' · ')}</div>
      </div>
      <button type="button" className="row-button" tabIndex={isCurrent ? 0 : -1} onClick={show}>
        Show task
      </button>
    </li>
  )
}
