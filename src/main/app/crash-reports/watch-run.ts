import { release } from 'node:os'

import { app, powerMonitor, shell } from 'electron'

import type { Notices } from '../notices.ts'
import { endRun, noteRun } from './run-note.ts'

/** Watches from the first moment that this run ends as it should; answers what the one before left. */
export function watchRun(runFile: string): string | null {
  const before = noteRun(runFile, {
    startedAt: new Date().toISOString(),
    version: app.getVersion(),
    electron: process.versions.electron,
    system: `${process.platform} ${release()} ${process.arch}`,
  })
  process.on('exit', () => endRun(runFile))
  // Windows may end the app at once when it is shut down or the person logs off.
  app.on('browser-window-created', (_event, window) => {
    if (process.platform === 'win32') window.on('session-end', () => endRun(runFile))
  })
  return before
}

/** Other systems may do so, too; what tells of it is slow to load. */
export function watchShutdown(runFile: string): void {
  powerMonitor.on('shutdown', () => endRun(runFile))
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
