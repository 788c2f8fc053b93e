import type { IpcClient } from '../../shared/ipc/client.ts'
import type { Frame } from '../../shared/ipc/frames.ts'

interface ChatKitMessage {
  headers: Record<string, string>
  body: string
}

interface Head {
  resolve: (response: Response) => void
  reject: (reason: unknown) => void
}

/** One ChatKit request on its way: from the first frame to the last, or to the abort. */
export class ChatKitExchange {
  readonly #client: IpcClient
  readonly #streamId: string
  readonly #signal: AbortSignal
  readonly #bytes: ReadableStream<Uint8Array<ArrayBuffer>>
  readonly #stopListening: () => void
  #controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | null = null
  #head: Head | null = null
  #nextSeq = 0
  #settled = false

  /** Listens for frames from now on, so that none can be missed. */
  constructor(client: IpcClient, streamId: string, signal: AbortSignal) {
    this.#client = client
    this.#streamId = streamId
    this.#signal = signal
    this.#bytes = new ReadableStream({
      start: (controller) => void (this.#controller = controller),
      cancel: () => this.#cancel(),
    })
    this.#stopListening = client.on('chat.frame', (frame) => this.#receive(frame))
    signal.addEventListener('abort', this.#abort)
  }

  /** Sends the request. Resolves when the head of the answer is here. */
  open(message: ChatKitMessage): Promise<Response> {
    const streamId = this.#streamId
    return new Promise((resolve, reject) => {
      this.#head = { resolve, reject }
      this.#client.request('chat.open', { streamId, ...message }).catch((cause: unknown) => {
        this.#fail(new TypeError(cause instanceof Error ? cause.message : String(cause), { cause }))
      })
    })
  }

  readonly #abort = (): void => {
    this.#cancelRun()
    this.#fail(this.#signal.reason)
  }

  #cancel(): void {
    if (this.#settled) return
    this.#settle()
    this.#cancelRun()
  }

  #receive(frame: Frame): void {
    if (frame.streamId !== this.#streamId || this.#settled) return
    const expectedHead = frame.seq === 0 && frame.kind !== 'failed'
    if (frame.seq !== this.#nextSeq || expectedHead !== (frame.kind === 'head')) {
      this.#cancelRun()
      this.#fail(new TypeError('A piece of the answer got lost.'))
      return
    }
    this.#nextSeq += 1
    this.#accept(frame)
  }

  #accept(frame: Frame): void {
    switch (frame.kind) {
      case 'head':
        this.#resolve(frame.status, frame.headers)
        break
      case 'chunk':
        this.#controller?.enqueue(new Uint8Array(frame.bytes))
        break
      case 'end':
        this.#settle()
        this.#controller?.close()
        break
      case 'failed':
        this.#fail(new TypeError(frame.message))
        break
    }
  }

  #resolve(status: number, headers: Record<string, string>): void {
    try {
      this.#head?.resolve(new Response(this.#bytes, { status, headers }))
    } catch (cause) {
      this.#cancelRun()
      this.#fail(new TypeError('The answer has no valid head.', { cause }))
    }
  }

  #fail(reason: unknown): void {
    if (this.#settled) return
    this.#settle()
    this.#head?.reject(reason)
    this.#controller?.error(reason)
  }

  #settle(): void {
    this.#settled = true
    this.#stopListening()
    this.#signal.removeEventListener('abort', this.#abort)
  }

  #cancelRun(): void {
    this.#client.request('chat.cancel', { streamId: this.#streamId }).catch(() => {})
  }
}
