import { beforeEach, describe, expect, it } from 'vitest'
import { ChatEngine } from './chat-engine.ts'
import { contentOfText, draftText } from './draft-content.ts'
import {
  added,
  assistantMessage,
  done,
  jsonResponse,
  ScriptedEndpoint,
  settled,
  textDelta,
  threadOf,
  userMessage,
  widgetItem,
} from './scripted-endpoint.testing.ts'

let endpoint: ScriptedEndpoint
let events: [string, unknown][]
let engine: ChatEngine

const api = () => ({ url: 'https://chat.example/chatkit', domainKey: '', fetch: endpoint.fetch })
const names = () => events.map(([name]) => name).filter((name) => name !== 'chatkit.log')
const state = () => engine.store.get()
const texts = () =>
  state().content.items.map((item) => {
    if (item.type === 'user_message') return item.content.map((part) => part.text).join('')
    return item.type === 'assistant_message'
      ? item.content.map((part) => part.text).join('')
      : item.type
  })

function start(options: object = {}) {
  engine.setOptions({ api: api(), ...options })
  engine.start()
}

async function say(text: string) {
  engine.setDraft({ content: contentOfText(text) })
  engine.submitDraft()
  await settled()
}

beforeEach(() => {
  endpoint = new ScriptedEndpoint()
  events = []
  engine = new ChatEngine({
    emit: (name, ...detail) => events.push([name, detail[0]]),
    language: () => 'en-US',
    scheduleFrame: (callback) => {
      queueMicrotask(callback)
      return () => {}
    },
    pause: async () => {},
  })
})

describe('sending', () => {
  it('shows the message at once, creates the thread and takes the answer in order', async () => {
    start()
    const stream = endpoint.stream('threads.create')
    await say(' hi ')
    expect(texts()).toEqual(['hi'])
    expect(state().draft.content).toEqual([])
    expect(state().progress).toEqual({ text: null, icon: null })
    await stream.send(
      { type: 'thread.created', thread: threadOf('thr_1') },
      done(userMessage('msg_u', 'hi')),
      added(assistantMessage('msg_a', null)),
      textDelta('msg_a', 'Hel'),
    )
    expect(texts()).toEqual(['hi', 'Hel'])
    expect(state().progress).toBeNull()
    await stream.send(done(assistantMessage('msg_a', 'Hello')))
    await stream.end()
    expect(texts()).toEqual(['hi', 'Hello'])
    expect(state().phase).toBe('idle')
    expect(names()).toEqual([
      'chatkit.response.start',
      'chatkit.thread.change',
      'chatkit.response.end',
    ])
    expect(endpoint.requests[0]?.params).toEqual({
      input: {
        content: [{ type: 'input_text', text: 'hi' }],
        attachments: [],
        inference_options: {},
      },
    })
  })

  it('continues in the thread, and sends the language and the types of answers it takes', async () => {
    start({ locale: 'de' })
    engine.store.patch({ threadId: 'thr_1' })
    const stream = endpoint.stream('threads.add_user_message')
    await say('more')
    expect(endpoint.requests[0]?.params['thread_id']).toBe('thr_1')
    expect(endpoint.requests[0]?.headers.get('Accept-Language')).toBe('de-DE')
    expect(endpoint.requests[0]?.headers.get('Accept')).toBe('text/event-stream, application/json')
    await stream.send({ type: 'stream_options', stream_options: { allow_cancel: false } })
    expect(state().allowCancel).toBe(false)
    await stream.end()
  })

  it('sends nothing that is blank, and nothing while an answer streams', async () => {
    start()
    const stream = endpoint.stream('threads.create')
    await say(' \n ')
    expect(endpoint.requests).toHaveLength(0)
    await say('one')
    await say('two')
    expect(endpoint.types).toEqual(['threads.create'])
    expect(draftText(state().draft.content)).toBe('two')
    await stream.end()
  })

  it('sends nothing into a thread that is locked or closed', async () => {
    start({ initialThread: 'thr_1' })
    endpoint.on('threads.get_by_id', () =>
      jsonResponse(threadOf('thr_1', { status: { type: 'locked' } })),
    )
    engine.start()
    await settled()
    await say('hi')
    expect(endpoint.types).not.toContain('threads.add_user_message')
  })
})

