import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'

/**
 * Extracts some files of a zip archive, with their permissions. Not atomic: extract into a folder
 * that is thrown away when this fails.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | null} place Where a file goes, relative to the folder, or null to leave it out.
 * @returns {Promise<number>} How many files were extracted.
 */
export async function extractZip(archive, folder, place) {
  const zip = await yauzl.openPromise(archive)
  let count = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const target = entry.fileName.endsWith('/') ? null : place(entry.fileName)
      if (target === null) continue
      const path = join(folder, target)
      await mkdir(dirname(path), { recursive: true })
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { mode }))
      count += 1
    }
  } finally {
    zip.close()
  }
  return count
}
