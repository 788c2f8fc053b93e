// `npm run icons`: draws the icons in resources/icons anew, after a change of resources/icon.svg.
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { openScreen, runElectron } from './start/screen.mjs'

const screen = await openScreen()
const painter = join(repositoryRoot, 'scripts/icons')
const code = await runElectron(screen, ['--force-device-scale-factor=1', painter])
screen.close()
process.exit(code)
