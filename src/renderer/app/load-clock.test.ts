import { describe, expect, it } from 'vitest'

import { createFakeIpcClient } from '../bridge/fake-ipc-client.testing.ts'
import { loadClock } from './load-clock.ts'

describe('loadClock', () => {
  it('stands still where the main process fixed it, in local time', async () => {
    const client = createFakeIpcClient({
      'app.clock': () => ({ now: '2025-11-22T09:15:00', fixed: true }),
    })
    const clock = await loadClock(client)
    expect(clock()).toEqual(new Date(2025, 10, 22, 9, 15))
  })

  it('is the clock of the machine otherwise, even when nobody answers', async () => {
    const client = createFakeIpcClient({
      'app.clock': () => {
        throw new Error('No such route.')
      },
    })
    const clock = await loadClock(client)
    expect(Math.abs(clock().getTime() - Date.now())).toBeLessThan(10_000)
  })
})
