import { describe, expect, it } from 'vitest'

import { pageClock } from './page-clock.ts'

describe('the clock of the page', () => {
  it('stands still where the app was told to stop it', () => {
    const clock = pageClock('?now=1767603600000')
    expect(clock().toISOString()).toBe('2026-01-05T09:00:00.000Z')
    expect(clock()).toEqual(clock())
  })

  it('is that of the system otherwise', () => {
    const before = Date.now()
    expect(pageClock('')().getTime()).toBeGreaterThanOrEqual(before)
  })
})
