import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MountedChat } from '../element/mounted-chat.testing.tsx'
import {
  added,
  assistantMessage,
  done,
  jsonResponse,
  textDelta,
  threadOf,
  userMessage,
} from '../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat

beforeEach(() => {
  mounted = new MountedChat()
})

afterEach(() => mounted.close())

async function showThread(data: unknown[], part: object = {}, options: object = {}) {
  const items = { data, has_more: false }
  mounted.endpoint.on('threads.get_by_id', () =>
    jsonResponse(threadOf('thr_1', { items, ...part })),
  )
  await mounted.show({ initialThread: 'thr_1', ...options })
}

const has = (name: string) =>
  [...mounted.shadow.querySelectorAll('button')].some(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  )
const press = (target: Element, key: string, part: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...part }),
  )

describe('the composer', () => {
  it('sends with Enter, but not with Shift, and not in the middle of a composition', async () => {
    await mounted.show()
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.rest(() => mounted.chat?.setComposerValue({ text: 'hi' }))
    await mounted.rest(() => press(mounted.input, 'Enter', { shiftKey: true }))
    const composing = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })
    Object.defineProperty(composing, 'isComposing', { value: true })
    await mounted.rest(() => mounted.input.dispatchEvent(composing))
    expect(mounted.endpoint.requests).toHaveLength(0)
    await mounted.rest(() => press(mounted.input, 'Enter'))
    expect(mounted.endpoint.types).toEqual(['threads.create'])
    expect(mounted.draft).toBe('')
    await mounted.rest(() => stream.end())
  })

  it('offers Send only for text, and Stop while an answer streams, if it may be stopped', async () => {
    await mounted.show()
    expect(mounted.button('Send message').disabled).toBe(true)
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.say('hi')
    expect(mounted.button('Stop').disabled).toBe(false)
    await mounted.rest(() =>
      stream.send({ type: 'stream_options', stream_options: { allow_cancel: false } }),
    )
    expect(has('Stop')).toBe(false)
    await mounted.rest(() => stream.end())
    expect(has('Send message')).toBe(true)
  })

  it('shows and removes a quotation, which is sent once', async () => {
    await mounted.show()
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.rest(() => mounted.chat?.setComposerValue({ reply: 'quoted words' }))
    expect(mounted.text).toContain('quoted words')
    await mounted.rest(() => mounted.button('Remove quoted text').click())
    expect(mounted.text).not.toContain('quoted words')
    await mounted.rest(() => mounted.chat?.setComposerValue({ reply: 'other words' }))
    await mounted.say('why')
    expect(mounted.endpoint.requests[0]?.params).toMatchObject({
      input: { quoted_text: 'other words' },
    })
    await mounted.rest(() => stream.end())
    expect(mounted.shadow.querySelector('.composer-reply')).toBeNull()
  })

  it('is disabled with the reason when the thread is locked, and gone when it is closed', async () => {
    await showThread([], { status: { type: 'locked', reason: 'Locked by Ana' } })
    expect(mounted.input.getAttribute('aria-disabled')).toBe('true')
    expect(mounted.input.contentEditable).toBe('false')
    expect(mounted.placeholder).toBe('Locked by Ana')
    const items = { data: [], has_more: false }
    mounted.endpoint.on('threads.get_by_id', () =>
      jsonResponse(threadOf('thr_2', { items, status: { type: 'closed' } })),
    )
    await mounted.rest(() => mounted.chat?.setThreadId('thr_2'))
    expect(mounted.shadow.querySelector('.composer-input')).toBeNull()
    expect(mounted.text).toContain('This conversation is closed.')
  })
})

describe('a locked thread', () => {
  it('cannot be asked again', async () => {
    const items = [userMessage('u', 'hi'), assistantMessage('a', 'Hello')]
    const options = { threadItemActions: { retry: true } }
    await showThread(items, { status: { type: 'locked' } }, options)
    expect(mounted.button('Try again').disabled).toBe(true)
    await showThread(items, {}, options)
    await mounted.rest(() => mounted.chat?.setThreadId('thr_1'))
    expect(mounted.button('Try again').disabled).toBe(false)
  })
})

describe('the header', () => {
  it('keeps a button whose icon it does not know', async () => {
    const onClick = vi.fn<() => void>()
    const leftAction = { icon: 'home', onClick } as const
    await mounted.show({ header: { leftAction: Object.assign(leftAction, { icon: 'brand-new' }) } })
    await mounted.rest(() => mounted.button('Open menu').click())
    expect(onClick).toHaveBeenCalledTimes(1)
  })
})

describe('the start screen', () => {
  it('sends a prompt at once, structured ones with their tags made fit for the wire', async () => {
    const prompt = [{ type: 'input_tag' as const, id: 't', text: 'Ana' }]
    await mounted.show({
      startScreen: { greeting: 'Hello there', prompts: [{ label: 'Ask Ana', prompt }] },
    })
    expect(mounted.text).toContain('Hello there')
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.rest(() => mounted.button('Ask Ana').click())
    expect(mounted.endpoint.requests[0]?.params).toMatchObject({
      input: { content: [{ type: 'input_tag', data: {}, interactive: false }] },
    })
    expect(mounted.text).not.toContain('Hello there')
    await mounted.rest(() => stream.end())
  })
})

