import { describe, expect, it } from 'vitest'
import type { ThreadMetadata, ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import { silentChatKitLogger } from './chat-kit-logger.ts'
import { ChatKitServer } from './chat-kit-server.ts'
import { answerChatKitRequest, type ChatKitAnswer } from './endpoint.ts'
import { MemoryStore } from './memory-store.ts'

class EchoServer extends ChatKitServer {
  override async *respond(): AsyncGenerator<ThreadStreamEvent> {
    yield { type: 'progress_update', text: 'Working' }
  }
}

class BrokenStore extends MemoryStore {
  override loadThreads(): Promise<never> {
    return Promise.reject(new Error('secret path /home/someone'))
  }
}

const options = { signal: new AbortController().signal, logger: silentChatKitLogger }

function answer(request: unknown, server = new EchoServer(new MemoryStore())) {
  const body = typeof request === 'string' ? request : JSON.stringify(request)
  return answerChatKitRequest(server, body, undefined, options)
}

async function textOf({ body }: ChatKitAnswer): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of body) text += decoder.decode(bytes, { stream: true })
  return text
}

const create = {
  type: 'threads.create',
  params: {
    input: {
      content: [{ type: 'input_text', text: 'Hi' }],
      attachments: [],
      inference_options: {},
    },
  },
}

describe('the ChatKit endpoint', () => {
  it('streams events with the headers that keep proxies from holding them back', async () => {
    const answered = await answer(create)
    expect(answered.status).toBe(200)
    expect(answered.headers).toEqual({
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-cache',
      'X-Accel-Buffering': 'no',
    })
    const frames = (await textOf(answered)).split('\n\n')
    expect(frames.at(0)).toMatch(/^data: \{"type":"thread.created"/)
    expect(frames).toContain('data: {"type":"progress_update","text":"Working"}')
  })

  it('answers other requests with one JSON document', async () => {
    const answered = await answer({ type: 'threads.list', params: {} })
    expect(answered.status).toBe(200)
    expect(answered.headers['Content-Type']).toBe('application/json')
    expect(JSON.parse(await textOf(answered))).toEqual({ data: [], has_more: false })
  })

  it.each([
    ['text that is not JSON', '{', 400],
    ['an unknown request', { type: 'threads.explode', params: {} }, 400],
    ['a missing parameter', { type: 'threads.get_by_id', params: {} }, 400],
    ['an unknown thread', { type: 'threads.get_by_id', params: { thread_id: 'thr_x' } }, 404],
    [
      'an unknown thread in a streaming request',
      { type: 'threads.add_user_message', params: { thread_id: 'thr_x', ...create.params } },
      404,
    ],
  ])('refuses %s before the first byte with a message', async (_kind, request, status) => {
    const answered = await answer(request)
    expect(answered.status).toBe(status)
    expect(answered.headers).toEqual({ 'Content-Type': 'application/json' })
    expect(JSON.parse(await textOf(answered))).toEqual({
      // oxlint-disable-next-line typescript/no-unsafe-assignment -- vitest types its matchers as any
      error: { message: expect.stringMatching(/\w+/) },
    })
  })

  it('keeps what an unknown failure says to itself', async () => {
    const server = new EchoServer(new BrokenStore())
    const answered = await answer({ type: 'threads.list', params: {} }, server)
    expect(answered.status).toBe(500)
    const text = await textOf(answered)
    expect(text).toBe('{"error":{"message":"The request could not be carried out."}}')
  })

  it('lets the signal reach the handler', async () => {
    const abort = new AbortController()
    let seen: AbortSignal | null = null
    class WaitingServer extends ChatKitServer {
      override async *respond(
        _thread: ThreadMetadata,
        _message: unknown,
        _context: unknown,
        signal: AbortSignal,
      ): AsyncGenerator<ThreadStreamEvent> {
        seen = signal
        yield { type: 'progress_update', text: 'Waiting' }
        abort.abort()
        await new Promise((resolve) => {
          if (signal.aborted) resolve(null)
          signal.addEventListener('abort', resolve)
        })
      }
    }
    const server = new WaitingServer(new MemoryStore())
    const answered = await answerChatKitRequest(server, JSON.stringify(create), undefined, {
      ...options,
      signal: abort.signal,
    })
    await textOf(answered)
    expect(seen).toMatchObject({ aborted: true })
  })
})
