import { release } from 'node:os'

import { app, powerMonitor, shell } from 'electron'

import type { Logger } from '../../../shared/logger.ts'
import type { DataFolders } from '../data-folders.ts'
import type { Notices } from '../notices.ts'
import { CrashReports } from './crash-reports.ts'

/** Watches that this run ends as it should; answers the report about the one before when that did not. */
export function watchRun(folders: DataFolders, logger: Logger): string | null {
  const { runFile, logFile, crashes: folder } = folders
  const reports = new CrashReports({ runFile, logFile, folder }, logger)
  const report = reports.begin({
    startedAt: new Date().toISOString(),
    version: app.getVersion(),
    electron: process.versions.electron,
    system: `${process.platform} ${release()} ${process.arch}`,
  })
  process.on('exit', () => reports.end())
  // The system may end the app at once when it is shut down or the person logs off.
  powerMonitor.on('shutdown', () => reports.end())
  app.on('browser-window-created', (_event, window) => {
    if (process.platform === 'win32') window.on('session-end', () => reports.end())
  })
  return report
}

/** Tells the person that the run before was cut off, and opens the report when they want to see it. */
export function tellOfCrash(notices: Notices, report: string): void {
  const notice = {
    id: 'crash',
    level: 'info',
    title: 'Offhand ended unexpectedly.',
    message: 'Your tasks and conversations are stored. A report about it is on this computer only.',
    action: 'Show the report',
  } as const
  notices.add(notice, () => void shell.openPath(report))
}
