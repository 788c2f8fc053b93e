import { z } from 'zod'

/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

const pixels = z.int().min(-100_000).max(100_000)

/** Where and how the window was when it was last closed. */
export const windowPlaceSchema = z.strictObject({
  bounds: z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels }),
  maximized: z.boolean(),
})

export type WindowPlace = z.infer<typeof windowPlaceSchema>

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
