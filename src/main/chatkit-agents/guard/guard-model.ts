import {
  Usage,
  type Model,
  type ModelRequest,
  type ModelResponse,
  type ResponseStreamEvent,
} from '@openai/agents'
import { Attempt } from './attempt.ts'
import { modelFault } from './explain-fault.ts'
import { doneStaysDone, type ModelNames } from './fault-sentences.ts'
import { withDefaults, type GuardOptions } from './guard-options.ts'
import { ModelFault } from './model-fault.ts'
import { retryDelayMs } from './retry-delay.ts'
import { pause } from './timers.ts'
import { TurnSoFar } from './turn-so-far.ts'

/** What is added to a text that was shown and then broke off. */
export const interruptionMark = ' … (interrupted)'

const askAgain =
  'Your last answer held a tool call written as text, which could not be read. ' +
  'Call the tool properly, or answer in plain words.'

/**
 * The same model, but whatever goes wrong ends soon, in one `ModelFault` with a message for a
 * person: failures of the provider and the network, stalls, answers that are cut off, empty or
 * endless. It asks again by itself only as long as nothing was shown. Text that was shown stays
 * and is marked. Tool calls that a model writes as text become real ones and are not shown.
 */
export function guardModel(model: Model, options: GuardOptions): Model {
  return new GuardedModel(model, options)
}

class GuardedModel implements Model {
  readonly #inner: Model
  readonly #names: ModelNames
  readonly #options: ReturnType<typeof withDefaults>

  constructor(inner: Model, options: GuardOptions) {
    this.#inner = inner
    this.#names = options
    this.#options = withDefaults(options)
  }

  async getResponse(request: ModelRequest): Promise<ModelResponse> {
    for await (const event of this.getStreamedResponse(request)) {
      if (event.type !== 'response_done') continue
      const { id, output, usage } = event.response
      const { inputTokens, outputTokens, totalTokens } = usage
      const counted = new Usage({ requests: 1, inputTokens, outputTokens, totalTokens })
      return { responseId: id, output, usage: counted }
    }
    throw modelFault('ended-early', this.#names)
  }

  async *getStreamedResponse(request: ModelRequest): AsyncGenerator<ResponseStreamEvent> {
    const turn = this.#turnOf(request)
    const { timers, firstOutputTimeoutMs } = this.#options
    const deadline = timers.now() + firstOutputTimeoutMs
    let current = request
    for (let retries = 0; ; retries += 1) {
      const attempt = new Attempt(this.#inner, current, { ...this.#options, turn })
      try {
        yield* attempt.run(deadline)
        return
      } catch (error) {
        if (request.signal?.aborted === true) throw error
        const fault = this.#faultOf(error, attempt)
        const isMisread = fault.kind === 'unreadable-call' && current === request
        const delayMs = isMisread ? 0 : this.#delayMs(fault, retries, deadline)
        if (attempt.hasShown || delayMs === null) {
          yield* attempt.mark(interruptionMark)
          throw this.#inTurn(fault, turn, attempt.hasShown)
        }
        if (isMisread) current = askedAgain(request)
        await pause(timers, delayMs, request.signal)
      }
    }
  }

  #turnOf(request: ModelRequest): TurnSoFar {
    const turn = new TurnSoFar(request)
    if (turn.roundCount < this.#options.mostRounds) return turn
    throw this.#inTurn(modelFault('loop', this.#names), turn, false)
  }

  #faultOf(error: unknown, attempt: Attempt): ModelFault {
    const kind = attempt.kindOf(error)
    return error instanceof ModelFault ? error : modelFault(kind, this.#names, error)
  }

  #delayMs(fault: ModelFault, retries: number, deadline: number): number | null {
    const delayMs = retries < this.#options.mostRetries ? retryDelayMs(fault, retries) : null
    return delayMs === null || this.#options.timers.now() + delayMs > deadline ? null : delayMs
  }

  // Asking for the whole turn again would do once more what its tools have done.
  #inTurn(fault: ModelFault, turn: TurnSoFar, outputShown: boolean): ModelFault {
    const canRepeat = turn.toolNames.every(this.#options.isRepeatable)
    const message = canRepeat ? fault.message : `${fault.message} ${doneStaysDone}`
    const allowRetry = fault.allowRetry && canRepeat
    return new ModelFault(fault.kind, message, { allowRetry, outputShown, cause: fault.cause })
  }
}

function askedAgain(request: ModelRequest): ModelRequest {
  const { input } = request
  const items = typeof input === 'string' ? [{ role: 'user' as const, content: input }] : input
  return { ...request, input: [...items, { role: 'user', content: askAgain }] }
}
