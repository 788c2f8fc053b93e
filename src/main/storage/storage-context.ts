import type { Clock } from '../../shared/clock.ts'
import type { Logger } from '../../shared/logger.ts'
import type { FileSystem } from './file-system.ts'
import type { StorageError } from './storage-error.ts'

/** What everything in an open storage shares. */
export interface StorageContext {
  fileSystem: FileSystem
  clock: Clock
  logger: Logger
  /** The size in bytes that a journal may always have before its data is written as a new snapshot. */
  smallestJournal: number
  /** While the count is above zero somebody copies the files, and none that is out of date is removed. */
  pins?: { count: number }
  /** Why nothing can be written, when the storage is open for reading only. */
  refusal: StorageError | null
}
