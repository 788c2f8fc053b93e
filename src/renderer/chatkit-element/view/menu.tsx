import type { LucideIcon } from 'lucide-react'
import { IconButton } from './icon-button.tsx'
import { MenuList } from './menu-list.tsx'
import { useMenu } from './use-menu.ts'

export interface MenuEntry {
  readonly label: string
  readonly icon: LucideIcon
  readonly onSelect: () => void
  readonly danger?: boolean
}

interface MenuProps {
  label: string
  icon: LucideIcon
  entries: readonly MenuEntry[]
}

interface EntriesProps {
  label: string
  entries: readonly MenuEntry[]
  onClose: () => void
}

function Entries({ label, entries, onClose }: EntriesProps) {
  return (
    <MenuList label={label}>
      {entries.map(({ label: name, icon: Drawing, onSelect, danger }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          className={danger ? 'danger' : ''}
          onClick={() => {
            onClose()
            onSelect()
          }}
        >
          <Drawing aria-hidden size={16} />
          {name}
        </button>
      ))}
    </MenuList>
  )
}

/** A button that opens a small menu; Escape and a click elsewhere close it. */
export function Menu({ label, icon, entries }: MenuProps) {
  const { open, button, toggle, close, anchor } = useMenu()
  return (
    <div className="menu-anchor" data-open={open} {...anchor}>
      <IconButton ref={button} label={label} icon={icon} expanded={open} onClick={toggle} />
      {open && <Entries label={label} entries={entries} onClose={close} />}
    </div>
  )
}
