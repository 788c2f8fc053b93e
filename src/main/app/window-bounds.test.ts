import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { asWindowPlace, smallestSize, windowBounds } from './window-bounds.ts'
import type { Rectangle } from './window-bounds.ts'

const main: Rectangle = { x: 0, y: 25, width: 1440, height: 875 }
const second: Rectangle = { x: 1440, y: 0, width: 1920, height: 1080 }

describe('the place where the window opens', () => {
  it('is the middle of the main display at first', () => {
    expect(windowBounds(null, [main, second])).toEqual({ x: 130, y: 83, width: 1180, height: 760 })
  })

  it('is where it was, also on a second display', () => {
    const saved = { x: 1500, y: 10, width: 900, height: 600 }
    expect(windowBounds(saved, [main, second])).toEqual(saved)
    const left = { x: -200, y: 100, width: 800, height: 600 }
    expect(windowBounds(left, [main])).toEqual(left)
  })

  it.each<[string, Rectangle]>([
    ['on a display that is no longer there', { x: 1500, y: 10, width: 900, height: 600 }],
    ['above the display', { x: 100, y: -200, width: 900, height: 600 }],
    ['below the display', { x: 100, y: 890, width: 900, height: 600 }],
    ['out of reach on the left', { x: -850, y: 100, width: 900, height: 600 }],
    ['out of reach on the right', { x: 1400, y: 100, width: 900, height: 600 }],
  ])('is the middle again when it was %s', (_case, saved) => {
    expect(windowBounds(saved, [main])).toEqual(windowBounds(null, [main]))
  })

  it('is not larger than a display that has shrunk, and never unusably small', () => {
    const large = { x: 0, y: 25, width: 3000, height: 2000 }
    expect(windowBounds(large, [main])).toMatchObject({ width: 1440, height: 875 })
    const tiny = { x: 10, y: 30, width: 1, height: 1 }
    expect(windowBounds({ ...tiny, width: 200 }, [main])).toMatchObject(smallestSize)
  })

  it('always has its title bar in reach', () => {
    const number = fc.integer({ min: -5_000, max: 5_000 })
    const size = fc.integer({ min: 1, max: 5_000 })
    const rectangle = fc.record({ x: number, y: number, width: size, height: size })
    fc.assert(
      fc.property(rectangle, (saved) => {
        const { x, y, width } = windowBounds(saved, [main, second])
        const inReach = [main, second].some(
          (area) =>
            Math.min(x + width, area.x + area.width) - Math.max(x, area.x) >= 120 &&
            y >= area.y &&
            y <= area.y + area.height - 40,
        )
        expect(inReach).toBe(true)
      }),
    )
  })
})

describe('the saved place', () => {
  it('is taken as it was written', () => {
    const place = { bounds: { x: -20, y: 0, width: 800, height: 600 }, maximized: true }
    expect(asWindowPlace(JSON.parse(JSON.stringify(place)))).toEqual(place)
  })

  it.each([
    { bounds: { x: 0, y: 0, width: 1e9, height: 1 }, maximized: false },
    { bounds: { x: 0.5, y: 0, width: 10, height: 10 }, maximized: false },
    { bounds: { x: null, y: 0, width: 10, height: 10 }, maximized: false },
    { bounds: { x: 0, y: 0, width: 10, height: 10 } },
    [],
    null,
  ])('%j is not taken', (saved) => {
    expect(asWindowPlace(saved)).toBeNull()
  })
})
