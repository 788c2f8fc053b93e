import { transcriptionResultSchema } from '../../../../shared/chatkit/index.ts'
import type { MessageName } from '../../messages/english.ts'
import { withNotice } from '../apply-event.ts'
import { asError, type EngineContext } from '../engine-context.ts'
import { nextDictation, type DictationEvent } from './dictation-state.ts'
import { browserMicrophone, type Microphone, type Recording } from './microphone.ts'
import { toBase64 } from './to-base64.ts'

export interface DictationSurroundings {
  readonly microphone?: Microphone
  /** The time in milliseconds. */
  readonly now?: () => number
}

const refusals: Readonly<Record<string, MessageName>> = {
  NotAllowedError: 'dictation.denied',
  SecurityError: 'dictation.denied',
  NotFoundError: 'dictation.missing',
  OverconstrainedError: 'dictation.missing',
}

/** Records what a person says and has the server write it down. */
export class Dictation {
  readonly #context: EngineContext
  readonly #microphone: Microphone
  readonly #now: () => number
  #recording: Recording | null = null
  #attempt = 0

  constructor(context: EngineContext, surroundings: DictationSurroundings = {}) {
    this.#context = context
    this.#microphone = surroundings.microphone ?? browserMicrophone
    this.#now = surroundings.now ?? (() => Date.now())
  }

  /** Whether the page wants it, the machine can do it, and the thread takes messages. */
  get offered(): boolean {
    const { options, thread } = this.#context.store.get()
    const open = (thread?.status.type ?? 'active') === 'active'
    return open && options?.composer?.dictation?.enabled === true && this.#microphone.available
  }

  /** How loud it is right now, 0 to 1. */
  get level(): number {
    return this.#recording?.level() ?? 0
  }

  /** How long it has been recording, in milliseconds. */
  get elapsed(): number {
    const { dictation } = this.#context.store.get()
    return dictation.phase === 'recording' ? Math.max(0, this.#now() - dictation.since) : 0
  }

  /** Asks for the microphone and starts to record; a refusal is shown. */
  async start(): Promise<void> {
    if (!this.offered || !this.#become({ type: 'start' })) return
    const attempt = ++this.#attempt
    try {
      const recording = await this.#microphone.open()
      if (attempt !== this.#attempt) return recording.discard()
      this.#recording = recording
      this.#become({ type: 'granted', at: this.#now() })
    } catch (cause) {
      if (attempt === this.#attempt) this.#fail(cause, 'dictation.failed')
    }
  }

  /** Forgets what was recorded, whatever is under way. */
  cancel(): void {
    this.#attempt++
    this.#recording?.discard()
    this.#recording = null
    this.#become({ type: 'end' })
  }

  /** Ends the recording; the answer is what was said, or null where that came to nothing. */
  async confirm(): Promise<string | null> {
    const recording = this.#recording
    if (!recording || !this.#become({ type: 'confirm' })) return null
    const attempt = this.#attempt
    this.#recording = null
    try {
      const sound = await recording.finish()
      const text = await this.#transcribe(sound, recording.mimeType)
      if (attempt !== this.#attempt) return null
      this.#become({ type: 'end' })
      if (text === '') this.#say('dictation.nothing', 'info')
      return text || null
    } catch (cause) {
      if (attempt === this.#attempt) this.#fail(cause, 'dictation.failed')
      return null
    }
  }

  async #transcribe(sound: Blob, mimeType: string): Promise<string> {
    const bytes = new Uint8Array(await sound.arrayBuffer())
    if (bytes.length === 0) return ''
    const params = { audio_base64: toBase64(bytes), mime_type: mimeType }
    const answer = await this.#context.transport.ask({ type: 'input.transcribe', params })
    return transcriptionResultSchema.parse(answer).text.trim()
  }

  /** False when the event does not fit and nothing changed. */
  #become(event: DictationEvent): boolean {
    const { store } = this.#context
    const { dictation: before } = store.get()
    const dictation = nextDictation(before, event)
    if (dictation === before) return false
    store.patch({ dictation })
    return true
  }

  #fail(cause: unknown, otherwise: MessageName): void {
    this.#recording = null
    this.#become({ type: 'end' })
    const error = asError(cause)
    this.#say(refusals[error.name] ?? otherwise, 'warning')
    this.#context.emit('chatkit.error', { error })
  }

  #say(name: MessageName, level: 'info' | 'warning'): void {
    const { store } = this.#context
    store.set(withNotice(store.get(), { level, name }))
  }
}
