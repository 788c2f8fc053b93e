import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../set-up/cache-folder.mjs'
import { repositoryRoot } from '../repository-root.mjs'
import { reportProgress } from '../set-up/report-progress.mjs'
import { quoteProblem, runCommand } from '../set-up/run-command.mjs'
import { SetUpError } from '../set-up/set-up-error.mjs'

/**
 * What the packager needs in its environment to find Electron. The ordinary one it downloads itself;
 * from the runtime for tests and development it needs an archive under the name that it looks for.
 * @param {Record<string, string>} electron The variables of the set-up.
 * @returns {Promise<Record<string, string>>}
 */
export async function provideElectronArchive(electron) {
  const runtime = electron['ELECTRON_OVERRIDE_DIST_PATH']
  if (!runtime) return {}
  reportProgress(
    'The installers get the runtime for tests and development: try them, but do not publish them.',
  )
  const manifest = join(repositoryRoot, 'node_modules/electron/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  const name = createHash('sha256').update(runtime).digest('hex').slice(0, 12)
  const folder = join(cacheFolder(), `electron-archive-${name}`)
  const file = join(folder, `electron-v${version}-${process.platform}-${process.arch}.zip`)
  if (!existsSync(file)) await archive(runtime, file)
  return { OFFHAND_ELECTRON_ZIPS: folder }
}

/** @param {string} runtime @param {string} file */
async function archive(runtime, file) {
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.zip`
  const result = await runCommand('zip', ['-q', '-r', '-0', '-y', unfinished, '.'], {
    cwd: runtime,
  })
  if (!result.ok) {
    throw new SetUpError(`Electron could not be archived.\n${quoteProblem(result.output)}`)
  }
  renameSync(unfinished, file)
}
