import { describe, expect, it } from 'vitest'

import { frameSchema } from '../../shared/ipc/frames.ts'
import type { Frame } from '../../shared/ipc/frames.ts'
import { silentLogger } from '../../shared/logger.ts'
import { ChatStreams } from './chat-streams.ts'
import type { ChatAnswer, ChatEndpoint, ChatRequest } from './chat-streams.ts'
import type { Sender } from './sender.ts'

const request: ChatRequest = { headers: { 'accept-language': 'en' }, body: '{}' }
const encode = (text: string) => new TextEncoder().encode(text)

function answerOf(body: AsyncIterable<Uint8Array>): ChatAnswer {
  return { status: 200, headers: { 'content-type': 'text/event-stream' }, body }
}

async function* texts(...pieces: string[]) {
  for (const piece of pieces) yield encode(piece)
}

class FakeWindow {
  readonly frames: Frame[] = []
  readonly id: number
  readonly #waiting = new Set<() => void>()

  constructor(id = 1) {
    this.id = id
  }

  readonly sender = (): Sender => ({
    id: this.id,
    send: (name, payload) => {
      if (name !== 'chat.frame') throw new Error(`unexpected event ${name}`)
      this.frames.push(frameSchema.parse(payload))
      for (const wake of this.#waiting) wake()
    },
  })

  async until(condition: (frames: readonly Frame[]) => boolean) {
    while (!condition(this.frames)) {
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve)
      })
    }
  }

  ended = (streamId = 's') => this.until((frames) => frames.some(isLast(streamId)))

  text(streamId = 's') {
    const decoder = new TextDecoder()
    return this.frames
      .filter((frame) => frame.kind === 'chunk' && frame.streamId === streamId)
      .map((frame) => (frame.kind === 'chunk' ? decoder.decode(frame.bytes) : ''))
      .join('')
  }

  kinds = (streamId = 's') =>
    this.frames.filter((frame) => frame.streamId === streamId).map(({ kind }) => kind)
}

const isLast = (streamId: string) => (frame: Frame) =>
  frame.streamId === streamId && (frame.kind === 'end' || frame.kind === 'failed')

function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

/** Sends "begin", then waits for the abort; `finish` says when its last work may end. */
function endless() {
  const state = { aborted: false, finished: false }
  const finish = gate()
  const endpoint: ChatEndpoint = async (_request, signal) => {
    async function* body() {
      yield encode('begin')
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      state.aborted = true
      yield encode('too late')
      await finish.opened
      state.finished = true
    }
    return answerOf(body())
  }
  return { endpoint, state, finish: finish.open }
}

const begun = (frames: readonly Frame[]) => frames.some(({ kind }) => kind === 'chunk')

describe('a ChatKit answer on its way to the window', () => {
  it('is a head, the bytes in order, and one end, numbered without gaps', async () => {
    const window = new FakeWindow()
    const streams = new ChatStreams(async () => answerOf(texts('a', 'b', 'c')), silentLogger)
    streams.open(window.sender(), 's', request)
    await window.ended()
    expect(window.text()).toBe('abc')
    expect(window.frames[0]).toEqual({
      kind: 'head',
      streamId: 's',
      seq: 0,
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
    })
    expect(window.frames.map(({ seq }) => seq)).toEqual(window.frames.map((_frame, index) => index))
    expect(window.kinds().at(-1)).toBe('end')
  })

  it('gives the endpoint the headers and the body', async () => {
    const seen: ChatRequest[] = []
    const window = new FakeWindow()
    const endpoint: ChatEndpoint = async (given) => (seen.push(given), answerOf(texts()))
    new ChatStreams(endpoint, silentLogger).open(window.sender(), 's', request)
    await window.ended()
    expect(seen).toEqual([request])
  })

  it('joins pieces that come together and still shows a piece while the next is awaited', async () => {
    const later = gate()
    async function* body() {
      yield* texts('a', 'b', 'c')
      await later.opened
      yield encode('d')
    }
    const window = new FakeWindow()
    new ChatStreams(async () => answerOf(body()), silentLogger).open(window.sender(), 's', request)
    await window.until(begun)
    expect(window.text()).toBe('abc')
    expect(window.kinds()).toEqual(['head', 'chunk'])
    later.open()
    await window.ended()
    expect(window.kinds()).toEqual(['head', 'chunk', 'chunk', 'end'])
  })

  it('lets other work in between the parts of a large answer', async () => {
    const window = new FakeWindow()
    const piece = 'x'.repeat(40_000)
    let framesAtTurn = 0
    setImmediate(() => setImmediate(() => (framesAtTurn = window.frames.length)))
    const pieces = Array.from({ length: 50 }, () => piece)
    const streams = new ChatStreams(async () => answerOf(texts(...pieces)), silentLogger)
    streams.open(window.sender(), 's', request)
    await window.ended()
    expect(window.text()).toHaveLength(2_000_000)
    expect(framesAtTurn).toBeGreaterThan(0)
    expect(framesAtTurn).toBeLessThan(window.frames.length)
  })

  it('sends only the bytes of a piece, not the buffer that it is a view of', async () => {
    const window = new FakeWindow()
    const large = new Uint8Array(1_000).fill(65)
    async function* body() {
      yield large.subarray(10, 12)
    }
    new ChatStreams(async () => answerOf(body()), silentLogger).open(window.sender(), 's', request)
    await window.ended()
    const chunk = window.frames.find(({ kind }) => kind === 'chunk')
    expect(chunk?.kind === 'chunk' && chunk.bytes.buffer.byteLength).toBe(2)
  })

  it('keeps several answers apart', async () => {
    const window = new FakeWindow()
    const endpoint: ChatEndpoint = async ({ body }) => answerOf(texts(body, body))
    const streams = new ChatStreams(endpoint, silentLogger)
    for (const id of ['x', 'y']) streams.open(window.sender(), id, { headers: {}, body: id })
    await Promise.all([window.ended('x'), window.ended('y')])
    expect([window.text('x'), window.text('y')]).toEqual(['xx', 'yy'])
  })

  it('refuses a second stream of the same id and leaves the first alone', async () => {
    const window = new FakeWindow()
    const { endpoint, finish } = endless()
    const streams = new ChatStreams(endpoint, silentLogger)
    expect(streams.open(window.sender(), 's', request)).toBe(true)
    expect(streams.open(window.sender(), 's', request)).toBe(false)
    expect(streams.open(new FakeWindow(2).sender(), 's', request)).toBe(true)
    await window.until(begun)
    expect(window.kinds()).toEqual(['head', 'chunk'])
    finish()
    await streams.close()
  })
})

