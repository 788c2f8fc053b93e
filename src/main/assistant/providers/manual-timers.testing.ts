import type { Timers } from '../../chatkit-agents/index.ts'

const shortestWaitMs = 5_001

/** Timers that a test moves forward; short pauses are over at once, and only noted. */
export class ManualTimers implements Timers {
  /** The short pauses so far, in milliseconds. */
  readonly pauses: number[] = []
  readonly #waiting = new Set<{ at: number; callback: () => void }>()
  #now = 1_000

  now(): number {
    return this.#now
  }

  after(delayMs: number, callback: () => void): () => void {
    if (delayMs < shortestWaitMs) {
      this.pauses.push(delayMs)
      const immediate = setImmediate(callback)
      return () => clearImmediate(immediate)
    }
    const entry = { at: this.#now + delayMs, callback }
    this.#waiting.add(entry)
    return () => this.#waiting.delete(entry)
  }

  /** Whether nothing waits any more. */
  get isIdle(): boolean {
    return this.#waiting.size === 0
  }

  /** Lets time pass. */
  advance(milliseconds: number): void {
    this.#now += milliseconds
    for (const entry of this.#waiting) {
      if (entry.at > this.#now) continue
      this.#waiting.delete(entry)
      entry.callback()
    }
  }
}
