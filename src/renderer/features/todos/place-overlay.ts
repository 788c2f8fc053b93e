interface Size {
  width: number
  height: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface OverlayPlaceInput {
  anchor: Box
  panel: Size
  window: Size
}

const gap = 6
const margin = 8

function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest))
}

/** Below the anchor with the right edges aligned, or from a point to the right; above it when there is no room below. */
export function placeOverlay({ anchor, panel, window }: OverlayPlaceInput): {
  left: number
  top: number
} {
  const below = anchor.bottom + gap
  const fitsBelow = below + panel.height + margin <= window.height
  const top = fitsBelow ? below : anchor.top - gap - panel.height
  const isPoint = anchor.left === anchor.right
  const left = isPoint ? anchor.left : anchor.right - panel.width
  return {
    left: clamp(left, margin, window.width - panel.width - margin),
    top: clamp(top, margin, Math.max(margin, window.height - panel.height - margin)),
  }
}
