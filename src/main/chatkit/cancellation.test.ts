import { describe, expect, it } from 'vitest'
import {
  isHiddenItem,
  type ThreadItem,
  type ThreadStreamEvent,
} from '../../shared/chatkit/index.ts'
import { longScript as script } from './long-script.testing.ts'
import { answerWith, createThread, instant, TestServer, type Answer } from './server.testing.ts'
import { StreamingResult } from './streaming-result.ts'

// thread.created, the user message and stream_options come before the script.
const preamble = 3

type Stop = 'abort' | 'leave'

/** Reads `count` events, then stops. */
async function readAndStop(server: TestServer, count: number, stop: Stop): Promise<void> {
  const controller = new AbortController()
  const result = await server.send(createThread(), { signal: controller.signal })
  if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
  const iterator = result[Symbol.asyncIterator]()
  for (let read = 0; read < count; read += 1) {
    expect((await iterator.next()).done).toBe(false)
  }
  if (stop === 'abort') controller.abort()
  else await iterator.return?.()
  expect(await iterator.next()).toEqual({ done: true, value: undefined })
}

/** Lets the handler stream `count` events and wait for something, then aborts. */
async function abortWhileWaiting(server: TestServer, count: number): Promise<void> {
  const controller = new AbortController()
  server.answer = async function* () {
    yield* script.slice(0, count)
    setImmediate(() => controller.abort())
    await new Promise(() => {})
  }
  const result = await server.send(createThread(), { signal: controller.signal })
  if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
  for await (const _frame of result);
}

/** The items that must be stored after these events: what is complete, then pending text. */
function expectedItems(events: readonly ThreadStreamEvent[]): string[] {
  const complete = new Map<string, string>()
  const pending = new Map<string, string[]>()
  for (const event of events) {
    if (event.type === 'thread.item.added') pending.set(event.item.id, [])
    if (event.type === 'thread.item.updated') grow(pending.get(event.item_id), event)
    if (event.type === 'thread.item.removed') {
      complete.delete(event.item_id)
      pending.delete(event.item_id)
    }
    if (event.type === 'thread.item.done' || event.type === 'thread.item.replaced') {
      pending.delete(event.item.id)
      complete.set(event.item.id, describeItem(event.item))
    }
  }
  const withText = [...pending].filter(([, parts]) => parts.join('').trim() !== '')
  return [...complete.values(), ...withText.map(([id, parts]) => `${id}: ${parts.join('|')}`)]
}

function grow(
  parts: string[] | undefined,
  { update }: Extract<ThreadStreamEvent, { type: 'thread.item.updated' }>,
): void {
  if (parts === undefined || update.type !== 'assistant_message.content_part.text_delta') return
  parts[update.content_index] = (parts[update.content_index] ?? '') + update.delta
}

function describeItem(item: ThreadItem): string {
  const parts = item.type === 'assistant_message' ? item.content.map(({ text }) => text) : null
  return `${item.id}: ${parts?.join('|') ?? item.type}`
}

/** What a cancellation leaves in the store, and how often its hook ran. */
async function remains(server: TestServer) {
  const stored = await server.items('thread_1')
  return {
    items: stored.slice(0, -1).map(describeItem),
    note: stored.at(-1),
    cancellations: server.cancellations.length,
  }
}

/** What must remain after these events: the message, what it led to, and a note for the model. */
function expectedRemains(events: readonly ThreadStreamEvent[]) {
  const content = 'The user cancelled the stream. Stop responding to the prior request.'
  return {
    items: ['message_1: user_message', ...expectedItems(events)],
    note: {
      id: 'sdk_hidden_context_1',
      thread_id: 'thread_1',
      created_at: instant,
      type: 'sdk_hidden_context',
      content,
    },
    cancellations: 1,
  }
}

function isVisible(event: ThreadStreamEvent): boolean {
  return !('item' in event && isHiddenItem(event.item))
}

/** The part of the script that has run when its visible event with this number arrives. */
function scriptUntil(visible: number): readonly ThreadStreamEvent[] {
  let seen = 0
  const last = script.findIndex((event) => isVisible(event) && (seen += 1) === visible)
  return script.slice(0, last + 1)
}

const visibleEvents = script.filter(isVisible).length

describe.each(['abort', 'leave'] as const)('a stream that is cancelled by %s', (stop) => {
  it.each(Array.from({ length: preamble + visibleEvents }, (_, index) => index + 1))(
    'after event %d keeps the text, marks the end and leaves no half item',
    async (count) => {
      const server = new TestServer()
      server.answer = answerWith(...script)
      await readAndStop(server, count, stop)
      const ran = count > preamble ? scriptUntil(count - preamble) : []
      expect(await remains(server)).toEqual(expectedRemains(ran))
    },
  )

  it('before its first event stores nothing', async () => {
    const server = new TestServer()
    await readAndStop(server, 0, stop)
    expect(await server.everything()).toEqual({ threads: [], items: [] })
    expect(server.cancellations).toEqual([])
  })
})

describe('a stream that is aborted while its handler waits', () => {
  it.each(Array.from({ length: script.length + 1 }, (_, index) => index))(
    'after %d of its events keeps the text, marks the end and leaves no half item',
    async (count) => {
      const server = new TestServer()
      await abortWhileWaiting(server, count)
      expect(await remains(server)).toEqual(expectedRemains(script.slice(0, count)))
    },
  )
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

  it('keeps an item whole that is being stored when the abort comes', async () => {
    const server = new TestServer()
    server.answer = answerWith(...script)
    const controller = new AbortController()
    const add = server.store.addThreadItem.bind(server.store)
    server.store.addThreadItem = async (threadId, item, context) => {
      if (item.id === 'msg_w') controller.abort()
      await new Promise((resolve) => setImmediate(resolve))
      await add(threadId, item, context)
    }
    const result = await server.send(createThread(), { signal: controller.signal })
    if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
    for await (const _frame of result);
    await new Promise((resolve) => setImmediate(resolve))
    const last = script.findIndex(
      (event) => event.type === 'thread.item.done' && event.item.id === 'msg_w',
    )
    expect(await remains(server)).toEqual(expectedRemains(script.slice(0, last + 1)))
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
