import {
  type Attachment,
  type AttachmentCreateParams,
  type InputTranscribeReq,
  isHiddenItem,
  type ItemsFeedbackReq,
  type ItemsListReq,
  type NonStreamingReq,
  type ThreadsListReq,
  type ThreadsSyncCustomActionReq,
  type ThreadsUpdateReq,
} from '../../shared/chatkit/index.ts'
import { InvalidRequestError, NotSupportedError } from './errors.ts'
import type { ChatKitHandlers } from './handlers.ts'
import { defaultPageSize, pageSize } from './page-size.ts'
import type { AttachmentStore, PageRequest } from './store.ts'
import { loadSender } from './stream-planner.ts'
import { wireAttachment, wireItem, wireItemPage, wireThread } from './wire-form.ts'

/** Carries out the requests that are answered with one document. */
export class RequestAnswerer<Context> {
  readonly #handlers: ChatKitHandlers<Context>
  readonly #context: Context
  readonly #signal: AbortSignal

  constructor(handlers: ChatKitHandlers<Context>, context: Context, signal: AbortSignal) {
    this.#handlers = handlers
    this.#context = context
    this.#signal = signal
  }

  /** The answer in wire form; rejects with `NotFoundError`, `InvalidRequestError` or a failure of a handler. */
  async answer(request: NonStreamingReq): Promise<object> {
    switch (request.type) {
      case 'threads.get_by_id':
        return this.#getThread(request.params.thread_id)
      case 'threads.list':
        return this.#listThreads(request.params)
      case 'items.list':
        return this.#listItems(request.params)
      case 'threads.update':
        return this.#updateThread(request.params)
      case 'threads.delete':
        await this.#handlers.store.deleteThread(request.params.thread_id, this.#context)
        return {}
      case 'threads.sync_custom_action':
        return this.#syncCustomAction(request.params)
      default:
        return this.#answerOptional(request)
    }
  }

  /** The requests that a server may not support. */
  #answerOptional(
    request: Extract<
      NonStreamingReq,
      { type: `${'attachments' | 'input'}.${string}` | 'items.feedback' }
    >,
  ): Promise<object> {
    switch (request.type) {
      case 'items.feedback':
        return this.#addFeedback(request.params)
      case 'attachments.create':
        return this.#createAttachment(request.params)
      case 'attachments.delete':
        return this.#deleteAttachment(request.params.attachment_id)
      case 'input.transcribe':
        return this.#transcribe(request.params)
    }
  }

  async #getThread(threadId: string): Promise<object> {
    const { store } = this.#handlers
    const thread = await store.loadThread(threadId, this.#context)
    const page: PageRequest = { limit: defaultPageSize, after: null, order: 'asc' }
    return wireThread(thread, await store.loadThreadItems(threadId, page, this.#context))
  }

  async #listThreads(params: ThreadsListReq['params']): Promise<object> {
    const page = await this.#handlers.store.loadThreads(pageRequest(params), this.#context)
    return { ...page, data: page.data.map((thread) => wireThread(thread)) }
  }

  async #listItems(params: ItemsListReq['params']): Promise<object> {
    const { store } = this.#handlers
    const request = pageRequest(params)
    return wireItemPage(await store.loadThreadItems(params.thread_id, request, this.#context))
  }

  async #updateThread({ thread_id, title }: ThreadsUpdateReq['params']): Promise<object> {
    const { store } = this.#handlers
    const thread = { ...(await store.loadThread(thread_id, this.#context)), title }
    await store.saveThread(thread, this.#context)
    return wireThread(thread)
  }

  async #syncCustomAction(params: ThreadsSyncCustomActionReq['params']): Promise<object> {
    const handlers = this.#handlers
    const thread = await handlers.store.loadThread(params.thread_id, this.#context)
    const sender = await loadSender(handlers, params, this.#context)
    if (sender === 'not-a-widget') {
      throw new InvalidRequestError(`Item ${params.item_id} is not a widget.`)
    }
    const { updated_item: item } = await handlers.syncAction(
      thread,
      params.action,
      sender,
      this.#context,
      this.#signal,
    )
    return item === undefined || isHiddenItem(item) ? {} : { updated_item: wireItem(item) }
  }

  async #addFeedback(params: ItemsFeedbackReq['params']): Promise<object> {
    const { thread_id: threadId, item_ids: itemIds, kind } = params
    await this.#handlers.store.loadThread(threadId, this.#context)
    await this.#handlers.addFeedback(threadId, itemIds, kind, this.#context)
    return {}
  }

  async #createAttachment(params: AttachmentCreateParams): Promise<Attachment> {
    const attachment = await this.#attachmentStore().createAttachment(params, this.#context)
    await this.#handlers.store.saveAttachment(attachment, this.#context)
    return wireAttachment(attachment)
  }

  async #deleteAttachment(attachmentId: string): Promise<object> {
    const attachmentStore = this.#attachmentStore()
    await this.#handlers.store.loadAttachment(attachmentId, this.#context)
    await attachmentStore.deleteAttachment(attachmentId, this.#context)
    await this.#handlers.store.deleteAttachment(attachmentId, this.#context)
    return {}
  }

  async #transcribe({ audio_base64, mime_type }: InputTranscribeReq['params']): Promise<object> {
    const mediaType = (mime_type.split(';', 1)[0] ?? '').trim()
    const data = new Uint8Array(Buffer.from(audio_base64, 'base64'))
    const audio = { data, mimeType: mime_type, mediaType }
    const { text } = await this.#handlers.transcribe(audio, this.#context)
    return { text }
  }

  #attachmentStore(): AttachmentStore<Context> {
    const { attachmentStore } = this.#handlers
    if (attachmentStore === null) {
      throw new NotSupportedError('This server does not take attachments.')
    }
    return attachmentStore
  }
}

function pageRequest(params: ThreadsListReq['params']): PageRequest {
  return { limit: pageSize(params.limit), after: params.after ?? null, order: params.order }
}
