import {
  isHiddenItem,
  type StreamOptions,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
} from '../../shared/chatkit/index.ts'
import { describeFailure, type ChatKitLogger } from './chat-kit-logger.ts'
import { CustomStreamError, NotFoundError, StreamError } from './errors.ts'
import { PendingItems } from './pending-items.ts'
import type { Store } from './store.ts'
import { ThreadChanges } from './thread-changes.ts'

/** What one streaming request does: what it stores first, who answers, and what a cancellation leaves behind. */
export interface TurnPlan {
  /** The thread as the handler sees it; changes to it are saved and sent. */
  thread: ThreadMetadata
  /** Stores what the request brings and gives the events that come before `stream_options`. */
  begin(): Promise<readonly ThreadStreamEvent[]>
  /** What the client may do with the stream. */
  streamOptions(): StreamOptions
  /** The events of the answer; it should end when the signal aborts. */
  answer(signal: AbortSignal): AsyncIterable<ThreadStreamEvent>
  /** Cleans up after a cancellation; called at most once, with the items that were not complete. */
  cancelled(pendingItems: ThreadItem[]): Promise<void>
}

/** What a turn works with. */
export interface TurnEnvironment<Context> {
  store: Store<Context>
  context: Context
  logger: ChatKitLogger
  signal: AbortSignal
}

/** One step of a turn: its next event, or its end. */
export type TurnStep = IteratorResult<ThreadStreamEvent, undefined>

const ended: TurnStep = { done: true, value: undefined }

/**
 * The one pipeline of all streaming requests: it persists what it streams, an event each time it is
 * asked for one. A generator would say the same in fewer words, but make a handful of promises for
 * every event; and nearly all events are text that is only passed on.
 */
export class Turn<Context> {
  readonly #plan: TurnPlan
  readonly #environment: TurnEnvironment<Context>
  readonly #pending = new PendingItems()
  readonly #changes: ThreadChanges<Context>
  readonly #ready: ThreadStreamEvent[] = []
  #stage: 'new' | 'answering' | 'answered' | 'failed' | 'over' = 'new'
  #handler: AsyncIterator<ThreadStreamEvent> | null = null
  #step: Promise<TurnStep> | null = null
  /** Set while the handler is waited for: ends the wait with this step. */
  #endWait: ((step: TurnStep | Promise<TurnStep>) => void) | null = null

  constructor(plan: TurnPlan, environment: TurnEnvironment<Context>) {
    this.#plan = plan
    this.#environment = environment
    this.#changes = new ThreadChanges(plan.thread, environment.store, environment.context)
  }

  /** The next event; rejects if the turn cannot begin, or what a failed one changed cannot be saved. */
  readonly next = (): Promise<TurnStep> => {
    if (this.#step !== null) return this.#step.then(this.next, this.next)
    const event = this.#ready.shift()
    if (event !== undefined) return Promise.resolve(given(event))
    return this.#isFlowing ? this.#waitForHandler() : this.#run(() => this.#advance())
  }

  /** Cancels the turn: at once if it waits for the handler, else after the step under way. */
  async return(): Promise<TurnStep> {
    this.#endWait?.(this.#run(() => this.#cancel()))
    this.#endWait = null
    while (this.#step !== null) await this.#step.catch(() => {})
    if (this.#stage === 'answering') return this.#run(() => this.#cancel())
    this.#stage = 'over'
    return ended
  }

  get #isFlowing(): boolean {
    const { signal } = this.#environment
    return this.#stage === 'answering' && !signal.aborted && !this.#changes.pending
  }

  // The step is known before its work begins, which may abort the request.
  #run(work: () => Promise<TurnStep>): Promise<TurnStep> {
    const step = Promise.resolve().then(work)
    const free = () => {
      if (this.#step === step) this.#step = null
    }
    this.#step = step
    step.then(free, free)
    return step
  }

  /** Goes on within a step. */
  #goOn(): Promise<TurnStep> {
    this.#step = null
    return this.next()
  }

  /** The steps around the handler's events: the beginning, changes of the thread, the end. */
  async #advance(): Promise<TurnStep> {
    if (this.#stage === 'over') return ended
    if (this.#stage === 'answering' && this.#environment.signal.aborted) return this.#cancel()
    if (this.#stage === 'new') await this.#begin()
    else if (this.#changes.pending) await this.#saveThread()
    else this.#stage = 'over'
    return this.#goOn()
  }

  async #begin(): Promise<void> {
    this.#stage = 'over'
    this.#ready.push(...(await this.#plan.begin()))
    this.#stage = 'answering'
    try {
      this.#ready.push({ type: 'stream_options', stream_options: this.#plan.streamOptions() })
    } catch (error) {
      this.#ready.push(this.#failure(error))
    }
  }

  async #saveThread(): Promise<void> {
    try {
      const event = await this.#changes.save()
      if (event !== null) this.#ready.push(event)
    } catch (error) {
      if (this.#stage === 'failed') {
        this.#stage = 'over'
        throw error
      }
      this.#ready.push(this.#failure(error))
    }
  }

  #waitForHandler(): Promise<TurnStep> {
    const step = new Promise(this.#startWait)
    this.#step = step
    try {
      this.#handler ??= this.#plan.answer(this.#environment.signal)[Symbol.asyncIterator]()
      this.#handler.next().then(this.#onEvent, this.#onError)
    } catch (error) {
      this.#onError(error)
    }
    return step
  }

  // Made once for the turn and not for each event. What comes after a cancellation is ignored.
  readonly #startWait = (resolve: (step: TurnStep | Promise<TurnStep>) => void) => {
    this.#endWait = resolve
  }
  readonly #onEvent = (result: IteratorResult<ThreadStreamEvent, unknown>) => {
    const endWait = this.#endWait
    if (endWait === null) return
    try {
      endWait(this.#passOn(result))
    } catch (error) {
      endWait(this.#fail(error))
    }
  }
  readonly #onError = (error: unknown) => {
    this.#endWait?.(this.#fail(error))
  }

  // Without a promise for the many events that store nothing.
  #passOn(result: IteratorResult<ThreadStreamEvent, unknown>): TurnStep | Promise<TurnStep> {
    this.#endWait = null
    if (result.done === true) {
      this.#stage = 'answered'
      return this.#goOn()
    }
    const event = result.value
    this.#pending.track(event)
    const stored = persist(event, this.#plan.thread.id, this.#environment)
    if (stored !== null) return this.#run(() => this.#afterStoring(stored, event))
    if (!isVisible(event)) return this.#goOn()
    this.#step = null
    return given(event)
  }

  async #afterStoring(stored: Promise<void>, event: ThreadStreamEvent): Promise<TurnStep> {
    try {
      await stored
    } catch (error) {
      return this.#fail(error)
    }
    return isVisible(event) ? given(event) : this.#goOn()
  }