describe('a ChatKit answer that breaks off', () => {
  it('ends with one failure and no inside of the error when the endpoint rejects', async () => {
    const window = new FakeWindow()
    const endpoint: ChatEndpoint = async () => Promise.reject(new Error('secret'))
    new ChatStreams(endpoint, silentLogger).open(window.sender(), 's', request)
    await window.ended()
    expect(window.kinds()).toEqual(['failed'])
    expect(JSON.stringify(window.frames)).not.toContain('secret')
  })

  it('sends what there was and then one failure when the body throws', async () => {
    const window = new FakeWindow()
    async function* body() {
      yield encode('half')
      throw new Error('secret')
    }
    new ChatStreams(async () => answerOf(body()), silentLogger).open(window.sender(), 's', request)
    await window.ended()
    expect(window.text()).toBe('half')
    expect(window.kinds()).toEqual(['head', 'chunk', 'failed'])
  })
})

describe('stopping an answer', () => {
  it('reaches the run, ends the stream once and lets nothing through afterwards', async () => {
    const window = new FakeWindow()
    const { endpoint, state, finish } = endless()
    const streams = new ChatStreams(endpoint, silentLogger)
    streams.open(window.sender(), 's', request)
    await window.until(begun)
    streams.cancel(1, 's')
    expect(window.kinds()).toEqual(['head', 'chunk', 'failed'])
    finish()
    await streams.close()
    expect(state).toEqual({ aborted: true, finished: true })
    expect(window.kinds()).toEqual(['head', 'chunk', 'failed'])
    expect(window.text()).toBe('begin')
  })

  it('does nothing for another window, another id, or an answer that has ended', async () => {
    const window = new FakeWindow()
    const { endpoint, state, finish } = endless()
    const streams = new ChatStreams(endpoint, silentLogger)
    streams.open(window.sender(), 's', request)
    await window.until(begun)
    streams.cancel(2, 's')
    streams.cancel(1, 'other')
    streams.cancelSender(2)
    expect(state.aborted).toBe(false)
    finish()
    await streams.close()
    streams.cancel(1, 's')
    expect(window.kinds().filter((kind) => kind === 'failed')).toHaveLength(1)
  })

  it('stops every answer of a window that is gone, and only those', async () => {
    const [closed, open] = [new FakeWindow(1), new FakeWindow(2)]
    const [first, second] = [endless(), endless()]
    const endpoints = [first.endpoint, second.endpoint]
    const endpoint: ChatEndpoint = async (given, signal) =>
      (endpoints.shift() ?? first.endpoint)(given, signal)
    const streams = new ChatStreams(endpoint, silentLogger)
    streams.open(closed.sender(), 's', request)
    streams.open(open.sender(), 's', request)
    await Promise.all([closed.until(begun), open.until(begun)])
    streams.cancelSender(1)
    first.finish()
    second.finish()
    expect(closed.kinds()).toContain('failed')
    expect(open.kinds()).toEqual(['head', 'chunk'])
    await streams.close()
  })

  it('waits at the end until the last answer has stored what it had', async () => {
    const window = new FakeWindow()
    const { endpoint, state, finish } = endless()
    const streams = new ChatStreams(endpoint, silentLogger)
    streams.open(window.sender(), 's', request)
    await window.until(begun)
    const closed = streams.close()
    expect(state.finished).toBe(false)
    finish()
    await closed
    expect(state.finished).toBe(true)
  })

  it('reaches a run that has not given its head yet', async () => {
    const window = new FakeWindow()
    const endpoint: ChatEndpoint = async (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')))
      })
    const streams = new ChatStreams(endpoint, silentLogger)
    streams.open(window.sender(), 's', request)
    streams.cancel(1, 's')
    await streams.close()
    expect(window.kinds()).toEqual(['failed'])
  })
})
