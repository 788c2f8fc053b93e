import { lenientPageSchema, threadSchema } from '../../../shared/chatkit/index.ts'
import { metadataOf } from './apply-event.ts'
import type { HistoryState } from './chat-state.ts'
import { asError, type EngineContext } from './engine-context.ts'

const pageSize = 20
const threadPage = lenientPageSchema(threadSchema)

/** The list of threads: its pages, and renaming and deleting of its rows. */
export class ThreadHistory {
  readonly #context: EngineContext
  #latest = 0

  constructor(context: EngineContext) {
    this.#context = context
  }

  show(): void {
    if (this.#state.open) return
    this.#patch({ open: true, problem: null })
    this.#context.emit('chatkit.history.open')
    void this.load()
  }

  hide(): void {
    if (!this.#state.open) return
    this.#patch({ open: false })
    this.#context.emit('chatkit.history.close')
  }

  /** Loads the newest page; what is shown stays until it is there. */
  async load(): Promise<void> {
    const number = ++this.#latest
    if (this.#state.status !== 'ready') this.#patch({ status: 'loading' })
    try {
      const { threads, next } = await this.#page(null)
      if (number === this.#latest) this.#patch({ status: 'ready', threads, next })
    } catch (cause) {
      if (number === this.#latest) this.#patch({ status: 'failed' })
      this.#context.emit('chatkit.error', { error: asError(cause) })
    }
  }

  /** Loads the page after the last row. */
  async loadMore(): Promise<void> {
    const { next, status } = this.#state
    if (next === null || status !== 'ready') return
    const number = ++this.#latest
    this.#patch({ next: null })
    try {
      const page = await this.#page(next)
      if (number !== this.#latest) return
      const known = new Set(this.#state.threads.map((thread) => thread.id))
      const fresh = page.threads.filter((thread) => !known.has(thread.id))
      this.#patch({ threads: [...this.#state.threads, ...fresh], next: page.next })
    } catch (cause) {
      if (number === this.#latest) this.#patch({ next })
      this.#context.emit('chatkit.error', { error: asError(cause) })
    }
  }

  async rename(threadId: string, title: string): Promise<void> {
    const { transport, store } = this.#context
    const before = this.#state.threads
    const renamed = before.map((row) => (row.id === threadId ? { ...row, title } : row))
    this.#patch({ threads: renamed, problem: null })
    try {
      await transport.ask({ type: 'threads.update', params: { thread_id: threadId, title } })
      const { thread } = store.get()
      if (thread?.id === threadId) store.patch({ thread: { ...thread, title } })
    } catch (cause) {
      this.#patch({ threads: before, problem: 'history.renameFailed' })
      this.#context.emit('chatkit.error', { error: asError(cause) })
    }
  }

  /** Deletes the thread; answers whether it is gone. */
  async delete(threadId: string): Promise<boolean> {
    try {
      await this.#context.transport.ask({
        type: 'threads.delete',
        params: { thread_id: threadId },
      })
    } catch (cause) {
      this.#patch({ problem: 'history.deleteFailed' })
      this.#context.emit('chatkit.error', { error: asError(cause) })
      return false
    }
    const threads = this.#state.threads.filter((row) => row.id !== threadId)
    this.#patch({ threads, problem: null })
    return true
  }

  get #state(): HistoryState {
    return this.#context.store.get().history
  }

  #patch(part: Partial<HistoryState>): void {
    this.#context.store.patch({ history: { ...this.#state, ...part } })
  }

  async #page(after: string | null) {
    const position = after === null ? {} : { after }
    const answer = await this.#context.transport.ask({
      type: 'threads.list',
      params: { limit: pageSize, order: 'desc', ...position },
    })
    const page = threadPage.parse(answer)
    const next = page.has_more ? (page.after ?? page.data.at(-1)?.id ?? null) : null
    return { threads: page.data.map(metadataOf), next }
  }
}
