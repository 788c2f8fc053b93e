import { Ellipsis, type LucideIcon } from 'lucide-react'
import type { Color } from '../../../../shared/todos/outline.ts'

interface SidebarEntryProps {
  icon: LucideIcon
  label: string
  count: number
  color?: Color | null
  isCurrent: boolean
  /** Marks for what can be dropped here. */
  drop?: Record<string, string>
  onSelect: () => void
  /** Opens the menu of the entry; none without it. */
  onMenu?: (anchor: HTMLElement) => void
}

/** A view in the sidebar, with a menu where there is something to do with it. */
export function SidebarEntry(props: SidebarEntryProps) {
  const { icon: Icon, label, count, color, isCurrent, drop, onSelect, onMenu } = props
  return (
    <li
      className="view-item"
      data-has-menu={onMenu !== undefined || undefined}
      onContextMenu={(event) => {
        if (onMenu === undefined) return
        event.preventDefault()
        onMenu(event.currentTarget)
      }}
      {...drop}
    >
      <button
        type="button"
        className="view-entry"
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onSelect}
      >
        <span className="view-entry-icon" data-color={color ?? undefined}>
          <Icon size={16} aria-hidden />
        </span>
        <span className="view-entry-label" dir="auto">
          {label}
        </span>
        {count > 0 ? (
          <span className="view-entry-count">{count.toLocaleString('en-US')}</span>
        ) : null}
      </button>
      {onMenu === undefined ? null : (
        <button
          type="button"
          className="view-menu-button"
          aria-label={`Actions for ${label}`}
          aria-haspopup="menu"
          onClick={(event) => onMenu(event.currentTarget)}
        >
          <Ellipsis size={15} aria-hidden />
        </button>
      )}
    </li>
  )
}
