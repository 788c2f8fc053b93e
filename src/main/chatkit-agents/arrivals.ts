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
export type Arrival = RunStreamEvent | ThreadStreamEvent

/**
 * What the model says and what tools stream, in the order of arrival. When the run ends or fails,
 * the events of tools that are still under way come first; when a guardrail trips, nothing more
 * comes. Close it in every case.
 */
export class Arrivals<Context> {
  readonly #context: AgentContext<Context>
  readonly #source: RunSource
  readonly #finished: Promise<void>
  #waiting: Arrival[] = []
  #head = 0
  #wake: (() => void) | null = null
  #ended = false

  constructor(context: AgentContext<Context>, run: AgentRun) {
    this.#context = context
    this.#source = openRun(run)
    context.connect((event) => this.#push(event))
    this.#finished = this.#readAhead()
    this.#finished.catch(() => {})
  }

  /**
   * Resolves when something more has arrived, with false when nothing will come any more; rejects
   * with the failure of the run, after everything before it was taken.
   */
  async more(): Promise<boolean> {
    if (this.#waiting.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    if (this.#waiting.length > 0) return true
    await this.#finished
    return false
  }

  /** Takes what has arrived first, if anything is waiting. */
  take(): Arrival | undefined {
    const arrival = this.#waiting[this.#head]
    this.#head += 1
    if (arrival === undefined) {
      this.#waiting = []
      this.#head = 0
    }
    return arrival
  }

  /** Takes nothing more in, and stops a run that is under way. */
  close(): void {
    this.#context.disconnect()
    if (this.#ended) return
    this.#end()
    this.#source.stop().catch(() => {})
  }

  // What the model said before a tool ran is in the queue before what the tool streams.
  async #readAhead(): Promise<void> {
    try {
      while (!this.#ended) {
        const step = await this.#source.next()
        if (step.done === true) break
        this.#push(step.value)
      }
    } catch (error) {
      if (isTripwire(error)) this.#discard()
      throw error
    } finally {
      if (!this.#ended) await this.#context.settled()
      this.#end()
    }
  }

  #push(arrival: Arrival): void {
    if (this.#ended) return
    this.#waiting.push(arrival)
    this.#wakeReader()
  }

  #end(): void {
    this.#ended = true
    this.#wakeReader()
  }

  #wakeReader(): void {
    this.#wake?.()
    this.#wake = null
  }

  #discard(): void {
    this.#waiting = []
    this.#head = 0
    this.#end()
  }
}

interface RunSource {
  next(): Promise<IteratorResult<RunStreamEvent, unknown>>
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
    next: () => iterator.next(),
    stop: () => iterator.return?.() ?? Promise.resolve(),
  }
}
