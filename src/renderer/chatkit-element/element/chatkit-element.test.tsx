import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  added,
  assistantMessage,
  done,
  jsonResponse,
  settled,
  textDelta,
  threadOf,
  userMessage,
} from '../engine/scripted-endpoint.testing.ts'
import { defineChatKitElement } from '../index.ts'
import { ChatKitElement } from './chatkit-element.tsx'
import { MountedChat } from './mounted-chat.testing.tsx'

beforeAll(() => defineChatKitElement())

let mounted: MountedChat

beforeEach(() => {
  mounted = new MountedChat()
})

afterEach(() => mounted.close())

/** Every event prop of the wrapper, each noting that it was called and with what. */
function noting(calls: [string, unknown][]) {
  const names = [
    'onReady',
    'onError',
    'onResponseStart',
    'onResponseEnd',
    'onThreadChange',
    'onThreadLoadStart',
    'onThreadLoadEnd',
    'onHistoryOpen',
    'onHistoryClose',
    'onEffect',
    'onDeeplink',
    'onToolChange',
  ]
  return Object.fromEntries(
    names.map((name) => [name, (detail: unknown) => calls.push([name, detail])]),
  )
}

const created = { type: 'thread.created', thread: threadOf('thr_1') }

describe('with the React wrapper in strict mode', () => {
  it('is ready once, after the page listens, although strict mode sets options twice', async () => {
    const calls: [string, unknown][] = []
    await mounted.show(noting(calls))
    expect(calls).toEqual([['onReady', null]])
    expect(mounted.text).toContain('What can I help with today?')
  })

  it('hands every event of a turn to its prop, once and in order', async () => {
    const calls: [string, unknown][] = []
    await mounted.show(noting(calls))
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.say('hi')
    await mounted.rest(() =>
      stream.send(
        created,
        done(userMessage('u', 'hi')),
        { type: 'client_effect', name: 'blink', data: { fast: true } },
        done(assistantMessage('a', 'See [this](chatkit-link://open?id=7)')),
        { type: 'error', code: 'custom', message: 'Oh no.', allow_retry: true },
      ),
    )
    await mounted.rest(() => stream.end())
    await mounted.rest(() => mounted.button('this').click())
    mounted.endpoint.on('threads.list', () => jsonResponse({ data: [], has_more: false }))
    await mounted.rest(() => mounted.chat?.showHistory())
    await mounted.rest(() => mounted.chat?.hideHistory())
    const items = { data: [], has_more: false }
    mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_2', { items })))
    await mounted.rest(() => mounted.chat?.setThreadId('thr_2'))
    expect(calls).toEqual([
      ['onReady', null],
      ['onResponseStart', null],
      ['onThreadChange', { threadId: 'thr_1' }],
      ['onEffect', { name: 'blink', data: { fast: true } }],
      ['onError', { error: new Error('Oh no.') }],
      ['onResponseEnd', null],
      ['onDeeplink', { name: 'open', data: { id: '7' } }],
      ['onHistoryOpen', null],
      ['onHistoryClose', null],
      ['onThreadChange', { threadId: 'thr_2' }],
      ['onThreadLoadStart', { threadId: 'thr_2' }],
      ['onThreadLoadEnd', { threadId: 'thr_2' }],
    ])
  })

  it('keeps thread, transcript, draft and stream when options change in the middle', async () => {
    await mounted.show()
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.say('hi')
    await mounted.rest(() =>
      stream.send(
        created,
        done(userMessage('u', 'hi')),
        added(assistantMessage('a', null)),
        textDelta('a', 'Hel'),
      ),
    )
    await mounted.rest(() => mounted.chat?.setComposerValue({ text: 'draft' }))
    const before = mounted.shadow.querySelector('.assistant-message')
    await mounted.show({
      theme: 'dark',
      composer: { placeholder: 'Say it' },
      initialThread: 'thr_9',
    })
    await mounted.rest(() =>
      stream.send(textDelta('a', 'lo'), done(assistantMessage('a', 'Hello'))),
    )
    await mounted.rest(() => stream.end())
    expect(mounted.shadow.querySelector('.assistant-message')).toBe(before)
    expect(before?.textContent).toContain('Hello')
    expect(mounted.draft).toBe('draft')
    expect(mounted.placeholder).toBe('Say it')
    expect(mounted.endpoint.types).toEqual(['threads.create'])
  })

  it('opens the initial thread once and closes off messages while it loads', async () => {
    const items = { data: [assistantMessage('a', 'from before')], has_more: false }
    let answer: (response: Response) => void = () => {}
    mounted.endpoint.on('threads.get_by_id', () => new Promise((resolve) => (answer = resolve)))
    await mounted.show({ initialThread: 'thr_1' })
    await expect(mounted.chat?.sendUserMessage({ text: 'x' })).rejects.toThrow('loading')
    await mounted.rest(() => answer(jsonResponse(threadOf('thr_1', { items }))))
    expect(mounted.text).toContain('from before')
    expect(mounted.endpoint.types).toEqual(['threads.get_by_id'])
  })
})

