import type {
  Thread,
  ThreadItem,
  ThreadMetadata,
  ThreadStreamEvent,
} from '../../../shared/chatkit/index.ts'
import { isLocalId, type ChatState, type Notice, type TurnError } from './chat-state.ts'
import { emptyContent, exchangeItem, removeItem, updateItem, upsertItem } from './thread-content.ts'

/** The thread without its items. */
export function metadataOf({ items: _items, ...thread }: Thread): ThreadMetadata {
  return thread
}

function isAnswer(item: ThreadItem): boolean {
  if (item.type === 'assistant_message') return item.content.some((part) => part.text !== '')
  return item.type === 'widget' || item.type === 'workflow' || item.type === 'generated_image'
}

/** "Thinking" makes way for anything visible, a progress text only for text of the assistant. */
function progressAfter(state: ChatState, item: ThreadItem | undefined): ChatState['progress'] {
  if (!item || !state.progress || !isAnswer(item)) return state.progress
  return state.progress.text !== null && item.type !== 'assistant_message' ? state.progress : null
}

function withItem(state: ChatState, item: ThreadItem, streaming: boolean): ChatState {
  const waiting = item.type === 'user_message' ? state.content.items.findLast(isUnsent) : undefined
  const progress = progressAfter(state, item)
  if (!waiting) return { ...state, progress, content: upsertItem(state.content, item, streaming) }
  return {
    ...state,
    content: exchangeItem(state.content, waiting.id, item),
    firstIds: { ...state.firstIds, [item.id]: waiting.id },
    sentItemId: state.sentItemId === waiting.id ? item.id : state.sentItemId,
  }
}

function isUnsent(item: ThreadItem): boolean {
  return isLocalId(item.id)
}

function withUpdate(
  state: ChatState,
  event: Extract<ThreadStreamEvent, { type: 'thread.item.updated' }>,
): ChatState {
  const content = updateItem(state.content, event.item_id, event.update)
  if (!content) return state
  const item = content.items.findLast((candidate) => candidate.id === event.item_id)
  return { ...state, content, progress: progressAfter(state, item) }
}

function withNewThread(state: ChatState, thread: Thread): ChatState {
  const own = state.content.items.filter(isUnsent)
  return {
    ...state,
    threadId: thread.id,
    thread: metadataOf(thread),
    content: { ...emptyContent, items: own },
    older: null,
  }
}

function errorOf(event: Extract<ThreadStreamEvent, { type: 'error' }>): TurnError {
  const name = event.code === 'rate_limit' ? 'error.rateLimit' : 'error.generic'
  return { text: event.message ?? null, name, allowRetry: event.allow_retry }
}

export interface NewNotice {
  level: Notice['level']
  message?: string | null
  name?: Notice['name']
  parameters?: Notice['parameters']
  title?: string | null | undefined
}

const maximumNotices = 3
let notices = 0

/** The state with one more banner; without a message it says what the built-in text `name` says. */
export function withNotice(
  state: ChatState,
  { level, message = null, name = 'error.generic', parameters = {}, title = null }: NewNotice,
): ChatState {
  const notice: Notice = { id: notices++, level, message, name, parameters, title }
  return { ...state, notices: [...state.notices, notice].slice(-maximumNotices) }
}

/** The state after a stream event. Events that only concern the page around leave it as it is. */
export function applyEvent(state: ChatState, event: ThreadStreamEvent): ChatState {
  switch (event.type) {
    case 'thread.created':
      return withNewThread(state, event.thread)
    case 'thread.updated':
      return { ...state, thread: metadataOf(event.thread) }
    case 'thread.item.added':
      return withItem(state, event.item, true)
    case 'thread.item.done':
    case 'thread.item.replaced':
      return withItem(state, event.item, false)
    case 'thread.item.updated':
      return withUpdate(state, event)
    case 'thread.item.removed':
      return { ...state, content: removeItem(state.content, event.item_id) }
    default:
      return applyTransient(state, event)
  }
}

function applyTransient(state: ChatState, event: ThreadStreamEvent): ChatState {
  switch (event.type) {
    case 'stream_options':
      return { ...state, allowCancel: event.stream_options.allow_cancel }
    case 'progress_update':
      return { ...state, progress: { text: event.text, icon: event.icon ?? null } }
    case 'error':
      return { ...state, error: errorOf(event), progress: null }
    case 'notice':
      return withNotice(state, event)
    default:
      return state
  }
}
