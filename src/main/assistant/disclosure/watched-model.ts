import type { Model, ModelRequest, ModelResponse, StreamEvent } from '@openai/agents'

import type { AnswerOrigin } from './answer-origin.ts'
import { sentContent } from './sent-content.ts'

/** A model whose requests are counted before they are made. */
export class WatchedModel implements Model {
  readonly #inner: Model
  readonly #origin: AnswerOrigin

  constructor(inner: Model, origin: AnswerOrigin) {
    this.#inner = inner
    this.#origin = origin
  }

  getResponse(request: ModelRequest): Promise<ModelResponse> {
    this.#origin.carries(sentContent(request.input))
    return this.#inner.getResponse(request)
  }

  getStreamedResponse(request: ModelRequest): AsyncIterable<StreamEvent> {
    this.#origin.carries(sentContent(request.input))
    return this.#inner.getStreamedResponse(request)
  }
}
