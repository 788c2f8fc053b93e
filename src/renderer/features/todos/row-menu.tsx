import { CalendarDays, CircleCheck, Flag, Pencil, RotateCcw, Trash2 } from 'lucide-react'

import type { Priority, Todo } from '../../../shared/todos/todo.ts'
import { Menu, MenuItem } from './menu.tsx'
import { priorities } from './priority-names.ts'

interface RowMenuProps {
  todo: Todo
  anchor: HTMLElement
  onClose: (returnFocus: boolean) => void
  onToggle: () => void
  onRename: () => void
  onSchedule: () => void
  onPrioritise: (priority: Priority) => void
  onDelete: () => void
}

export function RowMenu(props: RowMenuProps) {
  const { todo, anchor, onClose } = props
  const done = todo.status === 'done'
  const closing = (action: () => void) => () => {
    onClose(true)
    action()
  }
  return (
    <Menu anchor={anchor} label={`Actions for ${todo.title}`} onClose={onClose}>
      <MenuItem
        icon={done ? RotateCcw : CircleCheck}
        label={done ? 'Reopen' : 'Complete'}
        hint="Space"
        onSelect={closing(props.onToggle)}
      />
      <MenuItem icon={Pencil} label="Rename" hint="F2" onSelect={closing(props.onRename)} />
      <MenuItem
        icon={CalendarDays}
        label="Schedule…"
        hint="S"
        onSelect={closing(props.onSchedule)}
      />
      <PriorityChoices
        chosen={todo.priority}
        onChoose={(priority) => closing(() => props.onPrioritise(priority))()}
      />
      <MenuItem
        icon={Trash2}
        label="Delete"
        hint="Del"
        tone="danger"
        onSelect={closing(props.onDelete)}
      />
    </Menu>
  )
}

interface PriorityChoicesProps {
  chosen: Priority
  onChoose: (priority: Priority) => void
}

function PriorityChoices({ chosen, onChoose }: PriorityChoicesProps) {
  return (
    <div className="menu-priorities" role="group" aria-label="Priority">
      <span className="menu-caption" aria-hidden>
        Priority
      </span>
      {priorities.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          role="menuitemradio"
          aria-checked={value === chosen}
          aria-label={`${label} priority`}
          title={label}
          tabIndex={-1}
          className="priority-choice"
          data-priority={value}
          onClick={() => onChoose(value)}
        >
          <Flag size={16} aria-hidden />
        </button>
      ))}
    </div>
  )
}
