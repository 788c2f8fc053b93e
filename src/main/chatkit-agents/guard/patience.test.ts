import { describe, expect, it } from 'vitest'
import { OutOfPatience, PatientReader } from './patience.ts'
import type { Timers } from './timers.ts'

class StepTimers implements Timers {
  #now = 0
  #waiting: { at: number; callback: () => void } | null = null

  now = () => this.#now

  after(delayMs: number, callback: () => void): () => void {
    this.#waiting = { at: this.#now + delayMs, callback }
    return () => {
      this.#waiting = null
    }
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds
    const due = this.#waiting
    if (due === null || due.at > this.#now) return
    this.#waiting = null
    due.callback()
  }

  get isIdle(): boolean {
    return this.#waiting === null
  }
}

/** Gives nothing, and does not react to being given up. */
const deaf: AsyncIterable<string> = {
  [Symbol.asyncIterator]: () => ({
    next: () => new Promise(() => {}),
    return: () => new Promise(() => {}),
  }),
}

async function* words(): AsyncGenerator<string> {
  yield 'one'
  yield 'two'
}

describe('a patient reader', () => {
  it('gives up at the deadline, even when the stream does not react', async () => {
    const timers = new StepTimers()
    const reader = new PatientReader(deaf, timers, 100)
    const step = reader.next()
    timers.advance(99)
    timers.advance(1)
    await expect(step).rejects.toBeInstanceOf(OutOfPatience)
  })

  it('counts from the last progress, later or sooner than before', async () => {
    const timers = new StepTimers()
    const reader = new PatientReader(deaf, timers, 100)
    timers.advance(90)
    reader.allow(100)
    timers.advance(99)
    reader.allow(10)
    const step = reader.next()
    timers.advance(10)
    await expect(step).rejects.toBeInstanceOf(OutOfPatience)
  })

  it('does not count the time in which nobody asks for more', async () => {
    const timers = new StepTimers()
    const reader = new PatientReader(words(), timers, 100)
    expect(await reader.next()).toEqual({ done: false, value: 'one' })
    timers.advance(1_000)
    expect(await reader.next()).toEqual({ done: false, value: 'two' })
  })

  it('ends with the reason it is given, also between two values', async () => {
    const reader = new PatientReader(words(), new StepTimers(), 100)
    expect(await reader.next()).toEqual({ done: false, value: 'one' })
    reader.fail(new Error('Stopped.'))
    reader.fail(new Error('Stopped again.'))
    await expect(reader.next()).rejects.toThrow('Stopped.')
  })

  it('leaves no timer behind', async () => {
    const timers = new StepTimers()
    const reader = new PatientReader(words(), timers, 100)
    await reader.next()
    reader.close()
    expect(timers.isIdle).toBe(true)
  })
})
