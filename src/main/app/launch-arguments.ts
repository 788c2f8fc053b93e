import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { parseLocalInstant } from '../../shared/parse-local-instant.ts'
import { problemOfTask, type LaunchTask } from './launch-task.ts'
import { readDeepLink } from './quick-add/deep-link.ts'

/** The command line of the app, checked, with absolute paths. */
export interface LaunchArguments {
  task: LaunchTask
  dataFolder: string | null
  /** Where the clock is stopped. */
  now: Date | null
  /** The system started the app when the person logged in. */
  atLogin: boolean
  help: boolean
  version: boolean
}

export type LaunchArgumentsResult =
  | { ok: true; value: LaunchArguments }
  | { ok: false; message: string }

interface CommandLine {
  /** Everything after the executable. */
  words: readonly string[]
  workingFolder: string
  /** In development the first word without dashes is the folder of the app. */
  startsWithAppFolder: boolean
}

/** How to call the app. */
export const usage = `Usage: offhand [options] [offhand://add?text=...]

  --ask TEXT         Ask the assistant; may be given several times
  --add TEXT         Add a task, like "buy milk tomorrow at 5pm"; may be given several times
  --import FILE      Import tasks: JSON, todo.txt, iCalendar, Markdown, CSV of Todoist or TickTick
  --export FILE      Export all tasks, in the format that the ending tells: json, txt, ics, csv, md
  --screenshot FILE  Save a picture of the window (PNG) when the answers are complete
  --quit             Quit when the answers are complete and the picture is saved
  --data DIR         Keep tasks, conversations and settings in this folder
  --now TIME         Stop the clock at this local time, for example 2026-01-05T09:00
  --at-login         Start as at login, hidden where the settings say so
  --version          Print the version
  --help             Print this help
`

const options = {
  ask: { type: 'string', multiple: true },
  add: { type: 'string', multiple: true },
  import: { type: 'string' },
  export: { type: 'string' },
  screenshot: { type: 'string' },
  quit: { type: 'boolean' },
  data: { type: 'string' },
  now: { type: 'string' },
  'at-login': { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Reads the command line; the message of a refusal is for the person. */
export function parseLaunchArguments(line: CommandLine): LaunchArgumentsResult {
  const tokens = readTokens(line)
  const problem = tokens.map(problemOf).find((sentence) => sentence !== null)
  if (problem !== undefined) return { ok: false, message: problem }
  const { all, has, path, texts } = optionsIn(tokens, line.workingFolder)
  const task: LaunchTask = {
    ask: texts('ask'),
    add: texts('add'),
    quickAdd: deepLinkIn(tokens)?.text ?? null,
    importFile: path('import'),
    exportFile: path('export'),
    screenshot: path('screenshot'),
    quit: has('quit'),
  }
  const taskProblem = problemOfTask(task)
  if (taskProblem !== null) return { ok: false, message: taskProblem }
  const now = all('now').at(-1)
  const instant = now === undefined ? null : parseLocalInstant(now)
  if (now !== undefined && instant === null) return { ok: false, message: notATime(now) }
  const value = {
    task,
    dataFolder: path('data'),
    now: instant,
    atLogin: has('at-login'),
    help: has('help'),
    version: has('version'),
  }
  return { ok: true, value }
}

/** The options that were given, by name. */
function optionsIn(tokens: readonly Token[], workingFolder: string) {
  const given = (name: OptionName) =>
    tokens.flatMap((token) => (token.kind === 'option' && token.name === name ? [token] : []))
  const all = (name: OptionName) => given(name).map(({ value }) => value)
  const texts = (name: OptionName) => all(name).map((text = '') => text.trim())
  const path = (name: OptionName) => {
    const value = all(name).at(-1)
    return value === undefined ? null : resolve(workingFolder, value)
  }
  return { all, path, texts, has: (name: OptionName) => given(name).length > 0 }
}

function deepLinkIn(tokens: readonly Token[]) {
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  return words.map(readDeepLink).find((link) => link !== null) ?? null
}

function problemOfWord(word: string): string | null {
  return readDeepLink(word) === null ? `Unexpected argument: ${word}` : null
}

function notATime(text: string): string {
  return `--now needs a local time such as 2026-01-05T09:00, not ${text}`
}

type OptionName = keyof typeof options
type Token = ReturnType<typeof readTokens>[number]

function readTokens({ words, startsWithAppFolder }: CommandLine) {
  const args = words.filter((word) => !isRuntimeSwitch(word))
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true })
  const appFolder = startsWithAppFolder ? tokens.find(({ kind }) => kind === 'positional') : null
  return tokens.filter((token) => token !== appFolder)
}

function problemOf(token: Token): string | null {
  if (token.kind === 'positional') return problemOfWord(token.value)
  if (token.kind === 'option-terminator') return 'Unexpected argument: --'
  const { name, rawName, value, inlineValue } = token
  if (!isOption(name) || !rawName.startsWith('--')) return `Unknown option: ${rawName}`
  if (options[name].type === 'boolean') {
    return value === undefined ? null : `${rawName} takes no value.`
  }
  const missing = !value || (!inlineValue && value.startsWith('--'))
  return missing ? `${rawName} needs a value.` : null
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

const runtimeSwitches = [
  'allow-',
  'auto-open-devtools-for-tabs',
  'disable-',
  'enable-',
  'force-',
  'gtk-version',
  'headless',
  'high-dpi-support',
  'host-resolver-rules',
  'ignore-',
  'in-process-gpu',
  'inspect',
  'js-flags',
  'lang=',
  'log-',
  'no-sandbox',
  'no-zygote',
  'original-process-start-time',
  'ozone-platform',
  'password-store',
  'proxy-',
  'remote-',
  'single-process',
  'squirrel-firstrun',
  'trace-',
  'use-',
  'user-data-dir',
  'v=',
  'vmodule',
]

// Chromium and Node read these from the same command line; macOS adds -psn.
function isRuntimeSwitch(word: string): boolean {
  return word.startsWith('-psn_') || runtimeSwitches.some((name) => word.startsWith(`--${name}`))
}
