import { copyFile, link, mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises'

/** A file that is being written for the first time. */
export interface NewFile {
  write(content: Uint8Array): Promise<void>
  /** Resolves when the content is on the disk, not only with the operating system. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** Everything the storage does to a disk, one operation each, so that tests can let any of them fail. */
export interface FileSystem {
  /** Makes the folder and its parents, for the owner only; an existing one stays as it is. */
  makeFolder(path: string): Promise<void>
  list(path: string): Promise<string[]>
  read(path: string): Promise<Buffer>
  /** Makes a new file, readable by the owner only; rejects when the name is taken. */
  create(path: string): Promise<NewFile>
  /** Gives the file a second name; rejects when that name is taken. */
  link(path: string, newPath: string): Promise<void>
  copy(path: string, newPath: string): Promise<void>
  rename(path: string, newPath: string): Promise<void>
  remove(path: string): Promise<void>
  /** Makes renames in the folder durable, where the platform can. */
  syncFolder(path: string): Promise<void>
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
    await mkdir(path, { recursive: true, mode: ownerOnlyFolder })
  },
  list: (path) => readdir(path),
  read: (path) => readFile(path),
  async create(path) {
    const handle = await open(path, 'wx', ownerOnlyFile)
    return {
      write: (content) => handle.writeFile(content),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  link: (path, newPath) => link(path, newPath),
  copy: (path, newPath) => copyFile(path, newPath),
  rename: (path, newPath) => rename(path, newPath),
  remove: (path) => unlink(path),
  syncFolder,
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
