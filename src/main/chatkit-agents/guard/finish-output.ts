import type { ResponseStreamEvent } from '@openai/agents'
import type { GatedRest } from './gated-deltas.ts'

type ResponseDone = Extract<ResponseStreamEvent, { type: 'response_done' }>
type OutputItem = ResponseDone['response']['output'][number]
type FunctionCall = Extract<OutputItem, { type: 'function_call' }>
type Message = Extract<OutputItem, { role: 'assistant' }>

/** What the ids of tool calls must not repeat, and where new ones come from. */
export interface CallIds {
  used: Set<string>
  /** Whether ids that the provider knows have to stay as they are. */
  areFixed: boolean
  generate: () => string
}

/**
 * What a completion gave, put in order: tool calls that were written as text are calls, each call
 * has an id of its own and arguments, and a refusal is an answer like any other.
 */
export function finishOutput(
  output: readonly OutputItem[],
  rest: GatedRest,
  ids: CallIds,
): OutputItem[] {
  const finished: OutputItem[] = []
  for (const item of output) {
    if (item.type === 'function_call') finished.push(withOwnId(item, ids))
    else if (isMessage(item)) finished.push(...visibleMessage(item, rest))
    else finished.push(item)
  }
  // A model that also called properly only says again what it does.
  if (finished.some(({ type }) => type === 'function_call')) return finished
  return [...finished, ...rest.calls.map((call) => calledInText(call, ids))]
}

/** Whether an output has neither words for a person nor anything to do. */
export function isEmptyOutput(output: readonly OutputItem[]): boolean {
  return output.every((item) => {
    if (item.type === 'reasoning') return true
    return isMessage(item) && item.content.every((part) => !hasWords(part))
  })
}

function isMessage(item: OutputItem): item is Message {
  return 'role' in item && item.role === 'assistant'
}

function hasWords(part: Message['content'][number]): boolean {
  if (part.type === 'refusal') return part.refusal.trim() !== ''
  if (part.type !== 'output_text') return true
  return part.text.replace(/^\s*<think>[\s\S]*?(?:<\/think>|$)/, '').trim() !== ''
}

function visibleMessage(message: Message, rest: GatedRest): Message[] {
  const hidden = hiddenLengthOf(message, rest)
  const last = message.content.findLastIndex(({ type }) => type === 'output_text')
  // A refusal alone would end the run with an error, although the person has been answered.
  if (last === -1) return [{ ...message, content: message.content.map(asText) }]
  if (hidden === 0) return [message]
  const content = message.content.map((part, index) => {
    if (index !== last || part.type !== 'output_text') return part
    return { ...part, text: part.text.slice(0, Math.max(0, part.text.length - hidden)) }
  })
  const isVisible = content.some((part) => part.type !== 'output_text' || part.text.trim() !== '')
  return isVisible ? [{ ...message, content }] : []
}

function hiddenLengthOf({ id }: Message, { hiddenLengths }: GatedRest): number {
  const known = id === undefined ? undefined : hiddenLengths.get(id)
  return known ?? hiddenLengths.get(undefined) ?? 0
}

function asText(part: Message['content'][number]): Message['content'][number] {
  return part.type === 'refusal' ? { type: 'output_text', text: part.refusal } : part
}

function withOwnId(call: FunctionCall, ids: CallIds): FunctionCall {
  const arguments_ = call.arguments.trim() === '' ? '{}' : call.arguments
  const isFree = call.callId !== '' && !ids.used.has(call.callId)
  const callId = isFree || ids.areFixed ? call.callId : ids.generate()
  ids.used.add(callId)
  return { ...call, callId, arguments: arguments_ }
}

function calledInText(call: { name: string; arguments: string }, ids: CallIds): FunctionCall {
  return { type: 'function_call', callId: ids.generate(), status: 'completed', ...call }
}
