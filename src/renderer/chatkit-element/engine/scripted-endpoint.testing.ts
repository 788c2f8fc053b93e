/** A request as the scripted endpoint received it. */
export interface ReceivedRequest {
  readonly type: string
  readonly params: Record<string, unknown>
  readonly headers: Headers
  readonly signal: AbortSignal | null
}

/** An answer that the test writes event by event. */
export class ScriptedStream {
  readonly response: Response
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null

  constructor() {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller
      },
      cancel: () => {
        this.#controller = null
      },
    })
    this.response = new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
  }

  async send(...events: readonly unknown[]): Promise<void> {
    for (const event of events) {
      const frame = `data: ${JSON.stringify(event)}\n\n`
      this.#controller?.enqueue(new TextEncoder().encode(frame))
    }
    await settled()
  }

  async end(): Promise<void> {
    this.#controller?.close()
    await settled()
  }

  async breakOff(): Promise<void> {
    this.#controller?.error(new TypeError('network error'))
    await settled()
  }
}

type Answer = Response | Promise<Response>
type Handler = (params: Record<string, unknown>) => Answer

function isRequest(value: unknown): value is { type: string; params: Record<string, unknown> } {
  return typeof value === 'object' && value !== null && 'type' in value && 'params' in value
}

/** Lets everything that is already under way come to rest. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve))
}

export function jsonResponse(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json' },
  })
}

/** A `fetch` that answers as the test says, and remembers what it was asked. */
export class ScriptedEndpoint {
  readonly requests: ReceivedRequest[] = []
  readonly #handlers = new Map<string, Handler>()

  /** How requests of that type are answered from now on. */
  on(type: string, handler: Handler): this {
    this.#handlers.set(type, handler)
    return this
  }

  /** The next request of that type is answered with a stream that the test writes. */
  stream(type: string): ScriptedStream {
    const stream = new ScriptedStream()
    this.on(type, () => stream.response)
    return stream
  }

  readonly fetch: typeof fetch = async (_input, init) => {
    const request: unknown = JSON.parse(typeof init?.body === 'string' ? init.body : 'null')
    if (!isRequest(request)) throw new Error('The element sent no request.')
    const headers = new Headers(init?.headers)
    const { type, params } = request
    this.requests.push({ type, params, headers, signal: init?.signal ?? null })
    const handler = this.#handlers.get(type)
    if (!handler) throw new Error(`The test answers no ${type}.`)
    return handler(params)
  }

  /** The types of all requests so far, in order. */
  get types(): readonly string[] {
    return this.requests.map((request) => request.type)
  }
}

const createdAt = '2026-01-05T11:03:37.722Z'

export function threadOf(id: string, part: Record<string, unknown> = {}) {
  const items = { data: [], has_more: false }
  return { id, created_at: createdAt, status: { type: 'active' }, metadata: {}, items, ...part }
}

export function userMessage(id: string, text: string, threadId = 'thr_1') {
  const content = [{ type: 'input_text', text }]
  const base = { id, thread_id: threadId, created_at: createdAt, type: 'user_message' }
  return { ...base, content, attachments: [], inference_options: {} }
}

export function assistantMessage(id: string, text: string | null, threadId = 'thr_1') {
  const content = text === null ? [] : [{ type: 'output_text', text, annotations: [] }]
  return { id, thread_id: threadId, created_at: createdAt, type: 'assistant_message', content }
}

export function widgetItem(id: string, widget: unknown, part: Record<string, unknown> = {}) {
  const base = { id, thread_id: 'thr_1', created_at: createdAt, type: 'widget' }
  return { ...base, widget, ...part }
}

export const done = (item: unknown) => ({ type: 'thread.item.done', item })
export const added = (item: unknown) => ({ type: 'thread.item.added', item })
export const textDelta = (id: string, delta: string, index = 0) => ({
  type: 'thread.item.updated',
  item_id: id,
  update: { type: 'assistant_message.content_part.text_delta', content_index: index, delta },
})
