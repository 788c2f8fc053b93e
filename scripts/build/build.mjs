import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { reportProgress } from '../set-up/report-progress.mjs'
import { runCommand } from '../set-up/run-command.mjs'
import { SetUpError } from '../set-up/set-up-error.mjs'
import { clearStamp, fingerprintSources, isBuilt, writeStamp } from './build-stamp.mjs'

/** Builds the app into `out/`, unless exactly these sources have been built there. */
export async function provideBuild() {
  const fingerprint = fingerprintSources(repositoryRoot)
  if (isBuilt(repositoryRoot, fingerprint)) return
  reportProgress('Building the app')
  clearStamp(repositoryRoot)
  const electronVite = join(
    repositoryRoot,
    'node_modules',
    'electron-vite',
    'bin',
    'electron-vite.js',
  )
  const result = await runCommand(process.execPath, [electronVite, 'build'], {
    cwd: repositoryRoot,
    doing: 'still building',
  })
  if (!result.ok) throw new SetUpError(`The app could not be built.\n${result.output.trim()}`)
  writeStamp(repositoryRoot, fingerprint)
}
