import type { ChatKitOptions } from '@openai/chatkit'
import { Attachments } from './attachments/attachments.ts'
import { allReady } from './attachments/upload.ts'
import type {
  InferenceOptions,
  StructuredInputItem,
  StructuredInputSubmission,
} from '../../../shared/chatkit/index.ts'
import { resolveLocale } from '../messages/resolve-locale.ts'
import { initialState, type ChatState, type Draft } from './chat-state.ts'
import { Conversation, type OutgoingMessage } from './conversation.ts'
import { contentToSend, emptyDraftContent, isBlank } from './draft-content.ts'
import { Dictation, type DictationSurroundings } from './dictation/dictation.ts'
import type { Emit, EngineContext } from './engine-context.ts'
import { scheduleAnimationFrame, type ScheduleFrame } from './frame-queue.ts'
import { offeredModels, selectedModel } from './model-selection.ts'
import { openQuestion } from './questions/open-question.ts'
import { selectedTool, toolAfterSending } from './tool-selection.ts'
import { Store } from './store.ts'
import { ThreadHistory } from './thread-history.ts'
import { ThreadLoader } from './thread-loader.ts'
import { Transport, type Endpoint, type Log } from './transport.ts'
import { TurnRunner } from './turn-runner.ts'
import { WidgetActions } from './widget-actions.ts'

export interface EngineSurroundings {
  readonly emit: Emit
  /** The language of the page, for when the options name none. */
  readonly language: () => string
  readonly scheduleFrame?: ScheduleFrame
  readonly dictation?: DictationSurroundings
  readonly pause?: (milliseconds: number) => Promise<void>
}

function endpointOf(options: ChatKitOptions | null, language: string): Endpoint {
  const api = options?.api
  if (!api || !('url' in api)) throw new Error('ChatKit has no api.url yet.')
  const own = api.fetch
  return {
    url: api.url,
    ownFetch: own !== undefined,
    fetch: own ? (input, init) => own(input, init) : (input, init) => fetch(input, init),
    locale: resolveLocale(options?.locale ?? language),
  }
}

/** The whole behaviour of a chat, without any drawing: one state, and what can be done with it. */
export class ChatEngine {
  readonly store = new Store<ChatState>(initialState)
  readonly loader: ThreadLoader
  readonly history: ThreadHistory
  readonly conversation: Conversation
  readonly actions: WidgetActions
  readonly attachments: Attachments
  readonly dictation: Dictation
  readonly emit: Emit
  readonly log: Log
  readonly #runner: TurnRunner
  readonly #language: () => string

