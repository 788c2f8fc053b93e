import { describe, expect, it } from 'vitest'
import type {
  Attachment,
  AttachmentCreateParams,
  FeedbackKind,
  StreamOptions,
  SyncCustomActionResponse,
  ThreadItem,
  ThreadMetadata,
  ThreadStreamEvent,
  TranscriptionResult,
  UserMessageItem,
} from '../../shared/chatkit/index.ts'
import { ChatKitServer } from './chat-kit-server.ts'
import type { ActionArguments, AudioInput } from './handlers.ts'
import { MemoryStore } from './memory-store.ts'
import { createThread, framesOf } from './server.testing.ts'
import { AttachmentStore, type Store } from './store.ts'
import { NonStreamingResult, StreamingResult } from './streaming-result.ts'

interface Request {
  user: string
}

type Seen = (place: string, context: Request) => void

/** A store that tells apart who asks, with what its contract offers for that. */
function separatingStore(seen: Seen): Store<Request> {
  const stores = new Map<string, MemoryStore<Request>>()
  const storeOf = (context: Request) => {
    const store = stores.get(context.user) ?? new MemoryStore<Request>()
    stores.set(context.user, store)
    return store
  }
  return new Proxy(new MemoryStore<Request>(), {
    get(_target, name: keyof Store<Request>) {
      return (...parameters: unknown[]) => {
        const context = parameters.at(-1) as Request
        seen(`store.${name}`, context)
        const store = storeOf(context)
        const result: unknown = Reflect.apply(store[name] as () => unknown, store, parameters)
        return result
      }
    },
  })
}

class SeeingAttachmentStore extends AttachmentStore<Request> {
  readonly #seen: Seen

  constructor(seen: Seen) {
    super()
    this.#seen = seen
  }

  override async createAttachment(
    { name, mime_type }: AttachmentCreateParams,
    context: Request,
  ): Promise<Attachment> {
    this.#seen('attachments.create', context)
    return { type: 'file', id: this.generateAttachmentId(mime_type, context), name, mime_type }
  }

  override async deleteAttachment(_attachmentId: string, context: Request): Promise<void> {
    this.#seen('attachments.delete', context)
  }
}

class SeeingServer extends ChatKitServer<Request> {
  readonly #seen: Seen

  constructor(seen: Seen) {
    super(separatingStore(seen), new SeeingAttachmentStore(seen))
    this.#seen = seen
  }

  override async *respond(
    _thread: ThreadMetadata,
    _message: UserMessageItem | null,
    context: Request,
  ): AsyncGenerator<ThreadStreamEvent> {
    this.#seen('respond', context)
    yield { type: 'progress_update', text: 'Working' }
  }

  override async *action(...args: ActionArguments<Request>): AsyncGenerator<ThreadStreamEvent> {
    this.#seen('action', args[3])
    yield { type: 'progress_update', text: 'Ticking' }
  }

  override async syncAction(...args: ActionArguments<Request>): Promise<SyncCustomActionResponse> {
    this.#seen('syncAction', args[3])
    return {}
  }

  override async addFeedback(
    _threadId: string,
    _itemIds: readonly string[],
    _kind: FeedbackKind,
    context: Request,
  ): Promise<void> {
    this.#seen('addFeedback', context)
  }

  override async transcribe(_audio: AudioInput, context: Request): Promise<TranscriptionResult> {
    this.#seen('transcribe', context)
    return { text: '' }
  }

  override getStreamOptions(_thread: ThreadMetadata, context: Request): StreamOptions {
    this.#seen('getStreamOptions', context)
    return { allow_cancel: true }
  }

  override async handleStreamCancelled(
    thread: ThreadMetadata,
    pendingItems: ThreadItem[],
    context: Request,
  ): Promise<void> {
    this.#seen('handleStreamCancelled', context)
    await super.handleStreamCancelled(thread, pendingItems, context)
  }
}

async function send(server: SeeingServer, request: object, context: Request): Promise<string> {
  const result = await server.process(JSON.stringify(request), context)
  return result instanceof NonStreamingResult
    ? new TextDecoder().decode(result.json)
    : (await framesOf(result)).join('')
}

/** Creates a thread and gives its id. */
async function createdThread(server: SeeingServer, context: Request): Promise<string> {
  return /"id":"(thr_\w+)"/u.exec(await send(server, createThread(), context))?.[1] ?? ''
}

describe('the context of a request', () => {
  it('reaches every handler, and every call of both stores', async () => {
    const places = new Map<string, Request>()
    const server = new SeeingServer((place, context) => places.set(place, context))
    const context = { user: 'Ann' }
    const thread_id = await createdThread(server, context)
    const action = { type: 'tick' }
    const file = { name: 'a', size: 1, mime_type: 'text/plain' }
    for (const [type, params] of [
      ['items.feedback', { thread_id, item_ids: [], kind: 'positive' }],
      ['threads.custom_action', { thread_id, action }],
      ['threads.sync_custom_action', { thread_id, action }],
      ['input.transcribe', { audio_base64: '', mime_type: 'audio/webm' }],
      ['attachments.create', file],
      ['items.list', { thread_id }],
      ['threads.list', {}],
      ['threads.update', { thread_id, title: 'New' }],
    ]) {
      await send(server, { type, params }, context)
    }
    await server.store.saveAttachment({ type: 'file', id: 'a', ...file }, context)
    await send(server, { type: 'attachments.delete', params: { attachment_id: 'a' } }, context)
    const stream = await server.process(JSON.stringify(createThread()), context)
    if (!(stream instanceof StreamingResult)) throw new Error('A stream is expected.')
    for await (const _frame of stream) break
    await send(server, { type: 'threads.delete', params: { thread_id } }, context)
    expect([...places.keys()]).toEqual(
      expect.arrayContaining([
        'respond',
        'action',
        'syncAction',
        'addFeedback',
        'transcribe',
        'getStreamOptions',
        'handleStreamCancelled',
        'attachments.create',
        'attachments.delete',
        'store.generateThreadId',
        'store.generateItemId',
        'store.deleteThread',
      ]),
    )
    for (const seen of places.values()) expect(seen).toBe(context)
  })

  it('lets a store keep what belongs to one person from another', async () => {
    const server = new SeeingServer(() => {})
    const thread_id = await createdThread(server, { user: 'Ann' })
    const get = { type: 'threads.get_by_id', params: { thread_id } }
    expect(await send(server, get, { user: 'Ann' })).toContain(thread_id)
    await expect(send(server, get, { user: 'Bob' })).rejects.toMatchObject({
      name: 'NotFoundError',
    })
    expect(await send(server, { type: 'threads.list', params: {} }, { user: 'Bob' })).toBe(
      '{"data":[],"has_more":false}',
    )
  })
})
