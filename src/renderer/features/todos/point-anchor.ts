import type { OverlayAnchor } from './overlay-anchor.ts'

/** Where the pointer was, as something to place a menu beside. */
export function pointAnchor(x: number, y: number): OverlayAnchor {
  return { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }
}
