import { Check, Flag } from 'lucide-react'

import type { Priority, Todo } from '../../../shared/todos/todo.ts'
import type { OverlayAnchor } from './overlay-anchor.ts'
import { Menu } from './menu.tsx'
import { priorities } from '../../../shared/todos/priority-names.ts'
import { subjectName } from './subject-name.ts'

interface PriorityMenuProps {
  todos: readonly Todo[]
  anchor: OverlayAnchor
  onClose: (returnFocus: boolean) => void
  onPrioritise: (priority: Priority) => void
}

export function PriorityMenu({ todos, anchor, onClose, onPrioritise }: PriorityMenuProps) {
  const isChosen = (value: Priority) => todos.every(({ priority }) => priority === value)
  return (
    <Menu anchor={anchor} label={`Priority of ${subjectName(todos)}`} onClose={onClose}>
      {priorities.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          role="menuitemradio"
          aria-checked={isChosen(value)}
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
          {isChosen(value) ? <Check size={16} aria-hidden /> : null}
        </button>
      ))}
    </Menu>
  )
}
