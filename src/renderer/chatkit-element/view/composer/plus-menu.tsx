import { Check, Plus } from 'lucide-react'
import { useChat } from '../chat-context.ts'
import { IconButton } from '../icon-button.tsx'
import { MenuList } from '../menu-list.tsx'
import { useMenu } from '../use-menu.ts'
import { ActionIcon } from './action-icon.tsx'
import { useAttachActions, useToolActions } from './composer-actions.ts'
import type { ComposerAction } from './suggestions.ts'

function Entry({ action, onDone }: { action: ComposerAction; onDone: () => void }) {
  const { label, icon, checked, run } = action
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={checked}
      className="plus-entry"
      onClick={() => {
        onDone()
        run?.()
      }}
    >
      {icon && <ActionIcon icon={icon} />}
      <span>{label}</span>
      {checked && <Check aria-hidden size={16} className="plus-check" />}
    </button>
  )
}

interface EntriesProps {
  groups: readonly (readonly ComposerAction[])[]
  label: string
  onDone: () => void
}

function Entries({ groups, label, onDone }: EntriesProps) {
  return (
    <MenuList label={label} look="menu-above">
      {groups.map((actions) => (
        <div
          key={actions[0]?.id}
          role="group"
          className="menu-group"
          aria-label={actions[0]?.group}
        >
          {actions.map((action) => (
            <Entry key={action.id} action={action} onDone={onDone} />
          ))}
        </div>
      ))}
    </MenuList>
  )
}

/** The "+" button: files and tools. */
export function PlusMenu({ disabled }: { disabled: boolean }) {
  const { translate, focusComposer } = useChat()
  const groups = [useAttachActions(), useToolActions()].filter(({ length }) => length > 0)
  const { open, button, toggle, close, anchor } = useMenu()
  if (groups.length === 0) return null
  const label = translate('composer.add')
  const done = () => {
    close()
    focusComposer()
  }
  return (
    <div className="menu-anchor" {...anchor}>
      <IconButton
        ref={button}
        label={label}
        icon={Plus}
        expanded={open}
        disabled={disabled}
        onClick={toggle}
      />
      {open && <Entries groups={groups} label={label} onDone={done} />}
    </div>
  )
}
