import {
  chatKitReqSchema,
  type NonStreamingReq,
  type StreamingReq,
  type ThreadItem,
} from '../../../shared/chatkit/index.ts'
import { picture } from '../scenes/picture.ts'
import type { Scene } from '../scenes/scene.ts'
import type { Settings } from '../settings.ts'
import { GalleryThreads } from './gallery-threads.ts'
import { streamBody } from './stream-body.ts'
import { StreamingTurns } from './streaming-turns.ts'

/** What the server needs to know while it runs. */
export interface GalleryServerOptions {
  readonly scene: Scene
  /** Called with the type of each request. */
  readonly onRequest: (type: string) => void
  /** Called when a stream has ended, or holds. */
  readonly onStill: () => void
}

type SmallRequest = Extract<
  NonStreamingReq,
  {
    type:
      | `attachments.${string}`
      | `input.${string}`
      | 'items.feedback'
      | 'threads.sync_custom_action'
  }
>

/** How fast the server is, and what is wrong with it. */
export type Manner = Pick<Settings, 'pace' | 'fault'>

/** The address that the element is given; nothing ever goes there. */
export const galleryUrl = 'gallery:chatkit'

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })

function isStreaming(request: StreamingReq | NonStreamingReq): request is StreamingReq {
  const streaming: readonly string[] = [
    'threads.create',
    'threads.add_user_message',
    'threads.add_client_tool_output',
    'threads.add_structured_input',
    'threads.retry_after_item',
    'threads.custom_action',
  ] satisfies StreamingReq['type'][]
  return streaming.includes(request.type)
}

/** A ChatKit server that lives in the page, for one scene. */
export class GalleryServer {
  readonly #options: GalleryServerOptions
  readonly #threads: GalleryThreads
  readonly #turns: StreamingTurns
  #manner: Manner = { pace: 'normal', fault: 'none' }
  #attachments = 0

  constructor(options: GalleryServerOptions) {
    this.#options = options
    this.#threads = new GalleryThreads(options.scene)
    this.#turns = new StreamingTurns(options.scene, this.#threads)
  }

  /** From now on, also for streams that are under way. */
  behave({ pace, fault }: Manner): void {
    this.#manner = { pace, fault }
  }

  /** For `api.fetch`. */
  readonly fetch: typeof fetch = async (input, init) => {
    if (input !== galleryUrl) return this.#upload(init)
    const request = chatKitReqSchema.parse(
      JSON.parse(typeof init?.body === 'string' ? init.body : ''),
    )
    this.#options.onRequest(request.type)
    const failed = this.#fail()
    if (failed) return failed
    return isStreaming(request)
      ? this.#stream(request, init?.signal ?? null)
      : (this.#mustFail(request) ?? json(this.#answer(request) ?? {}))
  }

  #fail(): Response | null {
    if (this.#manner.fault === 'offline') throw new TypeError('There is no connection.')
    if (this.#manner.fault !== 'refused') return null
    return json({ error: { message: 'Not today.' } }, 500)
  }

  #stream(request: StreamingReq, signal: AbortSignal | null): Response {
    const body = streamBody(this.#turns.answer(request), {
      pace: () => this.#manner.pace,
      breaks: this.#manner.fault === 'broken',
      signal,
      onStill: this.#options.onStill,
    })
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
  }

  #mustFail(request: NonStreamingReq): Promise<Response> | Response | null {
    const { fault } = this.#options.scene
    const isThread = request.type === 'threads.get_by_id'
    if (fault === 'thread never loads' && isThread) return new Promise(() => {})
    if (fault === 'thread fails' && isThread) return json({ error: { message: 'Lost.' } }, 404)
    if (fault === 'history fails' && request.type === 'threads.list')
      return json({ error: { message: 'Lost.' } }, 500)
    return null
  }

  #answer(request: NonStreamingReq): unknown {
    switch (request.type) {
      case 'threads.get_by_id':
        return this.#threads.opened(request.params.thread_id)
      case 'threads.list':
        return this.#threads.list(request.params)
      case 'items.list':
        return this.#threads.items(request.params.thread_id, request.params)
      case 'threads.update':
        return this.#threads.rename(request.params.thread_id, request.params.title)
      case 'threads.delete':
        return this.#threads.delete(request.params.thread_id)
      default:
        return this.#smallAnswer(request)
    }
  }

  #smallAnswer(request: SmallRequest): unknown {
    switch (request.type) {
      case 'attachments.create':
        return this.#attachment(request.params.name, request.params.mime_type)
      case 'input.transcribe':
        return { text: 'What the microphone heard.' }
      case 'threads.sync_custom_action':
        return { updated_item: this.#acted(request.params.thread_id, request.params.item_id) }
      case 'attachments.delete':
      case 'items.feedback':
        return {}
    }
  }

  /** A widget that was acted on folds up, if it can. */
  #acted(threadId: string, itemId: string | undefined): ThreadItem | undefined {
    const item = this.#threads.item(threadId, itemId)
    if (item?.type !== 'widget' || item.widget.type !== 'Card') return undefined
    return { ...item, widget: { ...item.widget, collapsed: true } }
  }

  #attachment(name: string, type: string) {
    this.#attachments += 1
    const base = { id: `atc_${this.#attachments}`, name, mime_type: type }
    const descriptor = { url: `${galleryUrl}/upload`, method: 'PUT', headers: {} }
    const kind = type.startsWith('image/')
      ? { type: 'image', preview_url: picture(this.#attachments * 70, name) }
      : { type: 'file' }
    return { ...base, ...kind, upload_descriptor: descriptor }
  }

  #upload(init: RequestInit | undefined): Response {
    const file = init?.body instanceof FormData ? init.body.get('file') : null
    return json(file instanceof File ? this.#attachment(file.name, file.type) : {})
  }
}
