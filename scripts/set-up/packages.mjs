import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { reportProgress } from './report-progress.mjs'
import { quoteProblem, runNpm } from './run-command.mjs'
import { SetUpError } from './set-up-error.mjs'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 *
 * @typedef {Record<string, LockedPackage>} LockedPackages Packages by their folder.
 *
 * @typedef {object} Machine
 * @property {string} os
 * @property {string} cpu
 * @property {string} libc
 */

/** Installs the packages of package-lock.json unless exactly these are installed. */
export async function providePackages() {
  const problem = findPackageProblem(repositoryRoot, thisMachine())
  if (!problem) return
  reportProgress(`Packages: installing them with npm ci (${problem})`)
  const result = await runNpm(['ci'], { cwd: repositoryRoot, doing: 'still installing' })
  if (result.ok) return
  throw new SetUpError(`The packages could not be installed.\n${quoteProblem(result.output)}`)
}

/**
 * Says in which way the installed packages are not those of package-lock.json, or null. npm keeps a
 * copy of the lock file in node_modules, and writes it as the last thing it does.
 * @param {string} root
 * @param {Machine} machine
 * @returns {string | null}
 */
export function findPackageProblem(root, machine) {
  const installedLock = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLock)) return 'none are installed'
  const installed = readPackages(installedLock)
  for (const [folder, wanted] of Object.entries(readPackages(join(root, 'package-lock.json')))) {
    if (folder === '') continue
    const found = installed[folder]
    if (!found && isNeeded(wanted, machine)) return `${folder} is missing`
    if (found && !isSame(found, wanted)) return `${folder} is not ${wanted.version}`
  }
  return null
}

/** @param {string} path @returns {LockedPackages} */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
}

/** @param {LockedPackage} found @param {LockedPackage} wanted */
function isSame(found, wanted) {
  return found.version === wanted.version && found.integrity === wanted.integrity
}

/**
 * An optional package is needed when it is the one built for this machine; npm leaves out the
 * others, and what only the others need.
 * @param {LockedPackage} wanted
 * @param {Machine} machine
 */
function isNeeded(wanted, machine) {
  if (!wanted.optional) return true
  if (!wanted.os && !wanted.cpu) return false
  return (
    fits(wanted.os, machine.os) && fits(wanted.cpu, machine.cpu) && fits(wanted.libc, machine.libc)
  )
}

/** @param {string[] | undefined} supported @param {string} value */
function fits(supported, value) {
  return !supported || supported.includes(value)
}

/** @returns {Machine} */
function thisMachine() {
  const { glibcVersionRuntime } = systemReport().header
  return { os: process.platform, cpu: process.arch, libc: glibcVersionRuntime ? 'glibc' : 'musl' }
}

/** @returns {{ header: { glibcVersionRuntime?: string } }} */
function systemReport() {
  // Without this the report looks up the names of open connections, which can take seconds.
  Object.assign(process.report, { excludeNetwork: true })
  return /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
}
