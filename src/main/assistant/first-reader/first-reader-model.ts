import type { Model, ModelRequest, ModelResponse, StreamEvent } from '@openai/agents'

import type { Logger } from '../../../shared/logger.ts'

interface FirstReaderModelOptions {
  embedded: Model
  /** Answers what the embedded one does not understand for certain. */
  provider: Model
  isCertain: (input: ModelRequest['input']) => Promise<boolean>
  /** Called once, before the embedded one answers. */
  onInstant: () => void
  logger: Logger
}

/**
 * The model of one answer: the embedded one when it understands the message for certain, else a
 * provider's. It is decided by the first request, before anything leaves the computer, and stays.
 */
export class FirstReaderModel implements Model {
  readonly #options: FirstReaderModelOptions
  #chosen: Promise<Model> | null = null

  constructor(options: FirstReaderModelOptions) {
    this.#options = options
  }

  async getResponse(request: ModelRequest): Promise<ModelResponse> {
    return (await this.#choose(request)).getResponse(request)
  }

  async *getStreamedResponse(request: ModelRequest): AsyncIterable<StreamEvent> {
    yield* (await this.#choose(request)).getStreamedResponse(request)
  }

  #choose({ input }: ModelRequest): Promise<Model> {
    this.#chosen ??= this.#read(input)
    return this.#chosen
  }

  async #read(input: ModelRequest['input']): Promise<Model> {
    const { embedded, provider, isCertain, onInstant, logger } = this.#options
    try {
      if (!(await isCertain(input))) return provider
    } catch (error) {
      const reason = error instanceof Error ? error.name : typeof error
      logger.error('assistant.first-reader.failed', { reason })
      return provider
    }
    onInstant()
    return embedded
  }
}
