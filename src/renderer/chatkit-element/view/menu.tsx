import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { IconButton } from './icon-button.tsx'
import { focusEntry, moveInMenu } from './menu-focus.ts'

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

function Entries({ entries, onClose }: { entries: readonly MenuEntry[]; onClose: () => void }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => focusEntry(list.current, 1), [])
  return (
    <div ref={list} role="menu" tabIndex={-1} className="menu" onKeyDown={moveInMenu}>
      {entries.map(({ label, icon: Drawing, onSelect, danger }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          className={danger ? 'danger' : ''}
          onClick={() => {
            onClose()
            onSelect()
          }}
        >
          <Drawing aria-hidden size={16} />
          {label}
        </button>
      ))}
    </div>
  )
}

/** A button that opens a small menu; Escape and a click elsewhere close it. */
export function Menu({ label, icon, entries }: MenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    const inside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
    if (!inside) setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="menu-anchor" data-open={open} onBlur={onBlur} onKeyDown={onKeyDown}>
      <IconButton ref={button} label={label} icon={icon} onClick={() => setOpen(!open)} />
      {open && <Entries entries={entries} onClose={() => setOpen(false)} />}
    </div>
  )
}
