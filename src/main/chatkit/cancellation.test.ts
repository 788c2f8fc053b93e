import { describe, expect, it } from 'vitest'
import type { ThreadItem, ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import {
  answerWith,
  createThread,
  instant,
  streamedMessage,
  TestServer,
  type Answer,
} from './server.testing.ts'
import { StreamingResult } from './streaming-result.ts'

const card = { type: 'Card' as const, children: [] }

function item(id: string, fields: { type: 'widget' } | { type: 'workflow' }): ThreadItem {
  const base = { id, thread_id: 'thread_1', created_at: instant }
  return fields.type === 'widget'
    ? { ...base, type: 'widget', widget: card }
    : { ...base, type: 'workflow', workflow: { type: 'custom', tasks: [], expanded: false } }
}

const script: ThreadStreamEvent[] = [
  { type: 'progress_update', text: 'Looking' },
  { type: 'thread.item.added', item: item('wf_1', { type: 'workflow' }) },
  { type: 'thread.item.done', item: item('wf_1', { type: 'workflow' }) },
  ...streamedMessage('msg_a', 'One ', 'two ', 'three'),
  { type: 'thread.item.added', item: item('msg_w', { type: 'widget' }) },
  { type: 'thread.item.done', item: item('msg_w', { type: 'widget' }) },
  { type: 'thread.item.added', item: item('wf_2', { type: 'workflow' }) },
  ...streamedMessage('msg_b', ' ', 'four'),
]

// thread.created, the user message and stream_options come before the script.
const total = script.length + 3

type Stop = 'abort' | 'leave'

/** Reads `count` events, then stops, and gives the events that were received. */
async function readAndStop(server: TestServer, count: number, stop: Stop) {
  const controller = new AbortController()
  const result = await server.send(createThread(), { signal: controller.signal })
  if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
  const received: ThreadStreamEvent[] = []
  const iterator = result[Symbol.asyncIterator]()
  while (received.length < count) {
    const step = await iterator.next()
    if (step.done === true) break
    received.push(JSON.parse(new TextDecoder().decode(step.value).slice(6)) as ThreadStreamEvent)
  }
  if (stop === 'abort') controller.abort()
  else await iterator.return?.()
  expect(await iterator.next()).toEqual({ done: true, value: undefined })
  return received
}

/** What must be in the store after these events: complete items, and pending text. */
function expectedItems(received: readonly ThreadStreamEvent[]): Map<string, string> {
  const complete = new Map<string, string>()
  const pending = new Map<string, string>()
  for (const event of received) {
    if (event.type === 'thread.item.added') pending.set(event.item.id, '')
    if (event.type === 'thread.item.updated') {
      const text = pending.get(event.item_id) ?? ''
      pending.set(event.item_id, text + ('delta' in event.update ? event.update.delta : ''))
    }
    if (event.type === 'thread.item.done') {
      pending.delete(event.item.id)
      complete.set(...describeItem(event.item))
    }
  }
  const withText = [...pending].filter(([, text]) => text.trim() !== '')
  return new Map([...complete, ...withText])
}

function describeItem(stored: ThreadItem): [string, string] {
  return [
    stored.id,
    stored.type === 'assistant_message' ? (stored.content[0]?.text ?? '') : stored.type,
  ]
}

describe.each(['abort', 'leave'] as const)('a stream that is cancelled by %s', (stop) => {
  it.each(Array.from({ length: total }, (_, index) => index + 1))(
    'after event %d keeps the text, marks the end and leaves no half item',
    async (count) => {
      const server = new TestServer()
      server.answer = answerWith(...script)
      const received = await readAndStop(server, count, stop)
      const stored = await server.items('thread_1')
      const marker = stored.at(-1)
      const expected = expectedItems(received)
      expected.set('message_1', 'user_message')
      expect(marker).toMatchObject({
        type: 'sdk_hidden_context',
        content: 'The user cancelled the stream. Stop responding to the prior request.',
      })
      expect(new Map(stored.slice(0, -1).map(describeItem))).toEqual(expected)
      expect(server.cancellations).toHaveLength(1)
    },
  )

  it('before its first event stores nothing', async () => {
    const server = new TestServer()
    await readAndStop(server, 0, stop)
    expect(await server.everything()).toEqual({ threads: [], items: [] })
    expect(server.cancellations).toEqual([])
  })
})

describe('a cancelled stream', () => {
  it('ends at once although the handler waits for something that never comes', async () => {
    const server = new TestServer()
    let seen: AbortSignal | null = null
    server.answer = async function* (_thread, _message, signal) {
      seen = signal
      yield { type: 'progress_update', text: 'Waiting' }
      await new Promise(() => {})
    }
    const controller = new AbortController()
    const result = await server.send(createThread(), { signal: controller.signal })
    if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
    let count = 0
    for await (const _frame of result) {
      count += 1
      if (count === 4) setImmediate(() => controller.abort())
    }
    expect(count).toBe(4)
    expect(seen).toMatchObject({ aborted: true })
    expect(server.cancellations).toHaveLength(1)
  })

  it.each([
    ['ends by itself', async () => {}],
    ['throws', () => Promise.reject(new DOMException('Aborted', 'AbortError'))],
  ])('runs its hook once, without an error event, if the handler %s', async (_case, finish) => {
    const server = new TestServer()
    const controller = new AbortController()
    server.answer = async function* () {
      yield { type: 'progress_update', text: 'Working' }
      controller.abort()
      await finish()
    }
    const result = await server.send(createThread(), { signal: controller.signal })
    if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
    const text: string[] = []
    for await (const frame of result) text.push(new TextDecoder().decode(frame))
    expect(text.join('')).not.toContain('"type":"error"')
    expect(server.cancellations).toHaveLength(1)
  })

  it('runs its hook even if nobody reads on after the abort', async () => {
    const server = new TestServer()
    server.answer = answerWith(...script)
    const controller = new AbortController()
    const result = await server.send(createThread(), { signal: controller.signal })
    if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
    await result[Symbol.asyncIterator]().next()
    controller.abort()
    await new Promise((resolve) => setImmediate(resolve))
    expect(server.cancellations).toHaveLength(1)
    const requests = server.logs.entries.filter(({ event }) => event === 'chatkit.request')
    expect(requests).toMatchObject([
      { level: 'info', fields: { type: 'threads.create', outcome: 'cancelled', events: 1 } },
    ])
  })

  it('does not run the hook after a stream that was read to its end', async () => {
    const server = new TestServer()
    server.answer = answerWith(...script)
    const controller = new AbortController()
    const result = await server.send(createThread(), { signal: controller.signal })
    if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
    for await (const _frame of result);
    controller.abort()
    await new Promise((resolve) => setImmediate(resolve))
    expect(server.cancellations).toEqual([])
  })

  it('tells the handler to clean up', async () => {
    const server = new TestServer()
    let cleaned = false
    const answer: Answer = async function* () {
      try {
        yield* script
      } finally {
        cleaned = true
      }
    }
    server.answer = answer
    await readAndStop(server, 6, 'leave')
    expect(cleaned).toBe(true)
  })

  it('saves what the handler changed in the thread', async () => {
    const server = new TestServer()
    server.answer = async function* (thread) {
      yield { type: 'progress_update', text: 'Working' }
      thread.title = 'Half way'
      await new Promise(() => {})
    }
    const controller = new AbortController()
    const result = await server.send(createThread(), { signal: controller.signal })
    if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
    for await (const frame of result) {
      if (new TextDecoder().decode(frame).includes('progress_update')) {
        setImmediate(() => controller.abort())
      }
    }
    expect(await server.store.loadThread('thread_1', undefined)).toMatchObject({
      title: 'Half way',
    })
  })

  it('that is aborted before it is processed is not processed', async () => {
    const server = new TestServer()
    const signal = AbortSignal.abort()
    await expect(server.send(createThread(), { signal })).rejects.toThrow('aborted')
    expect(await server.everything()).toEqual({ threads: [], items: [] })
  })
})
