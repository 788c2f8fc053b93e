import type { Attachment, Page, ThreadItem, ThreadMetadata } from '../../shared/chatkit/index.ts'
import { NotFoundError } from './errors.ts'
import { OrderedRows } from './ordered-rows.ts'
import { Store, type PageRequest } from './store.ts'

/** A store that keeps everything in memory and forgets it with the process. */
export class MemoryStore<Context = unknown> extends Store<Context> {
  readonly #threads = new OrderedRows<ThreadMetadata>('Thread')
  readonly #items = new Map<string, OrderedRows<ThreadItem>>()
  readonly #attachments = new Map<string, Attachment>()

  async loadThread(threadId: string, _context: Context): Promise<ThreadMetadata> {
    return this.#threads.get(threadId)
  }

  async saveThread(thread: ThreadMetadata, _context: Context): Promise<void> {
    this.#threads.put(thread)
    if (!this.#items.has(thread.id)) this.#items.set(thread.id, new OrderedRows('Item'))
  }

  async loadThreads(page: PageRequest, _context: Context): Promise<Page<ThreadMetadata>> {
    return this.#threads.page(page)
  }

  async deleteThread(threadId: string, _context: Context): Promise<void> {
    this.#threads.delete(threadId)
    this.#items.delete(threadId)
  }

  async loadThreadItems(
    threadId: string,
    page: PageRequest,
    _context: Context,
  ): Promise<Page<ThreadItem>> {
    return this.#itemsOf(threadId).page(page)
  }

  async addThreadItem(threadId: string, item: ThreadItem, _context: Context): Promise<void> {
    this.#itemsOf(threadId).put(item)
  }

  async saveItem(threadId: string, item: ThreadItem, _context: Context): Promise<void> {
    this.#itemsOf(threadId).put(item)
  }

  async loadItem(threadId: string, itemId: string, _context: Context): Promise<ThreadItem> {
    return this.#itemsOf(threadId).get(itemId)
  }

  async deleteThreadItem(threadId: string, itemId: string, _context: Context): Promise<void> {
    this.#itemsOf(threadId).delete(itemId)
  }

  async saveAttachment(attachment: Attachment, _context: Context): Promise<void> {
    this.#attachments.set(attachment.id, structuredClone(attachment))
  }

  async loadAttachment(attachmentId: string, _context: Context): Promise<Attachment> {
    const attachment = this.#attachments.get(attachmentId)
    if (attachment === undefined) throw new NotFoundError(`Attachment ${attachmentId} not found.`)
    return structuredClone(attachment)
  }

  async deleteAttachment(attachmentId: string, _context: Context): Promise<void> {
    if (this.#attachments.delete(attachmentId)) return
    throw new NotFoundError(`Attachment ${attachmentId} not found.`)
  }

  #itemsOf(threadId: string): OrderedRows<ThreadItem> {
    const items = this.#items.get(threadId)
    if (items === undefined) throw new NotFoundError(`Thread ${threadId} not found.`)
    return items
  }
}
