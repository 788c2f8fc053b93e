import type {
  Attachment,
  AttachmentCreateParams,
  Page,
  ThreadItem,
  ThreadMetadata,
} from '../../shared/chatkit/index.ts'
import { NotSupportedError } from './errors.ts'

/** The kinds of things that get an id. */
export type StoreItemType =
  | 'thread'
  | 'message'
  | 'tool_call'
  | 'task'
  | 'workflow'
  | 'attachment'
  | 'sdk_hidden_context'

const idPrefixes: Record<StoreItemType, string> = {
  thread: 'thr',
  message: 'msg',
  tool_call: 'tc',
  task: 'tsk',
  workflow: 'wf',
  attachment: 'atc',
  sdk_hidden_context: 'shcx',
}

/** A new random id in ChatKit's form: the prefix of the kind and eight hexadecimal digits. */
export function defaultGenerateId(itemType: StoreItemType): string {
  return `${idPrefixes[itemType]}_${crypto.randomUUID().replaceAll('-', '').slice(0, 8)}`
}

/** Which part of a list to load; `after` is the id of the last row of the page before. */
export interface PageRequest {
  limit: number
  after: string | null
  order: 'asc' | 'desc'
}

/**
 * Where threads, items and attachments live. `Context` is whatever the caller passed to
 * `ChatKitServer.process`. Every method that names something missing rejects with `NotFoundError`.
 * Returned objects are copies. Lists are ordered by creation time, then by insertion; an unknown
 * cursor gives an empty page.
 */
export abstract class Store<Context = unknown> {
  /** A new thread id; override to choose another form. */
  generateThreadId(_context: Context): string {
    return defaultGenerateId('thread')
  }

  /** A new item id, unique inside the thread; override to choose another form. */
  generateItemId(itemType: StoreItemType, _thread: ThreadMetadata, _context: Context): string {
    return defaultGenerateId(itemType)
  }

  /** The thread without its items. */
  abstract loadThread(threadId: string, context: Context): Promise<ThreadMetadata>
  /** Inserts or replaces the thread's metadata. */
  abstract saveThread(thread: ThreadMetadata, context: Context): Promise<void>
  /** A page of threads. */
  abstract loadThreads(page: PageRequest, context: Context): Promise<Page<ThreadMetadata>>
  /** Deletes the thread and its items. */
  abstract deleteThread(threadId: string, context: Context): Promise<void>

  /** A page of the thread's items. */
  abstract loadThreadItems(
    threadId: string,
    page: PageRequest,
    context: Context,
  ): Promise<Page<ThreadItem>>
  /** Appends an item; an item whose id exists keeps its place and gets the new data. */
  abstract addThreadItem(threadId: string, item: ThreadItem, context: Context): Promise<void>
  /** Inserts or replaces an item. */
  abstract saveItem(threadId: string, item: ThreadItem, context: Context): Promise<void>
  /** One item of the thread. */
  abstract loadItem(threadId: string, itemId: string, context: Context): Promise<ThreadItem>
  /** Deletes one item of the thread. */
  abstract deleteThreadItem(threadId: string, itemId: string, context: Context): Promise<void>

  /** Inserts or replaces an attachment's metadata. */
  abstract saveAttachment(attachment: Attachment, context: Context): Promise<void>
  /** One attachment's metadata. */
  abstract loadAttachment(attachmentId: string, context: Context): Promise<Attachment>
  /** Deletes an attachment's metadata. */
  abstract deleteAttachment(attachmentId: string, context: Context): Promise<void>
}

/** Where the bytes of attachments live. */
export abstract class AttachmentStore<Context = unknown> {
  /** A new attachment id; override to choose another form. */
  generateAttachmentId(_mimeType: string, _context: Context): string {
    return defaultGenerateId('attachment')
  }

  /** Registers an upload and says where its bytes go; rejects unless overridden (two-phase uploads). */
  createAttachment(_params: AttachmentCreateParams, _context: Context): Promise<Attachment> {
    return Promise.reject(
      new NotSupportedError('This attachment store does not take two-phase uploads.'),
    )
  }

  /** Deletes the bytes. */
  abstract deleteAttachment(attachmentId: string, context: Context): Promise<void>
}
