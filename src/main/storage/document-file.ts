import type { Adapter } from 'lowdb'
import { basename, join } from 'node:path'

import type { Clock } from '../../shared/clock.ts'
import type { Logger } from '../../shared/logger.ts'
import {
  DamagedDocumentError,
  decodeDocument,
  encodeDocument,
  NewerDocumentError,
  type DocumentFormat,
} from './document-format.ts'
import { errorCode, type FileSystem } from './file-system.ts'
import { deleteFile, removeIfPresent, replaceFile } from './replace-file.ts'
import { asReadError, asWriteError, StorageError } from './storage-error.ts'

/** What every document of an open storage shares. */
export interface StorageContext {
  fileSystem: FileSystem
  clock: Clock
  logger: Logger
}

/**
 * How the last `read` ended: `damagedPaths` names the files that were set aside; `restored` came
 * from the last good copy, `lost` had no good copy.
 */
export interface ReadOutcome {
  kind: 'read' | 'missing' | 'restored' | 'lost'
  damagedPaths: string[]
}

type Attempt<Body> =
  | { kind: 'good'; body: Body; content: Buffer }
  | { kind: 'damaged' }
  | { kind: 'missing' }

/**
 * One document in a folder, as a lowdb adapter: `<name>.json`, beside it the last good copy
 * `<name>.backup.json`, and whatever was damaged as `<name>.corrupt-<timestamp>.json`.
 */
export class DocumentFile<Body extends object> implements Adapter<Body> {
  outcome: ReadOutcome = { kind: 'missing', damagedPaths: [] }
  readonly #context: StorageContext
  readonly #format: DocumentFormat<Body>
  readonly #folder: string
  readonly #name: string

  constructor(
    context: StorageContext,
    format: DocumentFormat<Body>,
    place: { folder: string; name: string },
  ) {
    this.#context = context
    this.#format = format
    this.#folder = place.folder
    this.#name = place.name
  }

  /**
   * What is stored, or null when there is nothing. Sets a damaged file aside and puts the last good
   * copy in its place; `outcome` tells. Rejects with StorageError when the disk cannot be used or
   * the document comes from a newer version, and then changes nothing.
   */
  async read(): Promise<Body | null> {
    const current = await this.#attempt(this.#path)
    if (current.kind === 'good') {
      this.outcome = { kind: 'read', damagedPaths: [] }
      await this.#refreshBackup(current.content)
      return current.body
    }
    const backup = await this.#attempt(this.#backupPath)
    const damagedPaths = [
      ...(current.kind === 'damaged' ? [await this.#setAside(this.#path)] : []),
      ...(backup.kind === 'damaged' ? [await this.#setAside(this.#backupPath)] : []),
    ]
    if (backup.kind === 'good') {
      this.outcome = { kind: 'restored', damagedPaths }
      await this.#replace(backup.content, null)
      return backup.body
    }
    this.outcome = { kind: damagedPaths.length > 0 ? 'lost' : 'missing', damagedPaths }
    return null
  }

  /** Resolves when the body is durable; rejects with StorageError and leaves the file as it was. */
  async write(body: Body): Promise<void> {
    await this.#replace(Buffer.from(encodeDocument(this.#format, body)), this.#backupPath)
  }

  /** Deletes the document and its copy durably; rejects with StorageError and leaves the document. */
  async remove(): Promise<void> {
    try {
      // A copy without its file would be taken for one to restore.
      await removeIfPresent(this.#context.fileSystem, this.#backupPath)
      await deleteFile(this.#context.fileSystem, this.#path)
    } catch (error) {
      throw asWriteError(this.#path, error)
    }
  }

  /** Makes the last good copy equal to `body`, which has to be what is stored. Never rejects. */
  async keepCopy(body: Body): Promise<void> {
    await this.#refreshBackup(Buffer.from(encodeDocument(this.#format, body)))
  }

  get #path(): string {
    return join(this.#folder, `${this.#name}.json`)
  }

  get #backupPath(): string {
    return join(this.#folder, `${this.#name}.backup.json`)
  }

  async #attempt(path: string): Promise<Attempt<Body>> {
    const content = await this.#content(path)
    if (content === null) return { kind: 'missing' }
    try {
      return { kind: 'good', body: decodeDocument(this.#format, content.toString()), content }
    } catch (error) {
      if (error instanceof DamagedDocumentError) return { kind: 'damaged' }
      throw error instanceof NewerDocumentError ? newerVersion(path, error) : error
    }
  }

  async #content(path: string): Promise<Buffer | null> {
    try {
      return await this.#context.fileSystem.read(path)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null
      throw asReadError(path, error)
    }
  }

  async #refreshBackup(content: Buffer): Promise<void> {
    try {
      const backup = await this.#content(this.#backupPath)
      if (backup?.equals(content)) return
      await replaceFile(this.#context.fileSystem, this.#backupPath, content, null)
    } catch (error) {
      // The document itself is safe, so the person can go on working.
      this.#context.logger.warn('storage.copy-failed', {
        document: this.#name,
        code: errorCode(error),
      })
    }
  }

  async #setAside(path: string): Promise<string> {
    const { fileSystem, clock, logger } = this.#context
    const stamp = clock().toISOString().replaceAll(/[-:.]/g, '')
    try {
      const taken = new Set(await fileSystem.list(this.#folder))
      const name = freeName(`${this.#name}.corrupt-${stamp}`, taken)
      await fileSystem.rename(path, join(this.#folder, name))
      logger.error('storage.document-damaged', { document: basename(path), keptAs: name })
      return join(this.#folder, name)
    } catch (error) {
      throw asWriteError(path, error)
    }
  }

  async #replace(content: Buffer, previousPath: string | null): Promise<void> {
    try {
      await replaceFile(this.#context.fileSystem, this.#path, content, previousPath)
    } catch (error) {
      throw asWriteError(this.#path, error)
    }
  }
}

function freeName(stem: string, taken: ReadonlySet<string>): string {
  let name = `${stem}.json`
  for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}.json`
  return name
}

function newerVersion(path: string, error: NewerDocumentError): StorageError {
  return new StorageError(
    'newer-version',
    `${path} was written by a newer version of Offhand (format ${error.version}). Please update Offhand; nothing was changed.`,
    error,
  )
}
