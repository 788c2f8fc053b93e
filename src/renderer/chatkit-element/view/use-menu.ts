import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

/** A menu that a button opens. */
export interface MenuState {
  readonly open: boolean
  readonly button: RefObject<HTMLButtonElement | null>
  readonly toggle: () => void
  readonly close: () => void
  /** For the element around the button and the menu. */
  readonly anchor: {
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

/** Opens and closes a menu; Escape gives the focus back, and the focus leaving it closes it. */
export function useMenu(): MenuState {
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
  return {
    open,
    button,
    toggle: () => setOpen(!open),
    close: () => setOpen(false),
    anchor: { onBlur, onKeyDown },
  }
}
