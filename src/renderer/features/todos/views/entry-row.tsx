import { Check, SkipForward } from 'lucide-react'

import { localNow } from '../../../../shared/clock.ts'
import { describeTime } from '../../../../shared/todos/describe-moment.ts'
import { dueLabel } from '../../../../shared/todos/due-label.ts'
import type { RowPlace } from './list-context.ts'

interface EntryRowProps extends RowPlace {
  onSelect: (key: string) => void
}

/** An earlier date of a repeating todo that was done or skipped. */
export function EntryRow({ row, now, isCurrent, onSelect, measureRef, ...place }: EntryRowProps) {
  const { todo, entry } = row
  if (entry === null) return null
  const isSkipped = entry.outcome === 'skipped'
  const Icon = isSkipped ? SkipForward : Check
  const outcome = isSkipped ? 'Skipped' : 'Done'
  const at = describeTime(localNow(new Date(entry.at)).time)
  const due = entry.due === null ? '' : ` · was due ${dueLabel(entry.due, now).text}`
  return (
    <li
      ref={measureRef}
      className="todo-row plain-row"
      data-kind="entry"
      data-todo-id={row.key}
      data-index={place.index}
      data-current={isCurrent || undefined}
      aria-posinset={place.position}
      aria-setsize={place.setSize}
      aria-label={`${todo.title}, ${outcome.toLowerCase()}`}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => onSelect(row.key)}
    >
      <span className="entry-mark" data-outcome={entry.outcome}>
        <Icon size={13} strokeWidth={2.5} aria-hidden />
      </span>
      <div className="todo-body">
        <span className="todo-title" dir="auto">
          {todo.title}
        </span>
        <div className="todo-meta">{`${outcome} at ${at}${due} · repeats`}</div>
      </div>
    </li>
  )
}
