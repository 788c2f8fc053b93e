import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { electronEnvironment, provideElectron } from './electron-runtime.mjs'
import { providePackages } from './packages.mjs'
import { reportProgress } from './report-progress.mjs'
import { quoteProblem, runCommand } from './run-command.mjs'
import { SetUpError } from './set-up-error.mjs'
import { provideSystemLibraries } from './system-libraries.mjs'

const checkedElectronFile = join(repositoryRoot, 'node_modules', '.cache', 'offhand', 'electron')
const startTimeoutMs = 60_000

/** Provides what runs without Electron: the packages. */
export async function setUpPackages() {
  checkNode(process.versions.node)
  await providePackages()
}

/**
 * Provides everything the app needs to run on this machine; does nothing but look when it is there.
 * @returns {Promise<Record<string, string>>} Environment variables for child processes.
 */
export async function setUpElectron() {
  await setUpPackages()
  const program = await provideElectron()
  await provideSystemLibraries(program)
  await checkElectronStarts(program)
  return electronEnvironment(program)
}

/**
 * Runs the set-up and ends the process with a plain sentence if it fails.
 * @template T
 * @param {() => Promise<T>} setUp
 * @returns {Promise<T>}
 */
export async function orExit(setUp) {
  try {
    return await setUp()
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    reportProgress(error.message)
    process.exit(1)
  }
}

/** @param {string} version */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetUpError(`Offhand needs Node.js 20.19 or later, and this is ${version}.`)
}

/** @param {string} program */
async function checkElectronStarts(program) {
  const fingerprint = `${program} ${statSync(program).mtimeMs}`
  if (readOrNull(checkedElectronFile) === fingerprint) return
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--version'] : ['--version']
  const result = await runCommand(program, args, { timeoutMs: startTimeoutMs })
  const version = /^v\d+\.\d+\.\d+/m.exec(result.stdout)?.[0]
  if (!version) {
    throw new SetUpError(
      `Electron is installed but does not start.\n${quoteProblem(result.output)}`,
    )
  }
  reportProgress(`Electron ${version} is ready.`)
  mkdirSync(dirname(checkedElectronFile), { recursive: true })
  writeFileSync(checkedElectronFile, fingerprint)
}

/** @param {string} path */
function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
