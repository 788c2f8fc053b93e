import {
  Usage,
  type protocol,
  type Model,
  type ModelRequest,
  type ModelResponse,
  type StreamEvent,
} from '@openai/agents'

import { localNow, type Clock } from '../../../shared/clock.ts'
import { silentLogger, type Logger } from '../../../shared/logger.ts'
import type { DateOrder } from '../../../shared/todos/quick-add/quick-add.ts'
import { newestResult, readConversation, type Conversation } from './conversation.ts'
import { notUnderstood } from './replies/not-understood.ts'
import { isHesitation } from './answers/hesitation.ts'
import { isSmallTalk, respond } from './pipeline.ts'
import type { Situation } from './situation.ts'
import { Answering, type Turn } from './steps/steps.ts'

/** What the embedded assistant is made of; `wordDelayMs` is the pause after each streamed word. */
export interface OfflineModelOptions {
  clock: Clock
  dateOrder?: DateOrder
  wordDelayMs?: number
  /** Waits; replaced in tests. */
  pause?: Pause
  logger?: Logger
}

type AnswerItem = protocol.AssistantMessageItem
type Output = AnswerItem | protocol.FunctionCallItem

type Pause = (ms: number, signal: AbortSignal | undefined) => Promise<void>

// Each pause ends a little late; the whole stays below 150 ms.
const longestDelayMs = 120
// An answer that was stopped is never taken up.
const mostWaiting = 16
const failed = 'Something went wrong on my side. Please look at your list before you go on.'

/** What was asked last, also when somebody has only hesitated since. */
function openQuestion({ question, references, since }: Conversation) {
  if (question !== null || since.length === 0) return question
  return since.every(isHesitation) ? (references?.question ?? null) : null
}

/** What the words of a conversation's newest message can mean. */
export function situationOf(
  conversation: Conversation,
  clock: Clock,
  dateOrder: DateOrder,
): Situation {
  const situation: Situation = {
    reading: { now: localNow(clock()), dateOrder },
    references: conversation.references,
    mentions: conversation.mentions,
    question: openQuestion(conversation),
    justChanged: conversation.justChanged,
    isFresh: false,
    earlier: conversation.earlier,
    chosen: null,
    confirmed: false,
    asking: { already: false },
  }
  situation.isFresh = conversation.since.every((words) => isSmallTalk(words, situation))
  return situation
}

function outputOf(turn: Turn): Output {
  if ('call' in turn) {
    const callId = `call_${crypto.randomUUID()}`
    const { name, arguments: input } = turn.call
    const status = 'completed'
    return {
      type: 'function_call',
      id: callId,
      callId,
      name,
      status,
      arguments: JSON.stringify(input),
    }
  }
  const text = turn.reply.trim() === '' ? notUnderstood : turn.reply
  return {
    type: 'message',
    id: `message_${crypto.randomUUID().slice(0, 8)}`,
    role: 'assistant',
    status: 'completed',
    content: [{ type: 'output_text', text }],
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end, { once: true })
  })
}

/**
 * The assistant that needs no network: rules that read the conversation, call the same tools as any
 * language model, and answer from what the tools say. An answer that waits for a tool is kept to go on
 * with; where it is not known, the same one comes from reading the conversation again.
 */
export class OfflineModel implements Model {
  readonly #clock: Clock
  readonly #dateOrder: DateOrder
  readonly #wordDelayMs: number
  readonly #pause: Pause
  readonly #logger: Logger
  /** By the id of the call whose result they wait for. */
  readonly #waiting = new Map<string, Answering>()

  constructor(options: OfflineModelOptions) {
    this.#clock = options.clock
    this.#dateOrder = options.dateOrder ?? 'month-first'
    this.#wordDelayMs = options.wordDelayMs ?? 0
    this.#pause = options.pause ?? pause
    this.#logger = options.logger ?? silentLogger
  }

  async getResponse({ input, signal }: ModelRequest): Promise<ModelResponse> {
    signal?.throwIfAborted()
    return {
      usage: new Usage({ requests: 1 }),
      output: [this.#output(input)],
      responseId: newResponseId(),
    }
  }

  async *getStreamedResponse({ input, signal }: ModelRequest): AsyncIterable<StreamEvent> {
    signal?.throwIfAborted()
    yield { type: 'response_started' }
    const output = this.#output(input)
    if (output.type !== 'function_call') yield* this.#words(output, signal)
    signal?.throwIfAborted()
    const usage = { requests: 1, inputTokens: 0, outputTokens: 0, totalTokens: 0 }
    yield { type: 'response_done', response: { id: newResponseId(), usage, output: [output] } }
  }

  async *#words(message: AnswerItem, signal: AbortSignal | undefined): AsyncIterable<StreamEvent> {
    const [part] = message.content
    const words = part?.type === 'output_text' ? (part.text.match(/\s*\S+/g) ?? []) : []
    const pauseMs = Math.min(this.#wordDelayMs, longestDelayMs)
    const stride = Math.ceil(words.length / Math.floor(longestDelayMs / pauseMs))
    for (const [index, delta] of words.entries()) {
      const pauses = pauseMs > 0 && index % stride === 0
      if (pauses) await this.#pause(pauseMs, signal)
      signal?.throwIfAborted()
      yield { type: 'output_text_delta', itemId: message.id, delta }
    }
  }

  #output(input: ModelRequest['input']): Output {
    try {
      const answering = this.#takenUp(input) ?? this.#begun(readConversation(input))
      const output = outputOf(answering.turn)
      if (output.type === 'function_call') this.#keep(output.callId, answering)
      return output
    } catch (error) {
      const reason = error instanceof Error ? error.name : typeof error
      this.#logger.error('assistant.offline.failed', { reason })
      return outputOf({ reply: failed })
    }
  }

  #begun(conversation: Conversation): Answering {
    const situation = situationOf(conversation, this.#clock, this.#dateOrder)
    return new Answering(respond(conversation.message, situation), conversation.results)
  }

  #takenUp(input: ModelRequest['input']): Answering | null {
    const newest = newestResult(input)
    const answering = newest === null ? undefined : this.#waiting.get(newest.callId)
    if (newest === null || answering === undefined) return null
    this.#waiting.delete(newest.callId)
    answering.take(newest.result)
    return answering
  }

  #keep(callId: string, answering: Answering): void {
    const [oldest] = this.#waiting.size < mostWaiting ? [] : this.#waiting.keys()
    if (oldest !== undefined) this.#waiting.delete(oldest)
    this.#waiting.set(callId, answering)
  }
}

const newResponseId = () => `response_${crypto.randomUUID().slice(0, 8)}`
