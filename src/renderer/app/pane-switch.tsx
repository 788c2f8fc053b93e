import { ListTodo, MessageCircle } from 'lucide-react'

import type { PaneName } from './split-view.tsx'

interface PaneSwitchProps {
  pane: PaneName
  onChange: (pane: PaneName) => void
}

const panes = [
  { name: 'todos', label: 'Tasks', icon: ListTodo },
  { name: 'chat', label: 'Assistant', icon: MessageCircle },
] as const

/** Chooses the pane where the window is too narrow for both. */
export function PaneSwitch({ pane, onChange }: PaneSwitchProps) {
  return (
    <div className="pane-switch" role="group" aria-label="Show">
      {panes.map(({ name, label, icon: Icon }) => (
        <button
          key={name}
          type="button"
          className="pane-switch-button"
          aria-pressed={pane === name}
          onClick={() => onChange(name)}
        >
          <Icon size={15} aria-hidden />
          {label}
        </button>
      ))}
    </div>
  )
}
