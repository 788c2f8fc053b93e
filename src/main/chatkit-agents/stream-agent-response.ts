import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'
import { Arrivals, type AgentRun } from './arrivals.ts'
import { isTripwire } from './is-tripwire.ts'
import { ResponseStreamConverter } from './response-stream-converter.ts'
import { RunConverter } from './run-converter.ts'

/** What `streamAgentResponse` can be given besides the run. */
export interface StreamAgentResponseOptions {
  /** Turns what the model produces into what is shown. */
  converter?: ResponseStreamConverter
}

const defaultConverter = new ResponseStreamConverter()

/**
 * The thread events of a streamed agent run: what the model says and what tools stream through
 * the context, in the order of arrival. An aborted run ends without an exception and without
 * further events. If a guardrail trips, every item of the run is removed and the error is thrown
 * on; after any other failure what was shown so far stays and the error is thrown on.
 */
export function streamAgentResponse<Context>(
  context: AgentContext<Context>,
  result: AgentRun,
  options: StreamAgentResponseOptions = {},
): AsyncIterableIterator<ThreadStreamEvent, void, undefined> {
  return new AgentEvents(context, result, options.converter ?? defaultConverter)
}

type Step = IteratorResult<ThreadStreamEvent, undefined>
type Converted = readonly ThreadStreamEvent[]

const ended: Step = { done: true, value: undefined }

// Not a generator: what has arrived already is given without waiting for anything.
class AgentEvents<Context> implements AsyncIterableIterator<ThreadStreamEvent, void, undefined> {
  readonly #context: AgentContext<Context>
  readonly #run: AgentRun
  readonly #converter: RunConverter<Context>
  readonly #produced = new Set<string>()
  #arrivals: Arrivals<Context> | null = null
  #converted: Converted = []
  #position = 0
  #converting: Promise<Converted> | null = null
  #waiting: Promise<Step> | null = null
  /** What comes after the last events: an error, or nothing. */
  #end: { error?: unknown } | null = null

  constructor(context: AgentContext<Context>, run: AgentRun, converter: ResponseStreamConverter) {
    this.#context = context
    this.#run = run
    this.#converter = new RunConverter(context, converter)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  readonly next = (): Promise<Step> => {
    if (this.#waiting !== null) return this.#waiting.then(this.next, this.next)
    const event = this.#take()
    if (event !== undefined) return Promise.resolve({ done: false, value: event })
    const free = () => {
      this.#waiting = null
    }
    this.#waiting = this.#wait()
    this.#waiting.then(free, free)
    return this.#waiting
  }

  /** Ends the run. */
  return(): Promise<Step> {
    this.#end = {}
    this.#converted = []
    this.#arrivals?.close()
    return Promise.resolve(ended)
  }

  /** The next event, if it is there without waiting. */
  #take(): ThreadStreamEvent | undefined {
    for (;;) {
      const event = this.#converted[this.#position]
      this.#position += 1
      if (event !== undefined) {
        noteProduced(this.#produced, event)
        return event
      }
      const arrival = this.#end === null ? this.#arrivals?.take() : undefined
      if (arrival === undefined) return undefined
      const converted = this.#converter.convert(arrival)
      if (converted instanceof Promise) {
        this.#converting = converted
        return undefined
      }
      this.#show(converted)
    }
  }

  #show(events: Converted): void {
    this.#converted = events
    this.#position = 0
  }

  /** Waits until there is something to take, or the end. */
  async #wait(): Promise<Step> {
    while (this.#end === null) {
      try {
        this.#show(await this.#more())
      } catch (error) {
        this.#fail(error)
      }
      const event = this.#take()
      if (event !== undefined) return { done: false, value: event }
    }
    if ('error' in this.#end) {
      const { error } = this.#end
      this.#end = {}
      throw error
    }
    return ended
  }

  async #more(): Promise<Converted> {
    const converting = this.#converting
    this.#converting = null
    if (converting !== null) return converting
    if (this.#arrivals === null) {
      await this.#converter.start()
      this.#arrivals = new Arrivals(this.#context, this.#run)
    }
    if (await this.#arrivals.more()) return []
    this.#end = {}
    this.#arrivals.close()
    return this.#run.cancelled ? [] : this.#converter.finish()
  }

  #fail(error: unknown): void {
    this.#end = { error }
    this.#arrivals?.close()
    this.#show(
      isTripwire(error) ? removalOf(this.#produced, this.#converter) : this.#converter.interrupt(),
    )
  }
}

function noteProduced(produced: Set<string>, event: ThreadStreamEvent): void {
  if (event.type === 'thread.item.added' || event.type === 'thread.item.done') {
    produced.add(event.item.id)
  }
  if (event.type === 'thread.item.removed') produced.delete(event.item_id)
}

function removalOf<Context>(
  produced: ReadonlySet<string>,
  converter: RunConverter<Context>,
): ThreadStreamEvent[] {
  return [...produced]
    .filter((itemId) => !converter.isOlder(itemId))
    .map((item_id) => ({ type: 'thread.item.removed', item_id }))
}
