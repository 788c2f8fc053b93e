// Everything that is loaded here delays the window: what it can do without comes after its first frame.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { app } from 'electron'

import { failureFields } from '../shared/failure-fields.ts'
import type { Logger } from '../shared/logger.ts'
import { pageAddress } from './app/app-file.ts'
import { registerAppScheme } from './app/app-scheme.ts'
import { configureEngine } from './app/configure-engine.ts'
import { watchRun } from './app/crash-reports/watch-run.ts'
import { makeDataFolders, type DataFolders } from './app/data-folders.ts'
import { EarlyLogger } from './app/early-logger.ts'
import { FirstFrame } from './app/first-frame.ts'
import { installMenu } from './app/install-menu.ts'
import type { LaunchArguments } from './app/launch-arguments.ts'
import type { LaunchOutcome } from './app/launch-tasks.ts'
import { logUncaught } from './app/log-uncaught.ts'
import { openMainWindow, type OpenedWindow } from './app/open-main-window.ts'
import { openSession } from './app/open-session.ts'
import { wasStartedAtLogin } from './app/presence/started-at-login.ts'
import { keepAddresses } from './app/quick-add/kept-addresses.ts'
import { readLaunch } from './app/read-launch.ts'
import { prepareSecondStart } from './app/second-start.ts'
import { readListShare } from './app/saved-layout.ts'
import { StartupError } from './app/startup-error.ts'
import { failToStart } from './app/startup-failure.ts'
import type { RunningDesktop } from './desktop/run-desktop.ts'
import type { Surroundings } from './desktop/services.ts'
import { holdRequests } from './ipc/hold-requests.ts'

interface Places {
  folders: DataFolders
  location: Surroundings['location']
}

// This file is the entry of the build, so its place is known; what it loads may be bundled anywhere.
const buildFolder = join(import.meta.dirname, '..')

const openAddresses = keepAddresses(app)

/** The window from the first moment on, and behind it the rest of the app as soon as that is loaded. */
class OpenApp {
  readonly #launch: LaunchArguments
  readonly #places: Places
  /** What the run before left behind when it was cut off. */
  readonly #cutOff: string | null
  readonly #logger: Logger
  readonly #starting: Promise<RunningDesktop>
  #first: OpenedWindow | null
  #running: RunningDesktop | null = null

  constructor(launch: LaunchArguments, places: Places) {
    this.#launch = launch
    this.#places = places
    this.#cutOff = watchRun(places.folders.runFile)
    const logger = new EarlyLogger()
    this.#logger = logger
    logUncaught(logger)
    logger.info('app.start', { version: app.getVersion(), electron: process.versions.electron })
    openSession(join(buildFolder, 'renderer'), logger)
    const firstFrame = new FirstFrame()
    this.#starting = firstFrame.passed().then(() => this.#loadRest(logger))
    const answering = this.#starting.then(({ answer }) => answer)
    answering.catch(() => {})
    // The page asks for nothing before its first frame is painted.
    holdRequests(answering, firstFrame.arrived)
    this.#first = this.#openWindow()
    this.#first.window.once('closed', firstFrame.arrived)
    this.#listen()
  }

  /** Does what the start asked for. */
  async run(): Promise<LaunchOutcome> {
    this.#running = await this.#starting
    return this.#running.finish()
  }

  async #loadRest(logger: EarlyLogger): Promise<RunningDesktop> {
    const { startDesktop } = await import('./desktop/run-desktop.ts')
    return startDesktop({
      ...this.#places,
      launch: this.#launch,
      cutOff: this.#cutOff,
      logger,
      buildFolder,
      isAutomated: isAutomated(this.#launch),
      isChecked: checksMessages(this.#launch),
      openWindow: () => this.#takeWindow(),
      quickAddAddress: pageAddress('quick-add', { stoppedAt: this.#launch.now }),
    })
  }

  #takeWindow(): OpenedWindow {
    const opened = this.#first ?? this.#openWindow()
    this.#first = null
    return opened.window.isDestroyed() ? this.#openWindow() : opened
  }

  #openWindow(): OpenedWindow {
    const { folders } = this.#places
    const { now: stoppedAt, atLogin } = this.#launch
    const isShown = this.#running !== null || !wasStartedAtLogin(atLogin)
    return openMainWindow({
      preload: join(buildFolder, 'preload/index.cjs'),
      address: () =>
        pageAddress('index', { stoppedAt, listShare: readListShare(folders.layoutFile) }),
      placeFile: folders.windowPlaceFile,
      packaged: app.isPackaged,
      logger: this.#logger,
      opening: isShown
        ? Promise.resolve('shown')
        : this.#starting.then(({ desktop }) => desktop.opening()),
      isKept: () => this.#running?.desktop.keepsWindow() ?? false,
      notify: (notice) => void this.#starting.then(({ desktop }) => desktop.notices.add(notice)),
    })
  }

  #listen(): void {
    const opened = () => this.#running?.desktop.opened()
    installMenu({
      folders: this.#places.folders,
      send: (action) => opened()?.send('app.menu', { action }),
      print: () => opened()?.window.webContents.print(),
    })
    app.on('activate', opened)
    void this.#starting.then(({ desktop }) => openAddresses(desktop.quickAdd.openAddress))
    app.on('second-instance', (_event, _words, _folder, handover) => {
      void this.#starting.then(({ secondStart }) => secondStart(handover))
    })
  }
}

async function run(launch: LaunchArguments, places: Places): Promise<void> {
  const outcome = await new OpenApp(launch, places).run()
  report(outcome)
  if (launch.task.quit) app.quit()
}

async function start(launch: LaunchArguments, places: Places): Promise<void> {
  configureEngine(places.folders)
  registerAppScheme()
  const second = prepareSecondStart(launch.task)
  if (app.requestSingleInstanceLock(second.handover)) {
    second.clear()
    await app.whenReady()
    await run(launch, places)
    return
  }
  if (launch.now !== null) process.stderr.write('Offhand is running already: --now is ignored.\n')
  const outcome = await second.outcome()
  second.clear()
  report(outcome)
  app.exit(outcome.exitCode)
}

async function findPlaces({ dataFolder }: LaunchArguments): Promise<Places> {
  const home = dataFolder ?? join(app.getPath('appData'), 'Offhand')
  const location = await locate(home, dataFolder !== null)
  return { folders: makeDataFolders(home, location.folder), location }
}

// A folder that was given is the data folder, wherever the data was moved otherwise.
async function locate(home: string, isGiven: boolean): Promise<Surroundings['location']> {
  const here = { folder: home, previous: null, problem: null, isGiven }
  // Nearly everybody's data is where it always was, and what reads the place is slow to load.
  if (isGiven || !existsSync(join(home, 'location.json'))) return here
  const { readDataLocation } = await import('./storage/moving/data-location.ts')
  return { ...readDataLocation(home), isGiven }
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
  const isForPeople = error instanceof StartupError || failureName(error) === 'StorageError'
  if (isForPeople && error instanceof Error) return error.message
  const { error: name, at } = failureFields(error)
  return `Offhand could not start because of a mistake in it: ${name} at ${at}`
}

// Its class belongs to what is loaded later.
function failureName(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

const launch = readLaunch()
if (launch !== null) {
  const failed = (error: unknown) => failToStart(explain(error), { automated: isAutomated(launch) })
  try {
    // Waited for: the engine may only be configured before the app is ready.
    const places = await findPlaces(launch)
    start(launch, places).catch(failed)
  } catch (error) {
    failed(error)
  }
}
