import type { ResponseStreamEvent } from '@openai/agents'
import { MessageGate } from './text-calls/message-gate.ts'
import type { TextCall } from './text-calls/read-text-calls.ts'

/** Events to pass on at the end of a completion, and what of its text means tool calls. */
export interface GatedRest {
  events: ResponseStreamEvent[]
  /** How many characters at the end of each message are not shown, by its model id. */
  hiddenLengths: ReadonlyMap<string | undefined, number>
  calls: TextCall[]
  /** Whether a tool call was written that cannot be read. */
  isUnreadable: boolean
}

/** Holds back tool calls written as text in a completion that streams text deltas. */
export interface CompletionGate {
  /** What of the event, and of events held back before, is to be passed on. */
  pass(event: ResponseStreamEvent): ResponseStreamEvent[]
  /** The completion is over. */
  rest(): GatedRest
  /** The events that add a mark to the text that was passed on; none if there was no text. */
  mark(text: string): ResponseStreamEvent[]
}

/** The gate for Chat Completions and custom models. */
export class GatedDeltas implements CompletionGate {
  readonly #toolNames: ReadonlySet<string>
  readonly #gates = new Map<string | undefined, MessageGate>()
  #last: string | undefined

  constructor(toolNames: ReadonlySet<string>) {
    this.#toolNames = toolNames
  }

  pass(event: ResponseStreamEvent): ResponseStreamEvent[] {
    if (event.type !== 'output_text_delta') return [event]
    this.#last = event.itemId
    const delta = this.#gateOf(event.itemId).push(event.delta)
    return delta === '' ? [] : [{ ...event, delta }]
  }

  rest(): GatedRest {
    const events: ResponseStreamEvent[] = []
    const hiddenLengths = new Map<string | undefined, number>()
    const calls: TextCall[] = []
    let isUnreadable = false
    for (const [itemId, gate] of this.#gates) {
      const end = gate.end()
      if (end.text !== '') events.push(textDelta(itemId, end.text))
      hiddenLengths.set(itemId, end.hiddenLength)
      calls.push(...(end.calls ?? []))
      isUnreadable ||= end.calls === null
    }
    return { events, hiddenLengths, calls, isUnreadable }
  }

  mark(text: string): ResponseStreamEvent[] {
    return this.#gates.get(this.#last)?.hasText === true ? [textDelta(this.#last, text)] : []
  }

  #gateOf(itemId: string | undefined): MessageGate {
    const known = this.#gates.get(itemId)
    if (known !== undefined) return known
    const gate = new MessageGate(this.#toolNames)
    this.#gates.set(itemId, gate)
    return gate
  }
}

function textDelta(itemId: string | undefined, delta: string): ResponseStreamEvent {
  return { type: 'output_text_delta', delta, ...(itemId === undefined ? {} : { itemId }) }
}