describe('the transcript', () => {
  it('keeps the drawn nodes of finished blocks while the last one grows', async () => {
    await mounted.show()
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.say('hi')
    await mounted.rest(() =>
      stream.send(
        { type: 'thread.created', thread: threadOf('thr_1') },
        done(userMessage('u', 'hi')),
        added(assistantMessage('a', null)),
        textDelta('a', 'First.\n\nSecond'),
      ),
    )
    const first = mounted.shadow.querySelector('.markdown p')
    await mounted.rest(() => stream.send(textDelta('a', ' grows **and'), textDelta('a', ' more')))
    expect(mounted.shadow.querySelector('.markdown p')).toBe(first)
    expect(mounted.text).toContain('Second grows and more')
    expect(mounted.text).not.toContain('**')
    await mounted.rest(() => stream.end())
  })

  it('announces each finished message without its marks, and not its growth', async () => {
    await showThread([userMessage('u', 'before'), assistantMessage('before', 'Old words')])
    const announced = () => mounted.find('[aria-live=polite]', HTMLElement).textContent
    const stream = mounted.endpoint.stream('threads.add_user_message')
    await mounted.say('hi')
    expect(announced()).toBe('')
    await mounted.rest(() => stream.send(added(assistantMessage('a', null)), textDelta('a', 'Hel')))
    expect(announced()).toBe('')
    await mounted.rest(() =>
      stream.send(done(assistantMessage('a', '**Hello**, [you](https://x.example)'))),
    )
    expect(announced()).toBe('Hello, you')
    await mounted.rest(() => stream.send(done(assistantMessage('b', 'And more'))))
    expect(announced()).toBe('And more')
    await mounted.rest(() => stream.end())
    expect(announced()).toBe('And more')
  })

  it('closes what is open when an answer is stopped in its middle', async () => {
    await mounted.show()
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.say('hi')
    await mounted.rest(() =>
      stream.send(added(assistantMessage('a', null)), textDelta('a', 'One **bold wo')),
    )
    await mounted.rest(() => mounted.button('Stop').click())
    const message = mounted.find('.assistant-message', HTMLElement)
    expect(message.querySelector('strong')?.textContent).toBe('bold wo')
    expect(message.textContent).not.toContain('**')
  })

  it('shows Thinking until something comes, then an error with Retry', async () => {
    await mounted.show()
    const stream = mounted.endpoint.stream('threads.create')
    await mounted.say('hi')
    expect(mounted.find('.progress', HTMLElement).textContent).toBe('Thinking')
    await mounted.rest(() =>
      stream.send(
        { type: 'thread.created', thread: threadOf('thr_1') },
        done(userMessage('u', 'hi')),
        { type: 'error', code: 'stream.error', allow_retry: true },
      ),
    )
    await mounted.rest(() => stream.end())
    expect(mounted.find('[role=alert]', HTMLElement).textContent).toContain('Something went wrong')
    const again = mounted.endpoint.stream('threads.retry_after_item')
    await mounted.rest(() => mounted.button('Retry').click())
    expect(mounted.shadow.querySelector('[role=alert]')).toBeNull()
    await mounted.rest(() => again.end())
  })

  it('never renders raw HTML, foreign pictures or script links', async () => {
    const text =
      'x <script>alert(1)</script> ![x](https://evil.example/x.png) [a](javascript:alert(1)) <b>b</b>'
    await showThread([assistantMessage('a', text)])
    const message = mounted.find('.assistant-message', HTMLElement)
    expect(message.querySelector('script, img, b')).toBeNull()
    expect([...message.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://evil.example/x.png',
    ])
    expect(message.textContent).toContain('<script>alert(1)</script>')
  })

  it('rates, retries and copies a finished turn', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await showThread(
      [userMessage('u', 'hi'), assistantMessage('a', 'one'), assistantMessage('b', '**two**')],
      {},
      { threadItemActions: { feedback: true, retry: true } },
    )
    await mounted.rest(() => mounted.button('Copy').click())
    expect(writeText).toHaveBeenCalledWith('one\n\n**two**')
    expect(has('Copied')).toBe(true)
    mounted.endpoint.on('items.feedback', () => jsonResponse({}))
    await mounted.rest(() => mounted.button('Good response').click())
    expect(mounted.endpoint.requests.at(-1)?.params).toEqual({
      thread_id: 'thr_1',
      item_ids: ['a', 'b'],
      kind: 'positive',
    })
    expect(mounted.button('Good response').getAttribute('aria-pressed')).toBe('true')
    const stream = mounted.endpoint.stream('threads.retry_after_item')
    await mounted.rest(() => mounted.button('Try again').click())
    expect(mounted.text).not.toContain('two')
    await mounted.rest(() => stream.end())
  })

  it('shows workflows, tasks and answered questions to read', async () => {
    const base = assistantMessage('x', null)
    await showThread([
      {
        ...base,
        id: 'wf',
        type: 'workflow',
        workflow: {
          type: 'reasoning',
          tasks: [{ type: 'thought', title: 'Pondering', content: 'deep' }],
          summary: { duration: 12 },
          expanded: true,
        },
      },
      { ...base, id: 't', type: 'task', task: { type: 'custom', title: 'Did a thing' } },
      {
        ...base,
        id: 'q',
        type: 'structured_input',
        status: 'answered',
        inputs: [
          { type: 'freeform', id: '1', question: 'Name?', answer: { values: ['Ana'] } },
          { type: 'freeform', id: '2', question: 'Age?', answer: { values: [], skipped: true } },
        ],
      },
      { ...base, id: 'c', type: 'client_tool_call', call_id: 'c', name: 'n', arguments: {} },
    ])
    for (const text of [
      'Thought for 12 seconds',
      'Pondering',
      'deep',
      'Did a thing',
      'Ana',
      'Skipped',
    ])
      expect(mounted.text).toContain(text)
  })
})

