import type { AgentInputItem, ModelRequest } from '@openai/agents'
import { z } from 'zod'

import { readReferences } from '../references.ts'

/** What a request to a model carries, counted. */
export interface SentContent {
  /** What the person wrote. */
  messages: number
  /** What was answered before. */
  answers: number
  /** Different tasks: in results of tools, in references, and in questions about them. */
  tasks: number
  /** Different names of lists in results of tools. */
  lists: number
}

const hidden =
  /^Hidden context for the agent \(not shown to the user\):\n<HiddenContext>\n([^]*)\n<\/HiddenContext>$/
const quoting = 'The user is referring to this in particular:'

const listNamesSchema = z.array(z.string())

class Counter {
  messages = 0
  answers = 0
  readonly #tasks = new Map<string, string>()
  readonly #titles = new Set<string>()
  readonly #lists = new Set<string>()

  content(): SentContent {
    const named = new Set(this.#tasks.values())
    const others = [...this.#titles].filter((title) => !named.has(title)).length
    const { messages, answers } = this
    return { messages, answers, tasks: this.#tasks.size + others, lists: this.#lists.size }
  }

  count(item: AgentInputItem): void {
    if (item.type === 'function_call_result') this.#countResult(item.output)
    else if ('role' in item) this.#countMessage(item.role, textOf(item.content))
  }

  #countMessage(role: string, text: string): void {
    if (role === 'assistant') this.answers += 1
    if (role !== 'user' || text.startsWith(quoting)) return
    const context = hidden.exec(text)?.[1]
    if (context === undefined) this.messages += 1
    else this.#countContext(context)
  }

  #countContext(text: string): void {
    const references = readReferences(text)
    if (references !== null) this.#walk(references)
    else for (const [, title = ''] of text.matchAll(/^- (.+)$/gm)) this.#titles.add(title)
  }

  #countResult(output: unknown): void {
    const text = typeof output === 'string' ? output : textOf([output])
    try {
      this.#walk(JSON.parse(text))
    } catch {
      // What is no JSON names no tasks.
    }
  }

  #walk(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && 'title' in value && typeof value.title === 'string') {
      this.#tasks.set(String(value.id), value.title)
    }
    const { data: names = [] } = listNamesSchema.safeParse('lists' in value ? value.lists : [])
    for (const name of names) this.#lists.add(name)
    for (const part of Object.values(value)) this.#walk(part)
  }
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content
    .map((part: unknown) =>
      typeof part === 'object' && part !== null && 'text' in part ? String(part.text) : '',
    )
    .join('')
}

/** Counts what a request to a model carries. */
export function sentContent(input: ModelRequest['input']): SentContent {
  const counter = new Counter()
  if (typeof input === 'string') counter.messages = 1
  else for (const item of input) counter.count(item)
  return counter.content()
}

function counted(count: number, one: string): string[] {
  if (count === 0) return []
  return [count === 1 ? `1 ${one}` : `${count} ${one}s`]
}

/** The content in words: "your last 6 messages, 5 answers and 12 tasks". */
export function describeContent({ messages, answers, tasks, lists }: SentContent): string {
  const parts = [
    ...(messages === 1 ? ['your message'] : [`your last ${messages} messages`]),
    ...counted(answers, 'answer'),
    ...counted(tasks, 'task'),
    ...counted(lists, 'list name'),
  ]
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}
