import { CalendarDays, Ellipsis, Flag, Trash2, type LucideIcon } from 'lucide-react'

import type { Todo } from '../../../shared/todos/todo.ts'
import type { OverlayKind, RowEvents } from './row-events.ts'

interface RowActionsProps {
  todo: Todo
  isTabStop: boolean
  events: RowEvents
}

const overlays: readonly { kind: OverlayKind; icon: LucideIcon; label: string }[] = [
  { kind: 'schedule', icon: CalendarDays, label: 'Schedule' },
  { kind: 'priority', icon: Flag, label: 'Priority' },
]

export function RowActions({ todo, isTabStop, events }: RowActionsProps) {
  const tabIndex = isTabStop ? 0 : -1
  return (
    <div className="row-actions">
      {overlays.map(({ kind, icon: Icon, label }) => (
        <button
          key={kind}
          type="button"
          className="icon-button"
          data-action={kind}
          aria-label={`${label}: ${todo.title}`}
          aria-haspopup={kind === 'schedule' ? 'dialog' : 'menu'}
          title={label}
          tabIndex={tabIndex}
          onClick={(event) => events.open(kind, todo, event.currentTarget)}
        >
          <Icon size={16} aria-hidden />
        </button>
      ))}
      <button
        type="button"
        className="icon-button"
        data-action="delete"
        aria-label={`Delete ${todo.title}`}
        title="Delete"
        tabIndex={tabIndex}
        onClick={() => events.remove(todo)}
      >
        <Trash2 size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        data-action="menu"
        aria-label={`More actions: ${todo.title}`}
        aria-haspopup="menu"
        title="More"
        tabIndex={tabIndex}
        onClick={(event) => events.open('menu', todo, event.currentTarget)}
      >
        <Ellipsis size={16} aria-hidden />
      </button>
    </div>
  )
}
