import { spawn } from 'node:child_process'

import { app } from 'electron'

import { installerCall, type InstallerCall } from './installer-call.ts'
import { parseLaunchArguments, usage } from './launch-arguments.ts'
import type { LaunchArguments } from './launch-arguments.ts'

/** The command line of this start; null when it only asked for a text or was wrong, and the app ends. */
export function readLaunch(): LaunchArguments | null {
  const installing = installerCall(process.argv[1], process.execPath)
  if (installing !== null) {
    obeyInstaller(installing)
    return null
  }
  const launch = parseLaunchArguments({
    words: process.argv.slice(1),
    workingFolder: process.cwd(),
    startsWithAppFolder: !app.isPackaged,
  })
  if (!launch.ok) return end(2, `${launch.message}\n\n${usage}`)
  if (launch.value.help) return end(0, usage)
  if (launch.value.version) return end(0, `${app.getVersion()}\n`)
  return launch.value
}

function end(exitCode: number, text: string): null {
  const output = exitCode === 0 ? process.stdout : process.stderr
  output.write(text)
  app.exit(exitCode)
  return null
}

/** Squirrel starts the app to let it make its shortcuts, and waits for its end. */
function obeyInstaller({ program, words, isUninstall }: InstallerCall): void {
  if (isUninstall) app.setLoginItemSettings({ openAtLogin: false })
  if (words.length === 0) {
    app.exit(0)
    return
  }
  const shortcuts = spawn(program, words, { detached: true, stdio: 'ignore' })
  shortcuts.once('error', () => app.exit(1))
  shortcuts.once('exit', () => app.exit(0))
}
