import { spawn } from 'node:child_process'
import { SetUpError } from '../set-up/set-up-error.mjs'

const startTimeoutMs = 15_000

/**
 * Starts a virtual screen (Xvfb) on a free display number. It is a process group of its own: Ctrl-C
 * in the terminal must not take the screen away from an app that is about to save and quit.
 * @returns {Promise<{ display: string, close: () => void }>}
 */
export async function openVirtualDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset']
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true })
  const close = () => void xvfb.kill()
  process.once('exit', close)
  let problem = ''
  xvfb.stderr?.on('data', (chunk) => (problem += chunk))
  try {
    const number = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('it did not answer')), startTimeoutMs)
      timer.unref()
      let text = ''
      xvfb.stdio[3]?.on('data', (chunk) => {
        text += chunk
        if (text.includes('\n')) resolve(text.trim())
      })
      xvfb.once('error', reject)
      xvfb.once('exit', () => reject(new Error(problem.trim() || 'it ended at once')))
    })
    xvfb.unref()
    return { display: `:${number}`, close }
  } catch (error) {
    close()
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetUpError(`The virtual display (Xvfb) could not be started: ${reason}`)
  }
}
