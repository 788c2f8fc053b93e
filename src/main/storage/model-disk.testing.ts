import { basename, dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'

import { diskFailure } from './faulty-file-system.testing.ts'
import type { FileSystem } from './file-system.ts'
import type { WritableFile } from './writable-file.ts'

/** What a disk may hold after a power cut: every path and its content. */
export type DiskState = ReadonlyMap<string, Buffer>

interface Content {
  written: Buffer
  synced: Buffer
}

type Names = Map<string, Content>

interface Folder {
  now: Names
  synced: Names
}

type Naming = (names: Names) => void

const sector = 512

/**
 * A disk in memory that knows which of its content would survive a power cut, and which may. What is
 * written and not synced may be there, be lost, be there in part, or in part as zeros, in any order;
 * each new name, rename and removal may be there or not until its folder is synced.
 */
export class ModelDisk implements FileSystem {
  /** Called after each operation that changes anything. */
  onChange: () => void = () => {}
  /** While true, what is written stays with the operating system: nothing gets synced or comes back. */
  isStuck = false
  stuckCalls = 0
  readonly #folders = new Map<string, Folder>()
  readonly #pending = new Map<string, Naming[]>()

  /** The disk of a machine that starts again after a power cut. */
  static from(state: DiskState): ModelDisk {
    const disk = new ModelDisk()
    for (const [path, bytes] of state) {
      const content = { written: bytes, synced: bytes }
      const folder = disk.#make(dirname(path))
      folder.now.set(basename(path), content)
      folder.synced.set(basename(path), content)
    }
    return disk
  }

  /** Every state that a power cut may leave now, as far as they differ in kind. */
  states(): DiskState[] {
    const namings = [...this.#pending].flatMap(([path, list]) =>
      list.map((naming) => ({ path, naming })),
    )
    const subsets = [
      [],
      namings,
      ...(namings.length > 1 ? namings.map((one) => [one]) : []),
      ...(namings.length > 2 ? namings.map((one) => namings.filter((other) => other !== one)) : []),
    ]
    return subsets.flatMap((kept) => tears.map((tear) => this.#stateWith(kept, tear)))
  }

  async makeFolder(path: string): Promise<void> {
    this.#make(path)
  }

  async list(path: string): Promise<string[]> {
    const inside = [...this.#folders.keys()].filter((one) => one !== path && dirname(one) === path)
    return [...this.#folder(path).now.keys(), ...inside.map((one) => basename(one))]
  }

  async read(path: string): Promise<Buffer> {
    return this.#file(path).written
  }

  async create(path: string): Promise<WritableFile> {
    const folder = this.#folder(dirname(path))
    const name = basename(path)
    if (folder.now.has(name)) throw diskFailure('EEXIST')
    const content: Content = { written: Buffer.alloc(0), synced: Buffer.alloc(0) }
    this.#rename(dirname(path), (names) => names.set(name, content))
    const write = async (bytes: Uint8Array) => {
      content.written = Buffer.concat([content.written, bytes])
      this.onChange()
    }
    const syncData = async () => {
      if (this.isStuck) await this.#never()
      content.synced = content.written
      this.onChange()
    }
    return {
      write,
      // Until it is answered, all that a write and a sync may leave may be there.
      writeThrough: async (bytes) => {
        await write(bytes)
        await syncData()
      },
      syncData,
      close: async () => {},
    }
  }

  async truncate(path: string, length: number): Promise<void> {
    const content = this.#file(path)
    content.written = content.written.subarray(0, length)
    content.synced = content.written
    this.onChange()
  }

  async rename(path: string, newPath: string): Promise<void> {
    const content = this.#file(path)
    const [from, to] = [dirname(path), dirname(newPath)]
    if (from === to) {
      this.#rename(from, (names) => {
        names.delete(basename(path))
        names.set(basename(newPath), content)
      })
      return
    }
    this.#rename(to, (names) => names.set(basename(newPath), content))
    this.#rename(from, (names) => names.delete(basename(path)))
  }

  async remove(path: string): Promise<void> {
    this.#file(path)
    this.#rename(dirname(path), (names) => names.delete(basename(path)))
  }

  async removeFolder(path: string): Promise<void> {
    if ((await this.list(path)).length > 0) throw diskFailure('ENOTEMPTY')
    this.#folders.delete(path)
    this.#pending.delete(path)
  }

  async describe(path: string): Promise<{ isFolder: boolean; bytes: number } | null> {
    if (this.#folders.has(path)) return { isFolder: true, bytes: 0 }
    const content = this.#folders.get(dirname(path))?.now.get(basename(path))
    return content === undefined ? null : { isFolder: false, bytes: content.written.length }
  }

  async freeBytes(): Promise<number> {
    return Number.MAX_SAFE_INTEGER
  }

  async syncFolder(path: string): Promise<void> {
    const folder = this.#folder(path)
    folder.synced = new Map(folder.now)
    this.#pending.delete(path)
    this.onChange()
  }

  fingerprint(path: string): string | null {
    const folder = this.#folders.get(path)
    if (folder !== undefined) return [...folder.now.keys()].join()
    const content = this.#folders.get(dirname(path))?.now.get(basename(path))
    return content === undefined ? null : `${content.written.length} ${crc32(content.written)}`
  }

  /** Changes a file behind the back of everybody; null removes it. */
  overwrite(path: string, change: (bytes: Buffer) => Buffer | null): void {
    const names = this.#folder(dirname(path)).now
    const content = names.get(basename(path))
    const bytes = content === undefined ? null : change(Buffer.from(content.written))
    if (content === undefined || bytes === null) names.delete(basename(path))
    else content.written = content.synced = bytes
  }

  /** Puts a file there, as another program does. */
  bring(path: string, bytes: Buffer): void {
    this.#folder(dirname(path)).now.set(basename(path), { written: bytes, synced: bytes })
  }

  #never(): Promise<never> {
    this.stuckCalls += 1
    return new Promise(() => {})
  }

  #stateWith(
    kept: readonly { path: string; naming: Naming }[],
    tear: (content: Content) => Buffer,
  ): DiskState {
    const state = new Map<string, Buffer>()
    for (const [path, { synced }] of this.#folders) {
      const names = new Map(synced)
      for (const one of kept) if (one.path === path) one.naming(names)
      for (const [name, content] of names) state.set(join(path, name), tear(content))
    }
    return state
  }

  #rename(folder: string, naming: Naming): void {
    naming(this.#folder(folder).now)
    this.#pending.set(folder, [...(this.#pending.get(folder) ?? []), naming])
    this.onChange()
  }

  #make(path: string): Folder {
    const folder = this.#folders.get(path) ?? { now: new Map(), synced: new Map() }
    this.#folders.set(path, folder)
    if (dirname(path) !== path) this.#make(dirname(path))
    return folder
  }

  #folder(path: string): Folder {
    const folder = this.#folders.get(path)
    if (folder === undefined) throw diskFailure('ENOENT')
    return folder
  }

  #file(path: string): Content {
    const content = this.#folder(dirname(path)).now.get(basename(path))
    if (content === undefined) throw diskFailure('ENOENT')
    return content
  }
}

/** What may have become of content that was written and not synced. */
const tears: ((content: Content) => Buffer)[] = [
  ({ synced }) => synced,
  ({ written }) => written,
  ({ synced, written }) => written.subarray(0, middle(synced, written)),
  ({ synced, written }) => written.subarray(0, Math.max(synced.length, written.length - 1)),
  ({ synced, written }) => written.subarray(0, Math.min(synced.length + 1, written.length)),
  ({ synced, written }) =>
    Buffer.concat([synced, Buffer.alloc(Math.max(0, written.length - synced.length))]),
  // The second part reached the disk before the first one.
  ({ synced, written }) => {
    const torn = Buffer.from(written)
    torn.fill(0, synced.length, middle(synced, written))
    return torn
  },
  ({ synced, written }) => {
    const torn = Buffer.from(written)
    for (let at = synced.length; at < torn.length; at += 2 * sector) {
      torn.fill(0, at, Math.min(at + sector, torn.length))
    }
    return torn
  },
]

function middle(synced: Buffer, written: Buffer): number {
  return Math.ceil((synced.length + written.length) / 2)
}
