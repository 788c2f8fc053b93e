import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { Clock } from '../../shared/clock.ts'
import type { DataView, RestorePreview } from '../../shared/ipc/data-routes.ts'
import type { Notice } from '../../shared/ipc/notice.ts'
import type { TodoService } from '../todos/todo-service.ts'
import { keepDailyBackups } from './backups/daily-backups.ts'
import { previewRestore, restoreThreads } from './backups/restore-backup.ts'
import { nodeFileSystem, type FileSystem } from './file-system.ts'
import { writeDataLocation } from './moving/data-location.ts'
import { judgeTarget, sizeOf } from './moving/judge-target.ts'
import { copyData, finishMove, setAside } from './moving/move-data.ts'
import type { Storage } from './open-storage.ts'
import { asWriteError, StorageError } from './storage-error.ts'

/** Where the data is and who decides it. */
export interface KeptLocation {
  /** The app's own folder, which says where the data is. */
  home: string
  previous: string | null
  /** The folder was given on the command line, which decides it every time. */
  isGiven: boolean
}

interface DataKeeperOptions {
  storage: Storage
  todos: TodoService
  location: KeptLocation
  clock: Clock
  /** Asks the person for a folder; null when they would rather not. */
  chooseFolder: () => Promise<string | null>
  showFolder: (folder: string) => Promise<void>
  /** Ends the app and starts it again, after telling a problem if there is one. */
  restart: (problem: string | null) => void
  /** Runs work now and then, until the returned function is called. */
  repeat: (work: () => void) => () => void
  notify: (notice: Notice) => void
  fileSystem?: FileSystem
}

/** Everything a person can do with the data as a whole: back up, restore, show and move it. */
export class DataKeeper {
  readonly #options: DataKeeperOptions
  readonly #disk: FileSystem
  #previous: string | null
  #backupProblem: string | null = null
  #isMoving = false

  constructor(options: DataKeeperOptions) {
    this.#options = options
    this.#disk = options.fileSystem ?? nodeFileSystem
    this.#previous = options.location.previous
  }

  /** Makes a backup now unless there is one of today, and then each day; answers how to stop. */
  startBackups(): () => void {
    const { storage, repeat, notify } = this.#options
    if (storage.readOnlyReason !== null) return () => {}
    return keepDailyBackups({
      backups: storage.backups,
      repeat,
      onSuccess: () => {
        this.#backupProblem = null
      },
      onFailure: (error) => {
        const message = error instanceof StorageError ? error.message : 'The log file says more.'
        // It is tried again and again; saying so once is enough.
        if (this.#backupProblem === null && !this.#isMoving) notify(failedBackup(message))
        this.#backupProblem = message
      },
    })
  }

  async view(): Promise<DataView> {
    const { storage, todos } = this.#options
    const backups = await storage.backups.list()
    const kept = backups.reduce((sum, { bytes }) => sum + bytes, 0)
    const all = await sizeOf({ disk: this.#disk, from: storage.folder })
    return {
      folder: storage.folder,
      todos: todos.snapshot().todos.filter(({ deletedAt }) => deletedAt === null).length,
      threads: storage.countThreads(),
      bytes: { data: Math.max(0, all - kept), backups: kept },
      backups,
      backupProblem: this.#backupProblem,
      readOnlyReason: storage.readOnlyReason,
      moveRefusal: this.#moveRefusal(),
      previousFolder: this.#previous,
    }
  }

  async backUp(): Promise<DataView> {
    await this.#options.storage.backups.make('by-hand')
    this.#backupProblem = null
    return this.view()
  }

  async previewRestore(id: string): Promise<RestorePreview> {
    const { storage, todos } = this.#options
    const backup = await storage.backups.read(id)
    return previewRestore(backup, todos.snapshot().todos, storage.chatStore)
  }

  /** Restores the tasks as one change; first makes a backup of what there is. */
  async restore(
    id: string,
    withThreads: boolean,
  ): Promise<{ seq: number | null; threads: number }> {
    const { storage, todos } = this.#options
    const backup = await storage.backups.read(id)
    await storage.backups.make('before-restore')
    const change = await todos.restore(backup.todos, backup.outline)
    const threads = withThreads ? await restoreThreads(backup, storage.chatStore) : 0
    return { seq: change?.seq ?? null, threads }
  }

  async show(): Promise<void> {
    await this.#options.showFolder(this.#options.storage.folder)
  }

  /**
   * Asks for a folder and moves the data there, after which the app starts again. False when the
   * person chose none; rejects with a sentence, and nothing changed, when it cannot be done.
   */
  async move(): Promise<boolean> {
    const refusal = this.#moveRefusal()
    if (refusal !== null) throw new StorageError('not-writable', refusal)
    const chosen = await this.#options.chooseFolder()
    if (chosen === null) return false
    this.#isMoving = true
    try {
      await this.#moveTo(await realPath(chosen))
      return true
    } finally {
      this.#isMoving = false
    }
  }

  /** Sets the data aside that was left in the folder before this one. */
  async setPreviousAside(): Promise<DataView> {
    const { storage, location, clock } = this.#options
    const { folder } = storage
    if (this.#previous !== null) {
      await setAside(this.#disk, this.#previous, clock()).catch((error: unknown) => {
        throw asWriteError(this.#previous ?? folder, error)
      })
      await writeDataLocation(this.#disk, location.home, { folder, previous: null })
      this.#previous = null
    }
    return this.view()
  }

  async #moveTo(to: string): Promise<void> {
    const { storage, location, restart } = this.#options
    const disk = this.#disk
    await storage.backups.settled()
    const move = { disk, home: location.home, from: storage.folder, to }
    const unsuitable = await judgeTarget({ ...move, previous: this.#previous })
    if (unsuitable !== null) throw new StorageError('not-writable', unsuitable)
    const copied = await copyData(move).catch((error: unknown) => {
      throw asWriteError(to, error)
    })
    // From here on nothing can be changed any more, so the app starts again whatever happens.
    await storage.close()
    try {
      await finishMove(move, copied)
      restart(null)
    } catch (error) {
      restart(`Your data was not moved and is where it was. ${asWriteError(to, error).message}`)
    }
  }

  #moveRefusal(): string | null {
    const { location, storage } = this.#options
    if (location.isGiven) return 'This folder was chosen on the command line, which decides it.'
    if (storage.readOnlyReason !== null) return 'Data that cannot be changed cannot be moved.'
    if (this.#isMoving) return 'Your data is being moved.'
    if (this.#previous === null) return null
    return 'Your former data has not been set aside yet.'
  }
}

function failedBackup(message: string): Notice {
  return {
    id: 'storage.backup-failed',
    level: 'warning',
    title: 'No backup could be made',
    message: `${message} Offhand tries again by itself. Your data is not affected.`,
  }
}

async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}
