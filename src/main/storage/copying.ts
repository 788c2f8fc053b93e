import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { checksumOf } from './durable/checksum-of.ts'
import { errorCode, namesIn, removeIfPresent, type FileSystem } from './file-system.ts'

/** A file of a copy: where it is in its folder, and what is in it. */
export interface CopiedFile {
  path: string
  bytes: number
  checksum: number
}

const chunkBytes = 1024 * 1024
const newLine = 10

/** Copies a file to a new one and answers what was written; `wholeLines` leaves out an unfinished last line. */
export async function copyFile(
  disk: FileSystem,
  { from, to, wholeLines }: { from: string; to: string; wholeLines: boolean },
): Promise<{ bytes: number; checksum: number }> {
  const all = await disk.read(from)
  const content = wholeLines ? all.subarray(0, all.lastIndexOf(newLine) + 1) : all
  const file = await disk.create(to)
  let checksum = 0
  try {
    for (let place = 0; place < content.length; place += chunkBytes) {
      const chunk = content.subarray(place, place + chunkBytes)
      checksum = crc32(chunk, checksum)
      await file.write(chunk)
    }
    await file.syncData()
  } finally {
    await file.close()
  }
  return { bytes: content.length, checksum }
}

/** Whether the file reads back as it was written. */
export async function isAsWritten(
  disk: FileSystem,
  folder: string,
  file: CopiedFile,
): Promise<boolean> {
  const content = await disk.read(join(folder, file.path))
  return content.length === file.bytes && (await checksumOf(content)) === file.checksum
}

/** Writes a small JSON file so that a crash leaves the old one, or the new one. */
export async function writeJson(disk: FileSystem, path: string, value: unknown): Promise<void> {
  const temporary = `${path}.tmp`
  await removeIfPresent(disk, temporary)
  try {
    const file = await disk.create(temporary)
    try {
      await file.write(Buffer.from(`${JSON.stringify(value, null, 2)}\n`))
      await file.syncData()
    } finally {
      await file.close()
    }
    await disk.rename(temporary, path)
  } catch (error) {
    await disk.remove(temporary).catch(() => {})
    throw error
  }
}

/** Removes a folder with all that is in it; one that is already gone is fine. */
export async function removeTree(disk: FileSystem, folder: string): Promise<void> {
  for (const name of await namesIn(disk, folder)) {
    const path = join(folder, name)
    if ((await disk.describe(path))?.isFolder === true) await removeTree(disk, path)
    else await removeIfPresent(disk, path)
  }
  await disk.removeFolder(folder).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error
  })
}
