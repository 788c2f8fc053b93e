import type { Model, ModelRequest, ResponseStreamEvent } from '@openai/agents'
import { fieldOf } from '../field-of.ts'
import { CompletionWatch, isShown } from './completion-watch.ts'
import { kindOfError } from './explain-fault.ts'
import { finishOutput, isEmptyOutput } from './finish-output.ts'
import { GatedDeltas, type CompletionGate } from './gated-deltas.ts'
import { GatedResponses } from './gated-responses.ts'
import type { withDefaults } from './guard-options.ts'
import type { FaultKind } from './model-fault.ts'
import { OutOfPatience, PatientReader } from './patience.ts'
import type { TurnSoFar } from './turn-so-far.ts'

type ResponseDone = Extract<ResponseStreamEvent, { type: 'response_done' }>
type AttemptOptions = ReturnType<typeof withDefaults> & { turn: TurnSoFar }

/** Says what is wrong with a completion that did not fail by itself. */
class BadCompletion extends Error {
  override readonly name: string = 'BadCompletion'
  readonly kind: FaultKind

  constructor(kind: FaultKind) {
    super(kind)
    this.kind = kind
  }
}

/** One request to a model for one completion. */
export class Attempt {
  readonly #inner: Model
  readonly #request: ModelRequest
  readonly #options: AttemptOptions
  readonly #watch = new CompletionWatch()
  readonly #toolNames: ReadonlySet<string>
  #gate: CompletionGate | null = null
  #isDone = false
  #hasShown = false

  constructor(inner: Model, request: ModelRequest, options: AttemptOptions) {
    this.#inner = inner
    this.#request = request
    this.#options = options
    this.#toolNames = new Set([
      ...request.tools.flatMap((tool) => (tool.type === 'function' ? [tool.name] : [])),
      ...request.handoffs.map(({ toolName }) => toolName),
    ])
  }

  /** Whether anything of the completion was passed on that people can see. */
  get hasShown(): boolean {
    return this.#hasShown
  }

  /** The events of the completion, which has to begin before the deadline. */
  async *run(deadline: number): AsyncGenerator<ResponseStreamEvent> {
    const { signal } = this.#request
    const { timers, idleTimeoutMs } = this.#options
    const stop = new AbortController()
    const inner = this.#inner.getStreamedResponse({ ...this.#request, signal: stop.signal })
    const reader = new PatientReader(inner, timers, deadline)
    const abort = () => {
      reader.fail(new DOMException('Aborted', 'AbortError'))
      stop.abort()
    }
    if (signal?.aborted === true) abort()
    signal?.addEventListener('abort', abort)
    try {
      for (let step = await reader.next(); step.done !== true; step = await reader.next()) {
        if (this.#watch.note(step.value)) reader.allow(idleTimeoutMs)
        for (const event of this.#passOn(step.value)) {
          this.#hasShown ||= isShown(event)
          yield event
        }
      }
      if (!this.#isDone) throw new BadCompletion(this.#watch.faultWithoutEnd())
    } finally {
      signal?.removeEventListener('abort', abort)
      stop.abort()
      reader.close()
    }
  }

  /** The events that mark the text that was passed on, if there is any. */
  mark(text: string): ResponseStreamEvent[] {
    return this.#gate?.mark(text) ?? []
  }

  /** What went wrong, when the completion ended with this error. */
  kindOf(error: unknown): FaultKind {
    if (error instanceof BadCompletion) return error.kind
    if (error instanceof OutOfPatience) return this.#watch.hasOutput ? 'stalled' : 'no-answer'
    const stated = this.#watch.statedReason()
    if (stated !== null) return stated.kind ?? kindOfError(stated.error)
    if (isEmptyTruncation(error)) return 'length'
    return kindOfError(error)
  }

  #passOn(event: ResponseStreamEvent): Iterable<ResponseStreamEvent> {
    if (event.type === 'response_done') return this.#finish(event)
    return this.#gateFor(event).pass(event)
  }

  *#finish(done: ResponseDone): Generator<ResponseStreamEvent> {
    this.#isDone = true
    const fault = this.#watch.faultAtEnd(done.response.output.length)
    if (fault !== null) throw new BadCompletion(fault)
    const rest = this.#gateFor(done).rest()
    const { conversationId, previousResponseId } = this.#request
    const { turn, generateCallId } = this.#options
    const output = finishOutput(done.response.output, rest, {
      used: new Set(turn.callIds),
      areFixed: Boolean(conversationId ?? previousResponseId),
      generate: generateCallId,
    })
    const calls = output.filter((item) => item.type === 'function_call')
    if (rest.isUnreadable && calls.length === 0) throw new BadCompletion('unreadable-call')
    if (turn.isGoingRound(calls)) throw new BadCompletion('loop')
    if (isEmptyOutput(output)) throw new BadCompletion('empty')
    yield* rest.events
    yield { ...done, response: { ...done.response, output } }
  }

  #gateFor(event: ResponseStreamEvent): CompletionGate {
    if (this.#gate !== null) return this.#gate
    if (event.type === 'response_started') return passOn
    const isResponses = event.type === 'model' && typeof fieldOf(event.event, 'type') === 'string'
    this.#gate = isResponses
      ? new GatedResponses(this.#toolNames)
      : new GatedDeltas(this.#toolNames)
    return this.#gate
  }
}

const passOn: CompletionGate = {
  pass: (event) => [event],
  rest: () => ({ events: [], hiddenLengths: new Map(), calls: [], isUnreadable: false }),
  mark: () => [],
}

// The SDK throws it for a completion that used up all its tokens before its first word.
function isEmptyTruncation(error: unknown): boolean {
  return error instanceof Error && error.message.includes("finish_reason='length'")
}
