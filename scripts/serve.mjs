// `npm run serve`: the app's server without Electron. Only the server itself writes to stdout.
import { join } from 'node:path'
import { provideBuild } from './build/build.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { withLock } from './set-up/lock.mjs'
import { orExit, setUpPackages } from './set-up/set-up.mjs'
import { runChild } from './start/run-child.mjs'

await orExit(() =>
  withLock(async () => {
    await setUpPackages()
    await provideBuild()
  }),
)
process.exit(
  await runChild(
    process.execPath,
    [join(repositoryRoot, 'out', 'main', 'serve.js'), ...process.argv.slice(2)],
    { cwd: process.env['INIT_CWD'] ?? process.cwd() },
  ),
)
