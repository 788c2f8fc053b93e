import { spawn } from 'node:child_process'
import { reportProgress } from './report-progress.mjs'

const heartbeatMs = 15_000
const quotedLines = 8

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeoutMs] The command is killed after this time and counts as failed.
 * @property {string} [doing] What to say every 15 seconds while it runs, for example "still downloading".
 *
 * @typedef {object} CommandResult
 * @property {boolean} ok
 * @property {string} output Everything the command printed on stdout and stderr.
 * @property {string} stdout
 */

/**
 * Runs a command to its end without ever throwing: a command that cannot be started is a failed one.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env, timeoutMs, doing } = options
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env }),
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const startedAt = Date.now()
  const heartbeat = setInterval(() => {
    if (doing) reportProgress(`  ${doing} (${Math.round((Date.now() - startedAt) / 1000)} s)`)
  }, heartbeatMs)
  let output = ''
  let stdout = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    output += chunk
  })
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    /** @param {boolean} ok */
    const finish = (ok) => {
      clearInterval(heartbeat)
      resolve({ ok, output, stdout })
    }
    child.once('error', (error) => {
      output += error.message
      finish(false)
    })
    child.once('close', (code, signal) => {
      if (signal && timeoutMs) output += `stopped after ${Math.round(timeoutMs / 1000)} seconds`
      finish(code === 0)
    })
  })
}

/**
 * Runs npm, through the very npm that started us if there is one.
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export function runNpm(args, options) {
  const npmScript = process.env['npm_execpath']
  if (npmScript?.endsWith('.js')) return runCommand(process.execPath, [npmScript, ...args], options)
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}

/**
 * What matters of a failed command's output, indented to be quoted below an error: the first of the
 * lines that npm marks as errors, or else the last lines. Stack traces are left out.
 * @param {string} output
 */
export function quoteProblem(output) {
  const lines = output.split('\n').filter((line) => line.trim() && !/^\s+at /.test(line))
  const errors = lines.filter((line) => /^npm error \S/.test(line))
  const quoted = errors.length > 0 ? errors.slice(0, quotedLines) : lines.slice(-quotedLines)
  return quoted.map((line) => `    ${line}`).join('\n')
}
