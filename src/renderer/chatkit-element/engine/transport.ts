import {
  parseThreadStreamEvent,
  type NonStreamingReq,
  type StreamingReq,
  type ThreadStreamEvent,
} from '../../../shared/chatkit/index.ts'
import {
  sendWithProgress,
  uploadAddress,
  type ByteRequest,
  type SentBytes,
} from './attachments/send-bytes.ts'
import { SseParser } from './sse-parser.ts'

type WithoutMetadata<Request> = Request extends unknown ? Omit<Request, 'metadata'> : never

export type StreamRequest = WithoutMetadata<StreamingReq>
export type PlainRequest = WithoutMetadata<NonStreamingReq>

export interface Endpoint {
  readonly url: string
  readonly fetch: typeof fetch
  /** Whether the page gave its own `fetch`, which then carries everything. */
  readonly ownFetch: boolean
  /** The one language tag of `Accept-Language`. */
  readonly locale: string
}

/** Notes a fact for diagnostics: no text that a person wrote. */
export type Log = (name: string, data?: Record<string, unknown>) => void

/** The endpoint could not be reached (`status` null), or it refused the request. */
export class TransportError extends Error {
  readonly status: number | null

  constructor(message: string, status: number | null, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ChatKitTransportError'
    this.status = status
  }
}

const maximumTries = 5
const firstPauseMs = 200
const readingTypes: ReadonlySet<string> = new Set([
  'threads.get_by_id',
  'threads.list',
  'items.list',
])

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

async function refusal(response: Response): Promise<TransportError> {
  const body: unknown = await response.json().catch(() => null)
  const message = field(field(body, 'error'), 'message')
  const text = typeof message === 'string' ? message : `The server answered ${response.status}.`
  return new TransportError(text, response.status)
}

function isConnectionFailure(error: unknown): boolean {
  return error instanceof TransportError && error.status === null
}

/** The only place that talks to `api.url`; everything goes through `api.fetch` when it is given. */
export class Transport {
  readonly #endpoint: () => Endpoint
  readonly #log: Log
  readonly #pause: (milliseconds: number) => Promise<void>

  constructor(
    endpoint: () => Endpoint,
    log: Log,
    pause = (milliseconds: number) =>
      new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  ) {
    this.#endpoint = endpoint
    this.#log = log
    this.#pause = pause
  }

  /** Sends a streaming request once; resolves when the stream is open. */
  async open(
    request: StreamRequest,
    signal: AbortSignal,
  ): Promise<AsyncIterable<ThreadStreamEvent>> {
    const response = await this.#send(request, signal)
    return this.#events(response)
  }

  /** Sends a plain request; one that only reads is tried again while the connection fails. */
  async ask(request: PlainRequest): Promise<unknown> {
    const tries = readingTypes.has(request.type) ? maximumTries : 1
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await this.#send(request, null)
        return await response.json()
      } catch (error) {
        if (attempt >= tries || !isConnectionFailure(error)) throw error
        await this.#pause(firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random()))
      }
    }
  }

  /** Sends bytes once; rejects unless they were taken. */
  async sendBytes(request: ByteRequest): Promise<SentBytes> {
    const { url: endpoint, fetch: send, ownFetch, locale } = this.#endpoint()
    const { method, body, signal } = request
    const url = uploadAddress(request.url, endpoint)
    const headers = { 'Accept-Language': locale, ...request.headers }
    const sent =
      ownFetch || !request.onProgress
        ? send(url, { method, headers, body, signal })
        : sendWithProgress({ ...request, url, headers })
    const response = await sent.catch((cause: unknown) =>
      this.#unreachable('attachment.upload', cause, signal),
    )
    if (!response.ok) throw await refusal(response)
    return response
  }

  async #send(request: StreamRequest | PlainRequest, signal: AbortSignal | null) {
    const { url, fetch: send, locale } = this.#endpoint()
    const response = await send(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'text/event-stream, application/json',
        'Accept-Language': locale,
      },
      body: JSON.stringify(request),
      signal,
    }).catch((cause: unknown) => this.#unreachable(request.type, cause, signal))
    if (!response.ok) throw await refusal(response)
    return response
  }

  #unreachable(type: string, cause: unknown, signal: AbortSignal | null): never {
    if (signal?.aborted) throw cause
    this.#log('transport.error', { type })
    throw new TransportError('The server could not be reached.', null, { cause })
  }

  async *#events(response: Response): AsyncGenerator<ThreadStreamEvent> {
    const parser = new SseParser()
    const reader = response.body?.getReader()
    if (!reader) return
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        yield* this.#understood(parser.push(part.value))
      }
      yield* this.#understood(parser.end())
    } finally {
      reader.cancel().catch(() => {})
    }
  }

  *#understood(frames: readonly string[]): Generator<ThreadStreamEvent> {
    for (const frame of frames) {
      const value = parseJson(frame)
      const event = parseThreadStreamEvent(value)
      if (event) yield event
      else this.#log('stream.event.skipped', { type: String(field(value, 'type')) })
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
