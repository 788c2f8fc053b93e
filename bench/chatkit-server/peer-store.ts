import { Store, type Page, type ThreadItem, type ThreadMetadata } from 'chatkit-node-backend-sdk'

const unused = () => Promise.reject(new Error('Not needed here.'))

/** The npm package has no store of its own: one that keeps copies in memory, like `MemoryStore`. */
export class PeerStore<Context> extends Store<Context> {
  readonly #threads = new Map<string, ThreadMetadata>()
  readonly #items = new Map<string, ThreadItem[]>()

  override async loadThread(threadId: string): Promise<ThreadMetadata> {
    const thread = this.#threads.get(threadId)
    if (thread === undefined) throw new Error(`Thread ${threadId} not found.`)
    return structuredClone(thread)
  }

  override async saveThread(thread: ThreadMetadata): Promise<void> {
    this.#threads.set(thread.id, structuredClone(thread))
  }

  override async loadThreadItems(threadId: string): Promise<Page<ThreadItem>> {
    return { data: structuredClone(this.#items.get(threadId) ?? []), has_more: false, after: null }
  }

  override async addThreadItem(threadId: string, item: ThreadItem): Promise<void> {
    const items = this.#items.get(threadId) ?? []
    this.#items.set(threadId, items)
    items.push(structuredClone(item))
  }

  override saveItem = unused
  override loadItem = unused
  override loadThreads = unused
  override deleteThread = unused
  override deleteThreadItem = unused
  override saveAttachment = unused
  override loadAttachment = unused
  override deleteAttachment = unused
}