  constructor(surroundings: EngineSurroundings) {
    const { emit, language, pause } = surroundings
    this.emit = emit
    this.log = (name, data) => emit('chatkit.log', data ? { name, data } : { name })
    this.#language = language
    const context: EngineContext = {
      store: this.store,
      emit,
      log: this.log,
      transport: new Transport(
        () => endpointOf(this.store.get().options, language()),
        this.log,
        pause,
      ),
      scheduleFrame: surroundings.scheduleFrame ?? scheduleAnimationFrame,
    }
    this.#runner = new TurnRunner(context)
    this.loader = new ThreadLoader(context)
    this.history = new ThreadHistory(context)
    this.conversation = new Conversation(context, this.#runner)
    this.actions = new WidgetActions(context, this.#runner)
    this.attachments = new Attachments(context, () => this.locale)
    this.dictation = new Dictation(context, surroundings.dictation)
  }

  get locale(): string {
    return resolveLocale(this.store.get().options?.locale ?? this.#language())
  }

  /** Replaces all options; nothing else changes. The first ones decide which thread is opened. */
  setOptions(options: ChatKitOptions): void {
    const first = this.store.get().options === null
    const loads = first && typeof options.initialThread === 'string'
    this.store.patch(loads ? { options, phase: 'loading' } : { options })
    const { toolId } = this.store.get().draft
    if (toolId !== null && !selectedTool(options, toolId)) this.selectTool(null)
  }

  /** Opens the thread that the first options named. */
  start(): void {
    const wanted = this.store.get().options?.initialThread
    if (typeof wanted === 'string') this.loader.open(wanted).catch(() => {})
  }

  stop(): void {
    this.#runner.stop()
  }

  /** Rejects anything that would disturb a thread that loads or an answer that streams. */
  assertIdle(): void {
    const { phase } = this.store.get()
    if (phase === 'loading') throw new Error('ChatKit is busy: a thread is loading.')
    if (phase === 'responding') throw new Error('ChatKit is busy: a response is streaming.')
  }

  /** Whether a message can be sent now. */
  get canSend(): boolean {
    const { phase, thread, loadFailed } = this.store.get()
    return phase === 'idle' && !loadFailed && (thread?.status.type ?? 'active') === 'active'
  }

  /** Whether what is in the composer can be sent now: uploads that are not done keep it back. */
  get canSubmit(): boolean {
    const { draft, uploads } = this.store.get()
    const empty = isBlank(draft.content) && uploads.length === 0
    return this.canSend && !empty && allReady(uploads)
  }

  setDraft(part: Partial<Draft>): void {
    this.store.patch({ draft: { ...this.store.get().draft, ...part } })
  }

  /** Chooses the model of the messages that follow. */
  selectModel(modelId: string | null): void {
    this.setDraft({ modelId })
    this.log('composer.model', { modelId })
  }

  /** Chooses the tool of the next message. */
  selectTool(toolId: string | null): void {
    if (toolId === this.store.get().draft.toolId) return
    this.setDraft({ toolId })
    this.emit('chatkit.tool.change', { toolId })
  }

  /** Sends what is in the composer and empties it; does nothing when there is nothing to send. */
  submitDraft(): void {
    if (!this.canSubmit) return
    const { draft } = this.store.get()
    const attachments = this.attachments.take() ?? []
    this.log('composer.submit')
    this.setDraft({ content: emptyDraftContent, reply: null })
    this.send({ content: contentToSend(draft.content), attachments, reply: draft.reply })
  }

  /** Sends a message from the view, where a failure is shown and nobody awaits it. */
  send(message: OutgoingMessage): void {
    if (!this.canSend) return
    const { options, draft } = this.store.get()
    const tool = selectedTool(options, draft.toolId)
    const chosen = { ...this.#chosenModel(), ...(tool ? { tool_choice: { id: tool.id } } : {}) }
    this.selectTool(toolAfterSending(options, draft.toolId))
    this.conversation.send({ inferenceOptions: chosen, ...message }).accepted.catch(() => {})
  }

  /** Sends a message of the page; resolves once the server took it. */
  sendFromPage(message: OutgoingMessage): Promise<void> {
    const inferenceOptions = { ...this.#chosenModel(), ...message.inferenceOptions }
    return this.conversation.send({ ...message, inferenceOptions }).accepted
  }

  #chosenModel(): InferenceOptions {
    const { options, draft } = this.store.get()
    const model = selectedModel(offeredModels(options), draft.modelId)
    return model ? { model: model.id } : {}
  }

  /** Answers the open questions, if they still are. */
  answer(item: StructuredInputItem, submission: StructuredInputSubmission): void {
    if (!this.canSend || openQuestion(this.store.get())?.id !== item.id) return
    this.conversation.answer(item, submission).accepted.catch(() => {})
  }

  retry(itemId?: string): void {
    if (this.canSend) this.conversation.retry(itemId)?.accepted.catch(() => {})
  }

  /** A person chose another thread, or none: whatever runs is stopped. */
  switchThread(threadId: string | null): void {
    this.stop()
    this.history.hide()
    if (threadId === null) this.loader.clear()
    else if (threadId !== this.store.get().threadId || this.store.get().loadFailed)
      this.loader.open(threadId).catch(() => {})
  }

  /** Deletes a thread; the new-thread view follows when it was the current one. */
  async deleteThread(threadId: string): Promise<void> {
    const gone = await this.history.delete(threadId)
    if (!gone || this.store.get().threadId !== threadId) return
    this.stop()
    this.loader.clear()
  }

  /** Reloads the thread, and the list of threads once it was shown. */
  async refresh(): Promise<void> {
    const listed = this.store.get().history.status === 'ready'
    await Promise.all([this.loader.refresh(), listed ? this.history.load() : undefined])
  }

  dismissNotice(id: number): void {
    const { notices } = this.store.get()
    this.store.patch({ notices: notices.filter((notice) => notice.id !== id) })
  }
}
