import type {
  AssistantMessageItem,
  SyncCustomActionResponse,
  ThreadItem,
  ThreadMetadata,
  ThreadStreamEvent,
  UserMessageItem,
} from '../../shared/chatkit/index.ts'
import type { ChatKitLogFields, ChatKitLogger } from './chat-kit-logger.ts'
import { ChatKitServer } from './chat-kit-server.ts'
import type { ActionArguments } from './handlers.ts'
import { MemoryStore } from './memory-store.ts'
import type { AttachmentStore } from './store.ts'
import { NonStreamingResult, StreamingResult } from './streaming-result.ts'

export const instant = '2026-01-05T11:03:37.722Z'

/** What answers a turn in a test. */
export type Answer = (
  thread: ThreadMetadata,
  message: UserMessageItem | null,
  signal: AbortSignal,
) => AsyncIterable<ThreadStreamEvent>

/** A store whose ids count up per kind. */
export class CountingStore extends MemoryStore {
  readonly #counts = new Map<string, number>()

  override generateThreadId(): string {
    return this.#next('thread')
  }

  override generateItemId(itemType: string): string {
    return this.#next(itemType)
  }

  #next(itemType: string): string {
    const count = (this.#counts.get(itemType) ?? 0) + 1
    this.#counts.set(itemType, count)
    return `${itemType}_${count}`
  }
}

/** Keeps what is logged. */
export class RecordingLogger implements ChatKitLogger {
  readonly entries: { level: string; event: string; fields: ChatKitLogFields }[] = []
  readonly debug = this.#at('debug')
  readonly info = this.#at('info')
  readonly warn = this.#at('warn')
  readonly error = this.#at('error')

  #at(level: string) {
    return (event: string, fields: ChatKitLogFields = {}) => {
      this.entries.push({ level, event, fields })
    }
  }
}

/** A server whose answers a test gives. */
export class TestServer extends ChatKitServer {
  override readonly store: CountingStore
  readonly logs: RecordingLogger
  readonly cancellations: ThreadItem[][] = []
  answer: Answer = answerNothing
  onAction: (...args: ActionArguments<unknown>) => AsyncIterable<ThreadStreamEvent> = answerNothing
  onSyncAction: (...args: ActionArguments<unknown>) => SyncCustomActionResponse = () => ({})

  constructor(attachmentStore?: AttachmentStore) {
    const store = new CountingStore()
    const logger = new RecordingLogger()
    super(store, attachmentStore, { logger, now: () => new Date(instant) })
    this.store = store
    this.logs = logger
  }

  override respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    _context: unknown,
    signal: AbortSignal,
  ): AsyncIterable<ThreadStreamEvent> {
    return this.answer(thread, message, signal)
  }

  override action(...args: ActionArguments<unknown>): AsyncIterable<ThreadStreamEvent> {
    return this.onAction(...args)
  }

  override async syncAction(...args: ActionArguments<unknown>): Promise<SyncCustomActionResponse> {
    return this.onSyncAction(...args)
  }

  override async handleStreamCancelled(
    thread: ThreadMetadata,
    pendingItems: ThreadItem[],
    context: unknown,
  ): Promise<void> {
    this.cancellations.push(structuredClone(pendingItems))
    await super.handleStreamCancelled(thread, pendingItems, context)
  }

  /** Carries out a request and gives its answer as the bytes say it. */
  async send(request: object, options: { signal?: AbortSignal } = {}) {
    return this.process(JSON.stringify(request), undefined, options)
  }

  /** The whole of an answer. */
  async text(request: object | string): Promise<string> {
    const json = typeof request === 'string' ? request : JSON.stringify(request)
    const result = await this.process(json, undefined)
    return result instanceof StreamingResult
      ? (await framesOf(result)).join('')
      : new TextDecoder().decode(result.json)
  }

  /** The lines of a streaming answer without framing. */
  async lines(request: object): Promise<string[]> {
    return (await framesOf(await this.send(request))).map((frame) => frame.slice(6, -2))
  }

  /** The events of a streaming answer. */
  async events(request: object): Promise<ThreadStreamEvent[]> {
    return (await this.lines(request)).map((line) => JSON.parse(line) as ThreadStreamEvent)
  }

  /** The document of an answer that does not stream. */
  async document(request: object): Promise<unknown> {
    const result = await this.send(request)
    if (!(result instanceof NonStreamingResult)) throw new Error('A document is expected.')
    return JSON.parse(new TextDecoder().decode(result.json))
  }

  /** Everything that is stored of a thread. */
  async items(threadId: string): Promise<ThreadItem[]> {
    const page = { limit: 1_000, after: null, order: 'asc' as const }
    return (await this.store.loadThreadItems(threadId, page, undefined)).data
  }

  /** Everything that is stored. */
  async everything(): Promise<unknown> {
    const page = { limit: 1_000, after: null, order: 'asc' as const }
    const threads = (await this.store.loadThreads(page, undefined)).data
    const items = await Promise.all(threads.map(({ id }) => this.items(id)))
    return structuredClone({ threads, items })
  }
}

/** The frames of a streaming answer as text. */
export async function framesOf(result: StreamingResult | NonStreamingResult): Promise<string[]> {
  if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
  const frames: string[] = []
  for await (const frame of result) frames.push(new TextDecoder().decode(frame))
  return frames
}

/** An answer without events. */
async function* answerNothing(): AsyncGenerator<ThreadStreamEvent> {}

/** An answer of exactly these events. */
export function answerWith(...events: ThreadStreamEvent[]): Answer {
  return async function* () {
    yield* events
  }
}

export function userInput(text: string, fields: object = {}) {
  return {
    content: [{ type: 'input_text', text }],
    attachments: [],
    inference_options: {},
    ...fields,
  }
}

export function createThread(text = 'Hi', fields: object = {}) {
  return { type: 'threads.create', params: { input: userInput(text, fields) } }
}

export function addMessage(thread_id: string, text = 'Hi') {
  return { type: 'threads.add_user_message', params: { thread_id, input: userInput(text) } }
}

export function assistantItem(id: string, text?: string): AssistantMessageItem {
  return {
    id,
    thread_id: 'thread_1',
    created_at: instant,
    type: 'assistant_message',
    content: text === undefined ? [] : [{ annotations: [], text, type: 'output_text' }],
  }
}

export function hiddenItem(id: string): ThreadItem {
  return {
    id,
    thread_id: 'thread_1',
    created_at: instant,
    type: 'hidden_context_item',
    content: 'secret',
  }
}

/** The events of an assistant message that streams in pieces. */
export function streamedMessage(id: string, ...pieces: string[]): ThreadStreamEvent[] {
  const part = { annotations: [], text: '', type: 'output_text' as const }
  const text = pieces.join('')
  return [
    { type: 'thread.item.added', item: assistantItem(id) },
    {
      type: 'thread.item.updated',
      item_id: id,
      update: { type: 'assistant_message.content_part.added', content_index: 0, content: part },
    },
    ...pieces.map((delta): ThreadStreamEvent => ({
      type: 'thread.item.updated',
      item_id: id,
      update: { type: 'assistant_message.content_part.text_delta', content_index: 0, delta },
    })),
    {
      type: 'thread.item.updated',
      item_id: id,
      update: {
        type: 'assistant_message.content_part.done',
        content_index: 0,
        content: { ...part, text },
      },
    },
    { type: 'thread.item.done', item: assistantItem(id, text) },
  ]
}
