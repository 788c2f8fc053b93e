import { describe, expect, it } from 'vitest'

import { dayAfterKey } from './calendar-keys.ts'

function after(key: string, date: string, parts: { shiftKey?: boolean; weekStart?: number } = {}) {
  const { shiftKey = false, weekStart = 0 } = parts
  return dayAfterKey({ key, shiftKey }, date, weekStart)
}

describe('dayAfterKey', () => {
  it.each([
    ['ArrowLeft', '2026-03-01', '2026-02-28'],
    ['ArrowRight', '2026-12-31', '2027-01-01'],
    ['ArrowUp', '2026-03-03', '2026-02-24'],
    ['ArrowDown', '2026-02-24', '2026-03-03'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2026-03-31', '2026-02-28'],
  ])('goes with %s from %s to %s', (key, from, to) => {
    expect(after(key, from)).toBe(to)
  })

  it('goes a year with Shift', () => {
    expect(after('PageDown', '2024-02-29', { shiftKey: true })).toBe('2025-02-28')
  })

  it('goes to the ends of the week as it is shown', () => {
    expect(after('Home', '2026-11-22')).toBe('2026-11-16')
    expect(after('End', '2026-11-22')).toBe('2026-11-22')
    expect(after('Home', '2026-11-22', { weekStart: 6 })).toBe('2026-11-22')
    expect(after('End', '2026-11-22', { weekStart: 6 })).toBe('2026-11-28')
  })

  it('stays within the years that todos can have, and leaves other keys alone', () => {
    expect(after('ArrowLeft', '1900-01-01')).toBeNull()
    expect(after('PageDown', '2999-12-31')).toBeNull()
    expect(after('x', '2026-11-22')).toBeNull()
  })
})
