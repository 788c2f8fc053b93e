import {
  Agent,
  Runner,
  type Model,
  type ResponseStreamEvent,
  type RunStreamEvent,
} from '@openai/agents'
import type { AnyRun } from './contender.ts'

const words = ['The ', 'quick ', 'brown ', 'fox', ' “jumps” ', 'over ', 'the ', 'lazy\n', 'dög. ']

/** What a model says, piece by piece. */
export function deltasOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => words[index % words.length] ?? '')
}

/**
 * What a model of the Agents SDK streams while it says one message. A Responses model gives its raw
 * events and every delta a second time; a Chat Completions model gives chunks, and says at the end
 * what its message is.
 */
export type Wire = 'responses' | 'chat-completions'

/** The model events of one message. */
export function modelEvents(deltas: readonly string[], wire: Wire): ResponseStreamEvent[] {
  const text = deltas.join('')
  return wire === 'responses' ? responsesEvents(deltas, text) : chunkEvents(deltas, text)
}

/** The same events as a run of the Agents SDK passes them on. */
export function runEvents(events: readonly ResponseStreamEvent[], wire: Wire): RunStreamEvent[] {
  const source = `openai-${wire}`
  return events.map((data) => ({
    type: 'raw_model_stream_event',
    data,
    source: data.type === 'model' ? source : undefined,
  }))
}

/** A run that is nothing but these events. */
export function recordedRun(events: readonly RunStreamEvent[]): AnyRun {
  async function* replay(): AsyncGenerator<RunStreamEvent> {
    for (const event of events) yield event
  }
  return { [Symbol.asyncIterator]: replay, cancelled: false }
}

/** A run of the Agents SDK's own loop over these events. */
export function sdkRun(events: readonly ResponseStreamEvent[]): Promise<AnyRun> {
  const model: Model = {
    getResponse: () => Promise.reject(new Error('Only streaming is expected.')),
    async *getStreamedResponse() {
      for (const event of events) yield event
    },
  }
  const runner = new Runner({ tracingDisabled: true })
  return runner.run(new Agent({ name: 'Bench', model }), 'Hi', { stream: true })
}

/** The thread events of one message. */
export async function* messageEvents(threadId: string, deltas: readonly string[]) {
  const item_id = 'msg_1'
  const content = { type: 'output_text' as const, text: '', annotations: [] }
  const item = {
    type: 'assistant_message' as const,
    id: item_id,
    thread_id: threadId,
    created_at: new Date().toISOString(),
    content: [],
  }
  const whole = { ...content, text: deltas.join('') }
  const updated = <Update>(update: Update) => ({
    type: 'thread.item.updated' as const,
    item_id,
    update: { content_index: 0, ...update },
  })
  yield { type: 'thread.item.added' as const, item }
  yield updated({ type: 'assistant_message.content_part.added' as const, content })
  for (const delta of deltas) {
    yield updated({ type: 'assistant_message.content_part.text_delta' as const, delta })
  }
  yield updated({ type: 'assistant_message.content_part.done' as const, content: whole })
  yield { type: 'thread.item.done' as const, item: { ...item, content: [whole] } }
}

function responsesEvents(deltas: readonly string[], text: string): ResponseStreamEvent[] {
  const part = { type: 'output_text', text: '', annotations: [] }
  const done = { ...part, text }
  const place = { item_id: 'msg_model', output_index: 0, content_index: 0 }
  const item = { type: 'message', id: 'msg_model', role: 'assistant', status: 'in_progress' }
  return [
    { type: 'response_started' },
    raw('responses', { type: 'response.created' }),
    raw('responses', { type: 'response.output_item.added', item: { ...item, content: [] } }),
    raw('responses', { type: 'response.content_part.added', ...place, part }),
    ...deltas.flatMap((delta): ResponseStreamEvent[] => [
      { type: 'output_text_delta', delta },
      raw('responses', { type: 'response.output_text.delta', ...place, delta }),
    ]),
    raw('responses', { type: 'response.output_text.done', ...place, text }),
    raw('responses', { type: 'response.content_part.done', ...place, part: done }),
    raw('responses', { type: 'response.output_item.done', item: { ...item, content: [done] } }),
    responseDone(text),
    raw('responses', { type: 'response.completed' }),
  ]
}

function chunkEvents(deltas: readonly string[], text: string): ResponseStreamEvent[] {
  return [
    { type: 'response_started' },
    ...deltas.flatMap((delta): ResponseStreamEvent[] => [
      raw('chat-completions', {
        id: 'chatcmpl-1',
        object: 'chat.completion.chunk',
        choices: [{ index: 0, delta: { content: delta }, finish_reason: null }],
      }),
      { type: 'output_text_delta', delta },
    ]),
    responseDone(text),
  ]
}

function raw(wire: Wire, event: object): ResponseStreamEvent {
  return { type: 'model', event, providerData: { rawModelEventSource: `openai-${wire}` } }
}

function responseDone(text: string): ResponseStreamEvent {
  return {
    type: 'response_done',
    response: {
      id: 'resp_1',
      usage: { requests: 1, inputTokens: 1, outputTokens: 1, totalTokens: 2 },
      output: [
        {
          type: 'message',
          id: 'msg_model',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text }],
        },
      ],
    },
  }
}
