import type {
  Attachment,
  FeedbackKind,
  InferenceOptions,
  StructuredInputItem,
  StructuredInputSubmission,
  UserMessageContent,
  UserMessageInput,
  UserMessageItem,
} from '../../../shared/chatkit/index.ts'
import { withNotice } from './apply-event.ts'
import { emptyConversation, isLocalId, localId } from './chat-state.ts'
import { asError, changeThread, type EngineContext } from './engine-context.ts'
import { withSubmission } from './questions/answer-draft.ts'
import { cutAfter, removeItem, upsertItem } from './thread-content.ts'
import type { Turn, TurnRunner } from './turn-runner.ts'

export interface OutgoingMessage {
  readonly content: UserMessageContent[]
  readonly attachments?: Attachment[]
  readonly reply?: string | null
  readonly newThread?: boolean
  readonly inferenceOptions?: InferenceOptions
}

function inputOf(item: UserMessageItem): UserMessageInput {
  return {
    content: item.content,
    attachments: item.attachments.map((attachment) => attachment.id),
    inference_options: item.inference_options,
    ...(item.quoted_text === undefined ? {} : { quoted_text: item.quoted_text }),
  }
}

/** What a person does in a conversation: send, try again, give a verdict. */
export class Conversation {
  readonly #context: EngineContext
  readonly #runner: TurnRunner
  #sent = 0

  constructor(context: EngineContext, runner: TurnRunner) {
    this.#context = context
    this.#runner = runner
  }

  /** Shows the message at once and sends it. */
  send(message: OutgoingMessage): Turn {
    const { store } = this.#context
    if (message.newThread) changeThread(this.#context, null, { ...emptyConversation })
    const item: UserMessageItem = {
      id: localId(++this.#sent),
      thread_id: store.get().threadId ?? '',
      created_at: '',
      type: 'user_message',
      content: message.content,
      attachments: message.attachments ?? [],
      inference_options: message.inferenceOptions ?? {},
      ...(message.reply ? { quoted_text: message.reply } : {}),
    }
    return this.#dispatch(item)
  }

  /** Asks again for an answer to that message, or to the last one. */
  retry(itemId?: string): Turn | null {
    const { store } = this.#context
    const { content, threadId } = store.get()
    const item = content.items.findLast(
      (candidate) =>
        candidate.type === 'user_message' && (itemId === undefined || candidate.id === itemId),
    )
    if (item?.type !== 'user_message') return null
    if (isLocalId(item.id)) {
      store.patch({ content: removeItem(content, item.id) })
      return this.#dispatch({ ...item, id: localId(++this.#sent) })
    }
    if (threadId === null) return null
    store.patch({ content: cutAfter(content, item.id), sentItemId: item.id })
    return this.#runner.start({
      type: 'threads.retry_after_item',
      params: { thread_id: threadId, item_id: item.id },
    })
  }

  /** Answers questions; they count as answered at once, and are open again if the server refuses. */
  answer(item: StructuredInputItem, submission: StructuredInputSubmission): Turn {
    const { store } = this.#context
    const answered = withSubmission(item, submission)
    store.patch({ content: upsertItem(store.get().content, answered, false) })
    const params = { thread_id: item.thread_id, item_id: item.id, input: submission }
    const turn = this.#runner.start({ type: 'threads.add_structured_input', params })
    turn.accepted.catch(() => {
      const { content } = store.get()
      const pending: StructuredInputItem = { ...answered, status: 'pending' }
      if (content.items.includes(answered))
        store.patch({ content: upsertItem(content, pending, false) })
    })
    return turn
  }

  /** Sends a verdict on a turn; it stays marked unless the server refuses it. */
  async giveFeedback(
    turnId: string,
    itemIds: readonly string[],
    kind: FeedbackKind,
  ): Promise<void> {
    const { store, transport, emit } = this.#context
    const { threadId, feedback } = store.get()
    if (threadId === null || feedback[turnId] === kind) return
    store.patch({ feedback: { ...feedback, [turnId]: kind } })
    try {
      const params = { thread_id: threadId, item_ids: [...itemIds], kind }
      await transport.ask({ type: 'items.feedback', params })
    } catch (cause) {
      const { [turnId]: _refused, ...others } = store.get().feedback
      const before = feedback[turnId]
      const restored = before ? { ...others, [turnId]: before } : others
      store.set(withNotice({ ...store.get(), feedback: restored }, { level: 'danger' }))
      emit('chatkit.error', { error: asError(cause) })
    }
  }

  #dispatch(item: UserMessageItem): Turn {
    const { store } = this.#context
    const { content, threadId } = store.get()
    store.patch({ content: upsertItem(content, item, false), sentItemId: item.id })
    const input = inputOf(item)
    return threadId === null
      ? this.#runner.start({ type: 'threads.create', params: { input } })
      : this.#runner.start({
          type: 'threads.add_user_message',
          params: { thread_id: threadId, input },
        })
  }
}
