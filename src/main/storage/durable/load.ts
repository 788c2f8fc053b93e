import { namesIn, readOrNull, type FileSystem } from '../file-system.ts'
import {
  fileNumbers,
  journalPath,
  snapshotPath,
  type FileNumbers,
  type Place,
} from './file-names.ts'
import { applyEntry } from './apply-entry.ts'
import type { Format } from './format.ts'
import { readHeader, type JournalHeader } from './header.ts'
import { linkJournals, type LinkedJournal, type LinkedJournals } from './link-journals.ts'
import { Pace } from '../../todos/pace.ts'
import { readRecords } from './read-records.ts'
import { decodeRecord } from './record-line.ts'
import { readSnapshot } from './snapshot-file.ts'

/** What opening some data met; all zero and empty when all was well. */
export interface Damage {
  /** Entries of the newest snapshot that could not be read, when no snapshot was good. */
  lostEntries: number
  /** Changes that could not be read. */
  lostChanges: number
  /** Changes at the end that were cut off, or damaged there. */
  cutChanges: number
  /** Files that others speak of and that are not there. */
  missingFiles: number
  /** Whether no snapshot was good, so that the state was put together from what was readable. */
  isSalvaged: boolean
  /** The files that something was wrong with. */
  paths: string[]
}

/** The state of some data as the files tell it, and how the files go on from here. */
export interface Loaded<State> {
  state: State
  damage: Damage
  /** The version that wrote the files, when it is newer than the app. */
  newerVersion: number | null
  /** The version of the newest file, when it is older than the app's. */
  olderVersion: number | null
  /** Whether there is any file at all. */
  isFresh: boolean
  /** The number for the next journal. */
  next: number
  /** The newest good snapshot, 0 for none. */
  snapshot: number
  snapshotBytes: number
  /** The journals since that snapshot. */
  journalBytes: number
  journalCount: number
  after: JournalHeader['after']
}

/** What opening meets when all is well. */
export function noDamage(): Damage {
  return {
    lostEntries: 0,
    lostChanges: 0,
    cutChanges: 0,
    missingFiles: 0,
    isSalvaged: false,
    paths: [],
  }
}

interface Files<State, Entry> {
  disk: FileSystem
  place: Place
  format: Format<State, Entry>
}

/**
 * Reads the newest good snapshot and the journals since. Changes nothing on the disk; rejects only
 * when the disk cannot be read.
 */
export async function load<State, Entry>(files: Files<State, Entry>): Promise<Loaded<State>> {
  const { disk, place, format } = files
  const numbers = fileNumbers(await namesIn(disk, place.folder), place.name)
  const loaded: Loaded<State> = {
    state: format.empty(),
    damage: noDamage(),
    newerVersion: null,
    olderVersion: null,
    isFresh: numbers.snapshots.length + numbers.journals.length === 0,
    next: Math.max(0, numbers.snapshots.at(-1) ?? 0, (numbers.journals.at(-1) ?? 0) + 1),
    snapshot: 0,
    snapshotBytes: 0,
    journalBytes: 0,
    journalCount: 0,
    after: null,
  }
  if (loaded.next === 0) loaded.next = 1
  await startFromSnapshot(files, numbers, loaded)
  const { linked, missing, isFromStart } = await journalsSince(files, numbers, loaded)
  loaded.damage.missingFiles = missing
  loaded.damage.isSalvaged = loaded.snapshot === 0 && numbers.snapshots.length > 0 && !isFromStart
  if (loaded.damage.isSalvaged) await salvage(files, numbers, loaded)
  for (const journal of linked) await replay(files, journal, loaded)
  return loaded
}

async function startFromSnapshot<State, Entry>(
  files: Files<State, Entry>,
  { snapshots }: FileNumbers,
  loaded: Loaded<State>,
): Promise<void> {
  for (const number of snapshots.toReversed()) {
    const path = snapshotPath(files.place, number)
    const bytes = (await readOrNull(files.disk, path)) ?? Buffer.alloc(0)
    loaded.state = files.format.empty()
    const { header, isWhole } = await readSnapshot(bytes, files.format, loaded.state)
    noteVersion(files.format, header, loaded)
    if (isWhole || (loaded.newerVersion !== null && header !== null)) {
      loaded.snapshot = number
      loaded.snapshotBytes = bytes.length
      return
    }
    loaded.damage.paths.push(path)
  }
  loaded.state = files.format.empty()
}

/** Puts together what is good in any snapshot, the newest last. */
async function salvage<State, Entry>(
  files: Files<State, Entry>,
  { snapshots }: FileNumbers,
  loaded: Loaded<State>,
): Promise<void> {
  for (const number of snapshots) {
    const bytes = await readOrNull(files.disk, snapshotPath(files.place, number))
    const { lost } = await readSnapshot(bytes ?? Buffer.alloc(0), files.format, loaded.state)
    loaded.damage.lostEntries = lost
  }
}

async function journalsSince<State, Entry>(
  { disk, place, format }: Files<State, Entry>,
  { journals }: FileNumbers,
  loaded: Loaded<State>,
): Promise<LinkedJournals> {
  const read = await Promise.all(
    journals
      .filter((number) => number >= loaded.snapshot)
      .map(async (number) => {
        const bytes = (await readOrNull(disk, journalPath(place, number))) ?? Buffer.alloc(0)
        const first = decodeRecord(bytes, 0)
        const header = first === null ? null : readHeader(first.value)
        const isOurs = header?.kind === 'journal' && header.format === format.name
        return {
          number,
          bytes,
          header: isOurs ? header : null,
          start: isOurs ? (first?.end ?? 0) : 0,
        }
      }),
  )
  return linkJournals(read, loaded.snapshot)
}

async function replay<State, Entry>(
  { place, format }: Files<State, Entry>,
  { number, bytes, header, start, length }: LinkedJournal,
  loaded: Loaded<State>,
): Promise<void> {
  noteVersion(format, header, loaded)
  const version = header?.version ?? format.version
  const part = { bytes, start, end: length ?? bytes.length, durable: length }
  const { goodEnd, damagedLines, cutLines } = await readRecords(part, new Pace(), (value) =>
    applyEntry(format, loaded.state, format.parse(value, version)),
  )
  const isShort = length !== null && bytes.length < length
  loaded.damage.lostChanges += damagedLines + (isShort ? 1 : 0)
  loaded.damage.cutChanges += cutLines
  if (damagedLines + cutLines > 0 || isShort) loaded.damage.paths.push(journalPath(place, number))
  loaded.after = { number, length: goodEnd }
  loaded.journalBytes += goodEnd
  loaded.journalCount += 1
}

function noteVersion<State, Entry>(
  format: Format<State, Entry>,
  header: { version: number } | null,
  loaded: Loaded<State>,
): void {
  if (header === null) return
  const { version } = header
  if (version > format.version) loaded.newerVersion = version
  // They come in ascending order.
  loaded.olderVersion = version < format.version ? version : null
}
