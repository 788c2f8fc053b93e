import {
  useEffect,
  useLayoutEffect,
  useRef,
  type CSSProperties,
  type ReactNode,
  type RefObject,
} from 'react'

import type { OverlayAnchor } from './overlay-anchor.ts'
import { placeOverlay } from './place-overlay.ts'

interface OverlayProps {
  anchor: OverlayAnchor
  role: 'menu' | 'dialog'
  label: string
  /** `returnFocus` is false when the person went elsewhere by themselves. */
  onClose: (returnFocus: boolean) => void
  children: ReactNode
}

const hiddenUntilPlaced: CSSProperties = { visibility: 'hidden' }

function focusFirst(panel: HTMLElement): void {
  const preferred = panel.querySelector<HTMLElement>('[data-initial-focus]')
  const first = preferred ?? panel.querySelector<HTMLElement>('button, input, [tabindex]')
  first?.focus()
}

/** A floating panel next to its anchor; closes on Escape, on a click outside and on scrolling. */
export function Overlay({ anchor, role, label, onClose, children }: OverlayProps) {
  const panelRef = useRef<HTMLDivElement>(null)
  useOverlayPlace(panelRef, anchor)
  useDismissal(panelRef, onClose)

  return (
    <div
      ref={panelRef}
      className="overlay"
      role={role}
      aria-label={label}
      data-overlay=""
      style={hiddenUntilPlaced}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose(true)
      }}
    >
      {children}
    </div>
  )
}

function useOverlayPlace(panelRef: RefObject<HTMLDivElement | null>, anchor: OverlayAnchor): void {
  useLayoutEffect(() => {
    const panel = panelRef.current
    if (!panel) return
    const place = placeOverlay({
      anchor: anchor.getBoundingClientRect(),
      panel: panel.getBoundingClientRect(),
      window: { width: window.innerWidth, height: window.innerHeight },
    })
    panel.style.left = `${place.left}px`
    panel.style.top = `${place.top}px`
    panel.style.visibility = 'visible'
    focusFirst(panel)
  }, [panelRef, anchor])
}

function useDismissal(
  panelRef: RefObject<HTMLDivElement | null>,
  onClose: (returnFocus: boolean) => void,
): void {
  useEffect(() => {
    const controller = new AbortController()
    const options = { capture: true, signal: controller.signal }
    const closeUnlessInside = (event: Event) => {
      const panel = panelRef.current
      if (panel && !event.composedPath().includes(panel)) onClose(false)
    }
    document.addEventListener('pointerdown', closeUnlessInside, options)
    document.addEventListener('focusin', closeUnlessInside, options)
    document.addEventListener('scroll', closeUnlessInside, options)
    window.addEventListener('resize', () => onClose(false), options)
    return () => controller.abort()
  }, [panelRef, onClose])
}
