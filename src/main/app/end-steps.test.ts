import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { runEndSteps } from './end-steps.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('putting everything away at the end', () => {
  it('waits for each step before the next', async () => {
    const done: string[] = []
    const step = (name: string) => ({
      name,
      run: async () => {
        done.push(`${name} begins`)
        await Promise.resolve()
        done.push(`${name} ends`)
      },
    })
    await runEndSteps([step('streams'), step('storage')], silentLogger)
    expect(done).toEqual(['streams begins', 'streams ends', 'storage begins', 'storage ends'])
  })

  it.each([
    ['fails', () => Promise.reject(new Error('no'))],
    ['never ends', () => new Promise<void>(() => {})],
  ])('still stores the tasks when a step before %s', async (_case, run) => {
    const storage = vi.fn(async () => {})
    const end = runEndSteps(
      [
        { name: 'streams', run },
        { name: 'storage', run: storage },
      ],
      silentLogger,
    )
    await vi.advanceTimersByTimeAsync(5_000)
    await end
    expect(storage).toHaveBeenCalledTimes(1)
  })
})
