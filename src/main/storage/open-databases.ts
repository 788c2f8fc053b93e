import { attachmentFormat } from './chat-formats.ts'
import { Database } from './durable/database.ts'
import { settingsFormat } from './settings-file.ts'
import type { StorageContext } from './storage-context.ts'
import { ThreadBook } from './thread-book.ts'
import { todoFormat } from './todo-format.ts'

/** All data of a folder. */
export type Databases = Awaited<ReturnType<typeof openDatabases>>

/**
 * Opens all data of a folder; the items of threads are read when somebody asks for them. What cannot
 * be read is empty, and `unreadable` says why.
 */
export async function openDatabases(context: StorageContext, folder: string) {
  const [todos, threads, settings, attachments] = await Promise.all([
    Database.openOrLeave(context, { folder, name: 'todos' }, todoFormat),
    ThreadBook.open(context, folder),
    Database.openOrLeave(context, { folder, name: 'settings' }, settingsFormat),
    Database.openOrLeave(context, { folder, name: 'attachments' }, attachmentFormat),
  ])
  const all = [todos, threads.list, settings, attachments]
  const refusals = all.map(({ refusal }) => refusal)
  const unreadable = refusals.find((refusal) => refusal?.code === 'not-readable') ?? null
  return { todos, threads, settings, attachments, unreadable }
}
