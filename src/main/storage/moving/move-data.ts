import { dirname, join } from 'node:path'

import { copyFile, isAsWritten, removeTree, writeJson, type CopiedFile } from '../copying.ts'
import { namesIn, removeIfPresent, type FileSystem } from '../file-system.ts'
import { StorageError } from '../storage-error.ts'
import { dataFolderName, writeDataLocation } from './data-location.ts'
import { isDataName } from './data-names.ts'

/** From where to where data moves; `home` is the app's own folder, which says where the data is. */
export interface Move {
  disk: FileSystem
  home: string
  from: string
  to: string
}

/** In a folder with a copy that is not in use yet. */
export const unfinishedName = 'moving.json'

/** The paths of all data files in a folder, relative to it. */
export async function dataPaths(disk: FileSystem, folder: string): Promise<string[]> {
  const names = (await namesIn(disk, folder)).filter(isDataName)
  const paths = await Promise.all(names.map((name) => pathsBelow(disk, folder, name)))
  return paths.flat()
}

/**
 * Copies the data to a folder that was found suitable, while it is in use, and reads the copy back.
 * Answers what `finishMove` has to know. Rejects and leaves nothing when that fails.
 */
export async function copyData(move: Move): Promise<CopiedFile[]> {
  const { disk, to } = move
  try {
    await clear(move)
    await disk.makeFolder(to)
    await writeJson(disk, join(to, unfinishedName), { from: move.from })
    return await copyFiles(move, [])
  } catch (error) {
    await clear(move).catch(() => {})
    throw error
  }
}

/**
 * Copies what changed since `copyData`, now that nothing is written any more, and makes the copy the
 * data. Whenever it is interrupted, one of the two is in use and complete; rejects when it is still the old one.
 */
export async function finishMove(move: Move, known: readonly CopiedFile[]): Promise<void> {
  const { disk, home, from, to } = move
  try {
    const files = await copyFiles(move, known)
    const paths = new Set(files.map(({ path }) => path))
    for (const { path } of known) if (!paths.has(path)) await removeIfPresent(disk, join(to, path))
    await writeJson(disk, join(to, dataFolderName), { format: 'offhand-data', version: 1 })
    await syncFolders(disk, to, files)
  } catch (error) {
    await clear(move).catch(() => {})
    throw error
  }
  // When this fails nobody knows which of the two will be in use, so both stay.
  await writeDataLocation(disk, home, { folder: to, previous: from })
  await removeIfPresent(disk, join(to, unfinishedName)).catch(() => {})
}

/** Moves the data that is no longer in use into a folder beside it; answers which. */
export async function setAside(disk: FileSystem, folder: string, at: Date): Promise<string> {
  const aside = join(folder, `moved-${at.toISOString().replaceAll(/[-:.]/g, '')}`)
  await disk.makeFolder(aside)
  for (const name of (await namesIn(disk, folder)).filter(isDataName)) {
    await disk.rename(join(folder, name), join(aside, name))
  }
  await removeIfPresent(disk, join(folder, dataFolderName))
  await disk.syncFolder(aside)
  await disk.syncFolder(folder)
  return aside
}

async function pathsBelow(disk: FileSystem, folder: string, path: string): Promise<string[]> {
  const found = await disk.describe(join(folder, path))
  if (found === null) return []
  if (!found.isFolder) return [path]
  const names = (await namesIn(disk, join(folder, path))).filter((name) => !name.endsWith('.tmp'))
  const below = await Promise.all(names.map((name) => pathsBelow(disk, folder, `${path}/${name}`)))
  return below.flat()
}

/** Copies every file that the copy does not have as it is now. */
async function copyFiles(
  { disk, from, to }: Move,
  known: readonly CopiedFile[],
): Promise<CopiedFile[]> {
  const knownByPath = new Map(known.map((file) => [file.path, file]))
  const paths = await dataPaths(disk, from)
  for (const folder of foldersOf(paths)) await disk.makeFolder(join(to, folder))
  const files: CopiedFile[] = []
  for (const path of paths) {
    const before = knownByPath.get(path)
    files.push(
      before !== undefined && (await isAsWritten(disk, from, before))
        ? before
        : await copyOne(disk, { from, to, path }),
    )
  }
  await syncFolders(disk, to, files)
  return files
}

async function copyOne(
  disk: FileSystem,
  { from, to, path }: { from: string; to: string; path: string },
): Promise<CopiedFile> {
  const target = join(to, path)
  await removeIfPresent(disk, target)
  const copied = await copyFile(disk, { from: join(from, path), to: target, wholeLines: false })
  const file = { path, ...copied }
  if (await isAsWritten(disk, to, file)) return file
  throw new StorageError('not-writable', `${target} did not read back as it was written.`)
}

/** The folders of these files, outer before inner. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder)
  }
  return [...folders].toSorted()
}

async function syncFolders(disk: FileSystem, to: string, files: readonly CopiedFile[]) {
  const folders = foldersOf(files.map(({ path }) => path))
  for (const folder of folders.toReversed()) await disk.syncFolder(join(to, folder))
  await disk.syncFolder(to)
}

/** Removes what an unfinished copy left; the folder itself may be somebody else's. */
async function clear({ disk, to }: Move): Promise<void> {
  const names = await namesIn(disk, to)
  const own = names.filter((name) => isDataName(name) || name.startsWith(dataFolderName))
  for (const name of own) {
    const path = join(to, name)
    if ((await disk.describe(path))?.isFolder === true) await removeTree(disk, path)
    else await removeIfPresent(disk, path)
  }
  // Last, since without it nobody knows whose files these are.
  await removeIfPresent(disk, join(to, `${unfinishedName}.tmp`))
  await removeIfPresent(disk, join(to, unfinishedName))
}
