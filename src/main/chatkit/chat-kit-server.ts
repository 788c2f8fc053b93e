import {
  type Attachment,
  type ChatKitReq,
  type FeedbackKind,
  isStreamingReq,
  type NonStreamingReq,
  type StreamOptions,
  type SyncCustomActionResponse,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type TranscriptionResult,
  type UserMessageItem,
} from '../../shared/chatkit/index.ts'
import { describeFailure, silentChatKitLogger, type ChatKitLogger } from './chat-kit-logger.ts'
import { InvalidRequestError, NotFoundError, NotSupportedError } from './errors.ts'
import type { ActionArguments, AudioInput, ChatKitHandlers } from './handlers.ts'
import { parseRequest } from './parse-request.ts'
import { RequestAnswerer } from './request-answerer.ts'
import type { AttachmentStore, Store } from './store.ts'
import { StreamPlanner, type StreamPlan } from './stream-planner.ts'
import { NonStreamingResult, StreamingResult } from './streaming-result.ts'
import { Turn } from './turn.ts'
import { encodeJson, wireAttachment } from './wire-form.ts'

/** What a server can be given besides its stores. */
export interface ChatKitServerOptions {
  /** Where requests and failures are reported; by default nowhere. */
  logger?: ChatKitLogger
  /** The clock for `created_at`; by default the system's. */
  now?: () => Date
}

/** What one request can be given besides its context. */
export interface ProcessOptions {
  /** Cancels the request when it aborts. */
  signal?: AbortSignal
}

/**
 * A ChatKit server: derive from it and implement `respond`. `Context` is whatever the caller
 * passes to `process`; it reaches every handler and every call of the store.
 */
export abstract class ChatKitServer<Context = unknown> implements ChatKitHandlers<Context> {
  /** Where threads, items and attachments are kept. */
  readonly store: Store<Context>
  /** Where the bytes of attachments are kept, if the server takes any. */
  readonly attachmentStore: AttachmentStore<Context> | null
  /** The clock for `created_at`. */
  readonly now: () => Date
  /** Where requests and failures are reported. */
  protected readonly logger: ChatKitLogger

  constructor(
    store: Store<Context>,
    attachmentStore?: AttachmentStore<Context> | null,
    options: ChatKitServerOptions = {},
  ) {
    this.store = store
    this.attachmentStore = attachmentStore ?? null
    this.now = options.now ?? (() => new Date())
    this.logger = options.logger ?? silentChatKitLogger
  }

  /**
   * The events of the answer to a message, or to tool output or answers if `inputUserMessage` is
   * null. Items reach the store through their events; changes to `thread` are saved and sent.
   * Should end when the signal aborts. A thrown error ends the turn with an `error` event.
   */
  abstract respond(
    thread: ThreadMetadata,
    inputUserMessage: UserMessageItem | null,
    context: Context,
    signal: AbortSignal,
  ): AsyncIterable<ThreadStreamEvent>

  /** The events of the answer to an action; not supported unless overridden. */
  action(..._args: ActionArguments<Context>): AsyncIterable<ThreadStreamEvent> {
    throw new NotSupportedError('This server handles no actions.')
  }

  /** Carries out an action, stores what it changes and gives the changed item; not supported unless overridden. */
  syncAction(..._args: ActionArguments<Context>): Promise<SyncCustomActionResponse> {
    return Promise.reject(new NotSupportedError('This server handles no sync actions.'))
  }

  /** Takes note of a verdict on items; does nothing unless overridden. */
  addFeedback(
    _threadId: string,
    _itemIds: readonly string[],
    _kind: FeedbackKind,
    _context: Context,
  ): Promise<void> {
    return Promise.resolve()
  }

  /** Turns speech into text; not supported unless overridden. */
  transcribe(_audio: AudioInput, _context: Context): Promise<TranscriptionResult> {
    return Promise.reject(new NotSupportedError('This server does not transcribe speech.'))
  }

  /** What the client may do with a stream; by default it may cancel. */
  getStreamOptions(_thread: ThreadMetadata, _context: Context): StreamOptions {
    return { allow_cancel: true }
  }

