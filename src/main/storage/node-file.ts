import { constants } from 'node:fs'
import { open, statfs, type FileHandle } from 'node:fs/promises'

import type { WritableFile } from './writable-file.ts'

const throughFlags = constants.O_WRONLY | constants.O_APPEND | constants.O_DSYNC

/**
 * The file systems of Linux (ext4, XFS, Btrfs) that follow each write to a file opened with `O_DSYNC`
 * by what `fdatasync` does. Others only tell a server about the flag, and other platforms promise
 * less for it.
 */
const throughTypes = new Set([0xef53, 0x58465342, 0x9123683e])

/** A new file of this machine, opened for appending. */
export class NodeFile implements WritableFile {
  readonly #path: string
  readonly #handle: FileHandle
  /** Open once something is written through; null where that takes two calls. */
  #through: Promise<FileHandle | null> | null = null

  constructor(path: string, handle: FileHandle) {
    this.#path = path
    this.#handle = handle
  }

  async write(content: Uint8Array): Promise<void> {
    await writeAll(this.#handle, content)
  }

  async writeThrough(content: Uint8Array): Promise<void> {
    this.#through ??= openThrough(this.#path)
    const through = await this.#through
    await writeAll(through ?? this.#handle, content)
    if (through === null) await this.syncData()
  }

  async syncData(): Promise<void> {
    await this.#handle.datasync()
  }

  async close(): Promise<void> {
    await this.#through?.then((through) => through?.close()).catch(() => {})
    await this.#handle.close()
  }
}

async function openThrough(path: string): Promise<FileHandle | null> {
  if (process.platform !== 'linux') return null
  const { type } = await statfs(path)
  return throughTypes.has(type) ? open(path, throughFlags) : null
}

async function writeAll(handle: FileHandle, content: Uint8Array): Promise<void> {
  for (let place = 0; place < content.length;) {
    const { bytesWritten } = await handle.write(content, place)
    place += bytesWritten
  }
}
