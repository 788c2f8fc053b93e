import {
  CalendarDays,
  CircleCheck,
  Ellipsis,
  Flag,
  Hash,
  Inbox,
  RotateCcw,
  Trash2,
  X,
  type LucideIcon,
} from 'lucide-react'

import type { OverlayKind } from '../row-events.ts'
import { useBodyMark } from '../use-body-mark.ts'
import { idsOf, workTargets, type WorkContext } from '../work/work-context.ts'
import { anchoredAt } from './selection.ts'
import './bulk-bar.css'

const panels: readonly { kind: OverlayKind; icon: LucideIcon; label: string }[] = [
  { kind: 'schedule', icon: CalendarDays, label: 'Schedule' },
  { kind: 'priority', icon: Flag, label: 'Priority' },
  { kind: 'list', icon: Inbox, label: 'List' },
  { kind: 'tags', icon: Hash, label: 'Tags' },
]

/** What can be done with all chosen tasks at once; each is one step to undo. */
export function BulkBar({ context }: { context: WorkContext }) {
  const { ui, actions } = context
  const isSelecting = ui.selection.ids.size > 0
  useBodyMark('data-selecting', isSelecting)
  if (!isSelecting) return null
  const todos = workTargets(context)
  const isOpen = todos.some(({ status }) => status === 'open')
  const clear = () => ui.set({ selection: anchoredAt(ui.currentId) })
  const open = (kind: OverlayKind) => (anchor: HTMLElement) =>
    ui.set({ overlay: { kind, todos, anchor } })
  return (
    <div className="bulk-bar" role="toolbar" aria-label={`${todos.length} selected`}>
      <span className="bulk-count" role="status">
        {todos.length} selected
      </span>
      <BulkButton
        icon={isOpen ? CircleCheck : RotateCcw}
        label={isOpen ? 'Complete' : 'Reopen'}
        onPress={() => {
          clear()
          void actions.toggle(todos)
        }}
      />
      {panels.map(({ kind, icon, label }) => (
        <BulkButton key={kind} icon={icon} label={label} hasPopup onPress={open(kind)} />
      ))}
      <BulkButton
        icon={Trash2}
        label="Delete"
        onPress={() => {
          clear()
          void actions.run({ type: 'delete', ids: idsOf(todos) })
        }}
      />
      <BulkButton icon={Ellipsis} label="More" hasPopup onPress={open('menu')} />
      <button
        type="button"
        className="icon-button"
        aria-label="End the selection"
        title="End the selection (Esc)"
        onClick={clear}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  )
}

interface BulkButtonProps {
  icon: LucideIcon
  label: string
  hasPopup?: boolean
  onPress: (button: HTMLElement) => void
}

function BulkButton({ icon: Icon, label, hasPopup, onPress }: BulkButtonProps) {
  return (
    <button
      type="button"
      className="bulk-button"
      title={label}
      aria-haspopup={hasPopup ? 'dialog' : undefined}
      onClick={(event) => onPress(event.currentTarget)}
    >
      <Icon size={16} aria-hidden />
      <span>{label}</span>
    </button>
  )
}
