// `npm run make`: sets up what is missing, builds the app, and makes its installers for this system.
import { join } from 'node:path'
import { providePackagingTools } from './package/packaging-tools.mjs'
import { provideElectronArchive } from './package/electron-archive.mjs'
import { provideBuild } from './build/build.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { withLock } from './set-up/lock.mjs'
import { orExit, setUpElectron } from './set-up/set-up.mjs'
import { runChild } from './start/run-child.mjs'

const environment = await orExit(() =>
  withLock(async () => {
    const variables = await setUpElectron()
    await provideBuild()
    await providePackagingTools()
    return { ...variables, ...(await provideElectronArchive(variables)) }
  }),
)
const forge = join(repositoryRoot, 'node_modules/@electron-forge/cli/dist/electron-forge-make.js')
process.exit(
  await runChild(process.execPath, [forge, ...process.argv.slice(2)], {
    cwd: repositoryRoot,
    env: { ...process.env, ...environment },
  }),
)
