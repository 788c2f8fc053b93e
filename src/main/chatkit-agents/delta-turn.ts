import type { AgentOutputItem } from '@openai/agents'
import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'
import { finalMessages, type FinalMessage } from './final-messages.ts'
import { fieldOf } from './field-of.ts'
import { LiveMessage } from './live-message.ts'
import type { ResponseStreamConverter } from './response-stream-converter.ts'
import { ThinkSplitter, type SplitText } from './think-splitter.ts'
import type { ThoughtStream } from './thought-stream.ts'
import type { WorkflowTracker } from './workflow-tracker.ts'

/** What a turn works with. */
export interface TurnParts<Context> {
  context: AgentContext<Context>
  converter: ResponseStreamConverter
  workflow: WorkflowTracker<Context>
  thoughts: ThoughtStream<Context>
}

const thoughtKey = 'model'

/**
 * One completion of a model that streams text deltas and says at the end what its messages are:
 * Chat Completions and custom models. Model ids may be missing, constant or repeated, so they only
 * tell the messages of this one completion apart.
 */
export class DeltaTurn<Context> {
  readonly #parts: TurnParts<Context>
  readonly #messages: GrowingMessage[] = []
  #hasThought = false

  constructor(parts: TurnParts<Context>) {
    this.#parts = parts
  }

  /** Text of the message with this model id grows. */
  textDelta(modelId: string | undefined, delta: string): ThreadStreamEvent[] {
    const message = this.#messageOf(modelId ?? null)
    return this.#show(message, message.splitter.push(delta))
  }

  /** A raw chunk of the provider, in which reasoning arrives while it grows. */
  rawChunk(chunk: unknown): ThreadStreamEvent[] {
    const delta = fieldOf(fieldOf(fieldOf(chunk, 'choices'), 0), 'delta')
    const thought = fieldOf(delta, 'reasoning_content') ?? fieldOf(delta, 'reasoning')
    return typeof thought === 'string' ? this.#think(thought) : []
  }

  /** The completion is over: what was streamed becomes what the model says that its messages are. */
  async finish(output: readonly AgentOutputItem[]): Promise<ThreadStreamEvent[]> {
    const { messages, thoughts } = await finalMessages(output, this.#parts.converter)
    const events = this.#hasThought ? [] : thoughts.flatMap((thought) => this.#think(thought))
    const pairs = this.#match(messages)
    events.push(...this.#parts.thoughts.complete(thoughtKey))
    for (const [final, growing] of pairs) events.push(...this.#complete(final, growing))
    const matched = new Set([...pairs.values()])
    for (const growing of this.#messages.filter((message) => !matched.has(message))) {
      events.push(...this.#completeUnmatched(growing, messages))
    }
    this.#reset()
    return events
  }

  /** The completion starts over: takes away what was streamed of it. */
  abandon(): ThreadStreamEvent[] {
    const shown = this.#messages.flatMap(({ live }) => live ?? [])
    this.#reset()
    return shown.map(({ item }) => ({ type: 'thread.item.removed', item_id: item.id }))
  }

  /** The run failed: what was streamed so far stays. */
  interrupt(): ThreadStreamEvent[] {
    const events = this.#parts.thoughts.complete(thoughtKey)
    for (const { live } of this.#messages) if (live !== null) events.push(live.interrupted())
    this.#reset()
    return events
  }

  #messageOf(modelId: string | null): GrowingMessage {
    const known = this.#messages.findLast((message) => message.modelId === modelId)
    if (known !== undefined) return known
    const message = { modelId, splitter: new ThinkSplitter(), live: null }
    this.#messages.push(message)
    return message
  }

  #show(message: GrowingMessage, { thought, text }: SplitText): ThreadStreamEvent[] {
    const events = thought === '' ? [] : this.#think(thought)
    if (text === '') return events
    if (message.live === null) {
      message.live = LiveMessage.in(this.#parts.context)
      events.push(...this.#endThinking(), message.live.added(), message.live.partAdded(0))
    }
    events.push(message.live.grow(0, text))
    return events
  }

  #think(thought: string): ThreadStreamEvent[] {
    if (thought === '') return []
    this.#hasThought = true
    return [
      ...this.#parts.workflow.openReasoning(),
      ...this.#parts.thoughts.grow(thoughtKey, thought),
    ]
  }

  #endThinking(): ThreadStreamEvent[] {
    return [...this.#parts.thoughts.complete(thoughtKey), ...this.#parts.workflow.close()]
  }

  // By model id where it is known, the others in the order in which they came.
  #match(finals: readonly FinalMessage[]): Map<FinalMessage, GrowingMessage | null> {
    const free = new Set(this.#messages)
    const take = (growing: GrowingMessage | undefined) => {
      if (growing !== undefined) free.delete(growing)
      return growing ?? null
    }
    const pairs = new Map<FinalMessage, GrowingMessage | null>()
    for (const final of finals) {
      const isSame = ({ modelId }: GrowingMessage) => modelId !== null && modelId === final.modelId
      pairs.set(final, take([...free].find(isSame)))
    }
    for (const final of finals) {
      if (pairs.get(final) === null) pairs.set(final, take([...free][0]))
    }
    return pairs
  }

  #complete(final: FinalMessage, growing: GrowingMessage | null): ThreadStreamEvent[] {
    const live = growing?.live ?? null
    if (live !== null) return completeLive(live, final)
    if (!final.content.some(({ text }) => text.trim() !== '')) return []
    const message = LiveMessage.in(this.#parts.context)
    return [...this.#endThinking(), message.done(final.content)]
  }

  // Text that the model does not repeat at the end is kept, unless it is in another message now.
  #completeUnmatched(
    growing: GrowingMessage,
    finals: readonly FinalMessage[],
  ): ThreadStreamEvent[] {
    const events = this.#show(growing, growing.splitter.end())
    const { live } = growing
    if (live === null) return events
    const text = live.textOf(0)
    const isElsewhere = finals.some(({ content }) =>
      content.some((part) => part.text.includes(text)),
    )
    return isElsewhere
      ? [...events, { type: 'thread.item.removed', item_id: live.item.id }]
      : [...events, live.partDone(0), live.done()]
  }

  #reset(): void {
    this.#messages.length = 0
    this.#hasThought = false
  }
}

interface GrowingMessage {
  modelId: string | null
  splitter: ThinkSplitter
  live: LiveMessage | null
}

function completeLive(live: LiveMessage, { content }: FinalMessage): ThreadStreamEvent[] {
  const streamed = live.textOf(0)
  const text = content[0]?.text ?? ''
  // A message that ends without text keeps what everybody has read.
  if (text === '' && content.length < 2) return [live.partDone(0), live.done()]
  const grown = text.startsWith(streamed) ? text.slice(streamed.length) : ''
  const growth = grown === '' ? [] : [live.grow(0, grown)]
  return [...growth, live.partDone(0, text), live.done(content)]
}
