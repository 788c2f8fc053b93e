import type { Timers } from './timers.ts'

/** Ends a wait that takes too long. */
export class OutOfPatience extends Error {
  override readonly name: string = 'OutOfPatience'
}

/**
 * Reads a stream that may stall. `limitMs` counts anew from each sign of progress; when it is over
 * the stream is given up, whether or not it reacts to that.
 */
export class PatientReader<Value> {
  readonly #iterator: AsyncIterator<Value>
  readonly #timers: Timers
  #deadline: number
  #limitMs: number
  #nextLook = 0
  #cancelTimer: () => void = () => {}
  #giveUp: ((error: Error) => void) | null = null
  #failure: Error | null = null

  constructor(source: AsyncIterable<Value>, timers: Timers, deadline: number) {
    this.#iterator = source[Symbol.asyncIterator]()
    this.#timers = timers
    this.#deadline = deadline
    this.#limitMs = deadline - timers.now()
    this.#watch()
  }

  /** The next value; rejects with `OutOfPatience` when it takes too long, or with the given reason. */
  next(): Promise<IteratorResult<Value>> {
    if (this.#failure !== null) return Promise.reject(this.#failure)
    return new Promise((resolve, reject) => {
      this.#giveUp = reject
      this.#iterator.next().then((step) => {
        this.#giveUp = null
        resolve(step)
      }, reject)
    })
  }

  /** There was progress: the next has this long. */
  allow(limitMs: number): void {
    this.#limitMs = limitMs
    this.#deadline = this.#timers.now() + limitMs
    if (this.#deadline < this.#nextLook) this.#watch()
  }

  /** Ends the wait that is under way, and all further ones. */
  fail(reason: Error): void {
    this.#failure ??= reason
    this.#giveUp?.(reason)
  }

  /** Lets go of the stream. */
  close(): void {
    this.#cancelTimer()
    this.#iterator.return?.()?.catch(() => {})
  }

  // One timer for many values: setting one for each would cost more than reading it.
  #watch(): void {
    const delayMs = Math.max(0, this.#deadline - this.#timers.now())
    this.#nextLook = this.#deadline
    this.#cancelTimer()
    this.#cancelTimer = this.#timers.after(delayMs, () => {
      // Whoever does not ask for the next value cannot blame the stream for it.
      if (this.#giveUp === null) this.#deadline = this.#timers.now() + this.#limitMs
      if (this.#timers.now() < this.#deadline) this.#watch()
      else this.fail(new OutOfPatience())
    })
  }
}