describe('the history', () => {
  const rows = {
    data: [threadOf('thr_1', { title: 'Groceries' }), threadOf('thr_2')],
    has_more: false,
  }

  async function open() {
    await showThread([assistantMessage('a', 'hello')], { title: 'Groceries' })
    mounted.endpoint.on('threads.list', () => jsonResponse(rows))
    await mounted.rest(() => mounted.button('History').click())
  }

  it('lists threads, marks the current one, and makes the chat behind it inert', async () => {
    await open()
    expect(mounted.button('Groceries').getAttribute('aria-current')).toBe('true')
    expect(has('New chat')).toBe(true)
    expect(mounted.find('.stage', HTMLElement).hasAttribute('inert')).toBe(true)
    await mounted.rest(() => press(mounted.find('[role=dialog]', HTMLElement), 'Escape'))
    expect(mounted.shadow.querySelector('[role=dialog]')).toBeNull()
  })

  it('renames in place with Enter and leaves the title with Escape', async () => {
    await open()
    mounted.endpoint.on('threads.update', () => jsonResponse(threadOf('thr_1')))
    const rename = async () => {
      await mounted.rest(() => mounted.button('Actions for “Groceries”').click())
      await mounted.rest(() => mounted.button('Rename').click())
      return mounted.find('.rename input', HTMLInputElement)
    }
    const field = await rename()
    await mounted.rest(() => press(field, 'Escape'))
    expect(mounted.endpoint.types).not.toContain('threads.update')
    expect(mounted.shadow.querySelector('[role=dialog]')).not.toBeNull()
    const again = await rename()
    await mounted.rest(() => {
      Reflect.set(HTMLInputElement.prototype, 'value', 'Food', again)
      again.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await mounted.rest(() => mounted.button('Save').click())
    expect(mounted.endpoint.requests.at(-1)?.params).toEqual({ thread_id: 'thr_1', title: 'Food' })
    expect(has('Food')).toBe(true)
  })

  it('deletes only after a confirmation, and leaves the deleted thread', async () => {
    await open()
    mounted.endpoint.on('threads.delete', () => jsonResponse({}))
    const ask = async () => {
      await mounted.rest(() => mounted.button('Actions for “Groceries”').click())
      await mounted.rest(() => mounted.button('Delete').click())
    }
    await ask()
    await mounted.rest(() => mounted.button('Cancel').click())
    expect(mounted.endpoint.types).not.toContain('threads.delete')
    await ask()
    await mounted.rest(() => mounted.button('Delete').click())
    expect(mounted.endpoint.requests.at(-1)?.params).toEqual({ thread_id: 'thr_1' })
    expect(has('Groceries')).toBe(false)
    expect(mounted.text).toContain('What can I help with today?')
  })

  it('says when there is nothing, and when it could not be loaded', async () => {
    await mounted.show()
    mounted.endpoint.on('threads.list', () => jsonResponse({ data: [], has_more: false }))
    await mounted.rest(() => mounted.button('History').click())
    expect(mounted.text).toContain('No conversations yet')
    await mounted.rest(() => mounted.button('Back').click())
    mounted.endpoint.on('threads.list', () => jsonResponse({}, 500))
    await mounted.rest(() => mounted.button('History').click())
    expect(mounted.text).toContain('could not be loaded')
  })
})

describe('a thread that cannot be loaded', () => {
  it('says so and can be tried again', async () => {
    mounted.endpoint.on('threads.get_by_id', () => jsonResponse({}, 404))
    await mounted.show({ initialThread: 'thr_1' })
    expect(mounted.text).toContain('could not be loaded')
    const items = { data: [assistantMessage('a', 'here again')], has_more: false }
    mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
    await mounted.rest(() => mounted.button('Retry').click())
    expect(mounted.text).toContain('here again')
  })
})
