import { crc32 } from 'node:zlib'

/**
 * A record as it was found. `durable` is the number of bytes at the start of its file that were
 * certainly on the disk before the record was written.
 */
export interface FoundRecord {
  durable: number
  value: unknown
  /** Where the next record starts. */
  end: number
}

/** Where a record is: its checksum, the bytes that this is of, and in them what the record says. */
interface RecordPlace {
  checksumAt: number
  durable: number
  valueStart: number
  valueEnd: number
  /** Where the next record starts. */
  end: number
}

const openingBracket = 0x5b
const quote = 0x22
const comma = 0x2c
const newline = 0x0a
const zero = 0x30
const nine = 0x39
const letterA = 0x61
const letterF = 0x66
const checksumLength = 8

/** One line of a file, itself JSON: `[length,"checksum",durable,value]`; the first two are of the bytes behind them. */
export function encodeRecord(value: unknown, durable: number): string {
  const body = `${durable},${JSON.stringify(value)}`
  return `[${Buffer.byteLength(body)},"${asHex(crc32(body))}",${body}]`
}

/** A checksum as it is written. */
export function asHex(checksum: number): string {
  return checksum.toString(16).padStart(checksumLength, '0')
}

/**
 * The record that starts here, or null when it is not exactly what was written. Of bytes that are
 * verified as a whole already, the checksum is not looked at again.
 */
export function decodeRecord(bytes: Buffer, start: number, isVerified = false): FoundRecord | null {
  const place = locateRecord(bytes, start)
  if (place === null) return null
  const { checksumAt, durable, valueStart, valueEnd, end } = place
  if (!isVerified && !isIntact(bytes, checksumAt, valueEnd)) return null
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8', valueStart, valueEnd))
    return { durable, value, end }
  } catch {
    return null
  }
}

/** Where the record is that starts here, without looking at what it says; null when it is none. */
export function locateRecord(bytes: Buffer, start: number): RecordPlace | null {
  if (bytes[start] !== openingBracket) return null
  const length = readNumber(bytes, start + 1)
  const quoteAt = length.end + 1
  const bodyStart = quoteAt + checksumLength + 3
  const valueEnd = bodyStart + length.value
  if (bytes[length.end] !== comma || bytes[quoteAt] !== quote || valueEnd >= bytes.length)
    return null
  const durable = readNumber(bytes, bodyStart)
  return {
    checksumAt: quoteAt + 1,
    durable: durable.value,
    valueStart: durable.end + 1,
    valueEnd,
    end: endOfLine(bytes, valueEnd + 1),
  }
}

/** Where the line behind this place starts. */
export function nextLine(bytes: Buffer, place: number): number {
  const at = bytes.indexOf(newline, place)
  return at === -1 ? bytes.length : at + 1
}

function isIntact(bytes: Buffer, checksumAt: number, bodyEnd: number): boolean {
  const body = bytes.subarray(checksumAt + checksumLength + 2, bodyEnd)
  return readChecksum(bytes, checksumAt) === crc32(body)
}

function endOfLine(bytes: Buffer, place: number): number {
  const end = bytes[place] === comma ? place + 2 : place + 1
  return Math.min(end, bytes.length)
}

function readNumber(bytes: Buffer, start: number): { value: number; end: number } {
  let value = 0
  let end = start
  for (; end < bytes.length; end += 1) {
    const byte = bytes[end] ?? 0
    if (byte < zero || byte > nine) break
    value = value * 10 + (byte - zero)
  }
  return { value, end }
}

function readChecksum(bytes: Buffer, start: number): number {
  let value = 0
  for (let at = start; at < start + checksumLength; at += 1) {
    const digit = hexDigit(bytes[at] ?? 0)
    if (digit === -1) return -1
    value = value * 16 + digit
  }
  return value
}

function hexDigit(byte: number): number {
  if (byte >= zero && byte <= nine) return byte - zero
  return byte >= letterA && byte <= letterF ? byte - letterA + 10 : -1
}
