import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { quoteProblem, runCommand } from '../set-up/run-command.mjs'
import { SetUpError } from '../set-up/set-up-error.mjs'
import { providePrograms } from '../set-up/system-libraries.mjs'

/** Provides the programs that make the packages of this system. */
export async function providePackagingTools() {
  if (process.platform === 'linux') {
    await providePrograms({ 'dpkg-deb': 'dpkg', rpmbuild: 'rpm', zip: 'zip' })
  }
  if (process.platform === 'win32') await chooseArchiver()
}

/** Install scripts are off; this one of the installer maker for Windows picks its 7-Zip for this processor. */
async function chooseArchiver() {
  const folder = join(repositoryRoot, 'node_modules/electron-winstaller')
  const result = await runCommand(process.execPath, ['script/select-7z-arch.js'], { cwd: folder })
  if (result.ok) return
  throw new SetUpError(
    `The maker of Windows installers is not ready.\n${quoteProblem(result.output)}`,
  )
}
