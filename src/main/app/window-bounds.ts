/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/** Where and how the window was when it was last closed. */
export interface WindowPlace {
  bounds: Rectangle
  maximized: boolean
}

/** The place as it was saved; null when it makes no sense. By hand: the window waits for what is loaded here. */
export function asWindowPlace(saved: unknown): WindowPlace | null {
  if (!isRecord(saved) || typeof saved['maximized'] !== 'boolean') return null
  const bounds = asRectangle(saved['bounds'])
  return bounds === null ? null : { bounds, maximized: saved['maximized'] }
}

function asRectangle(saved: unknown): Rectangle | null {
  if (!isRecord(saved)) return null
  const { x, y, width, height } = saved
  return isPixels(x) && isPixels(y) && isPixels(width) && isPixels(height)
    ? { x, y, width, height }
    : null
}

function isPixels(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 100_000
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The smallest size in which nothing is cut off. */
export const smallestSize = { width: 720, height: 480 }

const usualSize = { width: 1180, height: 760 }

// So much of the title bar has to be in reach of the mouse.
const reachable = { width: 120, height: 40 }

/**
 * Where the window opens: where it was, when that is still on a display; otherwise in the middle of
 * the first work area. The first work area is the one of the main display.
 */
export function windowBounds(
  saved: Rectangle | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const candidates = saved ? workAreas.map((area) => ({ ...saved, ...fitted(saved, area) })) : []
  const inReach = candidates.find((bounds, index) => showsTitleBar(bounds, workAreas[index]))
  return inReach ?? centred(workAreas[0])
}

function centred(area: Rectangle): Rectangle {
  const { width, height } = fitted(usualSize, area)
  const x = area.x + Math.round((area.width - width) / 2)
  const y = area.y + Math.round((area.height - height) / 2)
  return { x, y, width, height }
}

function fitted(size: { width: number; height: number }, area: Rectangle) {
  return {
    width: Math.max(smallestSize.width, Math.min(size.width, area.width)),
    height: Math.max(smallestSize.height, Math.min(size.height, area.height)),
  }
}

function showsTitleBar(window: Rectangle, area: Rectangle | undefined): boolean {
  if (area === undefined) return false
  const left = Math.max(window.x, area.x)
  const right = Math.min(window.x + window.width, area.x + area.width)
  const isWide = right - left >= reachable.width
  const topIsInside = window.y >= area.y && window.y + reachable.height <= area.y + area.height
  return isWide && topIsInside
}
