import {
  Agent,
  Runner,
  Usage,
  type AgentInputItem,
  type AgentOutputItem,
  type Model,
  type ModelRequest,
  type ModelResponse,
  type ResponseStreamEvent,
  type RunStreamEvent,
  type Tool,
} from '@openai/agents'
import type { ThreadItem, ThreadMetadata, ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import { MemoryStore } from '../chatkit/index.ts'
import { AgentContext } from './agent-context.ts'
import type { AgentRun } from './arrivals.ts'

export const instant = '2026-01-05T11:03:37.722Z'

/** A store whose ids count up per kind, so that events can be compared as they are. */
export class CountingStore extends MemoryStore {
  readonly #counts = new Map<string, number>()

  override generateItemId(itemType: string): string {
    const count = (this.#counts.get(itemType) ?? 0) + 1
    this.#counts.set(itemType, count)
    return `${itemType}_${count}`
  }
}

const testThread: ThreadMetadata = {
  id: 'thr_1',
  created_at: instant,
  status: { type: 'active' },
  metadata: {},
}

/** A context with a stored thread, whose clock stands still unless `now` is given. */
export async function testContext(now = () => new Date(instant)) {
  const store = new CountingStore()
  await store.saveThread(testThread, undefined)
  const thread = structuredClone(testThread)
  const context = new AgentContext<unknown>({ thread, store, requestContext: undefined, now })
  return { context, store }
}

/** A model that streams exactly the given events, one list per call. */
export class EventModel implements Model {
  readonly #turns: ResponseStreamEvent[][]
  readonly inputs: (string | AgentInputItem[])[] = []
  calls = 0

  constructor(...turns: ResponseStreamEvent[][]) {
    this.#turns = turns
  }

  getResponse(): Promise<ModelResponse> {
    return Promise.reject(new Error('Only streaming is expected.'))
  }

  async *getStreamedResponse(request: ModelRequest): AsyncIterable<ResponseStreamEvent> {
    this.inputs.push(request.input)
    const turn = this.#turns[this.calls] ?? []
    this.calls += 1
    for (const event of turn) {
      if (request.signal?.aborted) throw new DOMException('Aborted', 'AbortError')
      yield event
    }
  }
}

export const started: ResponseStreamEvent = { type: 'response_started' }

export function delta(text: string, itemId?: string): ResponseStreamEvent {
  return {
    type: 'output_text_delta',
    delta: text,
    ...(itemId === undefined ? {} : { itemId }),
  }
}

export function done(...output: AgentOutputItem[]): ResponseStreamEvent {
  const usage = new Usage({ requests: 1 })
  return {
    type: 'response_done',
    response: {
      id: 'resp_1',
      output,
      usage: {
        inputTokens: usage.inputTokens,
        outputTokens: usage.outputTokens,
        totalTokens: usage.totalTokens,
      },
    },
  } as ResponseStreamEvent
}

export function message(text: string, id?: string): AgentOutputItem {
  return {
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [{ type: 'output_text', text }],
    ...(id === undefined ? {} : { id }),
  }
}

export function call(name: string, callId: string, id = 'FAKE_ID'): AgentOutputItem {
  return { type: 'function_call', id, callId, name, arguments: '{}', status: 'completed' }
}

/** Starts a real streamed run of the Agents SDK. */
export function startRun(
  model: Model,
  context: AgentContext,
  options: { tools?: Tool<AgentContext>[]; signal?: AbortSignal; stopAt?: string[] } = {},
) {
  const agent = new Agent<AgentContext>({
    name: 'Test',
    model,
    tools: options.tools ?? [],
    ...(options.stopAt === undefined
      ? {}
      : { toolUseBehavior: { stopAtToolNames: options.stopAt } }),
  })
  const runner = new Runner({ tracingDisabled: true })
  return runner.run(agent, 'Hi', {
    stream: true,
    context,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
}

/** A run that is nothing but the given model events, and then fails if an error is given. */
export function recordedRun(
  events: ResponseStreamEvent[],
  { error, source }: { error?: Error; source?: string } = {},
): AgentRun {
  async function* replay(): AsyncGenerator<RunStreamEvent> {
    for (const data of events) {
      yield { type: 'raw_model_stream_event', data, source }
    }
    if (error !== undefined) throw error
  }
  return { [Symbol.asyncIterator]: replay, cancelled: false }
}

/** A run of an OpenAI Responses model: each raw event, and each delta a second time before it. */
export function responsesRun(rawEvents: { type: string; delta?: string; item_id?: string }[]) {
  const events = rawEvents.flatMap((event): ResponseStreamEvent[] => {
    const raw: ResponseStreamEvent = { type: 'model', event }
    if (event.type === 'response.created') return [started, raw]
    if (event.type !== 'response.output_text.delta') return [raw]
    return [delta(event.delta ?? '', event.item_id), raw]
  })
  return recordedRun([...events], { source: 'openai-responses' })
}

/** Everything that a stream of events gives. */
export async function collect<Value>(source: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = []
  for await (const value of source) values.push(value)
  return values
}

/** The items that the events complete, as a client ends up with them. */
export function shownItems(events: readonly ThreadStreamEvent[]): ThreadItem[] {
  const items = new Map<string, ThreadItem>()
  for (const event of events) {
    if (event.type === 'thread.item.done') items.set(event.item.id, event.item)
    if (event.type === 'thread.item.removed') items.delete(event.item_id)
  }
  return [...items.values()]
}

/** The texts of the assistant messages that the events complete. */
export function shownTexts(events: readonly ThreadStreamEvent[]): string[][] {
  return shownItems(events).flatMap((item) =>
    item.type === 'assistant_message' ? [item.content.map(({ text }) => text)] : [],
  )
}

/** What the deltas of each item add up to. */
export function grownTexts(events: readonly ThreadStreamEvent[]): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const event of events) {
    if (event.type !== 'thread.item.updated') continue
    if (event.update.type !== 'assistant_message.content_part.text_delta') continue
    texts[event.item_id] = (texts[event.item_id] ?? '') + event.update.delta
  }
  return texts
}
