import { withLock } from '../set-up/lock.mjs'
import { orExit, setUpElectron } from '../set-up/set-up.mjs'
import { hasDisplay } from '../set-up/system-libraries.mjs'
import { runChild } from '../start/run-child.mjs'
import { openVirtualDisplay } from '../start/virtual-display.mjs'

/**
 * Runs a benchmark that opens windows of Electron, on a virtual display where there is no other.
 * @param {string} program
 * @param {readonly string[]} args
 */
export async function runWithElectron(program, args) {
  const environment = await orExit(() => withLock(setUpElectron))
  const display = hasDisplay() ? null : await openVirtualDisplay()
  try {
    return await runChild(process.execPath, [program, ...args], {
      env: { ...process.env, ...environment, ...(display ? { DISPLAY: display.display } : {}) },
    })
  } finally {
    display?.close()
  }
}
