import type { ChatKitOptions } from '@openai/chatkit-react'
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Change } from '../../../shared/todos/change.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { ChatPane, type ChatHandle } from './chat-pane.tsx'

const sampleChange: Change = {
  seq: 1,
  at: '2025-11-22T12:00:00.000Z',
  source: 'list',
  command: 'undo',
  reverts: null,
  changes: [],
}

const calls: string[] = []
let options: unknown[] = []

/** The methods of the real element that the pane calls. */
class StubChatKit extends HTMLElement {
  setOptions(value: unknown): void {
    options.push(value)
  }

  async fetchUpdates(): Promise<void> {
    calls.push('fetchUpdates')
  }

  async sendUserMessage({ text }: { text: string }): Promise<void> {
    calls.push(`send ${text}`)
  }

  async setThreadId(threadId: string | null): Promise<void> {
    calls.push(`thread ${threadId}`)
  }

  async setComposerValue(value: object): Promise<void> {
    calls.push(`compose ${JSON.stringify(value)}`)
  }

  async focusComposer(): Promise<void> {
    calls.push('focus')
  }
}

customElements.define('openai-chatkit', StubChatKit)

beforeEach(() => {
  calls.length = 0
  options = []
  localStorage.clear()
})
vi.setConfig({ testTimeout: 30_000 })

afterEach(cleanup)

function open(client = createFakeIpcClient(), colorScheme: 'light' | 'dark' = 'light') {
  const reveal = vi.fn<() => void>()
  const chatFetch = vi.fn<typeof fetch>()
  const onShow = vi.fn<(id: string) => void>()
  const handle = createRef<ChatHandle>()
  const clock = () => new Date(2025, 10, 22, 14, 30)
  const props = { client, clock, chatFetch, reveal, onShow, handle }
  const view = render(<ChatPane {...props} colorScheme={colorScheme} />)
  const element = view.container.querySelector('openai-chatkit')
  const fire = (name: string, detail: unknown = null) =>
    act(() => void element?.dispatchEvent(new CustomEvent(`chatkit.${name}`, { detail })))
  const setColorScheme = (next: 'light' | 'dark') =>
    view.rerender(<ChatPane {...props} colorScheme={next} />)
  return { client, view, reveal, fire, setColorScheme, onShow, handle }
}

