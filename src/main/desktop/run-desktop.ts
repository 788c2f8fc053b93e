import { app } from 'electron'

import type { Clock } from '../../shared/clock.ts'
import type { Logger } from '../../shared/logger.ts'
import { writeCrashReport } from '../app/crash-reports/crash-reports.ts'
import { tellOfCrash, watchShutdown } from '../app/crash-reports/watch-run.ts'
import type { DataFolders } from '../app/data-folders.ts'
import type { EarlyLogger } from '../app/early-logger.ts'
import { createFileLogger } from '../app/file-logger.ts'
import type { LaunchArguments } from '../app/launch-arguments.ts'
import { LaunchTasks, type LaunchOutcome } from '../app/launch-tasks.ts'
import { bringToFront } from '../app/main-window.ts'
import type { OpenedWindow } from '../app/open-main-window.ts'
import { wasStartedAtLogin } from '../app/presence/started-at-login.ts'
import { addFromText } from '../app/quick-add/add-from-text.ts'
import { quitOrderly } from '../app/quit-orderly.ts'
import { saveScreenshot } from '../app/save-screenshot.ts'
import { serveSecondStart } from '../app/serve-second-start.ts'
import { usableLocale } from '../app/usable-locale.ts'
import { ChangeAnnouncer } from '../ipc/change-announcer.ts'
import { answerOfWindows, type AnswerRequest } from '../ipc/connect-window.ts'
import { Desktop } from './desktop.ts'
import { openServices, type Services, type Surroundings } from './services.ts'

interface DesktopStart {
  launch: LaunchArguments
  folders: DataFolders
  location: Surroundings['location']
  logger: EarlyLogger
  /** What the run before left behind when it was cut off. */
  cutOff: string | null
  isAutomated: boolean
  isChecked: boolean
  /** The folder of the built app. */
  buildFolder: string
  /** Opens the window; at first the answer is the one that is open already. */
  openWindow: () => OpenedWindow
  quickAddAddress: string
}

/** The app behind its window. */
export interface RunningDesktop {
  desktop: Desktop
  /** Answers what the page has asked before the window was connected. */
  answer: AnswerRequest
  /** Does what a later start of the app hands over. */
  secondStart: (handover: unknown) => void
  /** Does what the start asked for; answers how that went, for the process that started the app. */
  finish: () => Promise<LaunchOutcome>
}

/** Starts everything behind the window, which is open already. */
export function startDesktop(start: DesktopStart): RunningDesktop {
  const { launch, folders, location } = start
  const logger = createFileLogger({
    folder: folders.logs,
    debug: process.env['OFFHAND_LOG'] === 'debug',
  })
  const report = reportCutOff(start, logger)
  start.logger.passOnTo(logger)
  watchShutdown(folders.runFile)
  const clock: Clock = () => new Date(launch.now ?? Date.now())
  const surroundings = { folders, location, clock, logger }
  const services = openServices(surroundings)
  const desktop = new Desktop({
    ...start,
    services,
    surroundings,
    isAtLogin: wasStartedAtLogin(launch.atLogin),
  })
  if (report !== null) tellOfCrash(desktop.notices, report)
  const tasks = launchTasks(desktop, services, clock)
  desktop.opened()
  const announcing = announceChanges(desktop, services)
  const ending = tasks.run(launch.task)
  let exitCode = 0
  endOrderly({ desktop, services, tasks }, { logger, exitCode: () => exitCode })
  const secondStart = (handover: unknown) =>
    serveSecondStart(handover, {
      show: () => bringToFront(desktop.opened().window),
      run: (task) => tasks.run(task),
    })
  const finish = async () => {
    await announcing
    await desktop.startBackups()
    const outcome = await ending
    exitCode = outcome.exitCode
    return outcome
  }
  return { desktop, answer: answerOfWindows(logger), secondStart, finish }
}

/** Written before anything of this run is in the log. */
function reportCutOff({ cutOff, folders }: DesktopStart, logger: Logger): string | null {
  if (cutOff === null) return null
  const { logFile, crashes: folder } = folders
  return writeCrashReport({ note: cutOff, noticedAt: new Date(), logFile, folder, logger })
}

function launchTasks(desktop: Desktop, { opening }: Services, clock: Clock) {
  return new LaunchTasks({
    questions: desktop.questions,
    add: async (text) => {
      const { todos, preferences } = await opening
      return addFromText(text, {
        clock,
        locale: usableLocale(app.getSystemLocale()),
        preferences: preferences.read().quickAdd,
        execute: (command) => todos.execute(command, 'command-line'),
      })
    },
    importFile: (path) => desktop.transfer.importFile(path),
    exportFile: (path) => desktop.transfer.exportFile(path),
    openQuickAdd: (text) => desktop.quickAdd.window.open(text),
    saveScreenshot: (file) => saveScreenshot(desktop.opened().window, file),
  })
}

/** Tells the window of every change behind it. */
async function announceChanges(desktop: Desktop, { opening, settings }: Services): Promise<void> {
  const { todos, preferences } = await opening
  const announcer = new ChangeAnnouncer(desktop.send)
  todos.onChange((change) => announcer.tell(change))
  void todos.prepare()
  desktop.quickAdd.follow(preferences.read())
  preferences.onChange((after) => {
    desktop.quickAdd.follow(after)
    desktop.send('preferences.changed', after)
  })
  const providers = await settings
  providers.onChange((view) => desktop.send('settings.changed', view))
}

/** What has to happen before the app ends, in this order. */
function endOrderly(
  { desktop, services, tasks }: { desktop: Desktop; services: Services; tasks: LaunchTasks },
  end: Pick<Parameters<typeof quitOrderly>[0], 'logger' | 'exitCode'>,
): void {
  quitOrderly({
    steps: [
      // Who closes the window at once still has what was given on the command line.
      { name: 'tasks', run: () => tasks.written() },
      { name: 'backups', run: () => desktop.stopBackups() },
      { name: 'streams', run: () => desktop.streams.close() },
      { name: 'storage', run: async () => (await services.opening).storage.close() },
    ],
    ...end,
  })
}
