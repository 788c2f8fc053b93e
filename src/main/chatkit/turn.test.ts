import { describe, expect, it } from 'vitest'
import {
  type ThreadItem,
  threadItemSchema,
  type ThreadStreamEvent,
} from '../../shared/chatkit/index.ts'
import { CustomStreamError, StreamError } from './errors.ts'
import {
  addMessage,
  answerWith,
  assistantItem,
  createThread,
  hiddenItem,
  streamedMessage,
  TestServer,
} from './server.testing.ts'
import { StreamingResult } from './streaming-result.ts'

function failWith(error: unknown) {
  return async function* (): AsyncGenerator<ThreadStreamEvent> {
    yield { type: 'progress_update', text: 'Working' }
    throw error
  }
}

async function answered(server: TestServer): Promise<ThreadStreamEvent[]> {
  return (await server.events(createThread())).slice(3)
}

describe('a turn', () => {
  it('gives its frames in order, each once, to a reader that does not wait for one', async () => {
    const answer = [...streamedMessage('msg_1', 'A message')]
    const [patient, hasty] = [new TestServer(), new TestServer()]
    patient.answer = answerWith(...answer)
    hasty.answer = answerWith(...answer)
    const expected = await patient.events(createThread())
    const result = await hasty.send(createThread())
    if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
    const frames = result[Symbol.asyncIterator]()
    const steps = await Promise.all(
      Array.from({ length: expected.length + 2 }, () => frames.next()),
    )
    const read = steps.flatMap(({ done, value }) =>
      done === true ? [] : [new TextDecoder().decode(value).slice('data: '.length)],
    )
    expect(read.map((line) => JSON.parse(line) as unknown)).toEqual(expected)
    expect(await hasty.everything()).toEqual(await patient.everything())
  })
})

describe('a turn that fails', () => {
  it.each([
    [
      'with a message',
      new CustomStreamError('Quota used up.'),
      { code: 'custom', message: 'Quota used up.', allow_retry: false },
    ],
    [
      'with a message and retry',
      new CustomStreamError('Busy.', { allowRetry: true }),
      { code: 'custom', message: 'Busy.', allow_retry: true },
    ],
    ['with a code', new StreamError('stream.error'), { code: 'stream.error', allow_retry: true }],
    [
      'with a code and no retry',
      new StreamError('stream.error', { allowRetry: false }),
      { code: 'stream.error', allow_retry: false },
    ],
    [
      'with another code',
      new StreamError('rate.limit'),
      { code: 'rate.limit', allow_retry: false },
    ],
    [
      'for any other reason',
      new TypeError('secret task text'),
      { code: 'stream.error', allow_retry: true },
    ],
    ['with something that is no error', 'secret', { code: 'stream.error', allow_retry: true }],
  ])('%s ends with one error event', async (_case, error, fields) => {
    const server = new TestServer()
    server.answer = failWith(error)
    const events = await answered(server)
    expect(events.slice(1)).toEqual([{ type: 'error', ...fields }])
    expect(server.cancellations).toEqual([])
    expect(JSON.stringify(server.logs.entries)).not.toMatch(/secret|Quota/)
    expect(server.logs.entries.map(({ event }) => event)).toContain('chatkit.turn_failed')
  })

  it('still saves and sends what changed in the thread', async () => {
    const server = new TestServer()
    server.answer = async function* (thread) {
      yield { type: 'progress_update', text: 'Working' }
      thread.title = 'Failed'
      throw new Error('x')
    }
    const events = await answered(server)
    expect(events.map(({ type }) => type)).toEqual(['progress_update', 'error', 'thread.updated'])
    expect(await server.store.loadThread('thread_1', undefined)).toMatchObject({ title: 'Failed' })
  })

  it('stores no item that was not complete, and the next message works', async () => {
    const server = new TestServer()
    server.answer = async function* () {
      yield* streamedMessage('msg_a', 'Half').slice(0, 3)
      throw new Error('x')
    }
    await answered(server)
    expect((await server.items('thread_1')).map(({ type }) => type)).toEqual(['user_message'])
    server.answer = answerWith(...streamedMessage('msg_b', 'Whole'))
    const events = await server.events(addMessage('thread_1'))
    expect(events.at(-1)).toMatchObject({ type: 'thread.item.done', item: { id: 'msg_b' } })
  })

  it('because the handler throws at once ends with an error event as well', async () => {
    const server = new TestServer()
    server.answer = () => {
      throw new CustomStreamError('No.')
    }
    expect(await answered(server)).toMatchObject([{ type: 'error', message: 'No.' }])
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('Disk full.'))],
    [
      'throws',
      () => {
        throw new Error('Disk full.')
      },
    ],
  ])('because the store %s ends with an error event that offers a retry', async (_case, fail) => {
    const server = new TestServer()
    server.answer = answerWith({ type: 'thread.item.done', item: assistantItem('msg_a', 'Hi') })
    const add = server.store.addThreadItem.bind(server.store)
    server.store.addThreadItem = (threadId, item: ThreadItem, context) =>
      item.type === 'assistant_message' ? fail() : add(threadId, item, context)
    expect(await answered(server)).toEqual([
      { type: 'error', code: 'stream.error', allow_retry: true },
    ])
  })

  it('outside of its handler ends with one error event without retry', async () => {
    const server = new TestServer()
    server.store.saveThread = () => Promise.reject(new Error('Disk full.'))
    expect(await server.events(createThread())).toEqual([
      { type: 'error', code: 'stream.error', allow_retry: false },
    ])
  })

  it('because an event cannot be written as JSON ends with one error event', async () => {
    const server = new TestServer()
    const data = { size: 1n }
    server.answer = answerWith(
      { type: 'client_effect', name: 'x', data },
      { type: 'progress_update', text: 'never sent' },
    )
    expect(await answered(server)).toEqual([
      { type: 'error', code: 'stream.error', allow_retry: false },
    ])
  })
})

