// `npm start`: sets up what is missing, builds what has changed, and opens the app.
import { provideBuild } from './build/build.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { withLock } from './set-up/lock.mjs'
import { reportProgress } from './set-up/report-progress.mjs'
import { orExit, setUpElectron } from './set-up/set-up.mjs'
import { hasDisplay } from './set-up/system-libraries.mjs'
import { runChild } from './start/run-child.mjs'
import { readStartOptions, startUsage } from './start/start-options.mjs'
import { openVirtualDisplay } from './start/virtual-display.mjs'

const options = readStartOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
if (options.kind === 'help') {
  console.log(startUsage)
  process.exit(0)
}
if (options.kind === 'wrong') {
  console.error(`${options.problem}\n\n${startUsage}`)
  process.exit(2)
}

const { environment, display } = await orExit(async () => {
  const environment = await withLock(async () => {
    const variables = await setUpElectron()
    await provideBuild()
    return variables
  })
  return { environment, display: hasDisplay() ? null : await openVirtualDisplay() }
})
if (display) reportProgress('There is no display, so the app runs on a virtual one (Xvfb).')

// Chromium's sandbox refuses to run as root on Linux.
const asRoot = process.platform === 'linux' && process.getuid?.() === 0
const code = await runChild(
  environment['ELECTRON_EXEC_PATH'] ?? '',
  [...(asRoot ? ['--no-sandbox'] : []), repositoryRoot, ...options.args],
  { env: { ...process.env, ...environment, ...(display ? { DISPLAY: display.display } : {}) } },
)
display?.close()
process.exit(code)
