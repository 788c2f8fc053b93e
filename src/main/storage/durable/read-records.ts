import { JsonText } from './json-text.ts'
import { decodeRecord, locateRecord, nextLine, type FoundRecord } from './record-line.ts'
import type { Pace } from '../../todos/pace.ts'

/** A file's bytes and how much of them was certainly on the disk; null when that is not known. */
export interface RecordBytes {
  bytes: Buffer
  start: number
  end: number
  durable: number | null
  /** Whether a checksum of all the bytes was good. */
  isVerified?: boolean
  /** Takes what a verified record says without reading it; false when it has to be read. */
  defer?: ((text: JsonText) => boolean) | undefined
}

/** How reading went: the good part ends at `goodEnd`; `cutLines` are whole but unreadable lines behind it. */
export interface ReadingResult {
  goodEnd: number
  damagedLines: number
  cutLines: number
}

type Visit = (value: unknown) => Iterable<void> | null

/**
 * Hands every good record to `visit`, in slices. An unreadable line that was not certainly on the
 * disk is where a write was cut short, and reading ends there; any other is damage, and reading goes
 * on behind it. What `visit` throws makes its line damage too; it may answer steps that do its work.
 */
export async function readRecords(
  part: RecordBytes,
  pace: Pace,
  visit: Visit,
): Promise<ReadingResult> {
  const bytes = part.bytes.subarray(0, part.end)
  let place = part.start
  let damagedLines = 0
  let durable = part.durable
  while (place < bytes.length) {
    if (pace.isDue()) await pace.rest()
    const deferredEnd = deferred(part, place)
    if (deferredEnd !== null) {
      place = deferredEnd
      continue
    }
    const record = decodeRecord(bytes, place, part.isVerified)
    if (record === null) {
      durable ??= durableLength(bytes, place)
      if (place >= durable) {
        return { goodEnd: place, damagedLines, cutLines: countLines(bytes, place) }
      }
    }
    const isTaken = taken(record, pace, visit)
    // Waiting for each of 100,000 records would take longer than reading them.
    if (isTaken !== true && !(await isTaken)) damagedLines += 1
    place = endOf(record, bytes, place)
  }
  return { goodEnd: place, damagedLines, cutLines: 0 }
}

const endOf = (record: FoundRecord | null, bytes: Buffer, place: number) =>
  record?.end ?? nextLine(bytes, place)

/** Where the next record starts when this one need not be read now, else null. */
function deferred({ bytes, end, isVerified, defer }: RecordBytes, start: number): number | null {
  if (isVerified !== true || defer === undefined) return null
  const place = locateRecord(bytes, start)
  if (place === null || place.end > end) return null
  return defer(new JsonText(bytes, place.valueStart, place.valueEnd)) ? place.end : null
}

/** What the records behind a place say of how much was on the disk when they were written. */
function durableLength(bytes: Buffer, start: number): number {
  let durable = 0
  for (let place = start; place < bytes.length;) {
    const record = decodeRecord(bytes, place)
    durable = Math.max(durable, record?.durable ?? 0)
    place = endOf(record, bytes, place)
  }
  return durable
}

function countLines(bytes: Buffer, start: number): number {
  let count = 0
  for (let place = start; place < bytes.length; place = nextLine(bytes, place)) {
    if (bytes.indexOf('\n', place) !== -1) count += 1
  }
  return count
}

/** Whether `visit` could do something with a record; a promise when that takes steps. */
function taken(record: FoundRecord | null, pace: Pace, visit: Visit): boolean | Promise<boolean> {
  if (record === null) return false
  try {
    const steps = visit(record.value)
    return steps === null || allTaken(steps, pace)
  } catch {
    return false
  }
}

async function allTaken(steps: Iterable<void>, pace: Pace): Promise<boolean> {
  try {
    for (const _step of steps) if (pace.isDue()) await pace.rest()
    return true
  } catch {
    return false
  }
}