describe('what a turn streams', () => {
  it('is stored when it is done, replaced or removed, and only then', async () => {
    const server = new TestServer()
    server.answer = answerWith(
      { type: 'thread.item.added', item: assistantItem('msg_a') },
      { type: 'thread.item.done', item: assistantItem('msg_b', 'b') },
      { type: 'thread.item.done', item: assistantItem('msg_c', 'c') },
      { type: 'thread.item.replaced', item: assistantItem('msg_b', 'B') },
      { type: 'thread.item.replaced', item: assistantItem('msg_d', 'd') },
      { type: 'thread.item.removed', item_id: 'msg_c' },
      { type: 'notice', level: 'info', message: 'n' },
    )
    await answered(server)
    expect((await server.items('thread_1')).slice(1)).toEqual([
      assistantItem('msg_b', 'B'),
      assistantItem('msg_d', 'd'),
    ])
  })

  it('may be removed although it was never stored', async () => {
    const server = new TestServer()
    server.answer = answerWith(
      { type: 'thread.item.added', item: assistantItem('msg_a') },
      { type: 'thread.item.removed', item_id: 'msg_a' },
    )
    const events = await answered(server)
    expect(events.map(({ type }) => type)).toEqual(['thread.item.added', 'thread.item.removed'])
  })

  it('keeps its place when it is done a second time', async () => {
    const server = new TestServer()
    server.answer = answerWith(
      { type: 'thread.item.done', item: assistantItem('msg_a', 'a') },
      { type: 'thread.item.done', item: assistantItem('msg_b', 'b') },
      { type: 'thread.item.done', item: assistantItem('msg_a', 'A') },
    )
    await answered(server)
    expect((await server.items('thread_1')).map(({ id }) => id).slice(1)).toEqual([
      'msg_a',
      'msg_b',
    ])
  })

  it('stores hidden items and never sends them', async () => {
    const server = new TestServer()
    server.answer = answerWith(
      { type: 'thread.item.added', item: hiddenItem('h_1') },
      { type: 'thread.item.done', item: hiddenItem('h_1') },
      { type: 'thread.item.replaced', item: hiddenItem('h_2') },
    )
    expect(await answered(server)).toEqual([])
    expect((await server.items('thread_1')).map(({ id }) => id).slice(1)).toEqual(['h_1', 'h_2'])
  })

  it('leaves out null fields at every depth but keeps free-form nulls', async () => {
    const server = new TestServer()
    const widget: unknown = JSON.parse(
      '{"type":"Card","size":null,"children":[{"type":"Button","label":null,"onClickAction":{"type":"t","payload":{"due":null}}}]}',
    )
    const item = threadItemSchema.parse({ ...assistantItem('msg_w'), type: 'widget', widget })
    server.answer = answerWith(
      { type: 'thread.item.done', item },
      { type: 'client_effect', name: 'x', data: { a: null } },
    )
    const lines = (await server.lines(createThread())).slice(3)
    expect(lines[0]).toContain(
      '"widget":{"type":"Card","children":[{"type":"Button","onClickAction":{"type":"t","payload":{"due":null}}}]}',
    )
    expect(lines[1]).toBe('{"type":"client_effect","name":"x","data":{"a":null}}')
  })
})

