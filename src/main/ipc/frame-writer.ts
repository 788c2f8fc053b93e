import type { Frame } from '../../shared/ipc/frames.ts'

interface FrameWriterOptions {
  streamId: string
  send: (frame: Frame) => void
}

const flushAtBytes = 64 * 1024

/**
 * Writes the frames of one stream in order: numbers them, joins chunks that come within one turn
 * of the event loop, and lets nothing through after the terminal frame.
 */
export class FrameWriter {
  readonly #options: FrameWriterOptions
  #seq = 0
  #closed = false
  #waiting: Uint8Array[] = []
  #waitingBytes = 0
  #flushing: NodeJS.Immediate | null = null

  constructor(options: FrameWriterOptions) {
    this.#options = options
  }

  /** The first frame. */
  head(status: number, headers: Record<string, string>): void {
    this.#send((base) => ({ ...base, kind: 'head', status, headers }))
  }

  /** Takes a piece of the body. When it resolves, the next piece may come. */
  async chunk(bytes: Uint8Array): Promise<void> {
    if (this.#closed || bytes.byteLength === 0) return
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.byteLength
    if (this.#waitingBytes >= flushAtBytes) {
      this.#flush()
      await new Promise((resolve) => setImmediate(resolve))
    } else {
      this.#flushing ??= setImmediate(() => this.#flush())
    }
  }

  /** The last frame of an answer that is complete. */
  end(): void {
    this.#flush()
    this.#send((base) => ({ ...base, kind: 'end' }))
    this.#closed = true
  }

  /** The last frame of an answer that broke off. */
  fail(message: string): void {
    this.#flush()
    this.#send((base) => ({ ...base, kind: 'failed', message }))
    this.#closed = true
  }

  #flush(): void {
    if (this.#flushing) clearImmediate(this.#flushing)
    this.#flushing = null
    if (this.#waiting.length === 0) return
    const bytes = joined(this.#waiting, this.#waitingBytes)
    this.#waiting = []
    this.#waitingBytes = 0
    this.#send((base) => ({ ...base, kind: 'chunk', bytes }))
  }

  #send(frame: (base: { streamId: string; seq: number }) => Frame): void {
    if (this.#closed) return
    this.#options.send(frame({ streamId: this.#options.streamId, seq: this.#seq }))
    this.#seq += 1
  }
}

// Always a copy: a piece may be a view of a larger buffer, all of which would be sent.
function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.byteLength
  }
  return bytes
}
