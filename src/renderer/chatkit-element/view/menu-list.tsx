import type { ReactNode } from 'react'
import { focusEntry, moveInMenu } from './menu-focus.ts'

interface MenuListProps {
  label: string
  /** More names for the style sheet. */
  look?: string
  /** Gives one of the entries the focus; the first one without it. */
  focus?: (list: HTMLElement | null) => void
  children: ReactNode
}

function focusFirst(list: HTMLElement | null): void {
  focusEntry(list, 1)
}

/** The entries of a menu that is open; the arrow keys move between them. */
export function MenuList({ label, look = '', focus = focusFirst, children }: MenuListProps) {
  return (
    <div
      ref={focus}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={`menu ${look}`.trim()}
      onKeyDown={moveInMenu}
    >
      {children}
    </div>
  )
}
