import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { reportProgress } from '../set-up/report-progress.mjs'
import { openScreen, runElectron } from '../start/screen.mjs'

/**
 * Shows an address in a window of Electron, and resolves with its exit code when that is closed.
 * @param {string} address
 */
export async function openGallery(address) {
  const screen = await openScreen()
  if (screen.isVirtual) reportProgress(`There is no display; look at ${address} in a browser.`)
  const window = join(repositoryRoot, 'scripts', 'gallery', 'window')
  const code = await runElectron(screen, [window, address])
  screen.close()
  return code
}
