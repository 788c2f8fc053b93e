import { join } from 'node:path'

import { app } from 'electron'

import type { Clock } from '../shared/clock.ts'
import { failureFields } from '../shared/failure-fields.ts'
import type { Logger } from '../shared/logger.ts'
import { registerAppScheme } from './app/app-scheme.ts'
import { configureEngine } from './app/configure-engine.ts'
import { makeDataFolders } from './app/data-folders.ts'
import { createFileLogger } from './app/file-logger.ts'
import { tellOfCrash, watchRun } from './app/crash-reports/watch-run.ts'
import { FirstFrame } from './app/first-frame.ts'
import { installMenu } from './app/install-menu.ts'
import type { LaunchArguments } from './app/launch-arguments.ts'
import { LaunchTasks } from './app/launch-tasks.ts'
import { logUncaught } from './app/log-uncaught.ts'
import { bringToFront } from './app/main-window.ts'
import { openSession } from './app/open-session.ts'
import { addFromText } from './app/quick-add/add-from-text.ts'
import { wasStartedAtLogin } from './app/presence/system-presence.ts'
import { quitOrderly } from './app/quit-orderly.ts'
import { readLaunch } from './app/read-launch.ts'
import { usableLocale } from './app/usable-locale.ts'
import { saveScreenshot } from './app/save-screenshot.ts'
import { prepareSecondStart } from './app/second-start.ts'
import { serveSecondStarts } from './app/serve-second-starts.ts'
import { StartupError } from './app/startup-error.ts'
import { failToStart } from './app/startup-failure.ts'
import { Desktop } from './desktop/desktop.ts'
import { openServices, type Services, type Surroundings } from './desktop/services.ts'
import { readDataLocation } from './storage/moving/data-location.ts'
import { StorageError } from './storage/storage-error.ts'

function launchTasks(desktop: Desktop, { opening }: Services, { clock }: Surroundings) {
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
  todos.onChange((change) => desktop.send('todos.changed', change))
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
  desktop: Desktop,
  { opening }: Services,
  end: { logger: Logger; exitCode: () => number },
): void {
  quitOrderly({
    steps: [
      { name: 'backups', run: () => desktop.stopBackups() },
      { name: 'streams', run: () => desktop.streams.close() },
      { name: 'storage', run: async () => (await opening).storage.close() },
    ],
    ...end,
  })
}

async function runDesktop(
  launch: LaunchArguments,
  { folders, location }: Pick<Surroundings, 'folders' | 'location'>,
): Promise<void> {
  const debug = process.env['OFFHAND_LOG'] === 'debug'
  const logger = createFileLogger({ folder: folders.logs, debug })
  logUncaught(logger)
  const cutOff = watchRun(folders, logger)
  const clock: Clock = () => new Date(launch.now ?? Date.now())
  const firstFrame = new FirstFrame()
  const surroundings = { folders, location, clock, logger, firstFrame }
  logger.info('app.start', { version: app.getVersion(), electron: process.versions.electron })
  openSession(join(import.meta.dirname, '../renderer'), logger)

  const services = openServices(surroundings)
  const desktop = new Desktop({
    services,
    surroundings,
    isClockFixed: launch.now !== null,
    isAtLogin: wasStartedAtLogin(launch.atLogin),
    isAutomated: isAutomated(launch),
    isChecked: checksMessages(launch),
  })
  if (cutOff !== null) tellOfCrash(desktop.notices, cutOff)
  let exitCode = 0
  const tasks = launchTasks(desktop, services, surroundings)
  desktop.opened()
  installMenu({
    folders,
    send: (action) => desktop.opened().send('app.menu', { action }),
    print: () => desktop.opened().window.webContents.print(),
  })
  app.on('activate', () => desktop.opened())
  serveSecondStarts({
    show: () => bringToFront(desktop.opened().window),
    run: (task) => tasks.run(task),
  })
  endOrderly(desktop, services, { logger, exitCode: () => exitCode })

  await announceChanges(desktop, services)
  await desktop.startBackups()
  const outcome = await tasks.run(launch.task)
  exitCode = outcome.exitCode
  report(outcome)
  if (launch.task.quit) app.quit()
}

async function start(launch: LaunchArguments): Promise<void> {
  const home = launch.dataFolder ?? join(app.getPath('appData'), 'Offhand')
  const location = locate(home, launch.dataFolder !== null)
  const folders = makeDataFolders(home, location.folder)
  configureEngine(folders)
  registerAppScheme()
  const second = prepareSecondStart(launch.task)
  if (app.requestSingleInstanceLock(second.handover)) {
    second.clear()
    await app.whenReady()
    await runDesktop(launch, { folders, location })
    return
  }
  if (launch.now !== null) process.stderr.write('Offhand is running already: --now is ignored.\n')
  const outcome = await second.outcome()
  second.clear()
  report(outcome)
  app.exit(outcome.exitCode)
}

// A folder that was given is the data folder, wherever the data was moved otherwise.
function locate(home: string, isGiven: boolean): Surroundings['location'] {
  const here = { folder: home, previous: null, problem: null }
  return { ...(isGiven ? here : readDataLocation(home)), isGiven }
}

function report({ exitCode, message }: { exitCode: number; message: string | null }): void {
  const output = exitCode === 0 ? process.stdout : process.stderr
  if (message !== null) output.write(`${message}\n`)
}

function isAutomated({ task }: LaunchArguments): boolean {
  return task.screenshot !== null || task.quit || app.commandLine.hasSwitch('remote-debugging-port')
}

/** Tests check every message; a benchmark, which is automated as well, does not want to measure that. */
function checksMessages(launch: LaunchArguments): boolean {
  return isAutomated(launch) && process.env['OFFHAND_CHECK_MESSAGES'] !== 'off'
}

function explain(error: unknown): string {
  if (error instanceof StartupError || error instanceof StorageError) return error.message
  const { error: name, at } = failureFields(error)
  return `Offhand could not start because of a mistake in it: ${name} at ${at}`
}

const launch = readLaunch()
if (launch !== null) {
  start(launch).catch((error: unknown) => {
    failToStart(explain(error), { automated: isAutomated(launch) })
  })
}
