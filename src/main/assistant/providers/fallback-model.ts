import type { Model, ModelRequest, ModelResponse, StreamEvent } from '@openai/agents'

import type { Logger } from '../../../shared/logger.ts'
import { ModelFault } from '../../chatkit-agents/index.ts'

interface FallbackOptions {
  primary: Model
  embedded: Model
  /** Called before the embedded assistant begins, with the reason. */
  announce: (fault: ModelFault) => Promise<void>
  logger: Logger
}

type Stage = 'first' | 'primary' | 'embedded'

// A web page in place of a model is what a network that wants a log-in answers.
const asGoodAsUnreachable: ReadonlySet<ModelFault['kind']> = new Set([
  'unauthorized',
  'forbidden',
  'dropped',
  'stalled',
  'not-a-model',
])

/** Whether the embedded assistant can answer in the place of a model that failed so. */
function isOutOfReach(error: unknown): error is ModelFault {
  if (!(error instanceof ModelFault) || error.outputShown) return false
  return error.isUnreachable || asGoodAsUnreachable.has(error.kind)
}

/** Whether tools worked in this answer already, so that another model would do it all again. */
function hasWorkOfTools(input: ModelRequest['input']): boolean {
  return typeof input !== 'string' && input.some(({ type }) => type === 'function_call_result')
}

/**
 * The model of one answer: a provider's, or the embedded one from the start when the provider cannot
 * be reached. Once the provider has said or done something, its failures are failures.
 */
export class FallbackModel implements Model {
  readonly #options: FallbackOptions
  #stage: Stage = 'first'

  constructor(options: FallbackOptions) {
    this.#options = options
  }

  async getResponse(request: ModelRequest): Promise<ModelResponse> {
    const { primary, embedded } = this.#options
    if (this.#stage === 'embedded') return embedded.getResponse(request)
    try {
      const response = await primary.getResponse(request)
      this.#stage = 'primary'
      return response
    } catch (error) {
      await this.#giveUp(error, request)
      return embedded.getResponse(request)
    }
  }

  async *getStreamedResponse(request: ModelRequest): AsyncIterable<StreamEvent> {
    const { primary, embedded } = this.#options
    if (this.#stage !== 'embedded') {
      try {
        yield* primary.getStreamedResponse(request)
        this.#stage = 'primary'
        return
      } catch (error) {
        await this.#giveUp(error, request)
      }
    }
    yield* embedded.getStreamedResponse(request)
  }

  /** Throws what has to be shown; returns when the embedded assistant is to answer. */
  async #giveUp(error: unknown, { signal, input }: ModelRequest): Promise<void> {
    const isUntouched = this.#stage === 'first' && !hasWorkOfTools(input)
    if (!isUntouched || signal?.aborted === true || !isOutOfReach(error)) throw error
    this.#stage = 'embedded'
    this.#options.logger.warn('assistant.fallback', { reason: error.kind })
    await this.#options.announce(error)
  }
}
