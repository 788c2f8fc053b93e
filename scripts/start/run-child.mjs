import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const sameKeyPressMs = 1_000

/**
 * Runs a program in the foreground and resolves with the code to exit with: its own, or 128 and the
 * number of the signal that ended it. SIGINT, SIGTERM and SIGHUP are passed on, once: the program is
 * a process group of its own, and npm passes on what the terminal has sent to us already.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function runChild(program, args, options = {}) {
  const child = spawn(program, args, {
    ...options,
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  })
  /** @type {Map<NodeJS.Signals, number>} */
  const passedOnAt = new Map()
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    const now = Date.now()
    if (now - (passedOnAt.get(signal) ?? 0) < sameKeyPressMs) return
    passedOnAt.set(signal, now)
    child.kill(signal)
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, passOn)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const passedOn of signals) process.off(passedOn, passOn)
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1))
    })
  })
}
