import { CalendarDays, Ellipsis, Flag, PanelRightOpen, Trash2, type LucideIcon } from 'lucide-react'

import type { Todo } from '../../../shared/todos/todo.ts'
import type { OverlayKind, RowEvents } from './row-events.ts'

interface RowActionsProps {
  todo: Todo
  isTabStop: boolean
  events: RowEvents
}

interface RowAction {
  action: string
  icon: LucideIcon
  label: string
  name: (title: string) => string
  overlay?: OverlayKind
}

const rowActions: readonly RowAction[] = [
  {
    action: 'schedule',
    icon: CalendarDays,
    label: 'Schedule',
    name: (title) => `Schedule: ${title}`,
    overlay: 'schedule',
  },
  {
    action: 'priority',
    icon: Flag,
    label: 'Priority',
    name: (title) => `Priority: ${title}`,
    overlay: 'priority',
  },
  { action: 'delete', icon: Trash2, label: 'Delete', name: (title) => `Delete ${title}` },
  {
    action: 'details',
    icon: PanelRightOpen,
    label: 'Details',
    name: (title) => `Details: ${title}`,
  },
  {
    action: 'menu',
    icon: Ellipsis,
    label: 'More',
    name: (title) => `More actions: ${title}`,
    overlay: 'menu',
  },
]

/** What can be done with a row at once, shown while the pointer or the focus is on it. */
export function RowActions({ todo, isTabStop, events }: RowActionsProps) {
  const run = ({ action, overlay }: RowAction, anchor: HTMLElement) => {
    if (overlay !== undefined) events.open(overlay, todo, anchor)
    else if (action === 'delete') events.remove(todo)
    else events.openDetails(todo.id)
  }
  return (
    <div className="row-actions">
      {rowActions.map((one) => (
        <button
          key={one.action}
          type="button"
          className="icon-button"
          data-action={one.action}
          aria-label={one.name(todo.title)}
          aria-haspopup={popupOf(one.overlay)}
          title={one.label}
          tabIndex={isTabStop ? 0 : -1}
          onClick={(event) => run(one, event.currentTarget)}
        >
          <one.icon size={16} aria-hidden />
        </button>
      ))}
    </div>
  )
}

function popupOf(overlay: OverlayKind | undefined): 'dialog' | 'menu' | undefined {
  if (overlay === undefined) return undefined
  return overlay === 'schedule' ? 'dialog' : 'menu'
}
