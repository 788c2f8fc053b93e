import type { Adapter } from 'lowdb'
import { basename } from 'node:path'

import { errorCode } from '../file-system.ts'
import { asReadError, asWriteError, StorageError } from '../storage-error.ts'
import { applyEntry } from './apply-entry.ts'
import { fileNumbers, type Place } from './file-names.ts'
import type { Format } from './format.ts'
import { Journals } from './journals.ts'
import { Ledger } from './ledger.ts'
import { load, noDamage, type Damage, type Loaded } from './load.ts'
import { keepAside, removeOlder } from './old-files.ts'
import { Pace } from '../../todos/pace.ts'
import { writeSnapshot } from './snapshot-file.ts'
import type { StorageContext } from '../storage-context.ts'

/** What opening met; `damage.paths` names the files where they are kept now. */
export interface Opening {
  damage: Damage
  newerVersion: number | null
  olderVersion: number | null
  isFresh: boolean
}

interface Group<Entry> {
  entries: Entry[]
  resolve: () => void
  reject: (error: StorageError) => void
}

const largestBatch = 2_000
const journalShare = 4
const mostJournals = 8

/**
 * The lowdb adapter that loses nothing: `read` gives the state as a ledger, `write` makes what is
 * staged in it durable. Writes that come together share one sync; each resolves when its own entries
 * are on the disk, or rejects and leaves no trace in the ledger or on the disk.
 */
