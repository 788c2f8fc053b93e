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

/** Below the anchor with the right edges aligned; above it when there is no room below. */
export function placeOverlay({ anchor, panel, window }: OverlayPlaceInput): {
  left: number
  top: number
} {
  const below = anchor.bottom + gap
  const fitsBelow = below + panel.height + margin <= window.height
  const top = fitsBelow ? below : anchor.top - gap - panel.height
  return {
    left: clamp(anchor.right - panel.width, margin, window.width - panel.width - margin),
    top: clamp(top, margin, Math.max(margin, window.height - panel.height - margin)),
  }
}
