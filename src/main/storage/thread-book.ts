import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import type { ThreadItem, ThreadMetadata } from '../../shared/chatkit/index.ts'
import { itemFormat, threadListFormat, type ThreadRow } from './chat-formats.ts'
import { Database } from './durable/database.ts'
import type { Damage } from './durable/load.ts'
import { dataNames } from './durable/file-names.ts'
import type { CreatedRowEntry, CreatedRows } from './created-rows.ts'
import type { RowEntry, Rows } from './row-format.ts'
import type { StorageContext } from './storage-context.ts'
import { threadFileName } from './thread-file-name.ts'

/** The items of one thread. */
export type ItemDatabase = Database<CreatedRows<ThreadItem>, CreatedRowEntry<ThreadItem>>

type ThreadList = Database<Rows<ThreadRow>, RowEntry<ThreadRow>>

interface OpenThread {
  database: Promise<ItemDatabase>
  users: number
}

const mostOpenThreads = 8

/**
 * The list of threads, which is always in memory, and the items of each in files of their own, which
 * are read when somebody asks for them.
 */
export class ThreadBook {
  /** Told what opening the items of a thread met, when not all was well. */
  onDamage: ((damage: Damage) => void) | null = null
  readonly list: ThreadList
  readonly #context: StorageContext
  readonly #folder: string
  /** By the name of their files; the one used last is the last. */
  readonly #open = new Map<string, OpenThread>()
  readonly #closing = new Map<string, Promise<void>>()
  readonly #saving = new Map<string, string>()

  constructor(context: StorageContext, list: ThreadList, folder: string) {
    this.#context = context
    this.list = list
    this.#folder = folder
  }

  /** Opens the list, and makes sure that there is a place for the items. */
  static async open(context: StorageContext, folder: string): Promise<ThreadBook> {
    const items = join(folder, 'threads')
    if (context.refusal === null) await context.fileSystem.makeFolder(items)
    const place = { folder, name: 'threads' }
    const list = await Database.openOrLeave(context, place, threadListFormat)
    return new ThreadBook(context, list, items)
  }

  /** Every thread, by creation time, then by insertion. */
  all(): ThreadMetadata[] {
    return [...this.list.state.values()]
      .map(({ thread }) => thread)
      .sort((one, other) => Date.parse(one.created_at) - Date.parse(other.created_at))
  }

  find(threadId: string): ThreadMetadata | undefined {
    return this.list.state.get(threadId)?.thread
  }

  /** Inserts or replaces a thread. */
  async save(thread: ThreadMetadata): Promise<void> {
    const { id } = thread
    const file = this.list.state.get(id)?.file ?? this.#saving.get(id) ?? newFileName(id)
    this.#saving.set(id, file)
    await this.list.commit({ put: { id, file, thread } }).finally(() => this.#saving.delete(id))
  }

  /** Inserts a thread with its items; what a failure leaves of these belongs to no thread. */
  async bring(thread: ThreadMetadata, items: readonly ThreadItem[]): Promise<void> {
    const { id } = thread
    const file = newFileName(id)
    const entries = items.map((put) => ({ put }))
    if (entries.length > 0) await this.useFile(file, (database) => database.commit(...entries))
    await this.list.commit({ put: { id, file, thread } })
  }

  /** Whether there was such a thread; its items are gone with it. */
  async delete(threadId: string): Promise<boolean> {
    await this.list.settled()
    const row = this.list.state.get(threadId)
    if (row === undefined) return false
    await this.list.commit({ remove: threadId })
    await this.#close(row.file)
    await removeFiles(this.#context, this.#folder, (file) => file === row.file)
    return true
  }

  /** Does something with the items of a thread; null when there is no such thread. */
  use<Result>(
    threadId: string,
    work: (items: ItemDatabase) => Promise<Result>,
  ): Promise<Result> | null {
    const row = this.list.state.get(threadId)
    return row === undefined ? null : this.useFile(row.file, work)
  }

  /** Does something with the items in the files of a name. */
  async useFile<Result>(
    file: string,
    work: (items: ItemDatabase) => Promise<Result>,
  ): Promise<Result> {
    const open = this.#open.get(file) ?? { database: this.#openItems(file), users: 0 }
    this.#open.delete(file)
    this.#open.set(file, open)
    open.users += 1
    try {
      return await work(await open.database)
    } catch (error) {
      if (await isRejected(open.database)) this.#open.delete(file)
      throw error
    } finally {
      open.users -= 1
      await this.#closeUnused()
    }
  }

  /** Puts a thread back into the list, of which only the items are left. */
  async putBack(file: string, { thread_id: id, created_at }: ThreadItem): Promise<void> {
    const thread: ThreadMetadata = { id, created_at, status: { type: 'active' }, metadata: {} }
    await this.list.commit({ put: { id, file, thread } })
  }

  /** Removes the items that belong to no thread, which a crash may leave of a deleted one. */
  async removeOrphans(): Promise<void> {
    const known = new Set([...this.list.state.values()].map(({ file }) => file))
    await removeFiles(this.#context, this.#folder, (file) => !known.has(file))
  }

  /** The names of the files with items. */
  async files(): Promise<string[]> {
    return dataNames(await this.#context.fileSystem.list(this.#folder))
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((file) => this.#close(file)))
    await this.list.close()
  }

  async #openItems(file: string): Promise<ItemDatabase> {
    const place = { folder: this.#folder, name: file }
    // Two of them would write to the same files.
    await this.#closing.get(file)
    const database = await Database.open(this.#context, place, itemFormat)
    const { damage } = database.opening
    if (damage.paths.length + damage.missingFiles > 0) this.onDamage?.(damage)
    return database
  }

  async #closeUnused(): Promise<void> {
    // What could not be written is nowhere else.
    if (this.#context.refusal !== null) return
    for (const [file, { users }] of this.#open) {
      if (this.#open.size <= mostOpenThreads) return
      if (users === 0) await this.#close(file)
    }
  }

  async #close(file: string): Promise<void> {
    const open = this.#open.get(file)
    if (open === undefined) return this.#closing.get(file)
    this.#open.delete(file)
    const closing = open.database
      .then((database) => database.close())
      .catch(() => {})
      .finally(() => this.#closing.delete(file))
    this.#closing.set(file, closing)
    return closing
  }
}

/** A name that no thread ever had, so that what is left of a deleted one is never taken for this one's. */
export function newFileName(threadId: string): string {
  return `${threadFileName(threadId)}-${randomUUID().slice(0, 8)}`
}

async function removeFiles(
  { fileSystem, logger }: StorageContext,
  folder: string,
  isUnwanted: (file: string) => boolean,
): Promise<void> {
  try {
    for (const name of await fileSystem.list(folder)) {
      const [file] = dataNames([name])
      if (file !== undefined && isUnwanted(file)) await fileSystem.remove(join(folder, name))
    }
  } catch {
    // They are removed with the next start.
    logger.warn('storage.thread-files-left')
  }
}

async function isRejected(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => false,
    () => true,
  )
}