describe('the thread of a turn', () => {
  it('is sent once for each time its metadata changes, without private metadata', async () => {
    const server = new TestServer()
    server.answer = async function* (thread) {
      yield { type: 'progress_update', text: '1' }
      thread.title = 'One'
      yield { type: 'progress_update', text: '2' }
      thread.metadata['secret'] = 'x'
      yield { type: 'progress_update', text: '3' }
      yield { type: 'progress_update', text: '4' }
      thread.status = { type: 'locked', reason: 'Done' }
      thread.allowed_image_domains = ['x.test']
    }
    const events = await answered(server)
    expect(events.map(({ type }) => type)).toEqual([
      'progress_update',
      'progress_update',
      'thread.updated',
      'progress_update',
      'thread.updated',
      'progress_update',
      'thread.updated',
    ])
    expect(events.at(-1)).toMatchObject({
      thread: {
        title: 'One',
        status: { type: 'locked', reason: 'Done' },
        allowed_image_domains: ['x.test'],
        metadata: {},
        items: { data: [] },
      },
    })
    expect(await server.store.loadThread('thread_1', undefined)).toMatchObject({
      title: 'One',
      metadata: { secret: 'x' },
    })
  })

  it('keeps a title that somebody else gave it meanwhile', async () => {
    const server = new TestServer()
    server.answer = async function* (thread) {
      thread.title = 'First'
      yield { type: 'progress_update', text: '0' }
      const params = { thread_id: thread.id, title: 'Renamed' }
      await server.document({ type: 'threads.update', params })
      thread.metadata['count'] = 1
      yield { type: 'progress_update', text: '1' }
    }
    expect((await answered(server)).at(-1)).toMatchObject({ thread: { title: 'Renamed' } })
    expect(await server.store.loadThread('thread_1', undefined)).toMatchObject({
      title: 'Renamed',
      metadata: { count: 1 },
    })
  })

  it('stays deleted if it is deleted meanwhile', async () => {
    const server = new TestServer()
    server.answer = async function* (thread) {
      await server.document({ type: 'threads.delete', params: { thread_id: thread.id } })
      thread.title = 'Ghost'
      yield { type: 'thread.item.done', item: assistantItem('msg_a', 'Hi') }
    }
    expect((await answered(server))[0]).toMatchObject({ type: 'error' })
    expect(await server.everything()).toEqual({ threads: [], items: [] })
  })
})

describe('the stream options', () => {
  it('are those that the server gives for the thread', async () => {
    const server = new TestServer()
    server.getStreamOptions = () => ({ allow_cancel: false })
    expect((await server.lines(createThread()))[2]).toBe(
      '{"type":"stream_options","stream_options":{"allow_cancel":false}}',
    )
  })
})
