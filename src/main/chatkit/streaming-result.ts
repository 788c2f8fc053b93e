import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import { describeFailure, type ChatKitLogger } from './chat-kit-logger.ts'
import { EventEncoder } from './wire-form.ts'

/** What a `StreamingResult` is made of; `stop` cancels the turn that makes the events. */
export interface EventSource {
  events: {
    next(): Promise<IteratorResult<ThreadStreamEvent, void>>
    return(): Promise<unknown>
  }
  signal: AbortSignal
  stop: () => void
  logger: ChatKitLogger
  /** Called once when the stream is over, with the number of events sent. */
  onEnd: (events: number) => void
}

/**
 * A streaming answer: one server-sent event per frame, to be read once. Leaving the loop early,
 * or aborting the request's signal, cancels the turn.
 */
export class StreamingResult implements AsyncIterable<Uint8Array> {
  readonly #source: EventSource
  readonly #encoder = new EventEncoder()
  #sent = 0
  #ended = false

  constructor(source: EventSource) {
    this.#source = source
    // Ends a turn whose reader has stopped reading; a turn that is running ends by itself.
    source.signal.addEventListener('abort', () => void this.#close(), { once: true })
  }

  /** The frames; every call gives the same iterator. */
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array, undefined, undefined> {
    return {
      next: () => this.#next(),
      return: async () => {
        this.#source.stop()
        await this.#close()
        return { done: true, value: undefined }
      },
    }
  }

  #next(): Promise<IteratorResult<Uint8Array, undefined>> {
    return this.#source.events.next().then(this.#toFrame, this.#fail)
  }

  readonly #toFrame = (step: IteratorResult<ThreadStreamEvent, void>) => {
    if (step.done === true) return this.#end()
    try {
      const value = this.#encoder.encode(step.value)
      this.#sent += 1
      return { done: false as const, value }
    } catch (error) {
      return this.#fail(error)
    }
  }

  readonly #fail = async (error: unknown): Promise<IteratorResult<Uint8Array, undefined>> => {
    const over = this.#ended
    this.#source.logger.error('chatkit.stream_failed', describeFailure(error))
    this.#source.stop()
    await this.#close()
    if (over) return { done: true, value: undefined }
    const value = this.#encoder.encode({ type: 'error', code: 'stream.error', allow_retry: false })
    return { done: false, value }
  }

  async #close(): Promise<void> {
    try {
      await this.#source.events.return()
    } catch (error) {
      this.#source.logger.error('chatkit.stream_failed', describeFailure(error))
    }
    this.#end()
  }

  #end(): IteratorResult<Uint8Array, undefined> {
    if (!this.#ended) this.#source.onEnd(this.#sent)
    this.#ended = true
    return { done: true, value: undefined }
  }
}

/** An answer of one JSON document. */
export class NonStreamingResult {
  /** The UTF-8 bytes of the document. */
  readonly json: Uint8Array

  constructor(json: Uint8Array) {
    this.json = json
  }
}
