// `npm start`: sets up what is missing, builds what has changed, and opens the app.
import { provideBuild } from './build/build.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { reportProgress } from './set-up/report-progress.mjs'
import { setUpElectron } from './set-up/set-up.mjs'
import { openScreen, runElectron } from './start/screen.mjs'
import { readStartOptions, startUsage } from './start/start-options.mjs'

const options = readStartOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
if (options.kind === 'help') {
  console.log(startUsage)
  process.exit(0)
}
if (options.kind === 'wrong') {
  console.error(`${options.problem}\n\n${startUsage}`)
  process.exit(2)
}

const screen = await openScreen(async () => {
  const variables = await setUpElectron()
  await provideBuild()
  return variables
})
if (screen.isVirtual) {
  reportProgress('There is no display, so the app runs on a virtual one (Xvfb).')
}
const code = await runElectron(screen, [repositoryRoot, ...options.args])
screen.close()
process.exit(code)
