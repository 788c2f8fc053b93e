import type { ChatKitOptions, OpenAIChatKit } from '@openai/chatkit'
import { createRoot, type Root } from 'react-dom/client'
import { ChatEngine } from '../engine/chat-engine.ts'
import { asError, type Emit } from '../engine/engine-context.ts'
import { ThemeSheet } from '../theme/theme-sheet.ts'
import { ChatRoot } from '../view/chat-root.tsx'
import { ComposerEditor } from '../view/composer/composer-editor.ts'
import { checkOptions, ChatKitIntegrationError } from './check-options.ts'
import { offeredModels } from '../engine/model-selection.ts'
import { offeredTools } from '../engine/tool-selection.ts'
import { draftFrom, filesFrom, messageFrom, modelFrom, toolFrom } from './composer-value.ts'
import { EventGate } from './event-gate.ts'
import { baseStyles } from './styles.ts'

type Methods = Omit<OpenAIChatKit, keyof HTMLElement>

/** The local `<openai-chatkit>`: ChatKit's element without a network of its own. */
export class ChatKitElement extends HTMLElement implements Methods {
  readonly #events = new EventGate(this)
  readonly #emit: Emit = (name, ...detail) => this.#events.emit(name, detail[0] ?? null)
  readonly #engine = new ChatEngine({ emit: this.#emit, language: () => navigator.language })
  readonly #composer = new ComposerEditor(this.#engine)
  readonly #shadow = this.attachShadow({ mode: 'open', delegatesFocus: false })
  readonly #theme = new ThemeSheet()
  readonly #mount = document.createElement('div')
  #root: Root | null = null

  constructor() {
    super()
    this.#mount.className = 'root'
    this.#shadow.append(this.#mount)
    this.#shadow.adoptedStyleSheets = [baseStyles(), this.#theme.sheet]
  }

  connectedCallback(): void {
    this.#theme.takeFonts()
    this.#draw()
  }

  /** Moving the element is no reason to stop; taking it out of the page is. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#root?.unmount()
      this.#root = null
      this.#theme.leaveFonts()
      this.#engine.stop()
      this.#engine.dictation.cancel()
    })
  }

  setOptions(value: ChatKitOptions): void {
    try {
      const { options, unknown } = checkOptions(value)
      this.#engine.setOptions(options)
      this.#theme.show(options.theme)
      for (const name of unknown) this.#engine.log('options.unknown', { name })
    } catch (cause) {
      this.#events.emitNow('chatkit.error', { error: asError(cause) })
      throw cause
    }
    this.#draw()
  }

  async focusComposer(): Promise<void> {
    await this.#events.ready
    this.#composer.focus()
  }

  async setThreadId(threadId: string | null): Promise<void> {
    await this.#whenIdle()
    this.#engine.history.hide()
    if (threadId === null) this.#engine.loader.clear()
    else await this.#engine.loader.open(threadId)
  }

  async sendUserMessage(message: Parameters<OpenAIChatKit['sendUserMessage']>[0]): Promise<void> {
    await this.#whenIdle()
    const outgoing = messageFrom(message)
    const { newThread } = outgoing
    if (!newThread && !this.#engine.canSend)
      throw new Error('ChatKit: this thread takes no messages.')
    this.#engine.history.hide()
    await this.#engine.sendFromPage(outgoing)
  }

  async setComposerValue(value: Parameters<OpenAIChatKit['setComposerValue']>[0]): Promise<void> {
    await this.#events.ready
    const { options } = this.#engine.store.get()
    const modelId = modelFrom(value, offeredModels(options))
    const toolId = toolFrom(value, offeredTools(options))
    const files = filesFrom(value, this.#engine.attachments.option !== null)
    this.#engine.setDraft(draftFrom(value))
    if (value.attachments) this.#engine.attachments.attach(value.attachments)
    this.#engine.attachments.add(files)
    if (modelId !== undefined) this.#engine.selectModel(modelId)
    if (toolId !== undefined) this.#engine.selectTool(toolId)
  }

  async sendCustomAction(
    action: Parameters<OpenAIChatKit['sendCustomAction']>[0],
    itemId?: string,
  ): Promise<void> {
    await this.#whenIdle()
    const { type, payload } = action
    const turn = this.#engine.actions.send(
      { type, ...(payload === undefined ? {} : { payload }) },
      itemId,
    )
    if (!turn) throw new ChatKitIntegrationError('sendCustomAction: no thread is open.')
    await turn.accepted
  }

  async showHistory(): Promise<void> {
    await this.#events.ready
    this.#engine.history.show()
  }

  async hideHistory(): Promise<void> {
    await this.#events.ready
    this.#engine.history.hide()
  }

  async fetchUpdates(): Promise<void> {
    await this.#whenIdle()
    await this.#engine.refresh()
  }

  async #whenIdle(): Promise<void> {
    await this.#events.ready
    this.#engine.assertIdle()
  }

  readonly #onDrawn = (): void => {
    this.#events.open(() => this.#engine.start())
  }

  #draw(): void {
    if (!this.isConnected || this.#engine.store.get().options === null) return
    this.#root ??= createRoot(this.#mount, {
      onUncaughtError: (cause) => this.#emit('chatkit.error', { error: asError(cause) }),
    })
    this.#root.render(
      <ChatRoot engine={this.#engine} composer={this.#composer} onReady={this.#onDrawn} />,
    )
  }
}
