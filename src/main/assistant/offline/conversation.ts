import type { AgentInputItem } from '@openai/agents'

import { placeFirstMention, quoteMentions, readMention } from '../mentions.ts'
import { readReferences, type NamedTask, type Question, type References } from '../references.ts'
import { resultIn } from './steps/tool-result-text.ts'

/** What the rules know of a conversation: the message to answer, and what it can refer to. */
export interface Conversation {
  message: string
  /** The tasks that the message mentions with @. */
  mentions: readonly NamedTask[]
  references: References | null
  question: Question | null
  /** The last answer changed tasks, and asked nothing. */
  justChanged: boolean
  /** What the person said since the assistant last spoke of tasks. */
  since: readonly string[]
  /** What the person said before, oldest first. */
  earlier: readonly string[]
  /** What the tools answered in this run so far, in the order of the calls. */
  results: unknown[]
}

const hiddenStart = 'Hidden context for the agent (not shown to the user):\n<HiddenContext>\n'
const hiddenEnd = '\n</HiddenContext>'
const quotePrefix = 'The user is referring to this in particular:'

type Message = Extract<AgentInputItem, { role: 'user' | 'assistant' | 'system' }>

function isMessage(item: AgentInputItem): item is Message {
  return 'role' in item
}

function textOf({ content }: Message): string {
  if (typeof content === 'string') return content
  return content.map((part) => ('text' in part ? part.text : '')).join('')
}

function hiddenText(text: string): string | null {
  if (!text.startsWith(hiddenStart) || !text.endsWith(hiddenEnd)) return null
  return text.slice(hiddenStart.length, -hiddenEnd.length)
}

function plainText(item: AgentInputItem): string {
  return isMessage(item) ? textOf(item) : ''
}

function mentionsIn(item: AgentInputItem | undefined): NamedTask[] {
  if (item === undefined || !isMessage(item) || typeof item.content === 'string') return []
  return item.content.flatMap((part) => ('text' in part ? (readMention(part.text) ?? []) : []))
}

/** Whether the item only says more about the message before it: what it quotes or mentions. */
function isAddition(item: AgentInputItem | undefined): boolean {
  if (item === undefined || !isMessage(item) || item.role !== 'user') return false
  return textOf(item).startsWith(quotePrefix) || mentionsIn(item).length > 0
}

function lastIndexOfUser(items: readonly AgentInputItem[]): number {
  let last = items.findLastIndex((item) => isMessage(item) && item.role === 'user')
  while (isAddition(items[last])) {
    const before = items[last - 1]
    if (before === undefined || !isMessage(before) || before.role !== 'user') return last
    if (hiddenText(textOf(before)) !== null) return last
    last -= 1
  }
  return last
}

/** The message at this place with its mentions as quoted words, and the tasks that these are. */
function messageAt(items: readonly AgentInputItem[], index: number) {
  const end = items.findIndex((item, at) => at > index && !isAddition(item))
  const additions = items.slice(index + 1, end < 0 ? items.length : end)
  const mentions = additions.flatMap(mentionsIn)
  const current = items[index]
  const message = current === undefined ? '' : quoteMentions(plainText(current), mentions)
  return { message: placeFirstMention(message, mentions), mentions }
}

function newestReferences(items: readonly AgentInputItem[]) {
  for (const [index, item] of [...items.entries()].toReversed()) {
    if (!isMessage(item) || item.role !== 'user') continue
    const hidden = hiddenText(textOf(item))
    const references = hidden === null ? null : readReferences(hidden)
    if (references !== null) return { references, index }
  }
  return { references: null, index: -1 }
}

function isPlainUserMessage(item: AgentInputItem): boolean {
  if (!isMessage(item) || item.role !== 'user' || mentionsIn(item).length > 0) return false
  const text = textOf(item)
  return hiddenText(text) === null && !text.startsWith('The following graphical UI widget ')
}

function wasCancelled(item: AgentInputItem): boolean {
  return isMessage(item) && (hiddenText(textOf(item))?.startsWith('The user cancelled') ?? false)
}

type ToolResultItem = Extract<AgentInputItem, { type: 'function_call_result' }>

function resultOf({ output }: ToolResultItem): unknown {
  if (typeof output === 'string') return resultIn(output)
  return resultIn('text' in output && output.type === 'text' ? output.text : '')
}

/** What a tool has just answered; null when the input ends with something else. */
export function newestResult(
  input: string | AgentInputItem[],
): { callId: string; result: unknown } | null {
  const newest = typeof input === 'string' ? undefined : input.at(-1)
  if (newest?.type !== 'function_call_result') return null
  return { callId: newest.callId, result: resultOf(newest) }
}

function isChange(references: References | null): boolean {
  if (references === null || references.question !== undefined) return false
  const newest = references.sets.at(-1)
  return newest?.kind === 'changed'
}

/** Whether something was said or stopped since the assistant last answered with tasks. */
function isStale(items: readonly AgentInputItem[], index: number): boolean {
  const since = index < 0 ? [] : items.slice(index + 1)
  return since.some((item) => isPlainUserMessage(item) || wasCancelled(item))
}

const textsOf = (items: readonly AgentInputItem[]) =>
  items.flatMap((item) => (isMessage(item) && isPlainUserMessage(item) ? [textOf(item)] : []))

/** Reads the input of a model call. */
export function readConversation(input: string | AgentInputItem[]): Conversation {
  if (typeof input === 'string') {
    const nothing = { references: null, question: null, justChanged: false, since: [], earlier: [] }
    return { message: input, mentions: [], ...nothing, results: [] }
  }
  const index = lastIndexOfUser(input)
  const earlier = input.slice(0, Math.max(index, 0))
  const { references, index: at } = newestReferences(earlier)
  const fresh = isStale(earlier, at) ? null : references
  return {
    ...messageAt(input, index),
    references,
    question: fresh?.question ?? null,
    justChanged: isChange(fresh),
    since: textsOf(earlier.slice(at + 1)),
    earlier: textsOf(earlier),
    results: input
      .slice(index + 1)
      .flatMap((item) => (item.type === 'function_call_result' ? [resultOf(item)] : [])),
  }
}
