import { z } from 'zod'
import { sampleText } from './sample-text.ts'

const created_at = '2026-01-05T11:03:37.722Z'
const pageSize = 20

function itemAt(thread_id: string, index: number): object {
  const id = `item_${index}`
  if (index % 2 === 0)
    return {
      id,
      thread_id,
      created_at,
      type: 'user_message',
      content: [{ type: 'input_text', text: `Question ${index}` }],
      attachments: [],
      inference_options: {},
    }
  const text = sampleText(60 + ((index * 97) % 900))
  const content = [{ type: 'output_text', text: `Answer ${index}. ${text}`, annotations: [] }]
  return { id, thread_id, created_at, type: 'assistant_message', content }
}

function json(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}

const askedSchema = z.object({
  type: z.string(),
  params: z.object({
    thread_id: z.string().optional(),
    after: z.string().optional(),
    limit: z.number().optional(),
  }),
})

type Asked = z.infer<typeof askedSchema>

/** Writes an answer into a stream: tokens, and how many at a time. */
export interface Answer {
  readonly tokens: readonly string[]
  readonly perSecond: number
}

const tickMs = 10

/**
 * A ChatKit server without a network. A thread `paged/N` has N items and answers page by page,
 * `whole/N` sends all of them at once.
 */
export class InPageServer {
  answer: Answer = { tokens: [], perSecond: 500 }
  readonly #threads = new Map<string, string>()

  readonly fetch = (_: unknown, init?: RequestInit): Promise<Response> => {
    const body = typeof init?.body === 'string' ? init.body : ''
    const { type, params } = askedSchema.parse(JSON.parse(body))
    const threadId = params.thread_id ?? 'whole/0'
    if (type === 'threads.get_by_id') return Promise.resolve(json(this.#known(threadId)))
    if (type === 'items.list')
      return Promise.resolve(json(JSON.stringify(this.#page(threadId, params))))
    return Promise.resolve(this.#stream(threadId))
  }

  /** Written once, for what a server does is not measured. */
  #known(threadId: string): string {
    const text = this.#threads.get(threadId) ?? JSON.stringify(this.#thread(threadId))
    this.#threads.set(threadId, text)
    return text
  }

  #thread(id: string): object {
    const [kind, count] = [id.split('/')[0], Number(id.split('/')[1])]
    const shown = kind === 'whole' ? count : Math.min(count, pageSize)
    const data = Array.from({ length: shown }, (_, index) => itemAt(id, index))
    const items = { data, has_more: shown < count, after: `item_${shown - 1}` }
    return { id, created_at, status: { type: 'active' }, metadata: {}, items }
  }

  #page(id: string, { after, limit = pageSize }: Asked['params']): object {
    const end = after === undefined ? Number(id.split('/')[1]) : Number(after.split('_')[1])
    const start = Math.max(0, end - limit)
    const data = Array.from({ length: end - start }, (_, index) => itemAt(id, end - 1 - index))
    return { data, has_more: start > 0, after: `item_${start}` }
  }

  #stream(thread_id: string): Response {
    const { tokens, perSecond } = this.answer
    const encoder = new TextEncoder()
    const frame = (event: object) => encoder.encode(`data: ${JSON.stringify(event)}\n\n`)
    const item = { id: `answer_${performance.now()}`, thread_id, created_at }
    const text = tokens.join('')
    const content = [{ type: 'output_text', text, annotations: [] }]
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(
          frame({
            type: 'thread.item.added',
            item: { ...item, type: 'assistant_message', content: [] },
          }),
        )
        const began = performance.now()
        let sent = 0
        const timer = setInterval(() => {
          const due = Math.min(tokens.length, ((performance.now() - began) / 1_000) * perSecond)
          for (; sent < due; sent++) {
            const update = {
              type: 'assistant_message.content_part.text_delta',
              content_index: 0,
              delta: tokens[sent],
            }
            controller.enqueue(frame({ type: 'thread.item.updated', item_id: item.id, update }))
          }
          if (sent < tokens.length) return
          clearInterval(timer)
          const done = { ...item, type: 'assistant_message', content }
          controller.enqueue(frame({ type: 'thread.item.done', item: done }))
          controller.close()
        }, tickMs)
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
}
