// `npm run test:installer`: makes the Linux packages and proves them on this system, as root on Debian, and
// runs the journeys on the unfused twin of what is packaged.
import { join } from 'node:path'
import { makeUnfusedTwin } from './package/unfused-twin.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { SetUpError } from './set-up/set-up-error.mjs'
import { orExit } from './set-up/set-up.mjs'
import { hasDisplay, providePrograms } from './set-up/system-libraries.mjs'
import { openVirtualDisplay } from './start/virtual-display.mjs'
import { runChild } from './start/run-child.mjs'

const checkers = {
  appstreamcli: 'appstream',
  'desktop-file-validate': 'desktop-file-utils',
  lintian: 'lintian',
}

const display = await orExit(async () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new SetUpError('This test installs and removes a package: run it as root on Debian.')
  }
  await providePrograms(checkers)
  return hasDisplay() ? null : await openVirtualDisplay()
})
const made = await runChild(process.execPath, [join(repositoryRoot, 'scripts/make.mjs')])
if (made !== 0) process.exit(made)
const packaged = join(repositoryRoot, 'dist', `Offhand-linux-${process.arch}`)
const twin = await makeUnfusedTwin({ packaged, folder: join(repositoryRoot, 'dist/twin') })
const installer = await runPlaywright('e2e/installer/playwright.config.ts', {})
const journeys = await runPlaywright('e2e/twin/playwright.config.ts', twin)
display?.close()
process.exit(installer === 0 ? journeys : installer)

/** @param {string} config @param {Record<string, string>} environment */
function runPlaywright(config, environment) {
  const program = join(repositoryRoot, 'node_modules/@playwright/test/cli.js')
  const env = { ...process.env, ...environment, ...(display ? { DISPLAY: display.display } : {}) }
  const words = [program, 'test', '--config', join(repositoryRoot, config)]
  return runChild(process.execPath, words, { cwd: repositoryRoot, env })
}
