import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { repositoryRoot } from '../repository-root.mjs'
import { isProcessAlive } from './is-process-alive.mjs'
import { reportProgress } from './report-progress.mjs'

const pollMs = 200

/**
 * Runs an action while no other command of this clone is setting up or building: two installations
 * or builds at once would destroy each other's work. A lock whose process is gone does not count.
 * @template T
 * @param {() => Promise<T>} action
 * @param {string} [file]
 * @returns {Promise<T>}
 */
export async function withLock(action, file = join(repositoryRoot, '.cache', 'set-up.lock')) {
  await mkdir(dirname(file), { recursive: true })
  for (let waited = false; !(await tryLock(file)); waited = true) {
    if (!waited) reportProgress('Waiting for another command that is setting up this folder.')
    await wait(pollMs)
  }
  try {
    return await action()
  } finally {
    await rm(file, { force: true })
  }
}

/** @param {string} file */
async function tryLock(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const owner = Number(await readFile(file, 'utf8').catch(() => ''))
  // An empty file is one whose owner has yet to write its number.
  if (owner > 0 && !isProcessAlive(owner)) await rm(file, { force: true })
  return false
}
