import { join, parse } from 'node:path'

import { removeIfPresent, type FileSystem } from '../file-system.ts'
import type { StorageContext } from '../storage-context.ts'
import { fileNumbers, journalPath, snapshotPath, type Place } from './file-names.ts'

/**
 * Removes the snapshots and journals before snapshot `oldest`, from which with its journals the
 * newest state can still be made when the newest snapshot is damaged.
 */
export async function removeOlder(
  { disk, place }: { disk: FileSystem; place: Place },
  oldest: number,
): Promise<void> {
  if (oldest === 0) return
  const { snapshots, journals } = fileNumbers(await disk.list(place.folder), place.name)
  const paths = [
    ...snapshots.filter((number) => number < oldest).map((number) => snapshotPath(place, number)),
    ...journals.filter((number) => number < oldest).map((number) => journalPath(place, number)),
  ]
  for (const path of paths) await removeIfPresent(disk, path)
}

/** Gives a file a name that nothing reads or replaces; answers where it is now. */
export async function keepAside(
  { fileSystem, clock }: StorageContext,
  path: string,
  why: string,
): Promise<string> {
  const { dir, name, ext } = parse(path)
  const stamp = clock().toISOString().replaceAll(/[-:.]/g, '')
  const stem = `${name}.${why}-${stamp}`
  const taken = new Set(await fileSystem.list(dir))
  let free = `${stem}${ext}`
  for (let count = 2; taken.has(free); count += 1) free = `${stem}-${count}${ext}`
  await fileSystem.rename(path, join(dir, free))
  return join(dir, free)
}
