import type {
  ClientToolCallItem,
  StreamingReq,
  StructuredInputItem,
  ThreadItem,
  ThreadMetadata,
  ThreadsAddClientToolOutputReq,
  ThreadsAddStructuredInputReq,
  ThreadsCustomActionReq,
  ThreadsRetryAfterItemReq,
  ThreadStreamEvent,
  UserMessageInput,
  UserMessageItem,
  WidgetItem,
} from '../../shared/chatkit/index.ts'
import { InvalidRequestError } from './errors.ts'
import type { ChatKitHandlers } from './handlers.ts'
import { defaultPageSize } from './page-size.ts'
import type { PageRequest } from './store.ts'
import { answerStructuredInput } from './structured-input-answers.ts'
import type { TurnPlan } from './turn.ts'
import { wireThread } from './wire-form.ts'

/** Either a turn, or the whole of a stream that runs no handler. */
export type StreamPlan = { turn: TurnPlan } | { events: readonly ThreadStreamEvent[] }

type Answer = TurnPlan['answer']
type Begin = TurnPlan['begin']

const beginWithNothing: Begin = () => Promise.resolve([])

/**
 * Decides what a streaming request does. Planning only reads: whatever is wrong with a request
 * rejects here with `NotFoundError` or `InvalidRequestError`, before anything is stored or sent.
 */
export class StreamPlanner<Context> {
  readonly #handlers: ChatKitHandlers<Context>
  readonly #context: Context

  constructor(handlers: ChatKitHandlers<Context>, context: Context) {
    this.#handlers = handlers
    this.#context = context
  }

  /** The plan for one request. */
  async plan(request: StreamingReq): Promise<StreamPlan> {
    switch (request.type) {
      case 'threads.create':
        return this.#createThread(request.params.input)
      case 'threads.add_user_message':
        return this.#addUserMessage(request.params.thread_id, request.params.input)
      case 'threads.add_client_tool_output':
        return this.#addClientToolOutput(request)
      case 'threads.add_structured_input':
        return this.#addStructuredInput(request)
      case 'threads.retry_after_item':
        return this.#retryAfterItem(request)
      case 'threads.custom_action':
        return this.#customAction(request)
    }
  }

