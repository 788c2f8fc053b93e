import { join } from 'node:path'

import type { ThreadMetadata } from '../../../shared/chatkit/index.ts'
import { namesIn } from '../file-system.ts'
import type { Databases } from '../open-databases.ts'
import { settingsEntry } from '../settings-file.ts'
import type { StorageContext } from '../storage-context.ts'
import { newFileName } from '../thread-book.ts'
import { todoFormat } from '../todo-format.ts'
import { oldAttachments, oldSettings, oldThread, oldTodos, type OldThread } from './documents.ts'
import { readDocument, type OldDocument } from './read-document.ts'

/** What was found in format 1: how many todos and threads, and the names of documents with no good copy. */
export interface Migration {
  todos: number
  threads: number
  lost: string[]
}

/** Where the files of format 1 are kept once their content is stored in the present one. */
const keptFolder = 'format-1'

const documentFile = /^([^.]+)(?:\.backup)?\.json$/
const names = ['todos', 'attachments', 'settings']

/**
 * Takes over what format 1 stored, one document per file, into databases that have nothing yet, and
 * then moves its files away. Null when there is nothing of format 1. May be interrupted at any point.
 */
export async function migrate(
  context: StorageContext,
  folder: string,
  databases: Databases,
): Promise<Migration | null> {
  const { fileSystem } = context
  const old = (await namesIn(fileSystem, folder)).filter((name) => names.includes(stem(name)))
  const threads = join(folder, 'threads')
  const oldThreads = (await listOrNone(context, threads)).filter((name) => documentFile.test(name))
  if (old.length + oldThreads.length === 0) return null
  const migration: Migration = { todos: 0, threads: 0, lost: [] }
  const moving = { context, folder, databases, migration }
  await migrateTodos(moving)
  await migrateThreads(moving, [...new Set(oldThreads.map(stem))])
  await migrateOthers(moving)
  if (context.refusal === null) {
    await moveAll(context, folder, old)
    await moveAll(context, threads, oldThreads)
  }
  return migration
}

interface Moving {
  context: StorageContext
  folder: string
  databases: Databases
  migration: Migration
}

async function migrateTodos({ context, folder, databases, migration }: Moving): Promise<void> {
  const database = databases.todos
  if (!database.opening.isFresh) return
  const old = await readDocument(context.fileSystem, oldTodos, { folder, name: 'todos' })
  const body = bodyOf(old, 'todos', migration)
  if (body === null) return
  const entries = [
    ...body.todos.map((todo) => todoFormat.parse({ todo }, 1)),
    ...body.journal.map((past) => todoFormat.parse({ past }, 1)),
  ]
  await database.replaceWith(entries)
  migration.todos = body.todos.length
}

async function migrateThreads(moving: Moving, stems: readonly string[]): Promise<void> {
  const { context, folder, databases, migration } = moving
  const { threads } = databases
  if (!threads.list.opening.isFresh) return
  const found: OldThread[] = []
  for (const name of stems) {
    const place = { folder: join(folder, 'threads'), name }
    const body = bodyOf(await readDocument(context.fileSystem, oldThread, place), name, migration)
    if (body !== null) found.push(body)
  }
  found.sort((one, other) => one.position - other.position)
  const rows = []
  for (const { thread, items } of found) {
    if (thread !== null) rows.push(await migrateThread(databases, thread, items))
  }
  if (rows.length > 0) await threads.list.replaceWith(rows.map((put) => ({ put })))
  migration.threads = rows.length
}

async function migrateThread(
  { threads }: Databases,
  thread: ThreadMetadata,
  items: OldThread['items'],
) {
  const file = newFileName(thread.id)
  const entries = items.map((put) => ({ put }))
  if (items.length > 0) await threads.useFile(file, (database) => database.replaceWith(entries))
  return { id: thread.id, file, thread }
}

async function migrateOthers({ context, folder, databases, migration }: Moving): Promise<void> {
  const { fileSystem } = context
  if (databases.settings.opening.isFresh) {
    const old = await readDocument(fileSystem, oldSettings, { folder, name: 'settings' })
    const body = bodyOf(old, 'settings', migration)
    if (body !== null) await databases.settings.replaceWith([settingsEntry(body)])
  }
  if (databases.attachments.opening.isFresh) {
    const old = await readDocument(fileSystem, oldAttachments, { folder, name: 'attachments' })
    const rows = bodyOf(old, 'attachments', migration)?.attachments ?? []
    if (rows.length > 0) await databases.attachments.replaceWith(rows.map((put) => ({ put })))
  }
}

function bodyOf<Body>(old: OldDocument<Body>, name: string, migration: Migration): Body | null {
  if (old.kind === 'lost') migration.lost.push(name)
  return old.kind === 'read' || old.kind === 'restored' ? old.body : null
}

function stem(name: string): string {
  return documentFile.exec(name)?.[1] ?? ''
}

async function listOrNone({ fileSystem }: StorageContext, folder: string): Promise<string[]> {
  return fileSystem.list(folder).catch(() => [])
}

/** Never replaces anything: what has the same name there already stays where it is. */
async function moveAll(
  { fileSystem, logger }: StorageContext,
  folder: string,
  files: readonly string[],
): Promise<void> {
  if (files.length === 0) return
  const target = join(folder, keptFolder)
  try {
    await fileSystem.makeFolder(target)
    const taken = new Set(await fileSystem.list(target))
    for (const name of files.filter((file) => !taken.has(file))) {
      await fileSystem.rename(join(folder, name), join(target, name))
    }
  } catch {
    logger.warn('storage.old-files-left')
  }
}
