import { describe, expect, it, vi } from 'vitest'

import { FirstFrame } from './first-frame.ts'

async function isWaiting(passing: Promise<void>): Promise<boolean> {
  const later = new Promise<'later'>((resolve) => {
    setImmediate(resolve, 'later')
  })
  return (await Promise.race([passing, later])) === 'later'
}

describe('the first frame', () => {
  it('comes before everything that waits for it', async () => {
    const frame = new FirstFrame()
    const passing = frame.passed()
    expect(await isWaiting(passing)).toBe(true)
    frame.arrived()
    await passing
  })

  it('that came already holds nothing back', async () => {
    const frame = new FirstFrame()
    frame.arrived()
    expect(await isWaiting(frame.passed())).toBe(false)
  })

  it('that never comes does not keep the rest of the app from starting', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const passing = new FirstFrame().passed()
      expect(await isWaiting(passing)).toBe(true)
      await vi.advanceTimersByTimeAsync(5_000)
      expect(await isWaiting(passing)).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
})
