import { describe, expect, it } from 'vitest'

import { roomOfDay } from './room-of-day.ts'

describe('the room of a day', () => {
  it('is as many tasks as fit below its number, so that none is cut off unnoticed', () => {
    expect(roomOfDay(28 + 5 * 95, 5)).toBe(3)
    expect(roomOfDay(28 + 6 * 71, 6)).toBe(1)
  })

  it('is one task in the lowest window', () => {
    expect(roomOfDay(120, 6)).toBe(1)
  })
})
