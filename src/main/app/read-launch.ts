import { app } from 'electron'

import { parseLaunchArguments, usage } from './launch-arguments.ts'
import type { LaunchArguments } from './launch-arguments.ts'

/** The command line of this start; null when it only asked for a text or was wrong, and the app ends. */
export function readLaunch(): LaunchArguments | null {
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