describe('methods', () => {
  it('send a message with all it can carry, and leave the draft alone', async () => {
    await mounted.show()
    await mounted.rest(() => mounted.chat?.setComposerValue({ text: 'my draft', reply: 'quoted' }))
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.rest(() =>
      mounted.chat?.sendUserMessage({
        content: [
          { type: 'input_text', text: 'about ' },
          { type: 'input_tag', id: 't', text: 'Ana' },
        ],
        reply: 'this',
        toolChoice: { id: 'search' },
        model: 'small',
      }),
    )
    expect(mounted.endpoint.requests[0]?.params).toEqual({
      input: {
        content: [
          { type: 'input_text', text: 'about ' },
          { type: 'input_tag', id: 't', text: 'Ana', data: {}, interactive: false },
        ],
        attachments: [],
        quoted_text: 'this',
        inference_options: { tool_choice: { id: 'search' }, model: 'small' },
      },
    })
    expect(mounted.draft).toBe('my draft')
    await expect(mounted.chat?.sendUserMessage({ text: 'too' })).rejects.toThrow('streaming')
    await expect(mounted.chat?.setThreadId(null)).rejects.toThrow('streaming')
    await expect(mounted.chat?.fetchUpdates()).rejects.toThrow('streaming')
    await expect(mounted.chat?.sendCustomAction({ type: 'x' })).rejects.toThrow('streaming')
    await mounted.rest(() => stream.end())
  })

  it('reject what is empty, has no thread, or is not offered', async () => {
    await mounted.show()
    await expect(mounted.chat?.sendUserMessage({ text: ' ' })).rejects.toThrow('empty')
    await expect(mounted.chat?.sendCustomAction({ type: 'x' })).rejects.toThrow('no thread')
    await expect(mounted.chat?.setComposerValue({ selectedToolId: 's' })).rejects.toThrow(
      'no tool "s"',
    )
    expect(mounted.endpoint.requests).toEqual([])
  })

  it('send a custom action of a widget and reject when the server refuses', async () => {
    const items = { data: [], has_more: false }
    mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
    await mounted.show({ initialThread: 'thr_1' })
    mounted.endpoint.on('threads.custom_action', () => jsonResponse({}, 404))
    const sent = mounted.chat?.sendCustomAction({ type: 'go', payload: { a: null } }, 'w')
    await expect(sent).rejects.toThrow('404')
    expect(mounted.endpoint.requests.at(-1)?.params).toEqual({
      thread_id: 'thr_1',
      item_id: 'w',
      action: { type: 'go', payload: { a: null } },
    })
    await mounted.rest()
  })

  it('focus the composer inside the shadow root', async () => {
    await mounted.show()
    await mounted.rest(() => mounted.chat?.focusComposer())
    expect(mounted.shadow.activeElement).toBe(mounted.input)
  })

  it('start a new thread when asked to, from within another', async () => {
    const items = { data: [assistantMessage('old', 'old words')], has_more: false }
    mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
    await mounted.show({ initialThread: 'thr_1' })
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.rest(() => mounted.chat?.sendUserMessage({ text: 'new', newThread: true }))
    expect(mounted.text).not.toContain('old words')
    expect(mounted.endpoint.types.at(-1)).toBe('threads.create')
    await mounted.rest(() => stream.end())
  })
})

describe('without a wrapper', () => {
  const api = { url: 'https://x.example', domainKey: '', fetch: () => Promise.reject(new Error()) }

  interface AnyOptions {
    setOptions(options: unknown): void
  }

  const setOptions = (element: AnyOptions, options: unknown) => element.setOptions(options)

  it.each([
    [{}, 'options.api is missing'],
    [{ api: { url: '' } }, 'options.api.url is empty'],
    [{ api: { getClientSecret: () => '' } }, 'hosted mode'],
    [{ api, theme: 'blue' }, 'options.theme'],
    [{ api, theme: { radius: 'round', density: 'huge' } }, 'options.theme.density must be one of'],
    [{ api, header: { leftAction: { icon: 'home' } } }, 'onClick is missing'],
    [{ api, startScreen: { prompts: [{ label: 'x' }] } }, 'prompts[0].prompt is missing'],
    [
      { api, composer: { attachments: { enabled: true, maxSize: { 'image/*': '1' } } } },
      'options.composer.attachments.maxSize must be a finite number',
    ],
    [
      { api, composer: { attachments: { enabled: true, accept: { 'image/*': '.png' } } } },
      'options.composer.attachments.accept.image/* must be an array',
    ],
    [{ api, commands: {} }, 'options.commands.enabled is missing'],
    [{ api, initialThread: 7 }, 'options.initialThread'],
    [null, 'options must be an object'],
  ])('throws and reports for the options %j', (options, message) => {
    const element = new ChatKitElement()
    const listener = vi.fn<(event: Event) => void>()
    element.addEventListener('chatkit.error', listener)
    expect(() => setOptions(element, options)).toThrow(message)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('only notes keys that it does not know', async () => {
    const element = new ChatKitElement()
    const logged: unknown[] = []
    element.addEventListener('chatkit.log', (event) => logged.push(Reflect.get(event, 'detail')))
    setOptions(element, { api, header: { colour: 'red' }, wrong: 1 })
    document.body.append(element)
    await settled()
    await expect.poll(() => logged).toHaveLength(2)
    expect(JSON.stringify(logged)).toContain('options.header.colour')
    element.remove()
    await settled()
  })

  it('shows the same state after it was taken out and put back, and two do not share any', async () => {
    const [first, second] = [new ChatKitElement(), new ChatKitElement()]
    for (const element of [first, second]) {
      element.setOptions({ api })
      document.body.append(element)
    }
    await settled()
    await first.setComposerValue({ text: 'kept' })
    first.remove()
    await settled()
    document.body.append(first)
    await settled()
    const written = ({ shadowRoot }: Element) =>
      shadowRoot?.querySelector('.composer-input')?.textContent
    await expect.poll(() => written(first)).toBe('kept')
    expect(written(second)).toBe('')
    first.remove()
    second.remove()
    await settled()
  })
})
