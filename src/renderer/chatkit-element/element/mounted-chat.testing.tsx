import { ChatKit, useChatKit, type UseChatKitReturn } from '@openai/chatkit-react'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { ScriptedEndpoint, settled } from '../engine/scripted-endpoint.testing.ts'
import { defineChatKitElement } from '../index.ts'

type Options = Parameters<typeof useChatKit>[0]

/** The element as a page mounts it: through the unmodified React wrapper, in strict mode. */
export class MountedChat {
  readonly endpoint = new ScriptedEndpoint()
  readonly page = document.createElement('div')
  chat: UseChatKitReturn | null = null
  readonly #root: Root

  constructor() {
    defineChatKitElement()
    document.body.append(this.page)
    this.#root = createRoot(this.page)
  }

  async show(options: Partial<Options> = {}): Promise<void> {
    const api = { url: 'https://chat.example/chatkit', domainKey: '', fetch: this.endpoint.fetch }
    const onChat = (chat: UseChatKitReturn) => {
      this.chat = chat
    }
    this.#root.render(
      <StrictMode>
        <Page options={{ api, ...options }} onChat={onChat} />
      </StrictMode>,
    )
    await this.rest()
  }

  /** Does something and lets everything that follows from it come to rest. */
  async rest(action: () => unknown = () => {}): Promise<void> {
    await action()
    await settled()
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await settled()
  }

  get element(): HTMLElement {
    const element = this.page.querySelector<HTMLElement>('openai-chatkit')
    if (!element) throw new Error('The element is not mounted.')
    return element
  }

  get shadow(): ShadowRoot {
    const { shadowRoot } = this.element
    if (!shadowRoot) throw new Error('The element has no shadow root.')
    return shadowRoot
  }

  /** The text field of the composer. */
  get input(): HTMLElement {
    return this.find('.composer-input', HTMLElement)
  }

  /** What is written in the text field. */
  get draft(): string {
    return [...this.input.querySelectorAll('p')].map((line) => line.textContent).join('\n')
  }

  get placeholder(): string | undefined {
    return this.input.dataset['placeholder']
  }

  /** Puts a text at the caret, as typing or pasting does. */
  async type(text: string): Promise<void> {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    await this.rest(() => {
      this.input.focus()
      this.input.dispatchEvent(paste)
    })
  }

  /** Presses a key in the text field. */
  async pressKey(key: string, part: KeyboardEventInit = {}): Promise<void> {
    const init = { key, bubbles: true, cancelable: true, composed: true, ...part }
    await this.rest(() => this.input.dispatchEvent(new KeyboardEvent('keydown', init)))
  }

  find<Found extends Element>(selector: string, kind: new () => Found): Found {
    const found = this.shadow.querySelector(selector)
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`)
    return found
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.shadow.querySelectorAll('button')]
    const found = buttons.find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
    )
    if (!found) throw new Error(`There is no button "${name}".`)
    return found
  }

  get text(): string {
    return this.shadow.textContent ?? ''
  }

  /** Types a message as a person would, and sends it. */
  async say(text: string): Promise<void> {
    await this.rest(() => this.chat?.setComposerValue({ text }))
    await this.rest(() => this.button('Send message').click())
  }

  async close(): Promise<void> {
    this.#root.unmount()
    this.page.remove()
    await settled()
  }
}

function Page({ options, onChat }: { options: Options; onChat: (chat: UseChatKitReturn) => void }) {
  const chat = useChatKit(options)
  onChat(chat)
  return <ChatKit control={chat.control} />
}