  async #createThread(input: UserMessageInput): Promise<StreamPlan> {
    const { store, now } = this.#handlers
    const thread: ThreadMetadata = {
      id: store.generateThreadId(this.#context),
      created_at: now().toISOString(),
      status: { type: 'active' },
      metadata: {},
    }
    const message = await this.#userMessage(input, thread)
    return this.#turn(thread, this.#respond(thread, message), async () => {
      const created: ThreadStreamEvent = { type: 'thread.created', thread: wireThread(thread) }
      await store.saveThread(thread, this.#context)
      return [created, ...(await this.#addMessage(thread, message))]
    })
  }

  async #addUserMessage(threadId: string, input: UserMessageInput): Promise<StreamPlan> {
    const thread = await this.#loadThread(threadId)
    const message = await this.#userMessage(input, thread)
    return this.#turn(thread, this.#respond(thread, message), () =>
      this.#addMessage(thread, message),
    )
  }

  async #addClientToolOutput({ params }: ThreadsAddClientToolOutputReq): Promise<StreamPlan> {
    const { store } = this.#handlers
    const thread = await this.#loadThread(params.thread_id)
    const [newest, ...dangling] = await this.#pendingToolCalls(thread.id)
    return this.#turn(thread, this.#respond(thread, null), async () => {
      if (newest !== undefined) {
        const completed = { ...newest, status: 'completed' as const, output: params.result }
        await store.saveItem(thread.id, completed, this.#context)
      }
      for (const item of dangling) await store.deleteThreadItem(thread.id, item.id, this.#context)
      return []
    })
  }

  async #addStructuredInput({ params }: ThreadsAddStructuredInputReq): Promise<StreamPlan> {
    const { store } = this.#handlers
    const thread = await this.#loadThread(params.thread_id)
    const item = await store.loadItem(thread.id, params.item_id, this.#context)
    if (item.type !== 'structured_input') {
      throw new InvalidRequestError(`Item ${item.id} is not a structured input.`)
    }
    if (item.status !== 'pending') {
      throw new InvalidRequestError(`Structured input ${item.id} is not pending.`)
    }
    const answered = answerStructuredInput(item, params.input)
    return this.#turn(thread, (signal) => this.#replaceAndRespond(thread, answered, signal))
  }

  async *#replaceAndRespond(
    thread: ThreadMetadata,
    item: StructuredInputItem,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent> {
    yield { type: 'thread.item.replaced', item }
    yield* this.#handlers.respond(thread, null, this.#context, signal)
  }

  async #retryAfterItem({ params }: ThreadsRetryAfterItemReq): Promise<StreamPlan> {
    const { store } = this.#handlers
    const thread = await this.#loadThread(params.thread_id)
    const laterIds: string[] = []
    for await (const item of this.#newestFirst(thread.id)) {
      if (item.id !== params.item_id) laterIds.push(item.id)
      else if (item.type !== 'user_message') {
        throw new InvalidRequestError(`Item ${item.id} is not a user message.`)
      } else {
        return this.#turn(thread, this.#respond(thread, item), async () => {
          for (const id of laterIds) await store.deleteThreadItem(thread.id, id, this.#context)
          return []
        })
      }
    }
    return { events: [] }
  }

  async #customAction({ params }: ThreadsCustomActionReq): Promise<StreamPlan> {
    const thread = await this.#loadThread(params.thread_id)
    const sender = await loadSender(this.#handlers, params, this.#context)
    if (sender === 'not-a-widget') {
      return { events: [{ type: 'error', code: 'stream.error', allow_retry: false }] }
    }
    return this.#turn(thread, (signal) =>
      this.#handlers.action(thread, params.action, sender, this.#context, signal),
    )
  }

  #turn(thread: ThreadMetadata, answer: Answer, begin: Begin = beginWithNothing): StreamPlan {
    const handlers = this.#handlers
    return {
      turn: {
        thread,
        answer,
        begin,
        streamOptions: () => handlers.getStreamOptions(thread, this.#context),
        cancelled: (pending) => handlers.handleStreamCancelled(thread, pending, this.#context),
      },
    }
  }

  #respond(thread: ThreadMetadata, message: UserMessageItem | null): Answer {
    return (signal) => this.#handlers.respond(thread, message, this.#context, signal)
  }

  #loadThread(threadId: string): Promise<ThreadMetadata> {
    return this.#handlers.store.loadThread(threadId, this.#context)
  }

  async #userMessage(input: UserMessageInput, thread: ThreadMetadata): Promise<UserMessageItem> {
    const { store, now } = this.#handlers
    const attachments = await Promise.all(
      input.attachments.map((id) => store.loadAttachment(id, this.#context)),
    )
    return {
      id: store.generateItemId('message', thread, this.#context),
      thread_id: thread.id,
      created_at: now().toISOString(),
      type: 'user_message',
      content: input.content,
      attachments: attachments.map((attachment) => ({ ...attachment, thread_id: thread.id })),
      ...(input.quoted_text === undefined ? {} : { quoted_text: input.quoted_text }),
      inference_options: input.inference_options,
    }
  }

  async #addMessage(
    thread: ThreadMetadata,
    item: UserMessageItem,
  ): Promise<readonly ThreadStreamEvent[]> {
    const { store } = this.#handlers
    for (const attachment of item.attachments) await store.saveAttachment(attachment, this.#context)
    await store.addThreadItem(thread.id, item, this.#context)
    return [{ type: 'thread.item.done', item }]
  }

  async #pendingToolCalls(threadId: string): Promise<ClientToolCallItem[]> {
    const page = await this.#newestPage(threadId, null)
    return page.data.filter(isPendingToolCall)
  }

  async *#newestFirst(threadId: string): AsyncGenerator<ThreadItem> {
    let after: string | null = null
    do {
      const page = await this.#newestPage(threadId, after)
      yield* page.data
      after = page.has_more ? (page.after ?? null) : null
    } while (after !== null)
  }

  #newestPage(threadId: string, after: string | null) {
    const page: PageRequest = { limit: defaultPageSize, after, order: 'desc' }
    return this.#handlers.store.loadThreadItems(threadId, page, this.#context)
  }
}

/** The widget that an action names, or null if it names none. */
export async function loadSender<Context>(
  { store }: ChatKitHandlers<Context>,
  params: { thread_id: string; item_id?: string | undefined },
  context: Context,
): Promise<WidgetItem | null | 'not-a-widget'> {
  if (params.item_id === undefined || params.item_id === '') return null
  const item = await store.loadItem(params.thread_id, params.item_id, context)
  return item.type === 'widget' ? item : 'not-a-widget'
}

function isPendingToolCall(item: ThreadItem): item is ClientToolCallItem {
  return item.type === 'client_tool_call' && item.status === 'pending'
}
