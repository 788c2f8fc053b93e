import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const startUsage = `Usage: npm start -- [options]

  --ask TEXT         say TEXT to the assistant, in the running app if there is one;
                     may be given several times
  --screenshot FILE  save a picture of the window (PNG) when the answers are complete
  --quit             exit after that
  --data FOLDER      keep tasks and conversations in FOLDER
  --now TIME         stop the clock at this local time, for example 2026-01-05T09:00
  --help             show this`

/**
 * @typedef {{ kind: 'start', args: string[] }} StartApp Arguments for the app.
 * @typedef {{ kind: 'help' }} ShowHelp
 * @typedef {{ kind: 'wrong', problem: string }} WrongOptions
 */

const options = /** @type {const} */ ({
  ask: { type: 'string', multiple: true },
  screenshot: { type: 'string' },
  quit: { type: 'boolean' },
  data: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
})

/**
 * Reads the options of `npm start`. The app gets each as one `--name=value`, because Chromium sorts
 * switches in front of loose values when it hands them to the running app.
 * @param {readonly string[]} args
 * @param {string} callerFolder What relative paths are relative to.
 * @returns {StartApp | ShowHelp | WrongOptions}
 */
export function readStartOptions(args, callerFolder) {
  try {
    const { tokens } = parseArgs({ args: [...args], options, tokens: true })
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
    if (given.some(({ name }) => name === 'help')) return { kind: 'help' }
    const empty = given.find(({ value }) => value?.trim() === '')
    if (empty) return { kind: 'wrong', problem: `--${empty.name} needs a value.` }
    return { kind: 'start', args: given.map((option) => appArgument(option, callerFolder)) }
  } catch (error) {
    return { kind: 'wrong', problem: error instanceof Error ? error.message : String(error) }
  }
}

/** @param {{ name: string, value?: string | undefined }} option @param {string} callerFolder */
function appArgument({ name, value }, callerFolder) {
  if (value === undefined) return `--${name}`
  const isPath = name === 'screenshot' || name === 'data'
  return `--${name}=${isPath ? resolve(callerFolder, value) : value}`
}
