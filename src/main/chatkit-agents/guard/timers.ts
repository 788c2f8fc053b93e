/** What measures time and waits; tests give their own. */
export interface Timers {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number
  /** Calls back once after that many milliseconds, unless the function it gives is called before. */
  after(delayMs: number, callback: () => void): () => void
}

/** The timers of the system. */
export const systemTimers: Timers = {
  now: () => performance.now(),
  after: (delayMs, callback) => {
    const timeout = setTimeout(callback, delayMs)
    return () => clearTimeout(timeout)
  },
}

/** Resolves after the delay, or as soon as the signal aborts. */
export function pause(timers: Timers, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve()
    const finish = () => {
      cancel()
      signal?.removeEventListener('abort', finish)
      resolve()
    }
    const cancel = timers.after(delayMs, finish)
    signal?.addEventListener('abort', finish)
  })
}
