import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { errorCode, removeIfPresent, type FileSystem } from './file-system.ts'
import { asWriteError, StorageError } from './storage-error.ts'

/** The right to write to a folder; given back with `release`, which never rejects. */
export interface FolderLock {
  release: () => Promise<void>
}

/** What the name of a lock file tells: the process, when that one started, and when the lock was made. */
interface LockFile {
  name: string
  pid: number
  processStart: string
  createdMs: number
}

const lockName = /^lock-(\d+)-(\w+)-(\d+)-[0-9a-f]{8}$/

/** How long those that came later at the same moment may take to see that they did. */
const patienceMs = 2000
const pauseMs = 10

/** Locks of this process that were given back, in case their file could not be removed. */
const givenBack = new Set<string>()

/**
 * Takes the folder for its caller. Rejects with StorageError `in-use` while a living process has it;
 * the lock of a process that ended without giving it back does not count. Of several that come at
 * once, the first gets in.
 *
 * Everyone first makes a lock file of their own and only then looks for others, so of two at least
 * one sees the other. Who came later gives up, and who came first waits for that.
 */
export async function lockFolder(fileSystem: FileSystem, folder: string): Promise<FolderLock> {
  const own = await newLockFile()
  const ownPath = join(folder, own.name)
  const release = async () => {
    givenBack.add(own.name)
    await removeIfPresent(fileSystem, ownPath).catch(() => {})
  }
  try {
    const file = await fileSystem.create(ownPath)
    await file.close()
    await waitForTurn(fileSystem, folder, own)
  } catch (error) {
    await release()
    throw asWriteError(folder, error)
  }
  return { release }
}

async function newLockFile(): Promise<LockFile> {
  const { pid } = process
  const start = await processStart(pid)
  const createdMs = Date.now()
  const name = `lock-${pid}-${start}-${createdMs}-${randomUUID().slice(0, 8)}`
  return { name, pid, processStart: start, createdMs }
}

async function waitForTurn(fileSystem: FileSystem, folder: string, own: LockFile) {
  const deadlineMs = performance.now() + patienceMs
  for (;;) {
    const others = await livingOthers(fileSystem, folder, own)
    if (others.length === 0) return
    const isLate = others.some((other) => isBefore(other, own))
    // A lock of the future that stays was taken before the clock was set back.
    if (isLate || performance.now() > deadlineMs) {
      throw new StorageError('in-use', `Another Offhand is using this folder: ${folder}`)
    }
    await delay(pauseMs)
  }
}

function isBefore(one: LockFile, other: LockFile): boolean {
  if (one.createdMs !== other.createdMs) return one.createdMs < other.createdMs
  return one.name < other.name
}

/** The locks of others that count; those that do not are removed. */
async function livingOthers(fileSystem: FileSystem, folder: string, own: LockFile) {
  const living: LockFile[] = []
  for (const name of await fileSystem.list(folder)) {
    const lock = asLockFile(name)
    if (lock === null || name === own.name) continue
    if (!givenBack.has(name) && (await isAlive(lock))) living.push(lock)
    else await removeIfPresent(fileSystem, join(folder, name))
  }
  return living
}

function asLockFile(name: string): LockFile | null {
  const [, pid, start, created] = lockName.exec(name) ?? []
  if (pid === undefined || start === undefined || created === undefined) return null
  return { name, pid: Number(pid), processStart: start, createdMs: Number(created) }
}

async function isAlive(lock: LockFile): Promise<boolean> {
  if (!hasProcess(lock.pid)) return false
  // A number is given to a new process sooner or later; the start tells the two apart.
  return isSameStart(lock.processStart, await processStart(lock.pid))
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/**
 * Linux tells when a process started, in ticks since boot; elsewhere the boot has to do. One that
 * ended and that nobody asked about yet keeps its number, but runs no more.
 */
async function processStart(pid: number): Promise<string> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fieldsAfterName = status.slice(status.lastIndexOf(')') + 2).split(' ')
    const hasEnded = fieldsAfterName[0] === 'Z' || fieldsAfterName[0] === 'X'
    return hasEnded ? 'ended' : `tick${fieldsAfterName[19]}`
  } catch {
    return `boot${Math.round(Date.now() / 1000 - uptime())}`
  }
}

function isSameStart(one: string, other: string): boolean {
  if (!one.startsWith('boot') || !other.startsWith('boot')) return one === other
  const toleranceSeconds = 600
  return Math.abs(Number(one.slice(4)) - Number(other.slice(4))) < toleranceSeconds
}
