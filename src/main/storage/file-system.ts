import { statSync } from 'node:fs'
import {
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rmdir,
  stat,
  statfs,
  truncate,
  unlink,
} from 'node:fs/promises'
import { dirname } from 'node:path'

import { NodeFile } from './node-file.ts'
import type { WritableFile } from './writable-file.ts'

/** Everything the storage does to a disk, one operation each, so that tests can let any of them fail. */
export interface FileSystem {
  /** Makes the folder and its parents, and lets only the owner use it. */
  makeFolder(path: string): Promise<void>
  list(path: string): Promise<string[]>
  read(path: string): Promise<Buffer>
  /** Makes a new file, readable by the owner only; rejects when the name is taken. */
  create(path: string): Promise<WritableFile>
  /** Cuts a file to a length; resolves when that is on the disk. */
  truncate(path: string, length: number): Promise<void>
  rename(path: string, newPath: string): Promise<void>
  remove(path: string): Promise<void>
  /** Removes an empty folder. */
  removeFolder(path: string): Promise<void>
  /** What is there, and how long it is; null when nothing is. */
  describe(path: string): Promise<{ isFolder: boolean; bytes: number } | null>
  /** How much more fits on the disk of a folder, in bytes. */
  freeBytes(folder: string): Promise<number>
  /** Makes new names, renames and removals in the folder durable, where the platform can. */
  syncFolder(path: string): Promise<void>
  /** What changes when anybody replaces or writes the file; null when there is no such file. Takes microseconds. */
  fingerprint(path: string): string | null
}

const ownerOnlyFile = 0o600
const ownerOnlyFolder = 0o700
const folderSyncUnsupported = new Set(['EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS'])

/** The `code` of a failed file operation, or null when it has none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  async makeFolder(path) {
    const made = await mkdir(path, { recursive: true, mode: ownerOnlyFolder })
    if (made !== undefined) await syncParents(path, made)
    // Whose folder it is may be somebody else, and then it is theirs to protect.
    await chmod(path, ownerOnlyFolder).catch(() => {})
  },
  list: (path) => readdir(path),
  read: (path) => readFile(path),
  async create(path) {
    return new NodeFile(path, await open(path, 'ax', ownerOnlyFile))
  },
  async truncate(path, length) {
    await truncate(path, length)
    const handle = await open(path, 'r+')
    try {
      await handle.datasync()
    } finally {
      await handle.close()
    }
  },
  rename: (path, newPath) => rename(path, newPath),
  remove: (path) => unlink(path),
  removeFolder: (path) => rmdir(path),
  async describe(path) {
    try {
      const status = await stat(path)
      return { isFolder: status.isDirectory(), bytes: status.size }
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null
      throw error
    }
  },
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
  syncFolder,
  fingerprint(path) {
    const status = statSync(path, { throwIfNoEntry: false })
    return status === undefined ? null : `${status.ino} ${status.size} ${status.mtimeMs}`
  },
}

/** Makes the names of new folders durable, from the deepest to the first that was made. */
async function syncParents(deepest: string, first: string): Promise<void> {
  for (let path = deepest; path.length >= first.length; path = dirname(path)) {
    await syncFolder(dirname(path))
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows has no way to sync a folder; it refuses to open one.
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!folderSyncUnsupported.has(errorCode(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}

/** The content of a file; null when there is none. */
export async function readOrNull(disk: FileSystem, path: string): Promise<Buffer | null> {
  try {
    return await disk.read(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    // Not every failure names its file.
    throw error instanceof Error ? Object.assign(error, { path }) : error
  }
}

/** Removes a file; one that is already gone is fine. */
export async function removeIfPresent(disk: FileSystem, path: string): Promise<void> {
  try {
    await disk.remove(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

/** The names in a folder; none when there is no such folder. */
export async function namesIn(disk: FileSystem, folder: string): Promise<string[]> {
  try {
    return await disk.list(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
