import type { Attachment, Page, ThreadItem, ThreadMetadata } from '../../shared/chatkit/index.ts'
import { NotFoundError, Store, type PageRequest } from '../chatkit/index.ts'
import { storedAttachment, type AttachmentRecords } from './attachment-document.ts'
import type { Document } from './document.ts'
import { pageOf, withRow } from './ordered-rows.ts'
import { storedItem, storedThread, type ThreadRecord } from './thread-document.ts'
import type { ThreadFolder } from './thread-folder.ts'

/** ChatKit's store on files; whatever resolves here is on the disk. */
export class ChatFileStore extends Store {
  readonly #threads: ThreadFolder
  readonly #attachments: Document<AttachmentRecords>

  constructor(threads: ThreadFolder, attachments: Document<AttachmentRecords>) {
    super()
    this.#threads = threads
    this.#attachments = attachments
  }

  async loadThread(threadId: string): Promise<ThreadMetadata> {
    return structuredClone(existing(this.#record(threadId), threadId))
  }

  async saveThread(thread: ThreadMetadata): Promise<void> {
    const stored = storedThread(thread)
    const document = this.#threads.getOrCreate(thread.id)
    await document.commit((record) => ({ ...record, thread: stored }))
  }

  async loadThreads(page: PageRequest): Promise<Page<ThreadMetadata>> {
    return structuredClone(pageOf(this.#threads.threads(), page))
  }

  async deleteThread(threadId: string): Promise<void> {
    await this.#change(threadId, (record) => ({ ...record, thread: null, items: [] }))
  }

  async loadThreadItems(threadId: string, page: PageRequest): Promise<Page<ThreadItem>> {
    const record = this.#record(threadId)
    existing(record, threadId)
    return structuredClone(pageOf(record?.items ?? [], page))
  }

  async addThreadItem(threadId: string, item: ThreadItem): Promise<void> {
    await this.saveItem(threadId, item)
  }

  async saveItem(threadId: string, item: ThreadItem): Promise<void> {
    const stored = storedItem(item)
    await this.#change(threadId, (record) => ({ ...record, items: withRow(record.items, stored) }))
  }

  async loadItem(threadId: string, itemId: string): Promise<ThreadItem> {
    const record = this.#record(threadId)
    existing(record, threadId)
    const item = record?.items.find(({ id }) => id === itemId)
    if (item === undefined) throw missingItem(itemId)
    return structuredClone(item)
  }

  async deleteThreadItem(threadId: string, itemId: string): Promise<void> {
    await this.#change(threadId, (record) => {
      const items = record.items.filter(({ id }) => id !== itemId)
      if (items.length === record.items.length) throw missingItem(itemId)
      return { ...record, items }
    })
  }

  async saveAttachment(attachment: Attachment): Promise<void> {
    const stored = storedAttachment(attachment)
    await this.#attachments.commit(({ attachments }) => ({
      attachments: [...attachments.filter(({ id }) => id !== stored.id), stored],
    }))
  }

  async loadAttachment(attachmentId: string): Promise<Attachment> {
    const { attachments } = this.#attachments.body
    const attachment = attachments.find(({ id }) => id === attachmentId)
    if (attachment === undefined) throw missingAttachment(attachmentId)
    return structuredClone(attachment)
  }

  async deleteAttachment(attachmentId: string): Promise<void> {
    await this.#attachments.commit((records) => {
      const attachments = records.attachments.filter(({ id }) => id !== attachmentId)
      if (attachments.length === records.attachments.length) throw missingAttachment(attachmentId)
      return { attachments }
    })
  }

  #record(threadId: string): ThreadRecord | undefined {
    return this.#threads.get(threadId)?.body
  }

  async #change(threadId: string, update: (record: ThreadRecord) => ThreadRecord): Promise<void> {
    const document = this.#threads.get(threadId)
    if (document === undefined) throw missingThread(threadId)
    await document.commit((record) => {
      existing(record, threadId)
      return update(record)
    })
  }
}

function existing(record: ThreadRecord | undefined, threadId: string): ThreadMetadata {
  if (record === undefined || record.thread === null) throw missingThread(threadId)
  return record.thread
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
