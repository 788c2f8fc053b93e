import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isProcessAlive } from './is-process-alive.mjs'

/**
 * Builds a folder all or nothing: `build` fills a temporary folder beside it, which is renamed when
 * it is complete. Whatever a failed or killed build left behind is removed, at the latest by the
 * next one. When two builds run at once, the first to finish wins and both succeed.
 * @param {string} folder
 * @param {(unfinished: string) => Promise<void>} build
 */
export async function buildFolder(folder, build) {
  await mkdir(dirname(folder), { recursive: true })
  await removeAbandoned(folder)
  const unfinished = await mkdtemp(`${unfinishedPrefix(folder)}${process.pid}-`)
  try {
    await build(unfinished)
    await chmod(unfinished, 0o755)
    await rename(unfinished, folder).catch((error) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function unfinishedPrefix(folder) {
  return join(dirname(folder), `unfinished-${basename(folder)}-`)
}

/** @param {string} folder */
async function removeAbandoned(folder) {
  const prefix = basename(unfinishedPrefix(folder))
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(prefix) || isProcessAlive(Number.parseInt(name.slice(prefix.length), 10)))
      continue
    await rm(join(dirname(folder), name), { recursive: true, force: true })
  }
}
