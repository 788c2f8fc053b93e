import { afterEach, describe, expect, it, vi } from 'vitest'

import { atLeisure } from './at-leisure.ts'

afterEach(() => void vi.restoreAllMocks())

/** Steps that take so long each, on a clock that only they move. */
function stepsOf(ms: number, count: number, taken: number[]) {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  return (function* () {
    for (let step = 1; step <= count; step += 1) {
      now += ms
      taken.push(step)
      yield
    }
  })()
}

describe('what is done at leisure', () => {
  it('rests between slices of a few steps, and is done at the end', async () => {
    const taken: number[] = []
    const before: number[] = []
    const rest = vi.fn(async () => void before.push(taken.length))
    await atLeisure(stepsOf(1, 20, taken), () => false, rest)
    expect(taken).toHaveLength(20)
    expect(before).toEqual([0, 4, 8, 12, 16, 20])
  })

  it('takes no step while something is waited for', async () => {
    const taken: number[] = []
    const whileBusy = new Set<number>()
    let rests = 0
    const isBusy = () => rests > 1 && rests < 50
    await atLeisure(stepsOf(10, 3, taken), isBusy, async () => {
      rests += 1
      if (isBusy()) whileBusy.add(taken.length)
    })
    expect([...whileBusy]).toEqual([1])
    expect(taken).toEqual([1, 2, 3])
    expect(rests).toBeGreaterThan(50)
  })
})
