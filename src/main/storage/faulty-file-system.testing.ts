import { nodeFileSystem, type FileSystem, type WritableFile } from './file-system.ts'

/** A failed file operation, as Node reports one. */
export function diskFailure(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}

/** The operations that can fail. */
export type Operation = Exclude<keyof FileSystem, 'fingerprint'> | keyof WritableFile

/** Asked before each operation, with its name and path; what it throws is the operation's error. */
export type Gate = (operation: Operation, path: string) => void

/** A file system, this machine's unless given, with a gate before each operation. */
export function gatedFileSystem(gate: Gate, disk: FileSystem = nodeFileSystem): FileSystem {
  return {
    makeFolder: async (path) => (gate('makeFolder', path), disk.makeFolder(path)),
    list: async (path) => (gate('list', path), disk.list(path)),
    read: async (path) => (gate('read', path), disk.read(path)),
    async create(path) {
      gate('create', path)
      return gatedFile(await disk.create(path), path, gate)
    },
    truncate: async (path, length) => (gate('truncate', path), disk.truncate(path, length)),
    rename: async (path, newPath) => (gate('rename', path), disk.rename(path, newPath)),
    remove: async (path) => (gate('remove', path), disk.remove(path)),
    removeFolder: async (path) => (gate('removeFolder', path), disk.removeFolder(path)),
    describe: async (path) => (gate('describe', path), disk.describe(path)),
    freeBytes: async (folder) => (gate('freeBytes', folder), disk.freeBytes(folder)),
    syncFolder: async (path) => (gate('syncFolder', path), disk.syncFolder(path)),
    fingerprint: (path) => disk.fingerprint(path),
  }
}

/** Fails operation number `failing` of those while it is armed, counted from 1, with `code`; `count` tells how many there were. */
export function failingOnce(
  failing: number,
  code = 'EIO',
  disk: FileSystem = unsyncedFileSystem(),
  isArmed = () => true,
) {
  let count = 0
  const gate = () => {
    if (!isArmed()) return
    count += 1
    if (count === failing) throw diskFailure(code)
  }
  const fileSystem = gatedFileSystem(gate, disk)
  return { fileSystem, count: () => count }
}

/** This machine's file system without the wait for the disk, for tests that open it very often. */
export function unsyncedFileSystem(): FileSystem {
  return {
    ...nodeFileSystem,
    create: async (path) => ({ ...(await nodeFileSystem.create(path)), syncData: async () => {} }),
    syncFolder: async () => {},
  }
}

function gatedFile(file: WritableFile, path: string, gate: Gate): WritableFile {
  return {
    async write(content) {
      try {
        gate('write', path)
      } catch (error) {
        // A full disk takes a part of the content before it refuses.
        await file.write(content.subarray(0, content.length / 2))
        throw error
      }
      await file.write(content)
    },
    syncData: async () => (gate('syncData', path), file.syncData()),
    async close() {
      await file.close()
      gate('close', path)
    },
  }
}
