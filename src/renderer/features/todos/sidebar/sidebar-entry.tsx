import { Ellipsis, type LucideIcon } from 'lucide-react'
import type { KeyboardEvent } from 'react'

import type { Color } from '../../../../shared/todos/outline.ts'
import { useFocusKept } from '../use-focus-kept.ts'
import type { EntryOrder } from './sidebar-state.ts'

interface SidebarEntryProps {
  icon: LucideIcon
  label: string
  count: number
  color?: Color | null
  isCurrent: boolean
  /** Marks for what can be dropped here. */
  drop?: Record<string, string>
  /** Its place among entries that a person puts in order; none without it. */
  order?: EntryOrder
  onSelect: () => void
  /** Opens the menu of the entry; none without it. */
  onMenu?: (anchor: HTMLElement) => void
}

/** Moves the entry with the keys that move rows. */
function useShift(order: EntryOrder | undefined) {
  const { ref, keep } = useFocusKept<HTMLButtonElement>(order?.at)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = order?.stepOfKey(event.nativeEvent) ?? null
    if (order === undefined || step === null) return
    event.preventDefault()
    if (order.shift(step)) keep()
  }
  return { buttonRef: ref, onKeyDown }
}

/** A view in the sidebar, with a menu where there is something to do with it. */
export function SidebarEntry(props: SidebarEntryProps) {
  const { icon: Icon, label, count, color, isCurrent, drop, order, onSelect, onMenu } = props
  const { buttonRef, onKeyDown } = useShift(order)
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
      data-order-section={order?.section}
      data-order-at={order?.at}
    >
      <button
        ref={buttonRef}
        type="button"
        className="view-entry"
        title={label}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onSelect}
        onKeyDown={onKeyDown}
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