describe('a stream', () => {
  async function streaming() {
    start()
    const stream = endpoint.stream('threads.create')
    await say('hi')
    await stream.send(
      { type: 'thread.created', thread: threadOf('thr_1') },
      done(userMessage('msg_u', 'hi')),
    )
    return stream
  }

  it('skips unknown events, items and updates with a log and goes on', async () => {
    const stream = await streaming()
    await stream.send(
      { type: 'thread.tickled' },
      done({ id: 'x', thread_id: 'thr_1', created_at: '', type: 'hologram' }),
      textDelta('nobody', 'x'),
      { nonsense: true },
      done(assistantMessage('msg_a', 'still here')),
    )
    await stream.end()
    expect(texts()).toEqual(['hi', 'still here'])
    expect(names()).not.toContain('chatkit.error')
    const skipped = events.filter(([name, detail]) => {
      return name === 'chatkit.log' && JSON.stringify(detail).includes('stream.event.skipped')
    })
    expect(skipped).toHaveLength(3)
  })

  it('keeps the items on screen when the thread itself changes', async () => {
    const stream = await streaming()
    await stream.send({ type: 'thread.updated', thread: threadOf('thr_1', { title: 'Greeting' }) })
    expect(state().thread?.title).toBe('Greeting')
    expect(texts()).toEqual(['hi'])
    await stream.end()
  })

  it('shows progress until text comes, and brings it back for later progress', async () => {
    const stream = await streaming()
    await stream.send({ type: 'progress_update', text: 'Looking', icon: 'search' })
    await stream.send(done(widgetItem('w', { type: 'Card', children: [] })))
    expect(state().progress?.text).toBe('Looking')
    await stream.send(added(assistantMessage('a', null)), textDelta('a', 'T'))
    expect(state().progress).toBeNull()
    await stream.send({ type: 'progress_update', text: 'More' })
    expect(state().progress?.text).toBe('More')
    await stream.end()
    expect(state().progress).toBeNull()
  })

  it('hands effects to the page and shows notices', async () => {
    const stream = await streaming()
    await stream.send(
      { type: 'client_effect', name: 'confetti', data: { n: 1 } },
      { type: 'notice', level: 'warning', message: 'Careful', title: 'Hm' },
    )
    await stream.end()
    expect(events).toContainEqual(['chatkit.effect', { name: 'confetti', data: { n: 1 } }])
    expect(state().notices).toMatchObject([{ level: 'warning', message: 'Careful', title: 'Hm' }])
  })

  it('stops at once: text stays, empty items go, no error, one end', async () => {
    const stream = await streaming()
    await stream.send(
      added(assistantMessage('a', null)),
      textDelta('a', 'half'),
      added(assistantMessage('b', null)),
    )
    engine.stop()
    expect(endpoint.requests[0]?.signal?.aborted).toBe(true)
    expect(state().phase).toBe('idle')
    expect(texts()).toEqual(['hi', 'half'])
    await stream.send(textDelta('a', ' and more'))
    await stream.end()
    expect(texts()).toEqual(['hi', 'half'])
    expect(state().error).toBeNull()
    expect(names().filter((name) => name === 'chatkit.response.end')).toHaveLength(1)
    expect(names()).not.toContain('chatkit.error')
  })

  it('shows the error of the server, and retries after the user message', async () => {
    const stream = await streaming()
    await stream.send(done(assistantMessage('a', 'partly')), {
      type: 'error',
      code: 'custom',
      message: 'Quota used up.',
      allow_retry: true,
    })
    await stream.end()
    expect(state().error).toMatchObject({ text: 'Quota used up.', allowRetry: true })
    expect(names().slice(-2)).toEqual(['chatkit.error', 'chatkit.response.end'])
    const again = endpoint.stream('threads.retry_after_item')
    engine.retry()
    await settled()
    expect(endpoint.requests.at(-1)?.params).toEqual({ thread_id: 'thr_1', item_id: 'msg_u' })
    expect(texts()).toEqual(['hi'])
    expect(state().error).toBeNull()
    await again.send(done(assistantMessage('b', 'now')))
    await again.end()
    expect(texts()).toEqual(['hi', 'now'])
  })

  it('reports a connection that breaks, and keeps what came', async () => {
    const stream = await streaming()
    await stream.send(added(assistantMessage('a', null)), textDelta('a', 'half'))
    await stream.breakOff()
    expect(texts()).toEqual(['hi', 'half'])
    expect(state().error).toMatchObject({ name: 'error.connection', allowRetry: true })
    expect(state().phase).toBe('idle')
  })

  it('lets the same id appear only once', async () => {
    const stream = await streaming()
    await stream.send(done(assistantMessage('a', 'one')), done(assistantMessage('a', 'two')))
    await stream.end()
    expect(texts()).toEqual(['hi', 'two'])
  })
})

