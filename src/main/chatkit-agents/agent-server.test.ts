import { tool, type Model, type ResponseStreamEvent } from '@openai/agents'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  parseThreadStreamEvent,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type UserMessageItem,
} from '../../shared/chatkit/index.ts'
import { ChatKitServer, StreamingResult } from '../chatkit/index.ts'
import { AgentContext } from './agent-context.ts'
import {
  call,
  CountingStore,
  delta,
  done,
  EventModel,
  instant,
  message,
  startRun,
  started,
} from './run.testing.ts'
import { simpleToAgentInput } from './simple-to-agent-input.ts'
import { streamAgentResponse } from './stream-agent-response.ts'

const showCard = tool<z.ZodObject, AgentContext>({
  name: 'show',
  description: 'Shows a card.',
  parameters: z.object({}),
  execute: async (_input, runContext) => {
    await runContext?.context.streamWidget({ type: 'Card', children: [] })
    return 'ok'
  },
})

const words = ['Füße ', '👩‍', '👩‍👧 ', 'and ', '\ud83d', '\ude00', ' end']
const whole = words.join('')

function model(): Model {
  const turn = (id: string, ...calls: ReturnType<typeof call>[]): ResponseStreamEvent[] => [
    started,
    ...words.map((word) => delta(word, id)),
    done(message(whole, id), ...calls),
  ]
  return new EventModel(turn('m', call('show', 'c1', 'm')), turn('m'))
}

class AgentServer extends ChatKitServer {
  override readonly store: CountingStore
  readonly inputs: unknown[] = []

  constructor() {
    const store = new CountingStore()
    super(store, null, { now: () => new Date(instant) })
    this.store = store
  }

  override async *respond(
    thread: ThreadMetadata,
    _message: UserMessageItem | null,
    requestContext: unknown,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent> {
    const { store, now } = this
    const page = await store.loadThreadItems(
      thread.id,
      { limit: 20, after: null, order: 'desc' },
      requestContext,
    )
    this.inputs.push(await simpleToAgentInput(page.data.toReversed()))
    const context = new AgentContext({ thread, store, requestContext, now })
    const run = await startRun(model(), context, { tools: [showCard], signal })
    yield* streamAgentResponse(context, run)
  }

  async stored(threadId: string): Promise<ThreadItem[]> {
    const page = { limit: 100, after: null, order: 'asc' as const }
    return (await this.store.loadThreadItems(threadId, page, undefined)).data
  }
}

const request = JSON.stringify({
  type: 'threads.create',
  params: {
    input: {
      content: [{ type: 'input_text', text: 'Hi' }],
      attachments: [],
      inference_options: {},
    },
  },
})

/** What a client has on screen: items by id, messages with the text that has grown so far. */
class Screen {
  readonly texts = new Map<string, string>()
  threadId = ''

  show(frame: Uint8Array): void {
    const event = parseThreadStreamEvent(JSON.parse(new TextDecoder().decode(frame).slice(6)))
    switch (event?.type) {
      case 'thread.created':
        this.threadId = event.thread.id
        break
      case 'thread.item.added':
        this.texts.set(event.item.id, '')
        break
      case 'thread.item.updated':
        if ('delta' in event.update) this.#grow(event.item_id, event.update.delta)
        break
      case 'thread.item.done':
        if (event.item.type !== 'assistant_message') this.texts.set(event.item.id, event.item.type)
        break
      default:
    }
  }

  #grow(itemId: string, delta: string): void {
    this.texts.set(itemId, (this.texts.get(itemId) ?? '') + delta)
  }
}

async function readFrames(
  server: AgentServer,
  limit: number,
): Promise<{ screen: Screen; count: number }> {
  const result = await server.process(request, undefined)
  if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
  const screen = new Screen()
  let count = 0
  for await (const frame of result) {
    screen.show(frame)
    count += 1
    if (count === limit) break
  }
  return { screen, count }
}

function textOf(item: ThreadItem): [string, string] {
  const text =
    item.type === 'assistant_message' ? item.content.map((part) => part.text).join('') : ''
  return [item.id, item.type === 'assistant_message' ? text : item.type]
}

describe('an agent behind a ChatKit server', () => {
  it('stores byte for byte what has grown on screen, in the order on screen', async () => {
    const server = new AgentServer()
    const { screen } = await readFrames(server, Infinity)
    const stored = (await server.stored(screen.threadId)).map(textOf)
    expect(stored).toEqual([...screen.texts])
    expect(stored.map(([, text]) => text)).toEqual(['user_message', whole, 'widget', whole])
  })

  it('stores what was on screen wherever the stream is cancelled', async () => {
    const { count: total } = await readFrames(new AgentServer(), Infinity)
    expect(total).toBeGreaterThan(20)
    for (let limit = 1; limit < total; limit += 1) {
      const server = new AgentServer()
      const { screen } = await readFrames(server, limit)
      const stored = (await server.stored(screen.threadId)).map(textOf)
      expect(stored.at(-1)?.[1]).toBe('sdk_hidden_context')
      const onScreen = [...screen.texts].filter(([id, text]) => text !== '' && id !== 'message_1')
      expect(stored.slice(1, -1)).toEqual(onScreen)
    }
  })

  it('tells the model what happened before', async () => {
    const server = new AgentServer()
    const { screen } = await readFrames(server, Infinity)
    const next = JSON.parse(request) as { params: object }
    await server
      .process(
        JSON.stringify({
          type: 'threads.add_user_message',
          params: { ...next.params, thread_id: screen.threadId },
        }),
        undefined,
      )
      .then(async (result) => {
        if (result instanceof StreamingResult) for await (const _frame of result);
      })
    expect(server.inputs[1]).toMatchObject([
      { role: 'user', content: [{ text: 'Hi' }] },
      { role: 'assistant', content: [{ text: whole }] },
      { role: 'user', content: [{ type: 'input_text' }] },
      { role: 'assistant', content: [{ text: whole }] },
      { role: 'user', content: [{ text: 'Hi' }] },
    ])
  })
})
