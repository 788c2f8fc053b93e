import type { Attachment, Page, ThreadItem, ThreadMetadata } from '../../shared/chatkit/index.ts'
import { NotFoundError, Store, type PageRequest } from '../chatkit/index.ts'
import { storedAttachment, storedItem, storedThread } from './chat-formats.ts'
import type { Database } from './durable/database.ts'
import type { RowEntry, Rows } from './row-format.ts'
import { pageOf } from './row-pages.ts'
import type { ItemDatabase, ThreadBook } from './thread-book.ts'

/** ChatKit's store on files; whatever resolves here is on the disk. */
export class ChatFileStore extends Store {
  readonly #threads: ThreadBook
  readonly #attachments: Database<Rows<Attachment>, RowEntry<Attachment>>

  constructor(threads: ThreadBook, attachments: Database<Rows<Attachment>, RowEntry<Attachment>>) {
    super()
    this.#threads = threads
    this.#attachments = attachments
  }

  async loadThread(threadId: string): Promise<ThreadMetadata> {
    const thread = this.#threads.find(threadId)
    if (thread === undefined) throw missingThread(threadId)
    return structuredClone(thread)
  }

  async saveThread(thread: ThreadMetadata): Promise<void> {
    await this.#threads.save(storedThread(thread))
  }

  /** Adds a conversation with everything in it, or nothing. */
  async bringThread(thread: ThreadMetadata, items: readonly ThreadItem[]): Promise<void> {
    await this.#threads.bring(storedThread(thread), items.map(storedItem))
  }

  async loadThreads(page: PageRequest): Promise<Page<ThreadMetadata>> {
    const ids = this.#threads.all().map(({ id }) => id)
    return pageOf(ids, (id) => this.#threads.find(id), page)
  }

  async deleteThread(threadId: string): Promise<void> {
    if (!(await this.#threads.delete(threadId))) throw missingThread(threadId)
  }

  loadThreadItems(threadId: string, page: PageRequest): Promise<Page<ThreadItem>> {
    return this.#withItems(threadId, async ({ state }) =>
      pageOf(state.ids, (id) => state.get(id), page),
    )
  }

  addThreadItem(threadId: string, item: ThreadItem): Promise<void> {
    return this.saveItem(threadId, item)
  }

  async saveItem(threadId: string, item: ThreadItem): Promise<void> {
    const put = storedItem(item)
    await this.#withItems(threadId, (items) => items.commit({ put }))
  }

  loadItem(threadId: string, itemId: string): Promise<ThreadItem> {
    return this.#withItems(threadId, async ({ state }) => {
      const item = state.get(itemId)
      if (item === undefined) throw missingItem(itemId)
      return structuredClone(item)
    })
  }

  async deleteThreadItem(threadId: string, itemId: string): Promise<void> {
    await this.#withItems(threadId, async (items) => {
      await items.settled()
      if (items.state.get(itemId) === undefined) throw missingItem(itemId)
      await items.commit({ remove: itemId })
    })
  }

  async saveAttachment(attachment: Attachment): Promise<void> {
    await this.#attachments.commit({ put: storedAttachment(attachment) })
  }

  async loadAttachment(attachmentId: string): Promise<Attachment> {
    const attachment = this.#attachments.state.get(attachmentId)
    if (attachment === undefined) throw missingAttachment(attachmentId)
    return structuredClone(attachment)
  }

  async deleteAttachment(attachmentId: string): Promise<void> {
    await this.#attachments.settled()
    if (!this.#attachments.state.has(attachmentId)) throw missingAttachment(attachmentId)
    await this.#attachments.commit({ remove: attachmentId })
  }

  #withItems<Result>(
    threadId: string,
    work: (items: ItemDatabase) => Promise<Result>,
  ): Promise<Result> {
    const using = this.#threads.use(threadId, work)
    return using ?? Promise.reject(missingThread(threadId))
  }
}

function missingThread(threadId: string): NotFoundError {
  return new NotFoundError(`There is no conversation ${threadId}.`)
}

function missingItem(itemId: string): NotFoundError {
  return new NotFoundError(`There is no item ${itemId} in this conversation.`)
}

function missingAttachment(attachmentId: string): NotFoundError {
  return new NotFoundError(`There is no attachment ${attachmentId}.`)
}
