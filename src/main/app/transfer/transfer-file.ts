import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'

/** A file that cannot be used; the message is for people. */
export class TransferFileError extends Error {}

/** More than 100,000 tasks with long notes. */
const mostBytes = 128 * 1_024 * 1_024

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

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new TransferFileError('This is not a text file. Text has to be in UTF-8.')
  }
}

/** The text of a file; throws TransferFileError where it has none. */
export async function readTransferFile(path: string): Promise<string> {
  try {
    const { size, isFile } = await stat(path).then((found) => ({
      size: found.size,
      isFile: found.isFile(),
    }))
    if (!isFile) throw new TransferFileError('This is not a file.')
    if (size > mostBytes) {
      const limit = mostBytes / 1_024 / 1_024
      throw new TransferFileError(`The file is too large: at most ${limit} MB can be imported.`)
    }
    return decode(await readFile(path))
  } catch (error) {
    if (error instanceof TransferFileError) throw error
    throw new TransferFileError(`The file could not be read. ${reasonOf(error)}`)
  }
}

/** Writes a file so that at no time half of it is there under its name. */
export async function writeTransferFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.part`
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(text, 'utf8')
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
