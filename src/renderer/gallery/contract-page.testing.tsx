import '../../shared/ipc/without-eval.ts'

import type { OpenAIChatKit } from '@openai/chatkit'
import {
  ChatKit,
  useChatKit,
  type UseChatKitOptions,
  type UseChatKitReturn,
} from '@openai/chatkit-react'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'

import * as script from '../chatkit-element/engine/scripted-endpoint.testing.ts'
import { defineChatKitElement } from '../chatkit-element/index.ts'

declare global {
  interface Window {
    contract: ContractPage
  }
}

type Options = Omit<UseChatKitOptions, 'api'> & { api?: UseChatKitOptions['api'] }

/** Something that the wrapper's handlers were told. */
export interface ToldEvent {
  readonly name: string
  readonly detail: unknown
}

const handlerNames = [
  'onReady',
  'onError',
  'onLog',
  'onEffect',
  'onDeeplink',
  'onResponseStart',
  'onResponseEnd',
  'onHistoryOpen',
  'onHistoryClose',
  'onThreadChange',
  'onThreadLoadStart',
  'onThreadLoadEnd',
  'onToolChange',
] as const satisfies readonly (keyof UseChatKitOptions)[]

function told(detail: unknown): unknown {
  const isError = typeof detail === 'object' && detail !== null && 'error' in detail
  return isError && detail.error instanceof Error ? detail.error.message : detail
}

/** One element, driven by the unmodified React wrapper in strict mode. */
export class Mount {
  readonly endpoint = new script.ScriptedEndpoint()
  /** Addresses that were asked, in order. */
  readonly addresses: string[] = []
  readonly events: ToldEvent[] = []
  /** What callbacks of options were called with, for tests to push into. */
  readonly calls: unknown[] = []
  readonly place = document.createElement('div')
  chat: UseChatKitReturn | null = null
  #root: Root | null = null

  constructor() {
    this.place.className = 'stage'
    document.body.append(this.place)
    const threads = [
      script.threadOf('thr_2', { title: 'Second' }),
      script.threadOf('thr_1', { title: 'First' }),
    ]
    const items = {
      data: [script.userMessage('u1', 'Hello'), script.assistantMessage('a1', 'Hi there')],
      has_more: false,
    }
    this.endpoint
      .on('threads.list', () => script.jsonResponse({ data: threads, has_more: false }))
      .on('threads.get_by_id', ({ thread_id: id }) =>
        script.jsonResponse(script.threadOf(String(id), { title: `Thread ${String(id)}`, items })),
      )
      .on('items.feedback', () => script.jsonResponse({}))
      .on('threads.update', () => script.jsonResponse(script.threadOf('thr_1')))
      .on('threads.delete', () => script.jsonResponse({}))
  }

  readonly #fetch: typeof fetch = (input, init) => {
    this.addresses.push(input instanceof Request ? input.url : String(input))
    return this.endpoint.fetch(input, init)
  }

  /** Renders the page's component with these options at once, for the first time or again. */
  show(options: Options = {}): void {
    const api = { url: 'contract:chatkit', domainKey: 'key', fetch: this.#fetch }
    const handlers = Object.fromEntries(
      handlerNames.map((name) => [
        name,
        (detail: unknown) => this.events.push({ name, detail: told(detail) }),
      ]),
    )
    const root = (this.#root ??= createRoot(this.place))
    const page = (
      <StrictMode>
        <Page
          options={{ api, ...handlers, ...options }}
          onChat={(chat) => {
            this.chat = chat
          }}
        />
      </StrictMode>
    )
    flushSync(() => root.render(page))
  }

  /** Takes the component out of the page; `show` brings a new one. */
  unmount(): void {
    this.#root?.unmount()
    this.#root = null
  }

  /** The wrapper's eight methods. */
  get methods(): UseChatKitReturn {
    if (!this.chat) throw new Error('Nothing is mounted.')
    return this.chat
  }

  get element(): OpenAIChatKit {
    const element = this.place.querySelector<OpenAIChatKit>('openai-chatkit')
    if (!element) throw new Error('Nothing is mounted.')
    return element
  }

  /** The names of what was told so far; logs are left out. */
  get told(): string[] {
    return this.events.map(({ name }) => name).filter((name) => name !== 'onLog')
  }

  /** What the last event of that name brought. */
  detail(name: string): unknown {
    return this.events.findLast((event) => event.name === name)?.detail
  }
}

function Page({
  options,
  onChat,
}: {
  options: UseChatKitOptions
  onChat: (chat: UseChatKitReturn) => void
}) {
  const chat = useChatKit(options)
  onChat(chat)
  return <ChatKit control={chat.control} />
}

function isChatKit(element: Element): element is OpenAIChatKit {
  return 'setOptions' in element
}

/** What tests of the contract find as `window.contract`. */
export class ContractPage {
  readonly script = script
  readonly streams = new Map<string, script.ScriptedStream>()
  readonly #mounts = new Map<string, Mount>()

  define(): void {
    defineChatKitElement()
  }

  /** An element without React, as a page of plain scripts makes it. */
  createElement(): OpenAIChatKit {
    const element = document.createElement('openai-chatkit')
    if (!isChatKit(element)) throw new Error('The element is not defined.')
    return element
  }

  /** The element of that name; made when it is first asked for. */
  mount(name = 'a'): Mount {
    const known = this.#mounts.get(name)
    if (known) return known
    const mount = new Mount()
    this.#mounts.set(name, mount)
    return mount
  }

  /** The next request of that type gets a stream, which `stream(type)` then is. */
  expectStream(type: string, name = 'a'): script.ScriptedStream {
    const stream = this.mount(name).endpoint.stream(type)
    this.streams.set(`${name} ${type}`, stream)
    return stream
  }

  stream(type: string, name = 'a'): script.ScriptedStream {
    const stream = this.streams.get(`${name} ${type}`)
    if (!stream) throw new Error(`No stream is expected for ${type}.`)
    return stream
  }
}

window.contract = new ContractPage()
