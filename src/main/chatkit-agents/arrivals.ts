import type { RunStreamEvent } from '@openai/agents'
import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'
import { isTripwire } from './is-tripwire.ts'

/** A streamed run of the Agents SDK, as far as it is needed here. */
export type AgentRun = AsyncIterable<RunStreamEvent> & {
  /** Whether the run was aborted, in which case it ends without an exception. */
  readonly cancelled: boolean
  /** The stream behind the iterator, which can be cancelled while it is being read. */
  toStream?(): unknown
}

/** Something that the model said, or an event that a tool streamed. */
export type Arrival =
  | { from: 'run'; event: RunStreamEvent }
  | { from: 'tool'; event: ThreadStreamEvent }

/**
 * What the model says and what tools stream, in the order of arrival. When the run ends or fails,
 * the events of tools that are still under way come first; when a guardrail trips, nothing more
 * comes. Leaving early stops the run.
 */
export async function* arrivals<Context>(
  context: AgentContext<Context>,
  run: AgentRun,
): AsyncGenerator<Arrival, void, undefined> {
  const queue = new ArrivalQueue()
  const source = openRun(run)
  context.connect((event) => queue.push({ from: 'tool', event }))
  // Reading ahead keeps what the model said before a tool ran in front of what the tool streams.
  const finished = pump(source, queue, context)
  finished.catch(() => {})
  let exhausted = false
  try {
    while (await queue.filled()) {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) yield next
    }
    exhausted = true
    await finished
  } finally {
    context.disconnect()
    if (!exhausted) {
      queue.end()
      source.stop().catch(() => {})
    }
  }
}

async function pump<Context>(
  source: RunSource,
  queue: ArrivalQueue,
  context: AgentContext<Context>,
): Promise<void> {
  try {
    while (!queue.ended) {
      const step = await source.next()
      if (step.value === undefined) break
      queue.push({ from: 'run', event: step.value })
    }
  } catch (error) {
    if (isTripwire(error)) queue.discard()
    throw error
  } finally {
    if (!queue.ended) await context.settled()
    queue.end()
  }
}

interface RunSource {
  /** The next event, or nothing when the run is over. */
  next(): Promise<{ value?: RunStreamEvent }>
  stop(): Promise<unknown>
}

// An iterator takes a `return` only after the event that it waits for; a reader can be cancelled.
function openRun(run: AgentRun): RunSource {
  const stream = run.toStream?.()
  if (stream instanceof ReadableStream) {
    const reader = stream.getReader()
    return { next: () => reader.read(), stop: () => reader.cancel() }
  }
  const iterator = run[Symbol.asyncIterator]()
  return {
    next: async () => {
      const step = await iterator.next()
      return step.done === true ? {} : { value: step.value }
    },
    stop: () => iterator.return?.() ?? Promise.resolve(),
  }
}

class ArrivalQueue {
  #waiting: Arrival[] = []
  #head = 0
  #wake: () => void = () => {}
  #ended = false

  get ended(): boolean {
    return this.#ended
  }

  push(arrival: Arrival): void {
    if (this.#ended) return
    this.#waiting.push(arrival)
    this.#wake()
  }

  /** Takes nothing more in; what is waiting can still be taken out. */
  end(): void {
    this.#ended = true
    this.#wake()
  }

  /** Forgets what is waiting, and ends. */
  discard(): void {
    this.#waiting = []
    this.#head = 0
    this.end()
  }

  shift(): Arrival | undefined {
    const arrival = this.#waiting[this.#head]
    this.#head += 1
    if (arrival === undefined) {
      this.#waiting = []
      this.#head = 0
    }
    return arrival
  }

  /** Resolves when something is waiting, with false when nothing will come any more. */
  async filled(): Promise<boolean> {
    while (this.#waiting.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return this.#waiting.length > 0
  }
}
