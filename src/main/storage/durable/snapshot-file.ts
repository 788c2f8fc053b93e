import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'

import type { FileSystem } from '../file-system.ts'
import type { WritableFile } from '../writable-file.ts'
import { snapshotPath, temporaryPath, type Place } from './file-names.ts'
import type { Format } from './format.ts'
import type { JsonText } from './json-text.ts'
import { readHeader, type SnapshotHeader } from './header.ts'
import { checksumOf } from './checksum-of.ts'
import { Pace } from '../../todos/pace.ts'
import { readRecords, type RecordBytes } from './read-records.ts'
import { asHex, decodeRecord, encodeRecord, nextLine } from './record-line.ts'

/** A snapshot that was read: `isWhole` unless anything in it is missing or damaged, `lost` how much. */
export interface ReadSnapshot {
  header: SnapshotHeader | null
  lost: number
  isWhole: boolean
}

const chunkLength = 128 * 1024
const opening = '{"records":[\n'
const closing = (checksum: number) => `],"checksum":"${asHex(checksum)}"}\n`
const closingLength = closing(0).length

/**
 * Writes the state as a snapshot, which is one JSON document with a record in each line, without
 * holding up anything else. Resolves with its size when it is durable under its name; rejects and
 * leaves nothing when it could not be written.
 */
export async function writeSnapshot<State, Entry>(
  { disk, place, format }: { disk: FileSystem; place: Place; format: Format<State, Entry> },
  state: State,
  number: number,
): Promise<number> {
  const { count, entries } = format.freeze(state)
  const header: SnapshotHeader = {
    format: format.name,
    version: format.version,
    kind: 'snapshot',
    number,
    entries: count,
  }
  const path = snapshotPath(place, number)
  const temporary = temporaryPath(path)
  const file = await disk.create(temporary)
  try {
    const bytes = await closedAfter(file, writeAll(file, header, entries))
    await disk.rename(temporary, path)
    await disk.syncFolder(dirname(path))
    return bytes
  } catch (error) {
    await disk.remove(temporary).catch(() => {})
    throw error
  }
}

/** Applies every good entry of a snapshot to the state, also of one that is damaged. */
export async function readSnapshot<State, Entry>(
  bytes: Buffer,
  format: Format<State, Entry>,
  state: State,
): Promise<ReadSnapshot> {
  const { header, start } = findHeader(bytes, format.name)
  const version = header?.version ?? format.version
  let count = 0
  const defer = (text: JsonText) => {
    const isDeferred = format.defer?.(state, text) ?? false
    if (isDeferred) count += 1
    return isDeferred
  }
  const part = {
    ...(await entriesFrom(bytes, start)),
    defer: version === format.version && format.defer !== undefined ? defer : undefined,
  }
  const { damagedLines } = await readRecords(part, new Pace(), (value) => {
    format.apply(state, format.parse(value, version))
    count += 1
    return null
  })
  if (header === null) return { header, lost: damagedLines, isWhole: false }
  const lost = Math.max(damagedLines, header.entries - count)
  return { header, lost, isWhole: lost === 0 && count === header.entries }
}

/** The header of a snapshot of this format, and where the entries begin. */
function findHeader(bytes: Buffer, name: string): { header: SnapshotHeader | null; start: number } {
  const start = nextLine(bytes, 0)
  const first = decodeRecord(bytes, start)
  const found = first === null ? null : readHeader(first.value)
  const isOurs = found?.kind === 'snapshot' && found.format === name
  return isOurs ? { header: found, start: first?.end ?? start } : { header: null, start }
}

async function entriesFrom(bytes: Buffer, start: number): Promise<RecordBytes> {
  const end = Math.max(0, bytes.length - closingLength)
  // One sum over the whole file takes a tenth of the time of one for each line.
  const isVerified =
    bytes.toString('latin1', end) === closing(await checksumOf(bytes.subarray(0, end)))
  return { bytes, start, end, durable: Number.POSITIVE_INFINITY, isVerified }
}

async function writeAll(
  file: WritableFile,
  header: SnapshotHeader,
  entries: Iterable<unknown>,
): Promise<number> {
  let written = 0
  let checksum = 0
  let chunk = opening + encodeRecord(header, 0)
  const flush = async () => {
    const bytes = Buffer.from(chunk)
    chunk = ''
    written += bytes.length
    checksum = crc32(bytes, checksum)
    await file.write(bytes)
  }
  for (const entry of entries) {
    chunk += `,\n${encodeRecord(entry, 0)}`
    // Waiting for the disk gives everything else its turn.
    if (chunk.length >= chunkLength) await flush()
  }
  chunk += '\n'
  await flush()
  chunk = closing(checksum)
  await flush()
  await file.syncData()
  return written
}

async function closedAfter<Result>(file: WritableFile, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } finally {
    await file.close()
  }
}
