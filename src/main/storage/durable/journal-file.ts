import { crc32 } from 'node:zlib'

import type { FileSystem } from '../file-system.ts'
import type { WritableFile } from '../writable-file.ts'
import { journalPath, type Place } from './file-names.ts'
import type { JournalHeader } from './header.ts'
import { encodeRecord } from './record-line.ts'

const chunkLength = 128 * 1024

/** A journal that is being written. Append one batch after the other; after a failed one, never again. */
export class JournalFile {
  readonly number: number
  readonly path: string
  readonly #disk: FileSystem
  readonly #file: WritableFile
  #length = 0
  #checksum = 0

  private constructor(
    disk: FileSystem,
    file: WritableFile,
    place: { number: number; path: string },
  ) {
    this.#disk = disk
    this.#file = file
    this.number = place.number
    this.path = place.path
  }

  /** Makes the file with its header; resolves when both are durable, else removes it again. */
  static async create(disk: FileSystem, place: Place, header: JournalHeader): Promise<JournalFile> {
    const path = journalPath(place, header.number)
    const file = await disk.create(path)
    const journal = new JournalFile(disk, file, { number: header.number, path })
    try {
      await journal.append([header])
      await disk.syncFolder(place.folder)
      return journal
    } catch (error) {
      await file.close().catch(() => {})
      // Without entries it says nothing, so it may as well stay.
      await disk.remove(path).catch(() => {})
      throw error
    }
  }

  /** How many bytes of the file are on the disk, all of them whole records. */
  get length(): number {
    return this.#length
  }

  /** Resolves when all entries are on the disk; rejects when any part of them may be or not be there. */
  async append(entries: readonly unknown[]): Promise<void> {
    let length = this.#length
    let checksum = this.#checksum
    let chunk = ''
    const take = () => {
      const bytes = Buffer.from(chunk)
      chunk = ''
      length += bytes.length
      checksum = crc32(bytes, checksum)
      return bytes
    }
    for (const entry of entries) {
      // Waiting for the disk gives everything else its turn.
      if (chunk.length >= chunkLength) await this.#file.write(take())
      chunk += `${encodeRecord(entry, this.#length)}\n`
    }
    // The last of many takes those before it to the disk.
    if (length === this.#length) await this.#file.writeThrough(take())
    else {
      await this.#file.write(take())
      await this.#file.syncData()
    }
    this.#length = length
    this.#checksum = checksum
  }

  /** Whether the file holds exactly what was appended successfully. */
  async isAsWritten(): Promise<boolean> {
    const bytes = await this.#disk.read(this.path)
    return bytes.length === this.#length && crc32(bytes) === this.#checksum
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}
