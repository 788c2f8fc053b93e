import type { ThreadMetadata } from '../../../shared/chatkit/index.ts'
import type { ChatState } from './chat-state.ts'
import type { Store } from './store.ts'

/** Keeps a loaded history list true when a thread appears or gets another title. */
export function rememberThread(store: Store<ChatState>, thread: ThreadMetadata): void {
  const { history } = store.get()
  if (history.status === 'unknown') return
  const index = history.threads.findIndex((candidate) => candidate.id === thread.id)
  const threads = index < 0 ? [thread, ...history.threads] : history.threads.with(index, thread)
  store.patch({ history: { ...history, threads } })
}
