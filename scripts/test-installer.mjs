// `npm run test:installer`: makes the Linux packages and proves them on this system, as root on Debian.
import { join } from 'node:path'
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
const playwright = join(repositoryRoot, 'node_modules/@playwright/test/cli.js')
const code = await runChild(
  process.execPath,
  [playwright, 'test', '--config', join(repositoryRoot, 'e2e/installer/playwright.config.ts')],
  { env: { ...process.env, ...(display ? { DISPLAY: display.display } : {}) } },
)
display?.close()
process.exit(code)
