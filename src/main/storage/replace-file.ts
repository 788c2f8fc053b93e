import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'

import { errorCode, type FileSystem } from './file-system.ts'

const temporaryName = /\.[0-9a-f]{8}\.tmp$/

/** Whether a file of this name is what a crash left of an unfinished `replaceFile`. */
export function isTemporaryName(name: string): boolean {
  return temporaryName.test(name)
}

/**
 * Puts new content in the place of a file, or leaves the file as it was and rejects. When it
 * resolves, a power cut no longer loses the content. The content before is kept as `previousPath`
 * unless that is null.
 */
export async function replaceFile(
  fileSystem: FileSystem,
  path: string,
  content: Uint8Array,
  previousPath: string | null,
): Promise<void> {
  const temporaryPath = temporaryPathFor(path)
  let kept = false
  try {
    await writeDurably(fileSystem, temporaryPath, content)
    if (previousPath !== null) kept = await keepPrevious(fileSystem, path, previousPath)
    await fileSystem.rename(temporaryPath, path)
  } catch (error) {
    await quietly(fileSystem.remove(temporaryPath))
    throw error
  }
  try {
    await fileSystem.syncFolder(dirname(path))
  } catch (error) {
    // The new content is in place but not confirmed, so it must not be found later.
    if (kept && previousPath !== null) await quietly(fileSystem.rename(previousPath, path))
    else if (previousPath !== null) await quietly(fileSystem.remove(path))
    throw error
  }
}

/** Deletes a file durably, or leaves it where it was and rejects; one that is already gone is fine. */
export async function deleteFile(fileSystem: FileSystem, path: string): Promise<void> {
  const temporaryPath = temporaryPathFor(path)
  try {
    await fileSystem.rename(path, temporaryPath)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  try {
    await fileSystem.syncFolder(dirname(path))
  } catch (error) {
    await quietly(fileSystem.rename(temporaryPath, path))
    throw error
  }
  await quietly(fileSystem.remove(temporaryPath))
}

/** Removes a file; one that is already gone is fine. */
export async function removeIfPresent(fileSystem: FileSystem, path: string): Promise<void> {
  try {
    await fileSystem.remove(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

function temporaryPathFor(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.tmp`
}

async function writeDurably(fileSystem: FileSystem, path: string, content: Uint8Array) {
  const file = await fileSystem.create(path)
  try {
    await file.write(content)
    await file.sync()
  } catch (error) {
    await quietly(file.close())
    throw error
  }
  await file.close()
}

/** False when there was no content before. */
async function keepPrevious(fileSystem: FileSystem, path: string, previousPath: string) {
  await removeIfPresent(fileSystem, previousPath)
  try {
    await fileSystem.link(path, previousPath)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    // Not every file system has hard links.
    await fileSystem.copy(path, previousPath)
  }
  return true
}

async function quietly(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch {
    // The error that led here says more.
  }
}
