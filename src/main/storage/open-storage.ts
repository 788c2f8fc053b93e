import { join, resolve } from 'node:path'

import type { Clock } from '../../shared/clock.ts'
import type { Notice } from '../../shared/ipc/notice.ts'
import type { Logger } from '../../shared/logger.ts'
import { firstSettings } from '../../shared/settings/settings.ts'
import type { SettingsRepository } from '../../shared/settings/settings-repository.ts'
import type { Store } from '../chatkit/index.ts'
import type { TodoRepository } from '../todos/todo-repository.ts'
import { attachmentFormat, noAttachments } from './attachment-document.ts'
import { ChatFileStore } from './chat-file-store.ts'
import { DocumentFile, type StorageContext } from './document-file.ts'
import type { DocumentFormat } from './document-format.ts'
import { Document } from './document.ts'
import { nodeFileSystem, type FileSystem } from './file-system.ts'
import { lockFolder } from './folder-lock.ts'
import { asWriteError } from './storage-error.ts'
import { SettingsFile, settingsFormat } from './settings-file.ts'
import {
  attachmentNotices,
  settingsNotices,
  threadNotices,
  todoNotices,
} from './storage-notices.ts'
import { removeUnfinished, ThreadFolder } from './thread-folder.ts'
import { noTodos, TodoFile, todoFormat } from './todo-file.ts'

/** Where and with what to open the storage; `fileSystem` is this machine's unless given. */
export interface StorageOptions {
  folder: string
  clock: Clock
  logger: Logger
  fileSystem?: FileSystem
}

/** The open data folder; nobody else can open it until `close` resolved. */
export interface Storage {
  todoRepository: TodoRepository
  chatStore: Store
  settings: SettingsRepository
  /** What the person has to know about the opening, such as that tasks were restored. */
  notices: Notice[]
  /** Writes everything that is under way and gives the folder back. Can be called again. */
  close: () => Promise<void>
}

/**
 * Opens a data folder, making it if needed. What is damaged is set aside and its last good copy
 * restored, which `notices` tells. Rejects with StorageError when the folder cannot be used, is in
 * use, or holds data of a newer version; then nothing in it was changed.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { fileSystem = nodeFileSystem, clock, logger } = options
  const folder = resolve(options.folder)
  const startMs = performance.now()
  await fileSystem.makeFolder(folder).catch((error: unknown) => {
    throw asWriteError(folder, error)
  })
  const lock = await lockFolder(fileSystem, folder)
  try {
    const storage = await openDocuments({ fileSystem, clock, logger }, folder)
    logger.info('storage.opened', {
      durationMs: Math.round(performance.now() - startMs),
      notices: storage.notices.length,
    })
    const closeAll = async () => {
      await storage.close()
      await lock.release()
      logger.info('storage.closed')
    }
    let closing: Promise<void> | null = null
    return { ...storage, close: () => (closing ??= closeAll()) }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function openDocuments(context: StorageContext, folder: string): Promise<Storage> {
  await removeUnfinished(context, folder)
  const todos = await openDocument(context, todoFormat, { folder, name: 'todos', empty: noTodos })
  const attachments = await openDocument(context, attachmentFormat, {
    folder,
    name: 'attachments',
    empty: noAttachments,
  })
  const settings = await openDocument(context, settingsFormat, {
    folder,
    name: 'settings',
    empty: firstSettings,
  })
  const threads = await ThreadFolder.open(context, join(folder, 'threads'))
  return {
    todoRepository: new TodoFile(todos.document),
    chatStore: new ChatFileStore(threads, attachments.document),
    settings: new SettingsFile(settings.document),
    notices: [
      ...todoNotices(todos.outcome, todos.document.body.todos.length),
      ...attachmentNotices(attachments.outcome),
      ...settingsNotices(settings.outcome),
      ...threadNotices(threads.report),
    ],
    async close() {
      const documents = [todos.document, attachments.document, settings.document]
      await Promise.all([...documents.map((document) => document.close()), threads.close()])
    },
  }
}

async function openDocument<Body extends object>(
  context: StorageContext,
  format: DocumentFormat<Body>,
  place: { folder: string; name: string; empty: Body },
) {
  const file = new DocumentFile(context, format, place)
  const document = await Document.open(file, place.empty)
  return { document, outcome: file.outcome }
}
