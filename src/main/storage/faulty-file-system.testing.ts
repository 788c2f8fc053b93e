import { nodeFileSystem, type FileSystem } from './file-system.ts'
import type { WritableFile } from './writable-file.ts'

/** A failed file operation, as Node reports one. */
export function diskFailure(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}

/** The operations that can fail; to write through is to write and to sync. */
export type Operation =
  | Exclude<keyof FileSystem, 'fingerprint'>
  | Exclude<keyof WritableFile, 'writeThrough'>

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
    create: async (path) => {
      const file = await nodeFileSystem.create(path)
      const write = (content: Uint8Array) => file.write(content)
      return { write, writeThrough: write, syncData: async () => {}, close: () => file.close() }
    },
    syncFolder: async () => {},
  }
}

function gatedFile(file: WritableFile, path: string, gate: Gate): WritableFile {
  /** Asks the gate; when it refuses, that much of the content was written. */
  const passed = async (operation: Operation, content: Uint8Array, share: number) => {
    try {
      gate(operation, path)
    } catch (error) {
      await file.write(content.subarray(0, content.length * share))
      throw error
    }
  }
  return {
    async write(content) {
      // A full disk takes a part of the content before it refuses.
      await passed('write', content, 0.5)
      await file.write(content)
    },
    async writeThrough(content) {
      await passed('write', content, 0.5)
      // The content may be there when only the sync of it failed.
      await passed('syncData', content, 1)
      await file.writeThrough(content)
    },
    syncData: async () => (gate('syncData', path), file.syncData()),
    async close() {
      await file.close()
      gate('close', path)
    },
  }
}
