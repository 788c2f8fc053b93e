import { join, resolve } from 'node:path'

import type { Clock } from '../../shared/clock.ts'
import type { Notice } from '../../shared/ipc/notice.ts'
import type { Logger } from '../../shared/logger.ts'
import type { SettingsRepository } from '../../shared/settings/settings-repository.ts'
import type { Store } from '../chatkit/index.ts'
import type { TodoRepository } from '../todos/todo-repository.ts'
import { Backups } from './backups/backups.ts'
import { ChatFileStore } from './chat-file-store.ts'
import { isTemporaryName } from './durable/file-names.ts'
import { errorCode, nodeFileSystem, removeIfPresent, type FileSystem } from './file-system.ts'
import { lockFolder, type FolderLock } from './folder-lock.ts'
import { migrate } from './format-1/migrate.ts'
import { openDatabases, type Databases } from './open-databases.ts'
import { recoverThreads } from './recover-threads.ts'
import { SettingsFile } from './settings-file.ts'
import type { StorageContext } from './storage-context.ts'
import { asWriteError, StorageError } from './storage-error.ts'
import { openingNotices, threadDamageNotice } from './storage-notices.ts'
import { TodoFile } from './todo-file.ts'
import { watchFolder } from './watch-folder.ts'

/** Where and with what to open the storage; `fileSystem` is this machine's unless given. */
export interface StorageOptions {
  folder: string
  clock: Clock
  logger: Logger
  fileSystem?: FileSystem
  /** Why nothing may be written, in a sentence; the folder is then opened for reading, if it is there. */
  refusal?: string | null
  /** The size in bytes that a journal may always have; 512 KiB unless given. */
  smallestJournal?: number
}

const usualSmallestJournal = 512 * 1024

/** The open data folder; nobody else can write to it until `close` resolved. */
export interface Storage {
  /** The absolute path of the folder. */
  folder: string
  todoRepository: TodoRepository
  chatStore: Store & Pick<ChatFileStore, 'bringThread'>
  settings: SettingsRepository
  backups: Backups
  /** How many conversations there are. */
  countThreads: () => number
  /** Why nothing can be written, in a sentence for the person; null when all is well. */
  readOnlyReason: string | null
  /** What the person has to know, such as that tasks were restored; may grow while the storage is open. */
  notices: Notice[]
  /** Looks whether another program changed the files, and takes over what it changed. */
  checkFiles: () => Promise<void>
  /** Writes everything that is under way and gives the folder back. Can be called again. */
  close: () => Promise<void>
}

/**
 * Opens a data folder, making it if needed. What is damaged is set aside and what is good restored,
 * which `notices` tells. A folder that cannot be written, and data of a newer version, are opened for
 * reading only. Rejects with StorageError when the folder is in use or cannot be read.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { fileSystem = nodeFileSystem, smallestJournal = usualSmallestJournal } = options
  const { clock, logger } = options
  const folder = resolve(options.folder)
  const startMs = performance.now()
  const { lock, refusal } = await enter(fileSystem, folder, options.refusal ?? null)
  const context = { fileSystem, clock, logger, smallestJournal, refusal, pins: { count: 0 } }
  try {
    const storage = await openFolder(context, folder)
    logger.info('storage.opened', {
      durationMs: Math.round(performance.now() - startMs),
      notices: storage.notices.length,
      readOnly: storage.readOnlyReason !== null,
    })
    const closeAll = async () => {
      await storage.close()
      await lock?.release()
      logger.info('storage.closed')
    }
    let closing: Promise<void> | null = null
    return { ...storage, close: () => (closing ??= closeAll()) }
  } catch (error) {
    await lock?.release()
    throw error
  }
}

/** The right to write to the folder, or why it can only be read. */
async function enter(
  fileSystem: FileSystem,
  folder: string,
  reason: string | null,
): Promise<{ lock: FolderLock | null; refusal: StorageError | null }> {
  if (reason !== null) return { lock: null, refusal: new StorageError('read-only', reason) }
  try {
    await fileSystem.makeFolder(folder)
    return { lock: await lockFolder(fileSystem, folder), refusal: null }
  } catch (error) {
    const failure = asWriteError(folder, error)
    const canBeRead = await fileSystem.list(folder).then(
      () => true,
      (error: unknown) => errorCode(error) === 'ENOENT',
    )
    if (failure.code === 'in-use' || !canBeRead) throw failure
    return { lock: null, refusal: new StorageError('read-only', failure.message, error) }
  }
}

async function openFolder(context: StorageContext, folder: string): Promise<Storage> {
  if (context.refusal === null) await removeUnfinished(context, folder)
  const databases = await openDatabases(context, folder)
  leaveUnreadable(context, databases)
  const migration = await migrate(context, folder, databases)
  const recovered = await recoverThreads(context, databases.threads)
  const backups = new Backups(context, folder)
  await keepCopyOfOlder(databases, backups)
  const notices = openingNotices({ context, databases, migration, recovered })
  databases.threads.onDamage = (damage) => notices.push(threadDamageNotice(damage))
  const all = [databases.todos, databases.settings, databases.attachments, databases.threads.list]
  const checkFiles = async () => {
    await Promise.all(all.map((database) => database.check()))
  }
  const stopWatching = context.refusal === null ? watchFolder(folder, checkFiles) : () => {}
  return {
    folder,
    todoRepository: new TodoFile(databases.todos),
    chatStore: new ChatFileStore(databases.threads, databases.attachments),
    settings: new SettingsFile(databases.settings),
    backups,
    countThreads: () => databases.threads.list.state.size,
    readOnlyReason: readOnlyReason(context, databases),
    notices,
    checkFiles,
    async close() {
      stopWatching()
      await backups.settled()
      await Promise.all([
        databases.todos.close(),
        databases.settings.close(),
        databases.attachments.close(),
        databases.threads.close(),
      ])
    },
  }
}

/** Keeps everything as it is beside something that is not known, which a change could contradict. */
function leaveUnreadable(context: StorageContext, databases: Databases): void {
  const { todos, threads, settings, attachments, unreadable } = databases
  if (unreadable === null) return
  context.refusal ??= unreadable
  for (const database of [todos, threads.list, settings, attachments]) database.refuse(unreadable)
}

function readOnlyReason({ refusal }: StorageContext, { todos }: Databases): string | null {
  if (refusal !== null) return refusal.message
  return todos.refusal?.message ?? null
}

/** Keeps a copy of what an older version wrote before any of it is written anew; without one nothing is. */
async function keepCopyOfOlder(
  { todos, threads, settings, attachments }: Databases,
  backups: Backups,
) {
  const all = [todos, threads.list, settings, attachments]
  const isOlder = all.some(({ opening }) => opening.olderVersion !== null)
  if (!isOlder || todos.refusal !== null) return
  try {
    // Until the first change, each start finds the older version again.
    const newest = (await backups.list()).find(({ reason }) => reason !== 'daily')
    if (newest?.reason === 'before-update') return
    await backups.make('before-update')
  } catch (error) {
    const { code, message } = asWriteError(backups.folder, error)
    const reason = `This data is of an older version of Offhand, and no copy of it could be kept. ${message}`
    for (const database of all) database.refuse(new StorageError(code, reason, error))
  }
}

async function removeUnfinished({ fileSystem, logger }: StorageContext, folder: string) {
  for (const place of [folder, join(folder, 'threads')]) {
    try {
      for (const name of await fileSystem.list(place)) {
        if (isTemporaryName(name)) await removeIfPresent(fileSystem, join(place, name))
      }
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') logger.warn('storage.unfinished-files-left')
    }
  }
}
