import type { FileSystem } from '../file-system.ts'
import { journalPath, type Place } from './file-names.ts'
import type { JournalHeader } from './header.ts'
import { JournalFile } from './journal-file.ts'

/** How the journals of some data go on. */
export interface JournalStart {
  next: number
  snapshot: number
  after: JournalHeader['after']
  /** Whether something is wrong with the files; then they are left as they are and a snapshot has to come first. */
  isDamaged: boolean
}

/** A journal that has to be cut at its end before anything else is written. */
interface Owed {
  path: string
  end: { number: number; length: number }
  /** What wrote it, when that was this process. */
  journal: JournalFile | null
}

interface JournalsOptions {
  disk: FileSystem
  place: Place
  format: { name: string; version: number }
}

/**
 * The journals of some data, of which the last one is written. A journal is begun with the first
 * batch that needs it, and never touched again once another follows it.
 */
export class Journals {
  /** Bytes and files since the last call of `startNext`. */
  bytes = 0
  count = 0
  /** Whether a journal that was confirmed turned out not to hold what was written. */
  isDistrusted = false
  readonly #options: JournalsOptions
  #next: number
  #snapshot: number
  #after: JournalHeader['after']
  #current: JournalFile | null = null
  #owed: Owed | null = null
  #watched: { path: string; fingerprint: string | null } | null = null

  constructor(options: JournalsOptions, { next, snapshot, after, isDamaged }: JournalStart) {
    this.#options = options
    this.#next = next
    this.#snapshot = snapshot
    this.#after = after
    this.isDistrusted = isDamaged
    if (after === null) return
    const path = journalPath(options.place, after.number)
    // Only whoever wrote it knew how much of it was on the disk.
    if (!isDamaged) this.#owed = { path, end: after, journal: null }
    this.#watched = { path, fingerprint: options.disk.fingerprint(path) }
  }

  /** The number of the next journal. */
  get next(): number {
    return this.#next
  }

  /** The newest journal when somebody else replaced, removed or wrote it, else null. */
  get touchedPath(): string | null {
    if (this.#watched === null) return null
    const { path, fingerprint } = this.#watched
    return this.#options.disk.fingerprint(path) === fingerprint ? null : path
  }

  /** Whether the touched journal still holds what was written; some disks change the time of a file later. */
  async isSameContent(): Promise<boolean> {
    const journal = this.#current
    if (journal === null) return false
    const isSame = await journal.isAsWritten().catch(() => false)
    if (isSame) this.#watch(journal.path)
    return isSame
  }

  /**
   * Resolves when the entries are durable. When it rejects, they are not in the journal any more, as
   * far as the disk still obeys; else that is tried again before the next batch.
   */
  async append(entries: readonly unknown[]): Promise<void> {
    await this.repair()
    const journal = (this.#current ??= await this.#create())
    const lengthBefore = journal.length
    try {
      await journal.append(entries)
    } catch (error) {
      this.#current = null
      const end = { number: journal.number, length: journal.length }
      this.#owed = { path: journal.path, end, journal }
      await journal.close().catch(() => {})
      await this.repair().catch(() => {})
      throw error
    }
    this.bytes += journal.length - lengthBefore
    this.#watch(journal.path)
  }

  /** Cuts off what a failed write left, and reads what was confirmed before it. */
  async repair(): Promise<void> {
    const owed = this.#owed
    if (owed === null) return
    this.#after = owed.end
    try {
      await this.#options.disk.truncate(owed.path, owed.end.length)
      if (owed.journal !== null && !(await owed.journal.isAsWritten())) this.isDistrusted = true
      this.#watch(owed.path)
    } catch {
      // The header of the next journal says how much of this one counts.
      this.#current = await this.#create()
      this.isDistrusted = true
    }
    this.#owed = null
  }

  /** Ends the journal, so that a snapshot of this moment can stand before the next one; answers its number. */
  async startNext(): Promise<number> {
    const ended = this.#current
    this.#current = null
    this.#watched = null
    this.isDistrusted = false
    if (this.#next === this.#snapshot) this.#next += 1
    this.#snapshot = this.#next
    this.bytes = 0
    this.count = 0
    if (ended !== null) this.#after = { number: ended.number, length: ended.length }
    await ended?.close().catch(() => {})
    return this.#next
  }

  /** Goes on behind the files that somebody else made. */
  skipTo(next: number): void {
    this.#next = Math.max(this.#next, next)
  }

  async close(): Promise<void> {
    await this.repair().catch(() => {})
    await this.#current?.close().catch(() => {})
    this.#current = null
  }

  async #create(): Promise<JournalFile> {
    const { disk, place, format } = this.#options
    const number = this.#next
    this.#next += 1
    const journal = await JournalFile.create(disk, place, {
      format: format.name,
      version: format.version,
      kind: 'journal',
      number,
      snapshot: this.#snapshot,
      after: this.#after,
    })
    this.count += 1
    this.#watch(journal.path)
    return journal
  }

  #watch(path: string): void {
    this.#watched = { path, fingerprint: this.#options.disk.fingerprint(path) }
  }
}