describe('ChatPane', () => {
  it('has the assistant made ready once, when the person turns to it', () => {
    const { client, view } = open()
    const pane = view.getByRole('region', { name: 'Chat' })
    expect(client.sent.map(({ name }) => name)).not.toContain('chat.prepare')
    fireEvent.pointerEnter(pane)
    fireEvent.focus(pane)
    expect(client.sent.filter(({ name }) => name === 'chat.prepare')).toHaveLength(1)
  })

  it('opens the thread that was open last, and remembers the one that is open', () => {
    localStorage.setItem('offhand.last-thread', 'thr_1')
    const { fire } = open()
    expect(options[0]).toMatchObject({ initialThread: 'thr_1' })
    fire('thread.change', { threadId: 'thr_2' })
    expect(localStorage.getItem('offhand.last-thread')).toBe('thr_2')
    fire('thread.change', { threadId: null })
    expect(localStorage.getItem('offhand.last-thread')).toBeNull()
  })

  it('starts a new chat when the remembered thread is gone', async () => {
    localStorage.setItem('offhand.last-thread', 'thr_gone')
    const { fire } = open()
    fire('thread.load.start', { threadId: 'thr_gone' })
    fire('error', { error: new Error('Not found.') })
    await waitFor(() => expect(calls).toEqual(['thread null']))
  })

  it('stays in the thread when a later problem occurs', async () => {
    localStorage.setItem('offhand.last-thread', 'thr_1')
    const { fire, client } = open()
    fire('thread.load.end', { threadId: 'thr_1' })
    fire('error', { error: new Error('The answer broke off.') })
    client.emit('todos.changed', sampleChange)
    await waitFor(() => expect(calls).toEqual(['fetchUpdates']))
  })

  it('shows the system colours as they change, without new options for anything else', () => {
    const { setColorScheme } = open()
    setColorScheme('light')
    expect(options).toHaveLength(1)
    setColorScheme('dark')
    expect(options[1]).toMatchObject({ theme: { colorScheme: 'dark' } })
  })

  it('asks the questions of the command line and reports each answer', async () => {
    const questions = [{ id: 'q1', text: 'hi' }]
    const client = createFakeIpcClient({ 'app.takeQuestions': () => questions.splice(0) })
    const { fire, reveal } = open(client)
    await waitFor(() => expect(calls).toEqual(['send hi']))
    expect(reveal).toHaveBeenCalled()
    fire('response.start')
    fire('response.end')
    await waitFor(() =>
      expect(client.sent.at(-1)).toEqual({ name: 'app.questionAnswered', payload: { id: 'q1' } }),
    )
  })

  it('takes the questions of a second start, too', async () => {
    const questions: { id: string; text: string }[] = []
    const client = createFakeIpcClient({ 'app.takeQuestions': () => questions.splice(0) })
    open(client)
    questions.push({ id: 'q2', text: 'what is due today' })
    client.emit('app.questionsWaiting', {})
    await waitFor(() => expect(calls).toEqual(['send what is due today']))
  })

  it('starts a new chat from the menu', async () => {
    const { client, reveal } = open()
    act(() => client.emit('app.menu', { action: 'new-chat' }))
    await waitFor(() => expect(calls).toContain('thread null'))
    expect(calls).toContain('focus')
    expect(reveal).toHaveBeenCalled()
  })

  it('offers the models that are set up, and says where the chosen one sends a message', async () => {
    const { client, fire } = open()
    act(() =>
      client.emit('settings.changed', {
        connections: [
          {
            provider: 'groq',
            baseUrl: 'https://api.groq.com/openai/v1',
            model: 'large',
            temperature: null,
            effort: null,
          },
        ],
        defaultProvider: 'embedded',
        instantAnswers: true,
        keys: [],
      }),
    )
    const offline: unknown = expect.stringContaining('Works offline')
    const outside: unknown = expect.stringContaining('api.groq.com')
    const models = [
      { id: 'embedded', default: true },
      { id: 'groq/large', description: 'Groq' },
    ]
    await waitFor(() =>
      expect(options.at(-1)).toMatchObject({
        composer: { models },
        disclaimer: { text: offline },
      }),
    )
    fire('log', { name: 'composer.model', data: { modelId: 'groq/large' } })
    await waitFor(() =>
      expect(options.at(-1)).toMatchObject({
        disclaimer: { text: outside },
      }),
    )
  })

  it('stops listening when it goes away', () => {
    const { client } = open()
    cleanup()
    client.emit('todos.changed', sampleChange)
    expect(calls).toEqual([])
  })

  it('puts a task into the composer with its id, in view and ready for the question', async () => {
    const { handle, reveal } = open()
    act(() => handle.current?.askAbout({ id: 'a', title: 'Buy milk', list: 'Inbox' }))
    await waitFor(() => expect(calls).toContain('focus'))
    const content = [
      { type: 'input_tag', id: 'a', text: 'Buy milk', group: 'Inbox', interactive: true, data: {} },
      { type: 'input_text', text: ' ' },
    ]
    expect(calls[0]).toBe(`compose ${JSON.stringify({ content })}`)
    expect(reveal).toHaveBeenCalled()
  })

  it('shows the task in the list whose row in an answer is clicked, and nothing for other actions', async () => {
    const { onShow } = open()
    const [first] = options
    const { widgets } = first as ChatKitOptions
    const item = { id: 'x', widget: { type: 'Basic' as const, children: [] } }
    await widgets?.onAction?.({ type: 'task.show', payload: { id: 'a' } }, item)
    await widgets?.onAction?.({ type: 'task.show', payload: { id: 7 } }, item)
    await widgets?.onAction?.({ type: 'task.toggle', payload: { id: 'b' } }, item)
    expect(onShow.mock.calls).toEqual([['a']])
  })

  it('says what a button below a question stands for, and nothing for a payload without words', async () => {
    open()
    const [first] = options
    const { widgets } = first as ChatKitOptions
    const item = { id: 'x', widget: { type: 'Basic' as const, children: [] } }
    await widgets?.onAction?.({ type: 'message.say', payload: { text: 7 } }, item)
    await widgets?.onAction?.({ type: 'message.say', payload: { text: 'The first one' } }, item)
    expect(calls.filter((call) => call.startsWith('send'))).toEqual(['send The first one'])
  })
})
