import { Check } from 'lucide-react'

import type { Todo } from '../../../shared/todos/todo.ts'

interface TodoCheckProps {
  todo: Todo
  isTabStop: boolean
  onToggle: (todo: Todo) => void
}

export function TodoCheck({ todo, isTabStop, onToggle }: TodoCheckProps) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={todo.status === 'done'}
      aria-label={`Complete ${todo.title}`}
      tabIndex={isTabStop ? 0 : -1}
      className="todo-check"
      data-priority={todo.priority}
      onClick={() => onToggle(todo)}
    >
      <span className="todo-check-ring">
        <Check size={13} strokeWidth={3} aria-hidden />
      </span>
    </button>
  )
}
