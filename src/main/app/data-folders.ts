import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { StartupError } from './startup-error.ts'

/** The places inside the data folder of the app. */
export interface DataFolders {
  /** Tasks and conversations. */
  data: string
  logs: string
  logFile: string
  /** What the browser engine keeps. */
  browser: string
  windowPlaceFile: string
  /** The keys of providers, apart from all other data. */
  secretsFile: string
}

/** The places inside a data folder, which are made if needed. Throws a sentence for the person. */
export function makeDataFolders(data: string): DataFolders {
  const logs = join(data, 'logs')
  const browser = join(data, 'browser')
  try {
    for (const folder of [data, logs, browser]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      accessSync(folder, constants.W_OK | constants.X_OK)
    }
  } catch (cause) {
    throw new StartupError(`Offhand cannot write to its data folder, ${data}.`, { cause })
  }
  return {
    data,
    logs,
    logFile: join(logs, 'main.log'),
    browser,
    windowPlaceFile: join(data, 'window.json'),
    secretsFile: join(data, 'secrets.json'),
  }
}