describe('a message that the server did not take', () => {
  it('is never sent twice by itself, and is sent again on retry', async () => {
    start()
    endpoint.on('threads.create', () => Promise.reject(new TypeError('failed to fetch')))
    await say('hi')
    expect(endpoint.types).toEqual(['threads.create'])
    expect(texts()).toEqual(['hi'])
    expect(state().error?.allowRetry).toBe(true)
    const stream = endpoint.stream('threads.create')
    engine.retry()
    await settled()
    await stream.send(
      { type: 'thread.created', thread: threadOf('thr_1') },
      done(userMessage('msg_u', 'hi')),
    )
    await stream.end()
    expect(texts()).toEqual(['hi'])
    expect(state().threadId).toBe('thr_1')
  })

  it('reports a refusal with the message of the server', async () => {
    start()
    endpoint.on('threads.create', () => jsonResponse({ error: { message: 'Bad input' } }, 400))
    await say('hi')
    const failure = events.find(([name]) => name === 'chatkit.error')
    expect(failure?.[1]).toMatchObject({ error: { message: 'Bad input', status: 400 } })
  })

  it('reports an answer that ends without any event', async () => {
    start()
    const stream = endpoint.stream('threads.create')
    await say('hi')
    await stream.end()
    expect(state().error).not.toBeNull()
    expect(names().at(-1)).toBe('chatkit.response.end')
  })
})

describe('client tools', () => {
  const call = {
    ...assistantMessage('tc_1', null),
    type: 'client_tool_call',
    call_id: 'c',
    name: 'read_page',
    arguments: { part: 'top' },
  }

  async function called(onClientTool?: (call: unknown) => unknown) {
    start(onClientTool ? { onClientTool } : {})
    engine.store.patch({ threadId: 'thr_1' })
    const stream = endpoint.stream('threads.add_user_message')
    const second = endpoint.stream('threads.add_client_tool_output')
    await say('hi')
    await stream.send(done(userMessage('u', 'hi')), done(call))
    await stream.end()
    return second
  }

  it('runs the tool and continues the same turn', async () => {
    const second = await called(() => ({ text: 'page' }))
    expect(endpoint.requests.at(-1)?.params).toEqual({
      thread_id: 'thr_1',
      result: { text: 'page' },
    })
    expect(state().phase).toBe('responding')
    await second.send(done(assistantMessage('a', 'read')))
    await second.end()
    expect(names().filter((name) => name.startsWith('chatkit.response'))).toEqual([
      'chatkit.response.start',
      'chatkit.response.end',
    ])
  })

  it('tells the model when the tool throws', async () => {
    const second = await called(() => {
      throw new Error('no page')
    })
    expect(endpoint.requests.at(-1)?.params['result']).toEqual({ error: 'no page' })
    await second.end()
  })

  it('shows an error when the page has no such tool', async () => {
    await called()
    expect(state().error).toMatchObject({ name: 'error.noClientTool', allowRetry: false })
    expect(endpoint.types).toEqual(['threads.add_user_message'])
    expect(state().phase).toBe('idle')
  })
})

describe('options', () => {
  it('change nothing that is on screen, in the middle of a stream too', async () => {
    start()
    const stream = endpoint.stream('threads.create')
    await say('hi')
    engine.setDraft({ content: contentOfText('draft') })
    const before = state()
    engine.setOptions({ api: api(), initialThread: 'thr_other', theme: 'dark' })
    expect({ ...state(), options: null }).toEqual({ ...before, options: null })
    expect(endpoint.types).toEqual(['threads.create'])
    await stream.end()
  })
})
