import { failureFields } from '../../shared/failure-fields.ts'
import type { Frame } from '../../shared/ipc/frames.ts'
import type { Logger } from '../../shared/logger.ts'
import { FrameWriter } from './frame-writer.ts'
import type { Sender } from './sender.ts'

/** A ChatKit request as the window sent it. */
export interface ChatRequest {
  headers: Record<string, string>
  body: string
}

/** The answer of the ChatKit endpoint. */
export interface ChatAnswer {
  status: number
  headers: Record<string, string>
  body: AsyncIterable<Uint8Array>
}

/** Answers one ChatKit request. When the signal aborts, the body has to end soon. */
export type ChatEndpoint = (request: ChatRequest, signal: AbortSignal) => Promise<ChatAnswer>

interface ActiveStream {
  senderId: number
  abort: AbortController
  done: Promise<void>
}

/** The ChatKit answers under way, for all windows. */
export class ChatStreams {
  readonly #endpoint: ChatEndpoint
  readonly #logger: Logger
  readonly #active = new Map<string, ActiveStream>()

  constructor(endpoint: ChatEndpoint, logger: Logger) {
    this.#endpoint = endpoint
    this.#logger = logger
  }

  /** Whether an answer is being written. */
  get isBusy(): boolean {
    return this.#active.size > 0
  }

  /** Starts an answer; false when the sender has a stream of that id under way. */
  open(sender: Sender, streamId: string, request: ChatRequest): boolean {
    const key = keyOf(sender.id, streamId)
    if (this.#active.has(key)) return false
    const abort = new AbortController()
    const send = (frame: Frame) => sender.send('chat.frame', frame)
    const writer = new FrameWriter({ streamId, send })
    const stop = () => writer.fail('The answer was stopped.')
    abort.signal.addEventListener('abort', stop, { once: true })
    const done = this.#pump(writer, request, abort.signal).finally(() => this.#active.delete(key))
    this.#active.set(key, { senderId: sender.id, abort, done })
    return true
  }

  /** Stops an answer and the model run behind it; nothing happens when it has ended already. */
  cancel(senderId: number, streamId: string): void {
    this.#active.get(keyOf(senderId, streamId))?.abort.abort()
  }

  /** Stops every answer of a window that is gone or shows a new page. */
  cancelSender(senderId: number): void {
    for (const stream of this.#active.values()) {
      if (stream.senderId === senderId) stream.abort.abort()
    }
  }

  /** Stops everything; resolves when the last answer has put away what it had. */
  async close(): Promise<void> {
    const streams = [...this.#active.values()]
    for (const { abort } of streams) abort.abort()
    await Promise.all(streams.map(({ done }) => done))
  }

  async #pump(writer: FrameWriter, request: ChatRequest, signal: AbortSignal): Promise<void> {
    try {
      const { status, headers, body } = await this.#endpoint(request, signal)
      writer.head(status, headers)
      // Read to the end even after a stop: only then has the server stored what there was.
      for await (const bytes of body) await writer.chunk(bytes)
      writer.end()
    } catch (error) {
      if (!signal.aborted) this.#logger.error('chat.stream.failed', failureFields(error))
      writer.fail('The answer broke off. Please try again.')
    }
  }
}

function keyOf(senderId: number, streamId: string): string {
  return `${senderId} ${streamId}`
}
