import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'

import { errorCode, removeIfPresent, type FileSystem } from './file-system.ts'
import { asWriteError, StorageError } from './storage-error.ts'

/** The right to write to a folder; given back with `release`, which never rejects. */
export interface FolderLock {
  release: () => Promise<void>
}

const lockName = /^lock-(\d+)-(\w+)-[0-9a-f]{8}$/

/** Locks of this process that were given back, in case their file could not be removed. */
const givenBack = new Set<string>()

/**
 * Takes the folder for its caller. Rejects with StorageError `in-use` while a living process has it;
 * the lock of a process that ended without giving it back does not count.
 *
 * Everyone first makes a lock file of their own and only then looks for others, so of two that come
 * at once at least one sees the other; both may then give up.
 */
export async function lockFolder(fileSystem: FileSystem, folder: string): Promise<FolderLock> {
  const start = await processStart(process.pid)
  const ownName = `lock-${process.pid}-${start}-${randomUUID().slice(0, 8)}`
  const ownPath = join(folder, ownName)
  const release = async () => {
    givenBack.add(ownName)
    await removeIfPresent(fileSystem, ownPath).catch(() => {})
  }
  try {
    const file = await fileSystem.create(ownPath)
    await file.close()
    await refuseOthers(fileSystem, folder, ownName)
  } catch (error) {
    await release()
    throw asWriteError(folder, error)
  }
  return { release }
}

async function refuseOthers(fileSystem: FileSystem, folder: string, ownName: string) {
  for (const name of await fileSystem.list(folder)) {
    const [, pid, start] = lockName.exec(name) ?? []
    if (name === ownName || pid === undefined || start === undefined) continue
    if (!givenBack.has(name) && (await isAlive(Number(pid), start))) {
      throw new StorageError('in-use', `Another Offhand is using this folder: ${folder}`)
    }
    await removeIfPresent(fileSystem, join(folder, name))
  }
}

async function isAlive(pid: number, start: string): Promise<boolean> {
  if (!hasProcess(pid)) return false
  // A number is given to a new process sooner or later; the start tells the two apart.
  return isSameStart(start, await processStart(pid))
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Linux tells when a process started, in ticks since boot; elsewhere the boot has to do. */
async function processStart(pid: number): Promise<string> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fieldsAfterName = status.slice(status.lastIndexOf(')') + 2).split(' ')
    return `tick${fieldsAfterName[19]}`
  } catch {
    return `boot${Math.round(Date.now() / 1000 - uptime())}`
  }
}

function isSameStart(one: string, other: string): boolean {
  if (one.startsWith('tick') || other.startsWith('tick')) return one === other
  const toleranceSeconds = 600
  return Math.abs(Number(one.slice(4)) - Number(other.slice(4))) < toleranceSeconds
}
