import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { placePopover, type Align, type Side } from './place-popover.ts'

interface PopoverProps {
  anchor: RefObject<HTMLElement | null>
  side: Side
  align: Align
  className: string
  /** Whether it stands in the middle of a text, where only parts of a text may. */
  inline?: boolean
  onClose: () => void
  children: ReactNode
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl'
}

/** Puts the popover beside its anchor; false when the anchor is out of sight. */
function place(popover: HTMLElement, anchor: HTMLElement, side: Side, align: Align): boolean {
  const view = { width: globalThis.innerWidth, height: globalThis.innerHeight }
  const around = anchor.getBoundingClientRect()
  if (around.bottom < 0 || around.top > view.height) return false
  popover.style.minWidth = `${Math.min(around.width, view.width - 16)}px`
  popover.style.maxHeight = ''
  const size = { width: popover.offsetWidth, height: popover.offsetHeight }
  const wish = { side, align, rightToLeft: isRightToLeft(anchor) }
  const found = placePopover(around, size, view, wish)
  popover.style.left = `${found.left}px`
  popover.style.top = `${found.top}px`
  popover.style.maxHeight = `${found.height}px`
  return true
}

type Placing = Pick<PopoverProps, 'anchor' | 'side' | 'align' | 'onClose'>
type Target = RefObject<HTMLElement | null>

/** Shows it above everything else, where no scrolling or clipping around it reaches, and keeps its place. */
function usePlace(element: Target, { anchor, side, align, onClose }: Placing): void {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useLayoutEffect(() => {
    const popover = element.current
    const beside = anchor.current
    if (!popover || !beside) return
    if ('showPopover' in popover && popover.isConnected) popover.showPopover()
    const follow = (event?: Event) => {
      if (event?.target instanceof Node && popover.contains(event.target)) return
      if (!place(popover, beside, side, align)) close.current()
    }
    follow()
    const root = popover.getRootNode()
    const ends = new AbortController()
    const listening = { capture: true, passive: true, signal: ends.signal }
    root.addEventListener('scroll', follow, listening)
    globalThis.addEventListener('scroll', follow, listening)
    globalThis.addEventListener('resize', follow, listening)
    const sizes = new ResizeObserver(() => follow())
    sizes.observe(popover)
    return () => {
      ends.abort()
      sizes.disconnect()
    }
  }, [element, anchor, side, align])
}

/** A press elsewhere closes it. */
function useOutsidePress(element: Target, anchor: Placing['anchor'], onClose: () => void): void {
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const path = event.composedPath()
      const inside = [element.current, anchor.current].some((own) => own && path.includes(own))
      if (!inside) onClose()
    }
    document.addEventListener('pointerdown', onPress, { capture: true })
    return () => document.removeEventListener('pointerdown', onPress, { capture: true })
  }, [element, anchor, onClose])
}

/** A box beside its anchor, in front of everything. */
export function Popover(props: PopoverProps) {
  const { anchor, side, align, className, inline = false, onClose, children } = props
  const element = useRef<HTMLElement | null>(null)
  const Box = inline ? 'span' : 'div'
  usePlace(element, { anchor, side, align, onClose })
  useOutsidePress(element, anchor, onClose)
  return (
    <Box
      ref={(box) => {
        element.current = box
      }}
      popover="manual"
      className={`w-popover ${className}`}
    >
      {children}
    </Box>
  )
}
