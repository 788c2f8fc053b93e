import { failureFields } from '../../../shared/failure-fields.ts'
import type { UpdateState } from '../../../shared/ipc/desktop-state.ts'
import type { Logger } from '../../../shared/logger.ts'
import { nextUpdateState, type UpdateEvent } from './update-machine.ts'

/** Where new versions come from. */
export interface UpdateSource {
  /** Whether a new version is installed with a restart, or has to be fetched from its page. */
  by: UpdateState['by']
  /** Resolves with the version that is new and ready; null when there is none. */
  look(): Promise<string | null>
  /** Restarts into the version that was found, or opens its page. */
  use(): void
}

interface UpdatesParts {
  source: UpdateSource
  isWanted: () => boolean
  /** Whether an answer is being written, which neither a look nor a restart may disturb. */
  isBusy: () => boolean
  /** A steady clock in milliseconds. */
  elapsedMs: () => number
  /** Called with the state after every change of it. */
  onChange: (state: UpdateState) => void
  logger: Logger
}

const firstLookMs = 60_000
const pauseMs = 24 * 60 * 60_000

/** Looks for new versions: a minute after the start, then once a day, and when it is told to. */
export class Updates {
  readonly #parts: UpdatesParts
  #state: UpdateState
  #nextLookMs: number

  constructor(parts: UpdatesParts) {
    this.#parts = parts
    this.#state = { phase: 'idle', version: null, by: parts.source.by }
    this.#nextLookMs = parts.elapsedMs() + firstLookMs
  }

  get state(): UpdateState {
    return this.#state
  }

  /** To be called every minute: looks when it is time, wanted, and no answer is being written. */
  async tick(): Promise<void> {
    const { isWanted, isBusy, elapsedMs } = this.#parts
    if (isWanted() && !isBusy() && elapsedMs() >= this.#nextLookMs) await this.look()
  }

  /** Looks now. */
  async look(): Promise<void> {
    const { source, elapsedMs, logger } = this.#parts
    if (this.#state.phase === 'looking') return
    this.#nextLookMs = elapsedMs() + pauseMs
    this.#happened({ type: 'look' })
    try {
      const version = await source.look()
      this.#happened(version === null ? { type: 'nothing' } : { type: 'found', version })
    } catch (error) {
      logger.warn('update.notKnown', failureFields(error))
      this.#happened({ type: 'failed' })
    }
  }

  /** Uses the version that was found; false when a restart has to wait for an answer. */
  use(): boolean {
    const { source, isBusy } = this.#parts
    if (this.#state.version === null) return true
    if (source.by === 'restart' && isBusy()) return false
    source.use()
    return true
  }

  #happened(event: UpdateEvent): void {
    this.#state = nextUpdateState(this.#state, event)
    this.#parts.onChange(this.#state)
  }
}
