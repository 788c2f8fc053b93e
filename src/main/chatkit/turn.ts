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
import { untilAborted } from './until-aborted.ts'

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

/** The one pipeline of all streaming requests: it persists what it streams. */
export async function* runTurn<Context>(
  plan: TurnPlan,
  environment: TurnEnvironment<Context>,
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const { signal, logger } = environment
  const pending = new PendingItems()
  const changes = new ThreadChanges(plan.thread, environment.store, environment.context)
  const preamble = await plan.begin()
  let settled = false
  try {
    yield* preamble
    yield { type: 'stream_options', stream_options: plan.streamOptions() }
    for await (const event of untilAborted(plan.answer(signal), signal)) {
      pending.track(event)
      const stored = persist(event, plan.thread.id, environment)
      if (stored !== null) await stored
      if (isVisible(event)) yield event
      if (changes.pending) yield* changes.save()
    }
    settled = !signal.aborted
    if (settled) yield* changes.save()
  } catch (error) {
    if (signal.aborted) return
    settled = true
    logger.error('chatkit.turn_failed', describeFailure(error))
    yield errorEvent(error)
    yield* changes.save()
  } finally {
    if (!settled) await cleanUp(plan, pending, { changes, logger })
  }
}

/** Finishes a cancelled turn; nothing is sent, so failures only go to the log. */
async function cleanUp<Context>(
  plan: TurnPlan,
  pending: PendingItems,
  { changes, logger }: { changes: ThreadChanges<Context>; logger: ChatKitLogger },
): Promise<void> {
  logger.info('chatkit.turn_cancelled')
  try {
    await plan.cancelled(pending.all)
    for await (const _unsent of changes.save());
  } catch (error) {
    logger.error('chatkit.cancel_failed', describeFailure(error))
  }
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
