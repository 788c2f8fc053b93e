// `npm run icons`: draws the icons in resources/icons anew, after a change of resources/icon.svg.
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { withLock } from './set-up/lock.mjs'
import { orExit, setUpElectron } from './set-up/set-up.mjs'
import { hasDisplay } from './set-up/system-libraries.mjs'
import { runChild } from './start/run-child.mjs'
import { openVirtualDisplay } from './start/virtual-display.mjs'

const environment = await orExit(() => withLock(setUpElectron))
const display = hasDisplay() ? null : await openVirtualDisplay()
const asRoot = process.platform === 'linux' && process.getuid?.() === 0
const code = await runChild(
  environment['ELECTRON_EXEC_PATH'] ?? '',
  [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--force-device-scale-factor=1',
    join(repositoryRoot, 'scripts/icons'),
  ],
  { env: { ...process.env, ...environment, ...(display ? { DISPLAY: display.display } : {}) } },
)
display?.close()
process.exit(code)
