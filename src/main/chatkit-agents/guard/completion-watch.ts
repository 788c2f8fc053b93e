import type { ResponseStreamEvent } from '@openai/agents'
import { fieldOf } from '../field-of.ts'
import type { FaultKind } from './model-fault.ts'

type Protocol = 'chat' | 'responses'

const endKinds: Readonly<Record<string, FaultKind>> = {
  length: 'length',
  max_output_tokens: 'length',
  content_filter: 'filtered',
}

/** Watches the events of one completion for what the Agents SDK does not look at. */
export class CompletionWatch {
  #protocol: Protocol | null = null
  #finishReason: string | null = null
  #unfinished: unknown = null
  #hasEvents = false
  #hasOutput = false

  /** Whether any part of an answer has come. */
  get hasOutput(): boolean {
    return this.#hasOutput
  }

  /** Notes an event; true if it brings the answer forward. */
  note(event: ResponseStreamEvent): boolean {
    if (event.type === 'response_started' || event.type === 'response_done') return false
    this.#hasEvents = true
    const isProgress = event.type === 'model' ? this.#noteRaw(event.event) : isText(event)
    if (isProgress) this.#hasOutput = true
    return isProgress
  }

  /** Why a completion that says it is complete is not; null if it is. */
  faultAtEnd(outputLength: number): FaultKind | null {
    if (!this.#hasEvents && outputLength === 0) return 'not-a-model'
    if (this.#protocol !== 'chat') return null
    if (this.#finishReason === null) return this.#hasOutput ? 'ended-early' : 'empty'
    if (this.#finishReason === 'error') return 'failed'
    return endKinds[this.#finishReason] ?? null
  }

  /** Why a completion ended without saying that it is complete. */
  faultWithoutEnd(): FaultKind {
    if (!this.#hasEvents) return 'not-a-model'
    return this.#hasOutput ? 'ended-early' : 'empty'
  }

  /** What a Responses model gave as the reason for not completing; null if it gave none. */
  statedReason(): { kind: FaultKind | null; error: unknown } | null {
    if (this.#unfinished === null) return null
    const reason = fieldOf(fieldOf(this.#unfinished, 'incomplete_details'), 'reason')
    const kind = typeof reason === 'string' ? (endKinds[reason] ?? null) : null
    return { kind, error: { error: fieldOf(this.#unfinished, 'error') ?? {} } }
  }

  #noteRaw(raw: unknown): boolean {
    const type = fieldOf(raw, 'type')
    if (typeof type === 'string') return this.#noteResponsesEvent(type, raw)
    this.#protocol = 'chat'
    const choice = fieldOf(fieldOf(raw, 'choices'), 0)
    const finishReason = fieldOf(choice, 'finish_reason')
    if (typeof finishReason === 'string' && finishReason !== '') this.#finishReason = finishReason
    const delta = fieldOf(choice, 'delta')
    return deltaFields.some((field) => isFilled(fieldOf(delta, field)))
  }

  #noteResponsesEvent(type: string, event: unknown): boolean {
    this.#protocol = 'responses'
    if (type === 'response.incomplete' || type === 'response.failed') {
      this.#unfinished = fieldOf(event, 'response') ?? {}
    }
    return type.endsWith('.delta')
  }
}

/** Whether people see something of an event: text or thoughts. */
export function isShown(event: ResponseStreamEvent): boolean {
  if (event.type !== 'model') return isText(event)
  const type = fieldOf(event.event, 'type')
  if (typeof type === 'string') return /(?:text|refusal)\.delta$/.test(type)
  const delta = fieldOf(fieldOf(fieldOf(event.event, 'choices'), 0), 'delta')
  return isFilled(fieldOf(delta, 'reasoning')) || isFilled(fieldOf(delta, 'reasoning_content'))
}

const deltaFields = ['content', 'reasoning', 'reasoning_content', 'refusal', 'tool_calls']

function isText(event: ResponseStreamEvent): boolean {
  return event.type === 'output_text_delta' && event.delta !== ''
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value !== ''
}
