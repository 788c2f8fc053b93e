import type { ResponseStreamEvent } from '@openai/agents'
import { fieldOf } from '../field-of.ts'
import type { CompletionGate, GatedRest } from './gated-deltas.ts'
import { MessageGate } from './text-calls/message-gate.ts'
import type { TextCall } from './text-calls/read-text-calls.ts'

interface GatedMessage {
  gate: MessageGate
  /** The events from its beginning on, until something of it is shown. */
  held: ResponseStreamEvent[] | null
  hiddenLength: number
}

/** The gate for OpenAI Responses models, whose raw events are what people see. */
export class GatedResponses implements CompletionGate {
  readonly #toolNames: ReadonlySet<string>
  readonly #messages = new Map<unknown, GatedMessage>()
  readonly #calls: TextCall[] = []
  #isUnreadable = false
  #lastDelta: { event: object; source: ResponseStreamEvent } | null = null
  // The end of a message waits for the next event, which may say that the answer is not complete.
  #messageEnd: ResponseStreamEvent | null = null
  #restEnd: ResponseStreamEvent | null = null

  constructor(toolNames: ReadonlySet<string>) {
    this.#toolNames = toolNames
  }

  pass(event: ResponseStreamEvent): ResponseStreamEvent[] {
    // Each delta comes a second time as a raw event, from which both are made again.
    if (event.type === 'output_text_delta') return []
    if (event.type !== 'model' || !isObject(event.event)) return [event]
    const raw = event.event
    if (endsBadly(fieldOf(raw, 'type'))) return [event]
    const before = this.#takeMessageEnd()
    const item = fieldOf(raw, 'item')
    if (fieldOf(item, 'type') === 'message') {
      return [...before, ...this.#messageEvent(event, raw, item)]
    }
    const message = this.#messages.get(fieldOf(raw, 'item_id'))
    return [...before, ...(message === undefined ? [event] : this.#partEvent(event, raw, message))]
  }

  rest(): GatedRest {
    const hiddenLengths = new Map<string | undefined, number>()
    for (const [id, { hiddenLength }] of this.#messages) {
      if (typeof id === 'string') hiddenLengths.set(id, hiddenLength)
    }
    this.#restEnd = this.#messageEnd
    this.#messageEnd = null
    const events = this.#restEnd === null ? [] : [this.#restEnd]
    return { events, hiddenLengths, calls: this.#calls, isUnreadable: this.#isUnreadable }
  }

  mark(text: string): ResponseStreamEvent[] {
    const last = this.#lastDelta
    const end = this.#restEnd === null ? this.#takeMessageEnd() : [this.#restEnd]
    if (last === null) return []
    return [...deltas(last.source, last.event, text), ...end.map((event) => withMark(event, text))]
  }

  #releasedText(event: ResponseStreamEvent, raw: object, text: string): ResponseStreamEvent[] {
    const delta = deltaEvent(raw)
    if (text.trim() !== '') this.#lastDelta = { event: delta, source: event }
    return deltas(event, delta, text)
  }

  #takeMessageEnd(): ResponseStreamEvent[] {
    const end = this.#messageEnd
    if (end === null) return []
    this.#messageEnd = null
    this.#lastDelta = null
    return [end]
  }

  #messageEvent(event: ResponseStreamEvent, raw: object, item: unknown): ResponseStreamEvent[] {
    const id = fieldOf(item, 'id')
    if (fieldOf(raw, 'type') === 'response.output_item.added') {
      const gate = new MessageGate(this.#toolNames)
      this.#messages.set(id, { gate, held: [event], hiddenLength: 0 })
      return []
    }
    const message = this.#messages.get(id)
    if (message === undefined || message.hiddenLength === 0) {
      this.#messageEnd = event
      return release(message)
    }
    if (message.held !== null) return []
    this.#messageEnd = withContent(event, (part) => withoutEnd(part, message))
    return []
  }

  #partEvent(
    event: ResponseStreamEvent,
    raw: object,
    message: GatedMessage,
  ): ResponseStreamEvent[] {
    switch (fieldOf(raw, 'type')) {
      case 'response.output_text.delta':
        return this.#textDelta(event, raw, message)
      case 'response.output_text.done':
        return this.#textDone(event, raw, message)
      case 'response.content_part.added':
        message.held?.push(event)
        return message.held === null ? [event] : []
      case 'response.content_part.done':
        return message.hiddenLength > 0 ? [] : [event]
      default:
        return [...release(message), event]
    }
  }

  #textDelta(
    event: ResponseStreamEvent,
    raw: object,
    message: GatedMessage,
  ): ResponseStreamEvent[] {
    const piece = fieldOf(raw, 'delta')
    const delta = typeof piece === 'string' ? message.gate.push(piece) : ''
    if (delta === '') return []
    this.#lastDelta = { event: raw, source: event }
    return [...release(message), ...deltas(event, raw, delta)]
  }

  #textDone(event: ResponseStreamEvent, raw: object, message: GatedMessage): ResponseStreamEvent[] {
    const end = message.gate.end()
    this.#calls.push(...(end.calls ?? []))
    this.#isUnreadable ||= end.calls === null
    message.hiddenLength = end.hiddenLength
    if (end.hiddenLength === 0) {
      const released = end.text === '' ? [] : this.#releasedText(event, raw, end.text)
      return [...release(message), ...released, event]
    }
    if (message.held !== null) return []
    return [withEvent(event, { ...raw, ...withoutEnd(raw, message) })]
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function toObject(value: unknown): object {
  return isObject(value) ? value : {}
}

function release(message: GatedMessage | undefined): ResponseStreamEvent[] {
  const held = message?.held ?? []
  if (message !== undefined) message.held = null
  return held
}

function withEvent(source: ResponseStreamEvent, event: object): ResponseStreamEvent {
  return source.type === 'model' ? { ...source, event } : source
}

function withContent(
  event: ResponseStreamEvent,
  change: (part: unknown, index: number, all: unknown[]) => unknown,
): ResponseStreamEvent {
  if (event.type !== 'model') return event
  const item = fieldOf(event.event, 'item')
  const parts: unknown = fieldOf(item, 'content')
  const content = Array.isArray(parts) ? parts.map(change) : []
  return withEvent(event, { ...toObject(event.event), item: { ...toObject(item), content } })
}

function withMark(event: ResponseStreamEvent, mark: string): ResponseStreamEvent {
  return withContent(event, (part, index, all) => {
    const text = fieldOf(part, 'text')
    if (index < all.length - 1 || typeof text !== 'string') return part
    return { ...toObject(part), text: text + mark }
  })
}

function endsBadly(type: unknown): boolean {
  return type === 'response.incomplete' || type === 'response.failed' || type === 'error'
}

function deltaEvent(done: object): object {
  const { text: _text, ...rest } = { text: '', ...done }
  return { ...rest, type: 'response.output_text.delta' }
}

function deltas(source: ResponseStreamEvent, raw: object, delta: string): ResponseStreamEvent[] {
  const itemId = fieldOf(raw, 'item_id')
  return [
    { type: 'output_text_delta', delta, ...(typeof itemId === 'string' ? { itemId } : {}) },
    withEvent(source, { ...raw, delta }),
  ]
}

function withoutEnd(part: unknown, { hiddenLength }: GatedMessage): object {
  const text = fieldOf(part, 'text')
  if (typeof text !== 'string') return toObject(part)
  return { ...toObject(part), text: text.slice(0, Math.max(0, text.length - hiddenLength)) }
}
