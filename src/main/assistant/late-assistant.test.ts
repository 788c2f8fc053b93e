import { describe, expect, it, vi } from 'vitest'

import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import { silentLogger } from '../../shared/logger.ts'
import { MemoryStore, NonStreamingResult, StreamingResult } from '../chatkit/index.ts'
import { MemoryTodoRepository } from '../todos/memory-todo-repository.ts'
import { TodoService } from '../todos/todo-service.ts'
import { readEvents } from './conversation.testing.ts'
import { createAssistant } from './create-assistant.ts'
import { LateAssistant } from './late-assistant.ts'
import type { TodoRequestContext } from './todo-request-context.ts'
import { undoAction } from './widgets/receipt-widget.ts'

const context: TodoRequestContext = { locale: 'en' }
const clock = () => new Date(2026, 2, 4, 9, 0)

async function setUp() {
  let count = 0
  const todos = await TodoService.open({
    repository: new MemoryTodoRepository(),
    clock,
    generateId: () => `todo-${(count += 1)}`,
    logger: silentLogger,
  })
  const parts = { store: new MemoryStore<TodoRequestContext>(), todos, clock, logger: silentLogger }
  const load = vi.fn(async () => createAssistant(parts))
  const server = new LateAssistant({ ...parts, load })
  const ask = (request: object) => server.process(JSON.stringify(request), context)
  const stream = async (request: object): Promise<ThreadStreamEvent[]> => {
    const result = await ask(request)
    if (!(result instanceof StreamingResult)) throw new Error('This was no stream.')
    return readEvents(result)
  }
  const read = async (request: object): Promise<unknown> => {
    const result = await ask(request)
    if (!(result instanceof NonStreamingResult)) throw new Error('This was a stream.')
    return JSON.parse(new TextDecoder().decode(result.json))
  }
  const say = (text: string) => {
    const content = [{ type: 'input_text', text }]
    const input = { content, attachments: [], quoted_text: null, inference_options: {} }
    return stream({ type: 'threads.create', params: { input } })
  }
  return { todos, load, stream, read, say }
}

function threadOf(events: readonly ThreadStreamEvent[]): string {
  const created = events.find((event) => event.type === 'thread.created')
  if (created?.type !== 'thread.created') throw new Error('No thread was created.')
  return created.thread.id
}

function widgetOf(events: readonly ThreadStreamEvent[]): string {
  const done = events.flatMap((event) => (event.type === 'thread.item.done' ? [event.item] : []))
  const widget = done.find(({ type }) => type === 'widget')
  if (widget === undefined) throw new Error('No widget was shown.')
  return widget.id
}

describe('the assistant before it is loaded', () => {
  it('shows conversations without loading the assistant behind them', async () => {
    const { load, read, say } = await setUp()
    const thread_id = threadOf(await say('add milk'))
    load.mockClear()
    expect(await read({ type: 'threads.list', params: {} })).toMatchObject({
      data: [{ id: thread_id }],
    })
    expect(await read({ type: 'threads.get_by_id', params: { thread_id } })).toMatchObject({
      id: thread_id,
    })
    expect(load).not.toHaveBeenCalled()
  })

  it('answers a message as the assistant does', async () => {
    const { todos, load, say } = await setUp()
    const events = await say('add milk')
    expect(load).toHaveBeenCalledTimes(1)
    expect(todos.snapshot().todos.map(({ title }) => title)).toEqual(['Milk'])
    expect(events.filter(({ type }) => type === 'error')).toEqual([])
  })

  it('lets a button of an answer from the time before take the change back', async () => {
    const { todos, stream, say } = await setUp()
    const said = await say('add milk')
    const seqs = todos.journal().map(({ seq }) => seq)
    const action = { type: undoAction, payload: { seqs } }
    const params = { thread_id: threadOf(said), item_id: widgetOf(said), action }
    await stream({ type: 'threads.custom_action', params })
    expect(todos.snapshot().todos.filter(({ deletedAt }) => deletedAt === null)).toEqual([])
  })

  it('tells of an assistant that could not be loaded, and tries again with the next message', async () => {
    const { todos, load, say } = await setUp()
    load.mockRejectedValueOnce(new Error('The file is gone.'))
    expect((await say('add milk')).at(-1)).toMatchObject({ type: 'error' })
    await say('add bread')
    expect(todos.snapshot().todos.map(({ title }) => title)).toEqual(['Bread'])
  })
})
