/**
 * The source's values until the signal aborts; ends without an exception then, at once, even if
 * the source is waiting for something. The source is told to stop in every case.
 */
export function untilAborted<Value>(
  source: AsyncIterable<Value>,
  signal: AbortSignal,
): AsyncIterable<Value, undefined, undefined> {
  return { [Symbol.asyncIterator]: () => new AbortableIterator(source, signal) }
}

type Result<Value> = IteratorResult<Value, undefined>

// Not a generator: it stands in the way of every event, and one promise is all that it needs.
class AbortableIterator<Value> implements AsyncIterator<Value, undefined, undefined> {
  readonly #source: AsyncIterator<Value>
  readonly #signal: AbortSignal
  readonly #onAbort = () => this.#stop()
  #settle: (result: Result<Value>) => void = () => {}
  #over = false

  constructor(source: AsyncIterable<Value>, signal: AbortSignal) {
    this.#source = source[Symbol.asyncIterator]()
    this.#signal = signal
    signal.addEventListener('abort', this.#onAbort, { once: true })
    if (signal.aborted) this.#stop()
  }

  next(): Promise<Result<Value>> {
    if (this.#over) return Promise.resolve(ended())
    return new Promise((resolve) => {
      this.#settle = resolve
      const step = this.#source.next()
      step.then(
        (result) => resolve(result.done === true ? this.#end() : result),
        () => {
          this.#end()
          resolve(step)
        },
      )
    })
  }

  async return(): Promise<Result<Value>> {
    this.#stop()
    return ended()
  }

  // Not awaited: a source that waits for something would hold up the cancellation.
  #stop(): void {
    if (this.#over) return
    this.#settle(this.#end())
    this.#source.return?.().catch(() => {})
  }

  #end(): Result<Value> {
    this.#over = true
    this.#signal.removeEventListener('abort', this.#onAbort)
    return ended()
  }
}

function ended(): IteratorReturnResult<undefined> {
  return { done: true, value: undefined }
}
