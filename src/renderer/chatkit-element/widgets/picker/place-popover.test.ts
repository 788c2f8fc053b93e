import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placePopover, type Align, type Side } from './place-popover.ts'

const view = { width: 800, height: 600 }
const anchor = { left: 300, top: 100, width: 100, height: 30 }
const size = { width: 200, height: 150 }
const wish = (side: Side = 'bottom', align: Align = 'start', rightToLeft = false) => ({
  side,
  align,
  rightToLeft,
})

describe('placePopover', () => {
  it.each<[Side, Align, number, number]>([
    ['bottom', 'start', 300, 136],
    ['bottom', 'center', 250, 136],
    ['bottom', 'end', 200, 136],
    ['right', 'start', 406, 100],
    ['left', 'end', 94, 8],
  ])('puts it at the %s, %s', (side, align, left, top) => {
    expect(placePopover(anchor, size, view, wish(side, align))).toMatchObject({ left, top })
  })

  it('goes to the other side when the wished one is too small', () => {
    expect(placePopover(anchor, size, view, wish('top')).top).toBe(136)
    expect(placePopover({ ...anchor, top: 500 }, size, view, wish()).top).toBe(344)
  })

  it('goes below when there is no room beside', () => {
    const narrow = { width: 280, height: 600 }
    expect(placePopover({ ...anchor, left: 20 }, size, narrow, wish('right')).top).toBe(136)
  })

  it('starts at the right where lines do', () => {
    expect(placePopover(anchor, size, view, wish('bottom', 'start', true)).left).toBe(200)
  })

  it('never leaves the view as long as it fits into it', () => {
    const number = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(
        fc.record({ left: number(790), top: number(590), width: number(300), height: number(60) }),
        fc.record({
          width: fc.integer({ min: 20, max: 700 }),
          height: fc.integer({ min: 20, max: 500 }),
        }),
        fc.constantFrom<Side>('top', 'bottom', 'left', 'right'),
        fc.constantFrom<Align>('start', 'center', 'end'),
        (around, own, side, align) => {
          const found = placePopover(around, own, view, wish(side, align))
          const height = Math.min(own.height, found.height)
          expect(found.left).toBeGreaterThanOrEqual(8)
          expect(found.left + own.width).toBeLessThanOrEqual(792)
          expect(found.top).toBeGreaterThanOrEqual(8)
          expect(found.top + height).toBeLessThanOrEqual(592)
        },
      ),
    )
  })
})
