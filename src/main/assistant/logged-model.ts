import type { Model, ModelRequest, ModelResponse, StreamEvent } from '@openai/agents'

import type { Logger } from '../../shared/logger.ts'

const kindOf = ({ type }: ModelResponse['output'][number]) => type ?? 'message'

/** A model that reports each turn: how long it took and what kinds of output it gave, never the text. */
export class LoggedModel implements Model {
  readonly #inner: Model
  readonly #logger: Logger

  constructor(inner: Model, logger: Logger) {
    this.#inner = inner
    this.#logger = logger
  }

  async getResponse(request: ModelRequest): Promise<ModelResponse> {
    const startedAt = performance.now()
    let outcome = 'failed'
    let output = ''
    try {
      const response = await this.#inner.getResponse(request)
      output = response.output.map(kindOf).join(',')
      outcome = 'ok'
      return response
    } finally {
      this.#report(startedAt, outcome, output)
    }
  }

  async *getStreamedResponse(request: ModelRequest): AsyncIterable<StreamEvent> {
    const startedAt = performance.now()
    let outcome = 'failed'
    let output = ''
    try {
      for await (const event of this.#inner.getStreamedResponse(request)) {
        if (event.type === 'response_done') {
          output = event.response.output.map((item) => item.type ?? 'message').join(',')
          outcome = 'ok'
        }
        yield event
      }
    } finally {
      this.#report(startedAt, request.signal?.aborted === true ? 'cancelled' : outcome, output)
    }
  }

  #report(startedAt: number, outcome: string, output: string): void {
    const durationMs = Math.round(performance.now() - startedAt)
    this.#logger.info('assistant.model-turn', { outcome, output, durationMs })
  }
}