export class DurableAdapter<State, Entry> implements Adapter<Ledger<State, Entry>> {
  opening: Opening | null = null
  /** Told the state that somebody else left in the files, after ours was put in safety. */
  onForeignState: ((state: State) => void) | null = null
  readonly #context: StorageContext
  readonly #files: {
    disk: StorageContext['fileSystem']
    place: Place
    format: Format<State, Entry>
  }
  #journals: Journals
  #ledger: Ledger<State, Entry>
  #refusal: StorageError | null
  #waiting: Group<Entry>[] = []
  #flushing: Promise<void> | null = null
  #compacting: Promise<void> | null = null
  #mustCheck = false
  #seenFolder: string | null = null
  #snapshot = { number: 0, bytes: 0 }

  constructor(context: StorageContext, place: Place, format: Format<State, Entry>) {
    this.#context = context
    this.#files = { disk: context.fileSystem, place, format }
    this.#refusal = context.refusal
    this.#ledger = new Ledger(format.empty())
    this.#journals = new Journals(this.#files, {
      next: 1,
      snapshot: 0,
      after: null,
      isDamaged: false,
    })
  }

  /** Why nothing can be written; null when all is well. */
  get refusal(): StorageError | null {
    return this.#refusal
  }

  /** Takes nothing from now on, for this reason. */
  refuse(reason: StorageError): void {
    this.#refusal ??= reason
  }

  /** What is stored; empty when there is nothing. Rejects when the disk cannot be read. */
  async read(): Promise<Ledger<State, Entry>> {
    const loaded = await load(this.#files).catch((error: unknown) => {
      throw asReadError(this.#files.place.folder, error)
    })
    const { damage, newerVersion, olderVersion, isFresh } = loaded
    this.opening = { damage, newerVersion, olderVersion, isFresh }
    if (newerVersion !== null) this.#refusal ??= newerFormat(newerVersion)
    const isDamaged = damage.paths.length + damage.missingFiles > 0
    this.#journals = new Journals(this.#files, { ...loaded, isDamaged })
    this.#journals.bytes = loaded.journalBytes
    this.#journals.count = loaded.journalCount
    this.#snapshot = { number: loaded.snapshot, bytes: loaded.snapshotBytes }
    this.#ledger = new Ledger(loaded.state)
    if (this.#refusal === null) await this.#settle(loaded)
    return this.#ledger
  }

  /** Stays empty and takes nothing, since what is there cannot be read. */
  leaveAlone(reason: StorageError): void {
    this.#refusal = reason
    this.opening = { damage: noDamage(), newerVersion: null, olderVersion: null, isFresh: false }
  }

  /** Resolves when everything staged in the ledger is durable. */
  write(ledger: Ledger<State, Entry>): Promise<void> {
    const entries = ledger.takeStaged()
    if (this.#refusal !== null) return Promise.reject(this.#refusal)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entries, resolve, reject })
      this.#flushing ??= this.#flush()
    })
  }

  /** Looks whether somebody else wrote to the files. */
  async check(): Promise<void> {
    if (this.#refusal !== null) return
    this.#mustCheck = true
    await (this.#flushing ??= this.#flush())
  }

  /** Writes what waits and ends; everything later is refused. */
  async close(): Promise<void> {
    this.refuse(new StorageError('closed', 'The storage is closed.'))
    await this.#flushing
    await this.#compacting
    await this.#journals.close()
  }

  /** Starts with a state from elsewhere; in memory only when nothing can be written. */
  async bringIn(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) this.#files.format.apply(this.#ledger.state, entry)
    if (this.#refusal !== null) return
    // The second stands in for the first when that is damaged.
    for (let copies = 0; copies < 2; copies += 1) await this.#compact()
  }

  /** Writes the whole state as a new snapshot; nothing may be written meanwhile. */
  async #compact(): Promise<void> {
    await this.#compacting
    await this.#writeSnapshot(await this.#journals.startNext())
  }

  async #settle({ damage }: Loaded<State>): Promise<void> {
    try {
      await this.#journals.repair()
      if (!this.#journals.isDistrusted) return
      await this.#compact()
      damage.paths = await Promise.all(damage.paths.map((path) => this.#keepAside(path, 'damaged')))
    } catch (error) {
      this.#warn('storage.repair-failed', error)
    }
  }

  async #flush(): Promise<void> {
    // All that is committed in one turn shares one sync.
    await Promise.resolve()
    while (this.#waiting.length > 0 || this.#mustCheck) {
      const groups = this.#waiting.splice(0, largestBatch)
      try {
        await this.#store(groups.flatMap(({ entries }) => entries))
        for (const { entries, resolve } of groups) {
          await this.#apply(entries)
          resolve()
        }
        await this.#compactIfDue()
      } catch (error) {
        const failure = asWriteError(this.#files.place.folder, error)
        this.#warn('storage.write-failed', error)
        // Those behind were made from what failed.
        for (const { reject } of [...groups, ...this.#waiting.splice(0)]) reject(failure)
      }
    }
    this.#flushing = null
  }

  /** Brings what is stored into memory; only a large change lets others have their turn meanwhile. */
  async #apply(entries: readonly Entry[]): Promise<void> {
    const pace = new Pace()
    for (const entry of entries) {
      const steps = applyEntry(this.#files.format, this.#ledger.state, entry) ?? []
      for (const _step of steps) if (pace.isDue()) await pace.rest()
    }
  }

  async #store(entries: readonly Entry[]): Promise<void> {
    if (await this.#isForeign()) await this.#reconcile()
    if (this.#journals.isDistrusted) await this.#compact()
    if (entries.length > 0) await this.#journals.append(entries)
  }

  async #isForeign(): Promise<boolean> {
    const mustCheck = this.#mustCheck
    this.#mustCheck = false
    const isTouched = this.#journals.touchedPath !== null
    if (isTouched && !(await this.#journals.isSameContent())) return true
    const { disk, place } = this.#files
    const folder = disk.fingerprint(place.folder)
    if (folder === this.#seenFolder && !mustCheck) return false
    this.#seenFolder = folder
    const { snapshots, journals } = fileNumbers(await disk.list(place.folder), place.name)
    const newest = Math.max(snapshots.at(-1) ?? 0, journals.at(-1) ?? 0)
    return newest > Math.max(this.#journals.next - 1, this.#snapshot.number)
  }

  async #reconcile(): Promise<void> {
    const touched = this.#journals.touchedPath
    const { state, next } = await load(this.#files)
    this.#journals.skipTo(next)
    await this.#compact()
    const isThere = touched !== null && this.#files.disk.fingerprint(touched) !== null
    if (isThere) await this.#keepAside(touched, 'foreign')
    this.#context.logger.warn('storage.foreign-change', { name: this.#files.place.name })
    this.onForeignState?.(state)
  }

  async #compactIfDue(): Promise<void> {
    const { bytes, count } = this.#journals
    const isLong =
      bytes > Math.max(this.#context.smallestJournal, this.#snapshot.bytes / journalShare)
    if (this.#compacting !== null || (!isLong && count <= mostJournals)) return
    const writing = this.#writeSnapshot(await this.#journals.startNext())
    this.#compacting = writing
      .catch((error: unknown) => this.#warn('storage.snapshot-failed', error))
      .finally(() => {
        this.#compacting = null
      })
  }

  async #writeSnapshot(number: number): Promise<void> {
    const bytes = await writeSnapshot(this.#files, this.#ledger.state, number)
    const previous = this.#snapshot.number
    this.#snapshot = { number, bytes }
    // The next snapshot removes them too.
    if ((this.#context.pins?.count ?? 0) === 0) await removeOlder(this.#files, previous)
  }

  async #keepAside(path: string, why: string): Promise<string> {
    const kept = await keepAside(this.#context, path, why)
    this.#context.logger.error('storage.file-kept-aside', {
      from: basename(path),
      to: basename(kept),
    })
    return kept
  }

  #warn(event: string, error: unknown): void {
    this.#context.logger.warn(event, { name: this.#files.place.name, code: errorCode(error) })
  }
}

function newerFormat(version: number): StorageError {
  return new StorageError(
    'newer-version',
    `This data was written by a newer version of Offhand (format ${version}), so it can be read but not changed. Please update Offhand.`,
  )
}
