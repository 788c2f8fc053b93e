import { join } from 'node:path'

import type { ThreadMetadata } from '../../shared/chatkit/index.ts'
import { DocumentFile, type StorageContext } from './document-file.ts'
import { Document } from './document.ts'
import { isTemporaryName } from './replace-file.ts'
import { asReadError, asWriteError } from './storage-error.ts'
import { threadFileName } from './thread-file-name.ts'
import { threadFormat, threadPlace, type ThreadRecord } from './thread-document.ts'

/** What opening the threads met: how many were restored or lost, and the files set aside. */
export interface ThreadReport {
  restored: number
  lost: number
  damagedPaths: string[]
}

const filesAtOnce = 16
const documentFile = /^([^.]+)(?:\.backup)?\.json$/

/** The threads of a folder, one document each, so that writing one does not touch another. */
export class ThreadFolder {
  readonly report: ThreadReport = { restored: 0, lost: 0, damagedPaths: [] }
  readonly #context: StorageContext
  readonly #folder: string
  readonly #documents = new Map<string, Document<ThreadRecord>>()
  #nextPosition = 0

  private constructor(context: StorageContext, folder: string) {
    this.#context = context
    this.#folder = folder
  }

  /** Loads every thread, repairs what can be repaired and removes what a crash left unfinished. */
  static async open(context: StorageContext, folder: string): Promise<ThreadFolder> {
    const threads = new ThreadFolder(context, folder)
    await makeFolder(context, folder)
    const names = await removeUnfinished(context, folder)
    const stems = new Set(names.flatMap((name) => documentFile.exec(name)?.[1] ?? []))
    const queue = [...stems]
    for (let next = queue.splice(0, filesAtOnce); next.length > 0;) {
      await Promise.all(next.map((stem) => threads.#load(stem)))
      next = queue.splice(0, filesAtOnce)
    }
    return threads
  }

  /** Every thread, by creation time, then by insertion. */
  threads(): ThreadMetadata[] {
    return [...this.#documents.values()]
      .map((document) => document.body)
      .sort((one, other) => one.position - other.position)
      .flatMap(({ thread }) => thread ?? [])
      .sort((one, other) => Date.parse(one.created_at) - Date.parse(other.created_at))
  }

  /** The document of a thread, or undefined when there never was such a thread. */
  get(threadId: string): Document<ThreadRecord> | undefined {
    return this.#documents.get(threadId)
  }

  /** The document of a thread; a new empty one when there is none. */
  getOrCreate(threadId: string): Document<ThreadRecord> {
    const existing = this.#documents.get(threadId)
    if (existing !== undefined) return existing
    const empty = { position: this.#nextPosition, thread: null, items: [] }
    this.#nextPosition += 1
    const document = Document.create(threadPlace(this.#file(threadFileName(threadId))), empty)
    this.#documents.set(threadId, document)
    return document
  }

  /** Resolves when all threads are written. */
  async close(): Promise<void> {
    await Promise.all([...this.#documents.values()].map((document) => document.close()))
  }

  async #load(stem: string): Promise<void> {
    const file = this.#file(stem)
    const nothing: ThreadRecord = { position: 0, thread: null, items: [] }
    const document = await Document.open(threadPlace(file), nothing)
    const { kind, damagedPaths } = file.outcome
    this.report.damagedPaths.push(...damagedPaths)
    if (kind === 'restored') this.report.restored += 1
    if (kind === 'lost') this.report.lost += 1
    const { thread, position } = document.body
    if (thread === null) return
    this.#documents.set(thread.id, document)
    this.#nextPosition = Math.max(this.#nextPosition, position + 1)
  }

  #file(name: string): DocumentFile<ThreadRecord> {
    return new DocumentFile(this.#context, threadFormat, { folder: this.#folder, name })
  }
}

async function makeFolder({ fileSystem }: StorageContext, folder: string): Promise<void> {
  try {
    await fileSystem.makeFolder(folder)
  } catch (error) {
    throw asWriteError(folder, error)
  }
}

/** Removes leftovers of unfinished writes; answers the names of the other files. */
export async function removeUnfinished(
  { fileSystem }: StorageContext,
  folder: string,
): Promise<string[]> {
  const names = await fileSystem.list(folder).catch((error: unknown) => {
    throw asReadError(folder, error)
  })
  for (const name of names.filter(isTemporaryName)) {
    try {
      await fileSystem.remove(join(folder, name))
    } catch (error) {
      throw asWriteError(join(folder, name), error)
    }
  }
  return names.filter((name) => !isTemporaryName(name))
}
