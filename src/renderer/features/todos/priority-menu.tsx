import { Check, Flag } from 'lucide-react'

import type { Priority, Todo } from '../../../shared/todos/todo.ts'
import { Menu } from './menu.tsx'
import { priorities } from './priority-names.ts'

interface PriorityMenuProps {
  todo: Todo
  anchor: HTMLElement
  onClose: (returnFocus: boolean) => void
  onPrioritise: (priority: Priority) => void
}

export function PriorityMenu({ todo, anchor, onClose, onPrioritise }: PriorityMenuProps) {
  return (
    <Menu anchor={anchor} label={`Priority of ${todo.title}`} onClose={onClose}>
      {priorities.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          role="menuitemradio"
          aria-checked={value === todo.priority}
          tabIndex={-1}
          className="menu-item"
          data-priority={value}
          onClick={() => {
            onClose(true)
            onPrioritise(value)
          }}
        >
          <Flag size={16} aria-hidden className="priority-flag" />
          <span className="menu-item-label">{label}</span>
          {value === todo.priority ? <Check size={16} aria-hidden /> : null}
        </button>
      ))}
    </Menu>
  )
}