  /**
   * Called once when a stream is cancelled, with the items that were not complete. By default
   * stores assistant messages that have text, and a hidden note for the model. Nothing is sent.
   */
  async handleStreamCancelled(
    thread: ThreadMetadata,
    pendingItems: ThreadItem[],
    context: Context,
  ): Promise<void> {
    for (const item of pendingItems) {
      if (hasText(item)) await this.store.addThreadItem(thread.id, item, context)
    }
    const note: ThreadItem = {
      id: this.store.generateItemId('sdk_hidden_context', thread, context),
      thread_id: thread.id,
      created_at: this.now().toISOString(),
      type: 'sdk_hidden_context',
      content: 'The user cancelled the stream. Stop responding to the prior request.',
    }
    await this.store.addThreadItem(thread.id, note, context)
  }

  /**
   * Registers a file that was uploaded directly, so that messages can refer to it, and gives what
   * the upload is to be answered with.
   */
  async addAttachment(attachment: Attachment, context: Context): Promise<NonStreamingResult> {
    await this.store.saveAttachment(attachment, context)
    return new NonStreamingResult(encodeJson(wireAttachment(attachment)))
  }

  /**
   * Carries out one request of the protocol. Rejects with `InvalidRequestError` or `NotFoundError`
   * before anything is stored; failures of a turn that has begun arrive as `error` events.
   */
  async process(
    json: string | Uint8Array,
    context: Context,
    options: ProcessOptions = {},
  ): Promise<StreamingResult | NonStreamingResult> {
    options.signal?.throwIfAborted()
    const request = parseRequest(json)
    const entry = new RequestLogEntry(request.type, this.logger)
    try {
      if (isStreamingReq(request)) {
        const plan = await new StreamPlanner(this, context).plan(request)
        return this.#stream(plan, context, { entry, signal: options.signal })
      }
      const answer = await this.#answer(request, context, options.signal)
      entry.end('ok')
      return answer
    } catch (error) {
      entry.fail(error)
      throw error
    }
  }

  async #answer(
    request: NonStreamingReq,
    context: Context,
    signal = new AbortController().signal,
  ): Promise<NonStreamingResult> {
    const answer = await new RequestAnswerer(this, context, signal).answer(request)
    return new NonStreamingResult(encodeJson(answer))
  }

  #stream(
    plan: StreamPlan,
    context: Context,
    { entry, signal }: { entry: RequestLogEntry; signal: AbortSignal | undefined },
  ): StreamingResult {
    const controller = new AbortController()
    const stop = () => controller.abort()
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted) stop()
    const { store, logger } = this
    const environment = { store, context, logger, signal: controller.signal }
    return new StreamingResult({
      events: 'turn' in plan ? new Turn(plan.turn, environment) : replay(plan.events),
      signal: controller.signal,
      stop,
      logger,
      onEnd: (events) => {
        signal?.removeEventListener('abort', stop)
        entry.end(controller.signal.aborted ? 'cancelled' : 'ok', { events })
      },
    })
  }
}

class RequestLogEntry {
  readonly #type: ChatKitReq['type']
  readonly #logger: ChatKitLogger
  readonly #startedAt = performance.now()

  constructor(type: ChatKitReq['type'], logger: ChatKitLogger) {
    this.#type = type
    this.#logger = logger
  }

  end(outcome: string, facts: { events?: number } = {}): void {
    this.#logger.info('chatkit.request', { ...this.#common(outcome), ...facts })
  }

  fail(error: unknown): void {
    const expected = error instanceof InvalidRequestError || error instanceof NotFoundError
    const fields = { ...this.#common('failed'), ...describeFailure(error) }
    if (expected) this.#logger.warn('chatkit.request', fields)
    else this.#logger.error('chatkit.request', fields)
  }

  #common(outcome: string) {
    const durationMs = Math.round(performance.now() - this.#startedAt)
    return { type: this.#type, outcome, durationMs }
  }
}

function hasText(item: ThreadItem): boolean {
  return item.type === 'assistant_message' && item.content.some(({ text }) => text.trim() !== '')
}

async function* replay(
  events: readonly ThreadStreamEvent[],
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  yield* events
}
