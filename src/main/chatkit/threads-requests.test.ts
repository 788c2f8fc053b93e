import { describe, expect, it } from 'vitest'
import type { ThreadItem, ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import {
  action,
  base,
  preparedServer,
  structuredItem,
  thread_id,
  widgetItem,
} from './prepared-server.testing.ts'
import { assistantItem, createThread, hiddenItem, TestServer, userInput } from './server.testing.ts'

describe('a message', () => {
  it('with an unknown attachment is rejected, and no thread is stored', async () => {
    const server = new TestServer()
    const sending = server.send(createThread('Hi', { attachments: ['atc_x'] }))
    await expect(sending).rejects.toMatchObject({ name: 'NotFoundError' })
    expect(await server.everything()).toEqual({ threads: [], items: [] })
  })

  it('takes its attachments into the thread and sends them without metadata', async () => {
    const { server } = await preparedServer()
    const request = { type: 'attachments.create', params: { name: 'a', size: 1, mime_type: 't/p' } }
    const created = await server.document(request)
    expect(created).toMatchObject({ id: 'atc_1', upload_descriptor: { method: 'PUT' } })
    expect(created).not.toHaveProperty('metadata')
    const params = { thread_id, input: userInput('See', { attachments: ['atc_1'] }) }
    const lines = await server.lines({ type: 'threads.add_user_message', params })
    expect(lines[0]).toContain('"attachments":[{"type":"file","id":"atc_1"')
    expect(lines[0]).not.toContain('secret')
    expect(await server.store.loadAttachment('atc_1', undefined)).toMatchObject({
      thread_id,
      metadata: { path: '/secret' },
    })
  })

  it('keeps what it quotes and how it is to be answered', async () => {
    const server = new TestServer()
    const options = { model: 'm', tool_choice: { id: 't' } }
    const input = userInput('x', { quoted_text: 'q', inference_options: options })
    await server.lines({ type: 'threads.create', params: { input } })
    expect(await server.items(thread_id)).toMatchObject([
      { quoted_text: 'q', inference_options: options },
    ])
  })
})

describe('threads.retry_after_item', () => {
  it('deletes every later item without saying so, over several pages, and answers again', async () => {
    const { server } = await preparedServer()
    for (let index = 0; index < 45; index += 1) {
      await server.store.addThreadItem(thread_id, assistantItem(`msg_${index}`, 'x'), undefined)
    }
    let answered: string | undefined
    server.answer = async function* (_thread, message) {
      answered = message?.id
      yield { type: 'thread.item.done', item: assistantItem('msg_new', 'Again') }
    }
    const params = { thread_id, item_id: 'message_1' }
    const events = await server.events({ type: 'threads.retry_after_item', params })
    expect(events.map(({ type }) => type)).toEqual(['stream_options', 'thread.item.done'])
    expect(answered).toBe('message_1')
    expect((await server.items(thread_id)).map(({ id }) => id)).toEqual(['message_1', 'msg_new'])
  })

  it('gives an empty stream for an unknown item and rejects one that is no user message', async () => {
    const { server } = await preparedServer()
    const retry = (item_id: string) => ({
      type: 'threads.retry_after_item',
      params: { thread_id, item_id },
    })
    expect(await server.events(retry('msg_x'))).toEqual([])
    await expect(server.send(retry('msg_w'))).rejects.toThrow('not a user message')
    expect(await server.items(thread_id)).toHaveLength(3)
  })
})

describe('threads.custom_action', () => {
  it('reaches the handler with its sender', async () => {
    const { server } = await preparedServer()
    const seen: unknown[] = []
    server.onAction = async function* (
      thread,
      received,
      sender,
    ): AsyncGenerator<ThreadStreamEvent> {
      seen.push(thread.id, received, sender?.id ?? null)
      yield { type: 'thread.item.replaced', item: { ...widgetItem, id: 'msg_w' } }
    }
    const request = {
      type: 'threads.custom_action',
      params: { thread_id, item_id: 'msg_w', action },
    }
    const events = await server.events(request)
    expect(events.map(({ type }) => type)).toEqual(['stream_options', 'thread.item.replaced'])
    await server.events({ ...request, params: { thread_id, action } })
    await server.events({ ...request, params: { thread_id, item_id: '', action } })
    const withoutSender = [thread_id, action, null]
    expect(seen).toEqual([thread_id, action, 'msg_w', ...withoutSender, ...withoutSender])
  })

  it('of an item that is no widget is one error event', async () => {
    const { server } = await preparedServer()
    const params = { thread_id, item_id: 'message_1', action }
    expect(await server.lines({ type: 'threads.custom_action', params })).toEqual([
      '{"type":"error","code":"stream.error","allow_retry":false}',
    ])
  })

  it('of an unknown item is rejected', async () => {
    const { server } = await preparedServer()
    const params = { thread_id, item_id: 'msg_x', action }
    await expect(server.send({ type: 'threads.custom_action', params })).rejects.toMatchObject({
      name: 'NotFoundError',
    })
  })
})

describe('threads.sync_custom_action', () => {
  const request = {
    type: 'threads.sync_custom_action',
    params: { thread_id, item_id: 'msg_w', action },
  }

  it('answers the changed item, does not store it, and never shows a hidden one', async () => {
    const { server } = await preparedServer()
    const collapsed = { ...widgetItem, widget: { type: 'Card', children: [], collapsed: true } }
    server.onSyncAction = () => ({ updated_item: collapsed as ThreadItem })
    expect(await server.document(request)).toEqual({ updated_item: collapsed })
    expect(await server.store.loadItem(thread_id, 'msg_w', undefined)).toEqual(widgetItem)
    server.onSyncAction = () => ({ updated_item: hiddenItem('x') })
    expect(await server.document(request)).toEqual({})
  })

  it('of an item that is no widget is rejected', async () => {
    const { server } = await preparedServer()
    const params = { thread_id, item_id: 'message_1', action }
    await expect(server.send({ ...request, params })).rejects.toThrow('not a widget')
  })
})

describe('threads.add_client_tool_output', () => {
  function pending(id: string): ThreadItem {
    const call = { status: 'pending' as const, call_id: id, name: 'pick', arguments: {} }
    return { ...base, id, type: 'client_tool_call', ...call }
  }

  it('completes the newest pending call and deletes the others', async () => {
    const { server } = await preparedServer()
    for (const id of ['tc_1', 'tc_2']) {
      await server.store.addThreadItem(thread_id, pending(id), undefined)
    }
    const params = { thread_id, result: { a: null } }
    await server.events({ type: 'threads.add_client_tool_output', params })
    const calls = (await server.items(thread_id)).filter((item) => item.type === 'client_tool_call')
    expect(calls).toEqual([{ ...pending('tc_2'), status: 'completed', output: { a: null } }])
  })
})

describe('threads.add_structured_input', () => {
  const request = (input: object, item_id = 'msg_q') => ({
    type: 'threads.add_structured_input',
    params: { thread_id, item_id, input },
  })

  it.each([
    ['an answer', { answers: { q: { values: ['x'] } } }, { values: ['x'], skipped: false }],
    ['no answer', {}, { values: [], skipped: true }],
    ['no values', { answers: { q: { values: [] } } }, { values: [], skipped: true }],
    [
      'a skipped question',
      { answers: { q: { values: ['x'], skipped: true } } },
      { values: [], skipped: true },
    ],
    [
      'everything skipped',
      { status: 'skipped', answers: { q: { values: ['x'] } } },
      { values: [], skipped: true },
    ],
    [
      'another question',
      { answers: { toString: { values: ['x'] } } },
      { values: [], skipped: true },
    ],
  ])('stores %s', async (_case, input, answer) => {
    const { server } = await preparedServer()
    await server.events(request(input))
    expect(await server.store.loadItem(thread_id, 'msg_q', undefined)).toMatchObject({
      status: 'status' in input ? 'skipped' : 'answered',
      inputs: [{ answer }],
    })
  })

  it('keeps the first value of a single choice and all of a multiple one', async () => {
    const { server } = await preparedServer()
    const question = { type: 'multiple_choice' as const, question: '?', options: [] }
    const inputs = [
      { ...question, id: 'one', multiple: false },
      { ...question, id: 'many', multiple: true },
    ]
    await server.store.saveItem(thread_id, { ...structuredItem, inputs }, undefined)
    const answers = { one: { values: ['a', 'b'] }, many: { values: ['a', 'b'] } }
    await server.events(request({ answers }))
    expect(await server.store.loadItem(thread_id, 'msg_q', undefined)).toMatchObject({
      inputs: [{ answer: { values: ['a'] } }, { answer: { values: ['a', 'b'] } }],
    })
  })

  it('rejects an item that is not pending or no structured input', async () => {
    const { server } = await preparedServer()
    await server.events(request({}))
    await expect(server.send(request({}))).rejects.toThrow('not pending')
    await expect(server.send(request({}, 'msg_w'))).rejects.toThrow('not a structured input')
  })
})
