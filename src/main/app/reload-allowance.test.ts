import { describe, expect, it } from 'vitest'

import { ReloadAllowance } from './reload-allowance.ts'

describe('loading a crashed page again', () => {
  it('stops when it crashes again and again', () => {
    const allowance = new ReloadAllowance()
    expect([0, 1_000, 2_000, 3_000, 4_000].map((atMs) => allowance.take(atMs))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('goes on when crashes are rare', () => {
    const allowance = new ReloadAllowance()
    const hourly = Array.from({ length: 10 }, (_value, index) => allowance.take(index * 3_600_000))
    expect(hourly).not.toContain(false)
  })
})
