import { describe, expect, it } from 'vitest'

import { entryGap } from './entry-gap.ts'

const column = [0, 34, 68].map((top) => ({ left: 10, right: 200, top, bottom: top + 34 }))
const row = [0, 80, 160].map((left) => ({ left, right: left + 80, top: 4, bottom: 34 }))

describe('the gap for an entry of the sidebar', () => {
  it('is above or below the entry under the pointer, by its half', () => {
    expect(entryGap(column, 50, 5)?.index).toBe(0)
    expect(entryGap(column, 50, 30)?.index).toBe(1)
    expect(entryGap(column, 50, 100)?.index).toBe(3)
    expect(entryGap(column, 50, 30)?.line).toEqual({ left: 10, top: 34, width: 190 })
  })

  it('is before or after it where the entries are one row', () => {
    expect(entryGap(row, 70, 20)?.index).toBe(1)
    expect(entryGap(row, 70, 20)?.line).toEqual({ left: 80, top: 4, width: 2, height: 30 })
    expect(entryGap(row, 230, 20)?.index).toBe(3)
  })

  it('is at their end where the pointer goes past it, and none beside them', () => {
    expect(entryGap(column, 50, 300)?.index).toBe(3)
    expect(entryGap(row, -50, 20)?.index).toBe(0)
    expect(entryGap(column, 500, 30)).toBeNull()
    expect(entryGap(row, 70, 300)).toBeNull()
    expect(entryGap([], 50, 30)).toBeNull()
  })
})
