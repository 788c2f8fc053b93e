import { openScreen } from '../start/screen.mjs'
import { runChild } from '../start/run-child.mjs'

/**
 * Runs a benchmark that opens windows of Electron, on a virtual display where there is no other.
 * @param {string} program
 * @param {readonly string[]} args
 */
export async function runWithElectron(program, args) {
  const { env, close } = await openScreen()
  try {
    return await runChild(process.execPath, [program, ...args], { env })
  } finally {
    close()
  }
}
