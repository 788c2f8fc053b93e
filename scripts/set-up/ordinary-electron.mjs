import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { quoteProblem, runCommand } from './run-command.mjs'

const downloadTimeoutMs = 15 * 60_000

/**
 * The program of the Electron that the `electron` package downloaded, or null if it has not (yet).
 * @param {string} [root]
 */
export function findOrdinaryElectron(root = repositoryRoot) {
  const folder = join(root, 'node_modules', 'electron')
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const installed = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '')
    // The installer writes path.txt last, so a download that was interrupted has none.
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return installed === version && existsSync(program) ? program : null
  } catch {
    return null
  }
}

/**
 * Downloads Electron the way its package does (`npx install-electron`).
 * @returns {Promise<{ program: string | null, problem: string }>}
 */
export async function downloadOrdinaryElectron() {
  const installer = join(repositoryRoot, 'node_modules', 'electron', 'install.js')
  const result = await runCommand(process.execPath, [installer], {
    cwd: repositoryRoot,
    timeoutMs: downloadTimeoutMs,
    doing: 'still downloading',
  })
  return { program: findOrdinaryElectron(), problem: quoteProblem(result.output) }
}
