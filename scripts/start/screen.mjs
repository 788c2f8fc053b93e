import { withLock } from '../set-up/lock.mjs'
import { orExit, setUpElectron } from '../set-up/set-up.mjs'
import { hasDisplay } from '../set-up/system-libraries.mjs'
import { runChild } from './run-child.mjs'
import { openVirtualDisplay } from './virtual-display.mjs'

/** @typedef {{ env: NodeJS.ProcessEnv, isVirtual: boolean, close: () => void }} Screen */

/**
 * Sets up Electron, and a virtual display where there is no other. Gives the environment in which a
 * program can open windows of Electron; ends the process with a sentence if it cannot be had.
 * @param {() => Promise<Record<string, string>>} [setUp] what to do under the lock, if it is more
 * @returns {Promise<Screen>}
 */
export function openScreen(setUp = setUpElectron) {
  return orExit(async () => {
    const variables = await withLock(setUp)
    const display = hasDisplay() ? null : await openVirtualDisplay()
    return {
      env: { ...process.env, ...variables, ...(display ? { DISPLAY: display.display } : {}) },
      isVirtual: display !== null,
      close: () => display?.close(),
    }
  })
}

/**
 * Runs an app of Electron in the foreground and resolves with the code to exit with.
 * @param {Screen} screen
 * @param {readonly string[]} args the app's folder, and its own arguments
 */
export function runElectron({ env }, args) {
  // Chromium's sandbox refuses to run as root on Linux.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const all = asRoot ? ['--no-sandbox', ...args] : args
  return runChild(env['ELECTRON_EXEC_PATH'] ?? '', all, { env })
}
