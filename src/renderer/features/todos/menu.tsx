import type { LucideIcon } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'

import type { OverlayAnchor } from './overlay-anchor.ts'
import { Overlay } from './overlay.tsx'

interface MenuProps {
  anchor: OverlayAnchor
  label: string
  onClose: (returnFocus: boolean) => void
  children: ReactNode
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (!step) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
  const index = items.findIndex((item) => item === document.activeElement)
  event.preventDefault()
  items[step(index, items.length)]?.focus()
}

export function Menu({ anchor, label, onClose, children }: MenuProps) {
  return (
    <Overlay anchor={anchor} role="menu" label={label} onClose={onClose}>
      <div
        className="menu"
        role="presentation"
        onKeyDown={(event) => {
          if (event.key === 'Tab') onClose(true)
          moveFocus(event)
        }}
      >
        {children}
      </div>
    </Overlay>
  )
}

interface MenuItemProps {
  icon: LucideIcon
  label: string
  hint?: string
  tone?: 'plain' | 'danger'
  onSelect: () => void
}

export function MenuItem({ icon: Icon, label, hint, tone = 'plain', onSelect }: MenuItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="menu-item"
      data-tone={tone}
      onClick={onSelect}
    >
      <Icon size={16} aria-hidden />
      <span className="menu-item-label">{label}</span>
      {hint ? <span className="menu-item-hint">{hint}</span> : null}
    </button>
  )
}
