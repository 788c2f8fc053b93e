import {
  CalendarDays,
  CircleCheck,
  Copy,
  CopyPlus,
  FileText,
  Flag,
  Hash,
  Inbox,
  MessageCircle,
  PanelRightOpen,
  Pencil,
  RotateCcw,
  SkipForward,
  Trash2,
  type LucideIcon,
} from 'lucide-react'

import type { Priority, Todo } from '../../../shared/todos/todo.ts'
import { priorities } from '../../../shared/todos/priority-names.ts'
import type { KeyAction } from './keys/key-actions.ts'
import { keyHint } from './keys/key-caps.tsx'
import { keysOf, type ChangedKeys } from './keys/key-map.ts'
import type { OverlayAnchor } from './overlay-anchor.ts'
import { Menu, MenuItem } from './menu.tsx'
import { subjectName } from './subject-name.ts'

/** What an entry of the menu does. */
export type MenuChoice =
  | 'toggle'
  | 'skip'
  | 'open'
  | 'rename'
  | 'schedule'
  | 'list'
  | 'tags'
  | 'duplicate'
  | 'copy'
  | 'copy-markdown'
  | 'ask'
  | 'delete'

interface RowMenuProps {
  todos: readonly Todo[]
  anchor: OverlayAnchor
  keys: ChangedKeys
  /** Whether the assistant can be asked about the tasks. */
  canAsk: boolean
  onClose: (returnFocus: boolean) => void
  onChoose: (choice: MenuChoice) => void
  onPrioritise: (priority: Priority) => void
}

interface Entry {
  choice: MenuChoice
  icon: LucideIcon
  label: string
  key?: KeyAction
}

function stateEntries(todos: readonly Todo[]): Entry[] {
  const isOpen = todos.some(({ status }) => status === 'open')
  const [only] = todos
  const canSkip = todos.length === 1 && only?.status === 'open' && only.repeat !== null
  return [
    isOpen
      ? { choice: 'toggle', icon: CircleCheck, label: 'Complete', key: 'toggle' }
      : { choice: 'toggle', icon: RotateCcw, label: 'Reopen', key: 'toggle' },
    ...(canSkip ? [{ choice: 'skip', icon: SkipForward, label: 'Skip this date' } as const] : []),
  ]
}

const singleEntries: readonly Entry[] = [
  { choice: 'open', icon: PanelRightOpen, label: 'Open details', key: 'open' },
  { choice: 'rename', icon: Pencil, label: 'Rename', key: 'rename' },
]

const planEntries: readonly Entry[] = [
  { choice: 'schedule', icon: CalendarDays, label: 'Schedule…', key: 'schedule' },
  { choice: 'list', icon: Inbox, label: 'Move to list…', key: 'list' },
  { choice: 'tags', icon: Hash, label: 'Tags…', key: 'tags' },
]

const copyEntries: readonly Entry[] = [
  { choice: 'duplicate', icon: CopyPlus, label: 'Duplicate', key: 'duplicate' },
  { choice: 'copy', icon: Copy, label: 'Copy as text', key: 'copy' },
  { choice: 'copy-markdown', icon: FileText, label: 'Copy as Markdown', key: 'copy-markdown' },
]

const askEntry: Entry = { choice: 'ask', icon: MessageCircle, label: 'Ask about this' }

/** Everything that can be done with a row, or with the whole selection. */
export function RowMenu(props: RowMenuProps) {
  const { todos, anchor, keys, onClose, onChoose } = props
  const item = ({ choice, icon, label, key }: Entry) => (
    <MenuItem
      key={choice}
      icon={icon}
      label={label}
      hint={key === undefined ? '' : keyHint(keysOf(key, keys)[0])}
      tone={choice === 'delete' ? 'danger' : 'plain'}
      onSelect={() => {
        onClose(true)
        onChoose(choice)
      }}
    />
  )
  return (
    <Menu anchor={anchor} label={`Actions for ${subjectName(todos)}`} onClose={onClose}>
      {stateEntries(todos).map(item)}
      {todos.length === 1 ? singleEntries.map(item) : null}
      {planEntries.map(item)}
      <PriorityChoices
        todos={todos}
        onChoose={(priority) => {
          onClose(true)
          props.onPrioritise(priority)
        }}
      />
      {props.canAsk ? item(askEntry) : null}
      {copyEntries.map(item)}
      {item({ choice: 'delete', icon: Trash2, label: 'Delete', key: 'delete' })}
    </Menu>
  )
}

interface PriorityChoicesProps {
  todos: readonly Todo[]
  onChoose: (priority: Priority) => void
}

function PriorityChoices({ todos, onChoose }: PriorityChoicesProps) {
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
          aria-checked={todos.every(({ priority }) => priority === value)}
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
