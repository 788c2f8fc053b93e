import { decodeRecord, nextLine } from './record-line.ts'
import type { Pace } from './pace.ts'

/** A file's bytes and how much of them was certainly on the disk; null when that is not known. */
export interface RecordBytes {
  bytes: Buffer
  start: number
  end: number
  durable: number | null
  /** Whether a checksum of all the bytes was good. */
  isVerified?: boolean
}

/** How reading went: the good part ends at `goodEnd`; `cutLines` are whole but unreadable lines behind it. */
export interface ReadingResult {
  goodEnd: number
  damagedLines: number
  cutLines: number
}

/**
 * Hands every good record to `visit`, in slices. An unreadable line that was not certainly on the
 * disk is where a write was cut short, and reading ends there; any other is damage, and reading goes
 * on behind it. What `visit` throws makes its line damage too.
 */
export async function readRecords(
  part: RecordBytes,
  pace: Pace,
  visit: (value: unknown) => void,
): Promise<ReadingResult> {
  const bytes = part.bytes.subarray(0, part.end)
  let place = part.start
  let damagedLines = 0
  let durable = part.durable
  while (place < bytes.length) {
    const record = decodeRecord(bytes, place, part.isVerified)
    if (record === null) {
      durable ??= durableLength(bytes, place)
      if (place >= durable) {
        return { goodEnd: place, damagedLines, cutLines: countLines(bytes, place) }
      }
    }
    if (record === null || !succeeds(() => visit(record.value))) damagedLines += 1
    place = record?.end ?? nextLine(bytes, place)
    if (pace.isDue()) await pace.rest()
  }
  return { goodEnd: place, damagedLines, cutLines: 0 }
}

/** What the records behind a place say of how much was on the disk when they were written. */
function durableLength(bytes: Buffer, start: number): number {
  let durable = 0
  for (let place = start; place < bytes.length;) {
    const record = decodeRecord(bytes, place)
    durable = Math.max(durable, record?.durable ?? 0)
    place = record?.end ?? nextLine(bytes, place)
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

function succeeds(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
