import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs a program and resolves with what it printed; rejects when it failed or took too long. */
export type RunProgram = (file: string, words: readonly string[]) => Promise<string>

const limitMs = 2_000

export const runProgram: RunProgram = async (file, words) => {
  const { stdout } = await execute(file, [...words], { timeout: limitMs, maxBuffer: 10_000 })
  return stdout
}

const watcher = 'org.kde.StatusNotifierWatcher'
const bus = 'org.freedesktop.DBus'

// One of the two is on every desktop; both ask the same of the session's message bus.
const questions: readonly [string, readonly string[]][] = [
  [
    'gdbus',
    [
      ...['call', '--session', '--dest', bus, '--object-path', '/org/freedesktop/DBus'],
      ...['--method', `${bus}.NameHasOwner`, watcher],
    ],
  ],
  [
    'dbus-send',
    [
      ...['--session', '--print-reply=literal', `--dest=${bus}`, '/org/freedesktop/DBus'],
      ...[`${bus}.NameHasOwner`, `string:${watcher}`],
    ],
  ],
]

/** Whether something shows tray icons. On Linux that may be missing, and an app without a window then lost. */
export async function hasTrayHost(platform: string, run: RunProgram): Promise<boolean> {
  if (platform !== 'linux') return true
  for (const [program, words] of questions) {
    const answer = await run(program, words).catch(() => null)
    if (answer !== null) return /\btrue\b/.test(answer)
  }
  return false
}
