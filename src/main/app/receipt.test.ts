import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { handoverSchema, waitForReceipt, writeReceipt } from './receipt.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

function setUp(steps: (() => void)[] = []) {
  const receiptFile = join(temporaryFolder(), 'receipt.json')
  const state = { alive: true, pauses: 0 }
  const pauseMs = async () => {
    state.pauses += 1
    steps.shift()?.()
  }
  const wait = (untilDone: boolean) =>
    waitForReceipt({ receiptFile, untilDone, isAlive: () => state.alive, pauseMs })
  return { receiptFile, state, steps, wait }
}

const accepted = { state: 'accepted', pid: 42 } as const
const done = { state: 'done', exitCode: 1, message: 'No picture.' } as const

describe('a second start of the app', () => {
  it('waits until the running app has done the task and ends as that did', async () => {
    const { wait, steps, receiptFile } = setUp()
    steps.push(
      () => writeReceipt(receiptFile, accepted),
      () => {},
      () => writeReceipt(receiptFile, done),
    )
    expect(await wait(true)).toEqual({ exitCode: 1, message: 'No picture.' })
  })

  it('only waits until the task is taken when there is nothing to wait for', async () => {
    const { wait, steps, receiptFile } = setUp()
    steps.push(() => writeReceipt(receiptFile, accepted))
    expect(await wait(false)).toEqual({ exitCode: 0, message: null })
  })

  it('fails when the running app does not take the task', async () => {
    const { wait, state } = setUp()
    const outcome = await wait(false)
    expect(outcome.exitCode).toBe(1)
    expect(outcome.message).toMatch(/answer/)
    expect(state.pauses).toBe(300)
  })

  it('fails when the running app is closed meanwhile, instead of waiting for ever', async () => {
    const { wait, steps, receiptFile, state } = setUp()
    steps.push(
      () => writeReceipt(receiptFile, accepted),
      () => (state.alive = false),
    )
    const outcome = await wait(true)
    expect(outcome.exitCode).toBe(1)
    expect(outcome.message).toMatch(/closed/)
  })

  it('believes the receipt of an app that did the task and then quit', async () => {
    const { wait, receiptFile, state } = setUp()
    state.alive = false
    writeReceipt(receiptFile, { ...done, exitCode: 0, message: null })
    expect(await wait(true)).toEqual({ exitCode: 0, message: null })
  })

  it('can be gone when the running app answers', () => {
    const { receiptFile } = setUp()
    expect(() => writeReceipt(join(receiptFile, 'gone', 'receipt.json'), done)).not.toThrow()
  })

  it('does not take half a receipt for one', async () => {
    const { wait, steps, receiptFile } = setUp()
    writeFileSync(receiptFile, '{"state":"done","exitCo')
    steps.push(() => writeReceipt(receiptFile, done))
    expect(await wait(true)).toMatchObject({ message: 'No picture.' })
  })
})

describe('what the running app takes from a second start', () => {
  it.each([
    null,
    {},
    { task: { ask: ['hi'], add: [], quickAdd: null, screenshot: null, quit: false } },
    {
      task: { ask: 'hi', add: [], quickAdd: null, screenshot: null, quit: false },
      receiptFile: '/x',
    },
    {
      task: { ask: [''], add: [], quickAdd: null, screenshot: null, quit: false },
      receiptFile: '/x',
    },
    {
      task: { ask: [], add: [], quickAdd: null, screenshot: null, quit: false, run: 'sh' },
      receiptFile: '/x',
    },
  ])('is not %j', (handover) => {
    expect(handoverSchema.safeParse(handover).success).toBe(false)
  })
})
