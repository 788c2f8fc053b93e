import {
  accessSync,
  existsSync,
  constants,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { StartupError } from './startup-error.ts'

/** The places inside the folder of the app. */
export interface DataFolders {
  /** The folder of the app. */
  home: string
  /** Tasks and conversations: the folder of the app, unless they were moved. */
  data: string
  logs: string
  logFile: string
  /** The reports of runs that were cut off. */
  crashes: string
  /** There while the app runs. */
  runFile: string
  /** Where the spell checker's dictionaries are. */
  dictionaries: string
  /** What Electron itself keeps, and what its browser engine keeps. */
  profile: string
  browser: string
  windowPlaceFile: string
  /** How the window is divided. */
  layoutFile: string
  /** Which reminders were shown, and which wait. */
  remindersFile: string
  /** The keys of providers, apart from all other data. */
  secretsFile: string
}

/**
 * The places inside the folder of the app, which are made if needed. When nothing can be written
 * there, logs and caches go to a folder that is gone with the app, so that it can at least show
 * things. Throws a sentence for the person when a file stands in its place.
 */
export function makeDataFolders(home: string, data: string = home): DataFolders {
  const profile = isWritable(home) ? home : temporaryProfile(home)
  return {
    home,
    data,
    logs: join(profile, 'logs'),
    logFile: join(profile, 'logs', 'main.log'),
    crashes: join(profile, 'logs', 'crashes'),
    runFile: join(profile, 'running.json'),
    dictionaries: join(profile, 'browser', 'Dictionaries'),
    profile,
    browser: join(profile, 'browser'),
    windowPlaceFile: join(profile, 'window.json'),
    layoutFile: join(profile, 'layout.json'),
    remindersFile: join(profile, 'reminders.json'),
    secretsFile: join(home, 'secrets.json'),
  }
}

function isWritable(home: string): boolean {
  try {
    makeFolders(home)
    accessSync(home, constants.W_OK | constants.X_OK)
    // An immutable folder says yes to everything but this.
    rmSync(mkdtempSync(join(home, '.probe-')), { recursive: true })
    return true
  } catch {
    return false
  }
}

function makeFolders(home: string): void {
  for (const folder of [home, join(home, 'logs'), join(home, 'browser')]) {
    makeFolder(folder)
  }
}

// Not `recursive`: Node.js 20 never comes back from it where a folder that is there takes none (`/proc`).
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

function temporaryProfile(home: string): string {
  if (statSync(home, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new StartupError(`Offhand cannot use its data folder, ${home}: it is a file.`)
  }
  const profile = mkdtempSync(join(tmpdir(), 'offhand-'))
  process.on('exit', () => rmSync(profile, { recursive: true, force: true }))
  makeFolders(profile)
  return profile
}
