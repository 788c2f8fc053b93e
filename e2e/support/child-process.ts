import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'

import { electronArguments, electronPath } from './electron-command.ts'

/** Starts the app as a command, without Playwright in it. */
export function startElectron(
  options: readonly string[],
): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(electronPath(), electronArguments(options), {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.resume()
  child.stderr.resume()
  return child
}

/** Waits for the process to end; null if a signal ended it. */
export function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

/** Runs the app as a command to its end. */
export async function runElectron(
  options: readonly string[],
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const child = startElectron(options)
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  // Not `exit`: what was printed last may still be on its way.
  await new Promise((resolve) => child.once('close', resolve))
  return { exitCode: child.exitCode, ...output }
}

/** Where the engine's own port of an app that is starting is; rejects when the app ends instead. */
export function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1]
      if (address) resolve(address)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`The app ended at start.\n${output}`)))
  })
}
