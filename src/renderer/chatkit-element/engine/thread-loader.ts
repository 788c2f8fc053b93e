import {
  lenientPageSchema,
  threadItemSchema,
  threadSchema,
  type Page,
  type Thread,
  type ThreadItem,
} from '../../../shared/chatkit/index.ts'
import { metadataOf } from './apply-event.ts'
import { emptyConversation } from './chat-state.ts'
import { asError, changeThread, type EngineContext } from './engine-context.ts'
import {
  emptyContent,
  prependedSince,
  prependItems,
  reconcileItems,
  withoutItems,
} from './thread-content.ts'

interface Loaded {
  readonly thread: Thread
  /** Oldest first. */
  readonly items: readonly ThreadItem[]
  readonly older: string | null
}

const pageSize = 20
const maximumPageSize = 100
const itemPage = lenientPageSchema(threadItemSchema)

function cursorOf(page: Page<{ id: string }>): string | null {
  return page.has_more ? (page.after ?? page.data.at(-1)?.id ?? null) : null
}

/** Loads threads and pages of their items; an answer that comes too late is dropped. */
export class ThreadLoader {
  readonly #context: EngineContext
  #latest = 0

  constructor(context: EngineContext) {
    this.#context = context
  }

  /** Shows that thread, at its end. Rejects when it cannot be loaded; the view shows that too. */
  async open(threadId: string): Promise<void> {
    const { store, emit, log } = this.#context
    const number = ++this.#latest
    changeThread(this.#context, threadId, { ...emptyConversation, phase: 'loading' })
    emit('chatkit.thread.load.start', { threadId })
    log('thread.load')
    try {
      const { thread, items, older } = await this.#load(threadId, null, 0)
      if (number !== this.#latest) return
      const content = { ...emptyContent, items }
      store.patch({ phase: 'idle', thread: metadataOf(thread), content, older })
      emit('chatkit.thread.load.end', { threadId })
    } catch (cause) {
      if (number !== this.#latest) return
      store.patch({ phase: 'idle', loadFailed: true })
      emit('chatkit.error', { error: asError(cause) })
      throw cause
    }
  }

  /** Shows the new-thread view. */
  clear(): void {
    this.#latest++
    changeThread(this.#context, null, { ...emptyConversation, phase: 'idle' })
  }

  /** Loads the page before the first item on screen. */
  async loadOlder(): Promise<void> {
    const { store, emit } = this.#context
    const { threadId, older, loadingOlder } = store.get()
    if (threadId === null || older === null || loadingOlder) return
    const number = this.#latest
    store.patch({ loadingOlder: true })
    try {
      const page = await this.#page(threadId, older, pageSize)
      if (number !== this.#latest) return
      const content = prependItems(store.get().content, page.items)
      store.patch({ content, older: page.older, loadingOlder: false })
    } catch (cause) {
      if (number !== this.#latest) return
      store.patch({ loadingOlder: false })
      emit('chatkit.error', { error: asError(cause) })
    }
  }

  /** Takes over what changed on the server, without any sign of loading. */
  async refresh(): Promise<void> {
    const { store } = this.#context
    const { threadId, content } = store.get()
    if (threadId === null) return
    const number = this.#latest
    const loaded = await this.#load(threadId, content.items[0]?.id ?? null, content.items.length)
    const state = store.get()
    if (number !== this.#latest || state.phase !== 'idle') return
    const earlier = prependedSince(content, state.content)
    if (!earlier) return this.refresh()
    store.patch({
      thread: metadataOf(loaded.thread),
      content: reconcileItems(state.content, [...earlier, ...withoutItems(loaded.items, earlier)]),
      older: earlier.length > 0 ? state.older : loaded.older,
      loadFailed: false,
    })
  }

  /** The thread and its newest items: one page at least, and as far back as `reach`. */
  async #load(threadId: string, reach: string | null, count: number): Promise<Loaded> {
    const answer = await this.#context.transport.ask({
      type: 'threads.get_by_id',
      params: { thread_id: threadId },
    })
    const thread = threadSchema.parse(answer)
    if (!thread.items.has_more) return { thread, items: thread.items.data, older: null }
    const limit = Math.min(maximumPageSize, Math.max(pageSize, count))
    const first = await this.#page(threadId, null, limit)
    const { items, older } = await this.#reachBack(threadId, first, reach)
    return { thread, items, older }
  }

  async #reachBack(threadId: string, first: Omit<Loaded, 'thread'>, reach: string | null) {
    const reached = (items: readonly ThreadItem[]) =>
      reach === null || items.some((item) => item.id === reach)
    let { items, older } = first
    while (older !== null && !reached(items)) {
      const page = await this.#page(threadId, older, pageSize)
      items = [...page.items, ...items]
      older = page.older
    }
    return { items, older }
  }

  /** One page of older items, oldest first; pages of which nothing is visible are passed over. */
  async #page(threadId: string, after: string | null, limit: number) {
    for (let cursor = after; ;) {
      const position = cursor === null ? {} : { after: cursor }
      const answer = await this.#context.transport.ask({
        type: 'items.list',
        params: { thread_id: threadId, limit, order: 'desc', ...position },
      })
      const page = itemPage.parse(answer)
      const older = cursorOf(page)
      if (page.data.length > 0 || older === null || older === cursor)
        return { items: page.data.toReversed(), older: older === cursor ? null : older }
      cursor = older
    }
  }
}
