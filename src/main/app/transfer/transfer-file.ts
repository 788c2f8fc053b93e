import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises'

import { TextCheck } from './decode-text.ts'

/** A file that cannot be used; the message is for people. */
export class TransferFileError extends Error {}

/** More than 100,000 tasks with long notes. */
const mostBytes = 128 * 1_024 * 1_024

const pieceBytes = 1_024 * 1_024

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'It does not exist.',
  EACCES: 'Offhand may not use it.',
  EPERM: 'Offhand may not use it.',
  EISDIR: 'It is a folder.',
  ENOSPC: 'The disk is full.',
  EROFS: 'The disk cannot be written to.',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (code === '' ? 'Something went wrong.' : `The system says ${code}.`)
}

/** Reads a file whose content is text, in pieces; its bytes can be shared with a thread without a copy. */
async function readText(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(new SharedArrayBuffer(size))
  const piece = new Uint8Array(Math.min(pieceBytes, size))
  const check = new TextCheck()
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, size - length))
    // Somebody cut it meanwhile.
    if (bytesRead === 0) break
    const read = piece.subarray(0, bytesRead)
    bytes.set(read, length)
    length += bytesRead
    asText(() => check.add(read))
  }
  asText(() => check.end())
  return bytes.subarray(0, length)
}

function asText(work: () => void): void {
  try {
    work()
  } catch {
    throw new TransferFileError('This is not a text file. Text has to be in UTF-8.')
  }
}

/** The bytes of a text file; throws TransferFileError where it is none. */
export async function readTransferFile(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new TransferFileError('This is not a file.')
    if (found.size > mostBytes) {
      const limit = mostBytes / 1_024 / 1_024
      throw new TransferFileError(`The file is too large: at most ${limit} MB can be imported.`)
    }
    const file = await open(path)
    try {
      return await readText(file, found.size)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof TransferFileError) throw error
    throw new TransferFileError(`The file could not be read. ${reasonOf(error)}`)
  }
}

/** Writes a file so that at no time half of it is there under its name. */
export async function writeTransferFile(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.part`
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    throw new TransferFileError(`The file could not be saved. ${reasonOf(error)}`)
  }
}
