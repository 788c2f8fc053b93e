// @vitest-environment node
import { describe, expect, it } from 'vitest'

import type { IpcClient } from '../../shared/ipc/client.ts'
import type { Frame } from '../../shared/ipc/frames.ts'
import type { RouteName } from '../../shared/ipc/routes.ts'
import { createChatKitFetch } from './chatkit-fetch.ts'

const address = 'app://offhand/chatkit'
const post: RequestInit = { method: 'POST', body: '{}' }
const encoder = new TextEncoder()

class FakeMain {
  readonly requests: { name: RouteName; payload: unknown }[] = []
  readonly listeners = new Set<(frame: Frame) => void>()
  listenersAtOpen = -1
  refusal: Error | null = null

  readonly client: IpcClient = {
    request: async (name, payload) => {
      this.requests.push({ name, payload })
      this.#wake()
      if (name === 'chat.open') {
        this.listenersAtOpen = this.listeners.size
        if (this.refusal) throw this.refusal
      }
      return {} as never
    },
    on: (_name, listener) => {
      const own = listener as (frame: Frame) => void
      this.listeners.add(own)
      return () => void this.listeners.delete(own)
    },
  }

  #streams = 0
  #calls = 0
  #wake: () => void = () => {}

  readonly #fetch = createChatKitFetch({
    client: this.client,
    newStreamId: () => `stream-${(this.#streams += 1)}`,
  })

  readonly fetch: typeof fetch = (input, init) => {
    this.#calls += 1
    return this.#fetch(input, init)
  }

  send(frame: Frame) {
    for (const listener of [...this.listeners]) listener(frame)
  }

  head(streamId = 'stream-1', status = 200) {
    const headers = { 'content-type': 'text/event-stream' }
    this.send({ kind: 'head', streamId, seq: 0, status, headers })
  }

  chunk(seq: number, text: string, streamId = 'stream-1') {
    this.send({ kind: 'chunk', streamId, seq, bytes: encoder.encode(text) })
  }

  named(name: RouteName) {
    return this.requests.filter((request) => request.name === name)
  }

  startedWithHead = async (init: RequestInit = post) => {
    const pending = this.fetch(address, init)
    await this.received()
    this.head()
    return pending
  }

  /** Resolves when the main process has received every request so far. */
  async received() {
    while (this.named('chat.open').length < this.#calls) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}

describe('a ChatKit request over IPC', () => {
  it('listens before it sends, so that a fast answer is not missed', async () => {
    const main = new FakeMain()
    void main.fetch(address, post).catch(() => {})
    await main.received()
    expect(main.listenersAtOpen).toBe(1)
  })

  it('sends the body and every header it was given', async () => {
    const main = new FakeMain()
    const headers = { 'Accept-Language': 'de', 'X-Extra': '1', 'Content-Type': 'application/json' }
    void main.fetch(address, { method: 'POST', body: '{"type":"threads.list"}', headers })
    await main.received()
    expect(main.named('chat.open')[0]?.payload).toEqual({
      streamId: 'stream-1',
      headers: { 'accept-language': 'de', 'x-extra': '1', 'content-type': 'application/json' },
      body: '{"type":"threads.list"}',
    })
  })

  it('is a real response whose status and headers come from the head', async () => {
    const main = new FakeMain()
    const pending = main.fetch(address, post)
    await main.received()
    main.head('stream-1', 404)
    const response = await pending
    expect(response).toBeInstanceOf(Response)
    expect([response.status, response.ok]).toEqual([404, false])
    expect(response.headers.get('content-type')).toBe('text/event-stream')
  })

  it('hands each chunk to the reader when it arrives, not at the end', async () => {
    const main = new FakeMain()
    const response = await main.startedWithHead()
    const reader = response.body?.getReader()
    main.chunk(1, 'one')
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('one')
    main.chunk(2, 'two')
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('two')
    main.send({ kind: 'end', streamId: 'stream-1', seq: 3 })
    expect((await reader?.read())?.done).toBe(true)
    expect(main.listeners.size).toBe(0)
  })

  it('keeps what arrived when the body is read late', async () => {
    const main = new FakeMain()
    const response = await main.startedWithHead()
    main.chunk(1, 'Hällo ')
    main.chunk(2, 'world')
    main.send({ kind: 'end', streamId: 'stream-1', seq: 3 })
    expect(await response.text()).toBe('Hällo world')
  })

  it('keeps two answers apart that arrive at the same time', async () => {
    const main = new FakeMain()
    const first = main.fetch(address, post)
    await main.received()
    const second = main.fetch(address, post)
    await main.received()
    main.head('stream-2')
    main.head('stream-1')
    main.chunk(1, 'B', 'stream-2')
    main.chunk(1, 'A', 'stream-1')
    for (const streamId of ['stream-1', 'stream-2']) main.send({ kind: 'end', streamId, seq: 2 })
    expect(await (await first).text()).toBe('A')
    expect(await (await second).text()).toBe('B')
  })

  it('answers 405 to anything but POST without asking the server', async () => {
    const main = new FakeMain()
    expect((await main.fetch(address)).status).toBe(405)
    expect(main.requests).toEqual([])
  })
})

describe('a ChatKit request that is aborted', () => {
  it('rejects with AbortError and sends nothing when it was aborted before', async () => {
    const main = new FakeMain()
    const failure = main.fetch(address, { ...post, signal: AbortSignal.abort() })
    await expect(failure).rejects.toMatchObject({ name: 'AbortError' })
    await expect(failure).rejects.toBeInstanceOf(DOMException)
    expect(main.requests).toEqual([])
    expect(main.listeners.size).toBe(0)
  })

  it('rejects with AbortError and stops the run when no head has come yet', async () => {
    const main = new FakeMain()
    const abort = new AbortController()
    const failure = main.fetch(address, { ...post, signal: abort.signal })
    await main.received()
    abort.abort()
    await expect(failure).rejects.toMatchObject({ name: 'AbortError' })
    expect(main.named('chat.cancel')[0]?.payload).toEqual({ streamId: 'stream-1' })
    expect(main.listeners.size).toBe(0)
  })

  it('breaks the body with AbortError in the middle of an answer and stops the run', async () => {
    const main = new FakeMain()
    const abort = new AbortController()
    const response = await main.startedWithHead({ ...post, signal: abort.signal })
    const text = response.text()
    main.chunk(1, 'half of')
    abort.abort()
    await expect(text).rejects.toMatchObject({ name: 'AbortError' })
    expect(main.named('chat.cancel')).toHaveLength(1)
    expect(main.listeners.size).toBe(0)
  })

  it('leaves a complete answer alone when it is aborted afterwards', async () => {
    const main = new FakeMain()
    const abort = new AbortController()
    const response = await main.startedWithHead({ ...post, signal: abort.signal })
    main.chunk(1, 'all')
    main.send({ kind: 'end', streamId: 'stream-1', seq: 2 })
    abort.abort()
    expect(await response.text()).toBe('all')
    expect(main.named('chat.cancel')).toEqual([])
  })

  it('gives the reason that the caller aborted with', async () => {
    const main = new FakeMain()
    const abort = new AbortController()
    const failure = main.fetch(address, { ...post, signal: abort.signal })
    await main.received()
    abort.abort(new Error('superseded'))
    await expect(failure).rejects.toThrow('superseded')
  })

  it('stops the run once when the reader cancels the body', async () => {
    const main = new FakeMain()
    const response = await main.startedWithHead()
    await response.body?.cancel()
    main.chunk(1, 'late')
    expect(main.named('chat.cancel')).toHaveLength(1)
    expect(main.listeners.size).toBe(0)
  })
})

describe('a ChatKit answer that breaks', () => {
  it('rejects with the reason when the main process refuses the request', async () => {
    const main = new FakeMain()
    main.refusal = new Error('This request is too large.')
    const failure = main.fetch(address, post)
    await expect(failure).rejects.toThrow(new TypeError('This request is too large.'))
    expect(main.listeners.size).toBe(0)
  })

  it('rejects when it fails before the head', async () => {
    const main = new FakeMain()
    const failure = main.fetch(address, post)
    await main.received()
    main.send({ kind: 'failed', streamId: 'stream-1', seq: 0, message: 'No answer.' })
    await expect(failure).rejects.toThrow(new TypeError('No answer.'))
  })

  it('breaks the body when it fails after the head, and does not cancel what has ended', async () => {
    const main = new FakeMain()
    const response = await main.startedWithHead()
    main.chunk(1, 'half')
    main.send({ kind: 'failed', streamId: 'stream-1', seq: 2, message: 'The answer broke off.' })
    await expect(response.text()).rejects.toThrow(new TypeError('The answer broke off.'))
    expect(main.named('chat.cancel')).toEqual([])
  })

  it.each([
    ['a frame is missing', 2],
    ['a frame comes twice', 0],
  ])('never shows a damaged answer: %s', async (_case, seq) => {
    const main = new FakeMain()
    const response = await main.startedWithHead()
    main.chunk(seq, 'text')
    await expect(response.text()).rejects.toThrow(TypeError)
    expect(main.named('chat.cancel')).toHaveLength(1)
    expect(main.listeners.size).toBe(0)
  })

  it('rejects when text comes before the head', async () => {
    const main = new FakeMain()
    const failure = main.fetch(address, post)
    await main.received()
    main.chunk(0, 'text')
    await expect(failure).rejects.toThrow(TypeError)
  })

  it('rejects when the head has no valid status', async () => {
    const main = new FakeMain()
    const failure = main.fetch(address, post)
    await main.received()
    main.head('stream-1', 99)
    await expect(failure).rejects.toThrow(TypeError)
    expect(main.named('chat.cancel')).toHaveLength(1)
  })
})
