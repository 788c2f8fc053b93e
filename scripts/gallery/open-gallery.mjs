import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { withLock } from '../set-up/lock.mjs'
import { reportProgress } from '../set-up/report-progress.mjs'
import { orExit, setUpElectron } from '../set-up/set-up.mjs'
import { hasDisplay } from '../set-up/system-libraries.mjs'
import { runChild } from '../start/run-child.mjs'
import { openVirtualDisplay } from '../start/virtual-display.mjs'

/**
 * Shows an address in a window of Electron, and resolves with its exit code when that is closed.
 * @param {string} address
 */
export async function openGallery(address) {
  const { environment, display } = await orExit(async () => ({
    environment: await withLock(setUpElectron),
    display: hasDisplay() ? null : await openVirtualDisplay(),
  }))
  if (display) reportProgress(`There is no display; look at ${address} in a browser.`)
  // Chromium's sandbox refuses to run as root on Linux.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const window = join(repositoryRoot, 'scripts', 'gallery', 'window')
  const code = await runChild(
    environment['ELECTRON_EXEC_PATH'] ?? '',
    [...(asRoot ? ['--no-sandbox'] : []), window, address],
    { env: { ...process.env, ...environment, ...(display ? { DISPLAY: display.display } : {}) } },
  )
  display?.close()
  return code
}
