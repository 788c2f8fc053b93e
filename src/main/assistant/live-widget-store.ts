import type { Attachment, Page, ThreadItem, ThreadMetadata } from '../../shared/chatkit/index.ts'
import { Store, type PageRequest, type StoreItemType } from '../chatkit/index.ts'
import type { TodoRequestContext } from './todo-request-context.ts'
import type { WidgetRefresher } from './widgets/widget-refresher.ts'

type Context = TodoRequestContext

/** A store whose widgets show the todos as they are when they are read, not as they were when sent. */
export class LiveWidgetStore extends Store<Context> {
  readonly #inner: Store<Context>
  readonly #refresh: WidgetRefresher

  constructor(inner: Store<Context>, refresh: WidgetRefresher) {
    super()
    this.#inner = inner
    this.#refresh = refresh
  }

  override generateThreadId(context: Context): string {
    return this.#inner.generateThreadId(context)
  }

  override generateItemId(type: StoreItemType, thread: ThreadMetadata, context: Context): string {
    return this.#inner.generateItemId(type, thread, context)
  }

  override async loadThreadItems(
    threadId: string,
    page: PageRequest,
    context: Context,
  ): Promise<Page<ThreadItem>> {
    const items = await this.#inner.loadThreadItems(threadId, page, context)
    return { ...items, data: items.data.map((item) => this.#current(item)) }
  }

  override async loadItem(threadId: string, itemId: string, context: Context): Promise<ThreadItem> {
    return this.#current(await this.#inner.loadItem(threadId, itemId, context))
  }

  override loadThread(threadId: string, context: Context): Promise<ThreadMetadata> {
    return this.#inner.loadThread(threadId, context)
  }

  override saveThread(thread: ThreadMetadata, context: Context): Promise<void> {
    return this.#inner.saveThread(thread, context)
  }

  override loadThreads(page: PageRequest, context: Context): Promise<Page<ThreadMetadata>> {
    return this.#inner.loadThreads(page, context)
  }

  override deleteThread(threadId: string, context: Context): Promise<void> {
    return this.#inner.deleteThread(threadId, context)
  }

  override addThreadItem(threadId: string, item: ThreadItem, context: Context): Promise<void> {
    return this.#inner.addThreadItem(threadId, item, context)
  }

  override saveItem(threadId: string, item: ThreadItem, context: Context): Promise<void> {
    return this.#inner.saveItem(threadId, item, context)
  }

  override deleteThreadItem(threadId: string, itemId: string, context: Context): Promise<void> {
    return this.#inner.deleteThreadItem(threadId, itemId, context)
  }

  override saveAttachment(attachment: Attachment, context: Context): Promise<void> {
    return this.#inner.saveAttachment(attachment, context)
  }

  override loadAttachment(attachmentId: string, context: Context): Promise<Attachment> {
    return this.#inner.loadAttachment(attachmentId, context)
  }

  override deleteAttachment(attachmentId: string, context: Context): Promise<void> {
    return this.#inner.deleteAttachment(attachmentId, context)
  }

  #current(item: ThreadItem): ThreadItem {
    return item.type === 'widget' ? this.#refresh(item) : item
  }
}
