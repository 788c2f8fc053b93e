type Step<Value> =
  | { kind: 'result'; result: IteratorResult<Value> }
  | { kind: 'failed'; error: unknown }
  | { kind: 'aborted' }

/**
 * The source's values until the signal aborts; ends without an exception then, at once, even if
 * the source is waiting for something. The source is told to stop in every case.
 */
export async function* untilAborted<Value>(
  source: AsyncIterable<Value>,
  signal: AbortSignal,
): AsyncGenerator<Value, void, undefined> {
  const iterator = source[Symbol.asyncIterator]()
  let exhausted = false
  let wake = () => {}
  const onAbort = () => wake()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    while (!signal.aborted) {
      const step = await new Promise<Step<Value>>((resolve) => {
        wake = () => resolve({ kind: 'aborted' })
        iterator.next().then(
          (result) => resolve({ kind: 'result', result }),
          (error: unknown) => resolve({ kind: 'failed', error }),
        )
      })
      exhausted = step.kind === 'failed' || (step.kind === 'result' && step.result.done === true)
      if (step.kind === 'failed') throw step.error
      if (step.kind === 'aborted' || signal.aborted || step.result.done === true) return
      yield step.result.value
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Not awaited: a source that waits for something would hold up the cancellation.
    if (!exhausted) iterator.return?.().catch(() => {})
  }
}