  #fail(error: unknown): Promise<TurnStep> {
    this.#endWait = null
    if (this.#environment.signal.aborted) return this.#run(() => this.#cancel())
    this.#ready.push(this.#failure(error))
    return this.#goOn()
  }

  #failure(error: unknown): ThreadStreamEvent {
    this.#stage = 'failed'
    this.#leaveHandler()
    this.#environment.logger.error('chatkit.turn_failed', describeFailure(error))
    return errorEvent(error)
  }

  // Nothing is sent any more, so failures only go to the log.
  async #cancel(): Promise<TurnStep> {
    const { logger } = this.#environment
    this.#stage = 'over'
    this.#ready.length = 0
    this.#leaveHandler()
    logger.info('chatkit.turn_cancelled')
    try {
      await this.#plan.cancelled(this.#pending.all)
      await this.#changes.save()
    } catch (error) {
      logger.error('chatkit.cancel_failed', describeFailure(error))
    }
    return ended
  }

  // Not awaited: a handler that waits for something would hold up the end.
  #leaveHandler(): void {
    this.#handler?.return?.().catch(() => {})
  }
}

function given(value: ThreadStreamEvent): TurnStep {
  return { done: false, value }
}

// Null for the many events that store nothing, so that they cost no turn of the microtask queue.
function persist<Context>(
  event: ThreadStreamEvent,
  threadId: string,
  { store, context }: TurnEnvironment<Context>,
): Promise<void> | null {
  switch (event.type) {
    case 'thread.item.done':
      return store.addThreadItem(threadId, event.item, context)
    case 'thread.item.replaced':
      return store.saveItem(threadId, event.item, context)
    case 'thread.item.removed':
      return store.deleteThreadItem(threadId, event.item_id, context).catch(ignoreMissing)
    default:
      return null
  }
}

// An item that is removed before it was complete was never stored.
function ignoreMissing(error: unknown): void {
  if (!(error instanceof NotFoundError)) throw error
}

function isVisible(event: ThreadStreamEvent): boolean {
  switch (event.type) {
    case 'thread.item.added':
    case 'thread.item.done':
    case 'thread.item.replaced':
      return !isHiddenItem(event.item)
    default:
      return true
  }
}

function errorEvent(error: unknown): ThreadStreamEvent {
  if (error instanceof CustomStreamError) {
    const { message, allowRetry } = error
    return { type: 'error', code: 'custom', message, allow_retry: allowRetry }
  }
  if (error instanceof StreamError) {
    return { type: 'error', code: error.code, allow_retry: error.allowRetry }
  }
  return { type: 'error', code: 'stream.error', allow_retry: true }
}
