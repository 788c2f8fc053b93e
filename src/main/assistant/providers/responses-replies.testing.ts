import { pieces } from './chat-replies.testing.ts'
import { sendEvent } from './scripted-faults.testing.ts'
import type { Script } from './scripted-model-server.testing.ts'

/** What a response says. */
export interface ResponsesContent {
  text?: string
  call?: { name: string; arguments: string; id?: string }
  /** How it ends. */
  end?: 'completed' | 'incomplete' | 'failed'
  /** What the response says about an end that is no completion. */
  details?: object
}

/** The events of a response of the OpenAI Responses API. */
export function responseEvents(content: ResponsesContent): object[] {
  const { text, call, end = 'completed', details = {} } = content
  const output = [
    ...(text === undefined ? [] : [messageItem(text, end)]),
    ...(call === undefined ? [] : [callItem(call)]),
  ]
  const base = { id: 'resp_1', object: 'response', created_at: 0, model: 'big-1' }
  const usage = { input_tokens: 12, output_tokens: 7, total_tokens: 19 }
  const events: object[] = [
    { type: 'response.created', response: { ...base, status: 'in_progress', output: [] } },
    { type: 'response.in_progress', response: { ...base, status: 'in_progress', output: [] } },
    ...output.flatMap((item, index) => itemEvents(item, index)),
    { type: `response.${end}`, response: { ...base, status: end, output, usage, ...details } },
  ]
  return events.map((event, index) => ({ ...event, sequence_number: index }))
}

/** A response that goes well, or ends for the reason it gives. */
export function responseReply(content: ResponsesContent): Script {
  return (reply) => {
    for (const event of responseEvents(content)) sendEvent(reply, event)
    reply.end()
  }
}

function messageItem(text: string, end: string) {
  const part = { type: 'output_text', text, annotations: [] }
  const status = end === 'completed' ? 'completed' : 'incomplete'
  return { type: 'message' as const, id: 'msg_1', role: 'assistant', status, content: [part] }
}

function callItem({
  name,
  arguments: given,
  id = 'call_1',
}: NonNullable<ResponsesContent['call']>) {
  const call = { call_id: id, name, arguments: given, status: 'completed' }
  return { type: 'function_call' as const, id: 'fc_1', ...call }
}

function itemEvents(item: ReturnType<typeof messageItem | typeof callItem>, index: number) {
  const at = { item_id: item.id, output_index: index }
  const inner =
    item.type === 'message' ? textEvents(item.content[0]?.text ?? '', at) : callEvents(item, at)
  const begun =
    item.type === 'message'
      ? { ...item, content: [], status: 'in_progress' }
      : { ...item, arguments: '' }
  return [
    { type: 'response.output_item.added', output_index: index, item: begun },
    ...inner,
    { type: 'response.output_item.done', output_index: index, item },
  ]
}

function textEvents(text: string, at: object): object[] {
  const place = { ...at, content_index: 0 }
  const part = { type: 'output_text', annotations: [] }
  return [
    { type: 'response.content_part.added', ...place, part: { ...part, text: '' } },
    ...pieces(text).map((delta) => ({ type: 'response.output_text.delta', ...place, delta })),
    { type: 'response.output_text.done', ...place, text },
    { type: 'response.content_part.done', ...place, part: { ...part, text } },
  ]
}

function callEvents(item: ReturnType<typeof callItem>, at: object): object[] {
  const type = 'response.function_call_arguments'
  return [
    ...pieces(item.arguments).map((delta) => ({ type: `${type}.delta`, ...at, delta })),
    { type: `${type}.done`, ...at, arguments: item.arguments },
  ]
}
