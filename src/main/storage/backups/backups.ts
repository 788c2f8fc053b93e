import { join } from 'node:path'

import { localNow } from '../../../shared/clock.ts'
import { removeTree } from '../copying.ts'
import { errorCode, namesIn } from '../file-system.ts'
import type { StorageContext } from '../storage-context.ts'
import { asReadError, asWriteError, StorageError } from '../storage-error.ts'
import {
  isBackupId,
  manifestName,
  manifestSchema,
  newBackupId,
  stampOf,
  type Backup,
  type BackupReason,
  type Manifest,
} from './backup.ts'
import { readBackup, type ReadBackup } from './read-backup.ts'
import { backupsToRemove, usualLimits, type BackupLimits } from './thin-backups.ts'
import { BackupDamagedError, isDataFile, isGone, writeBackup } from './write-backup.ts'

const mostTries = 5

/** The backups of a data folder, which are in its folder `backups`, each one a whole data folder. */
export class Backups {
  readonly folder: string
  readonly #context: StorageContext
  readonly #data: string
  readonly #limits: BackupLimits
  #last: Promise<unknown> = Promise.resolve()

  constructor(context: StorageContext, data: string, limits: BackupLimits = usualLimits) {
    this.#context = context
    this.#data = data
    this.#limits = limits
    this.folder = join(data, 'backups')
  }

  /** The complete backups, the newest first. */
  async list(): Promise<Backup[]> {
    const ids = (await this.#ids()).toSorted().toReversed()
    const found = await Promise.all(ids.map((id) => this.#describe(id)))
    return found.filter((backup) => backup !== null)
  }

  /**
   * Makes a backup, reads it back and then removes those that are no longer needed. Rejects with
   * StorageError, and leaves nothing behind, when it could not be made.
   */
  make(reason: BackupReason): Promise<Backup> {
    const making = this.#last.then(() => this.#make(reason))
    this.#last = making.catch(() => {})
    return making
  }

  /** Makes the backup of today; null when there is one, or nothing to back up. */
  async makeDaily(): Promise<Backup | null> {
    const names = await namesIn(this.#context.fileSystem, this.#data)
    if (!names.some(isDataFile)) return null
    const today = localNow(this.#context.clock()).date
    const isOfToday = ({ at, reason }: Backup) =>
      reason === 'daily' && localNow(new Date(at)).date === today
    return (await this.list()).some(isOfToday) ? null : this.make('daily')
  }

  /** What is in a backup; rejects with StorageError when there is none of that name or it is damaged. */
  async read(id: string): Promise<ReadBackup> {
    const manifest = isBackupId(id) ? await this.#manifest(id) : null
    if (manifest === null) throw new StorageError('not-readable', 'This backup is no longer there.')
    return readBackup(this.#context, join(this.folder, id), manifest).catch((error: unknown) => {
      throw asReadError(join(this.folder, id), error)
    })
  }

  /** Resolves when no backup is being made. */
  async settled(): Promise<void> {
    await this.#last
  }

  async #make(reason: BackupReason): Promise<Backup> {
    const { refusal, logger, pins = { count: 0 } } = this.#context
    if (refusal !== null) throw refusal
    pins.count += 1
    try {
      await this.#removeUnfinished()
      const backup = await this.#attempt(reason)
      logger.info('backup.made', { reason, bytes: backup.bytes, todos: backup.todos })
      await this.#thin(backup.id)
      return backup
    } catch (error) {
      logger.warn('backup.failed', { reason, code: errorCode(error) })
      if (error instanceof BackupDamagedError) {
        throw new StorageError('not-readable', error.message, error)
      }
      throw asWriteError(this.folder, error)
    } finally {
      pins.count -= 1
    }
  }

  /** Tries again when a conversation was deleted meanwhile. */
  async #attempt(reason: BackupReason): Promise<Backup> {
    const { fileSystem: disk, clock } = this.#context
    for (let tries = 1; ; tries += 1) {
      const at = clock()
      const id = await this.#freeId(at, reason)
      const to = join(this.folder, id)
      try {
        await disk.makeFolder(this.folder)
        await disk.makeFolder(to)
        await disk.syncFolder(this.folder)
        const facts = { at: at.toISOString(), reason }
        return backupOf(id, await writeBackup({ disk, from: this.#data, to }, facts))
      } catch (error) {
        await removeTree(disk, to).catch(() => {})
        if (tries === mostTries || !isGone(error)) throw error
      }
    }
  }

  async #freeId(at: Date, reason: BackupReason): Promise<string> {
    const taken = new Set((await this.#ids()).map(stampOf))
    let ms = at.getTime()
    // Two of the same moment would have no order.
    while (taken.has(stampOf(newBackupId(new Date(ms), reason)))) ms += 1
    return newBackupId(new Date(ms), reason)
  }

  /** The one that was just made stays, whatever the clock says of it. */
  async #thin(newest: string): Promise<void> {
    try {
      for (const { id } of backupsToRemove(await this.list(), this.#limits)) {
        if (id !== newest) await this.#remove(id)
      }
    } catch {
      // There is one too many until the next time.
      this.#context.logger.warn('backup.thinning-failed')
    }
  }

  async #removeUnfinished(): Promise<void> {
    for (const id of await this.#ids()) {
      if ((await this.#manifest(id)) === null)
        await removeTree(this.#context.fileSystem, join(this.folder, id))
    }
  }

  async #remove(id: string): Promise<void> {
    const { fileSystem: disk } = this.#context
    // Without its manifest it is none, whatever else is still there.
    await disk.remove(join(this.folder, id, manifestName))
    await removeTree(disk, join(this.folder, id))
  }

  async #ids(): Promise<string[]> {
    return (await namesIn(this.#context.fileSystem, this.folder)).filter(isBackupId)
  }

  async #describe(id: string): Promise<Backup | null> {
    const manifest = await this.#manifest(id)
    return manifest === null ? null : backupOf(id, manifest)
  }

  /** Null when the backup is unfinished; a disk that cannot be read is no reason to say so. */
  async #manifest(id: string): Promise<Manifest | null> {
    try {
      const content = await this.#context.fileSystem.read(join(this.folder, id, manifestName))
      return manifestSchema.parse(JSON.parse(content.toString('utf8')))
    } catch (error) {
      if (errorCode(error) === null || isGone(error)) return null
      throw error
    }
  }
}

function backupOf(id: string, { at, reason, todos, threads, files }: Manifest): Backup {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { id, at, reason, todos, threads, bytes }
}
