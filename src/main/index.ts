import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { app, safeStorage, shell } from 'electron'
import type { BrowserWindow } from 'electron'

import type { Clock } from '../shared/clock.ts'
import { failureFields } from '../shared/failure-fields.ts'
import type { Notice } from '../shared/ipc/notice.ts'
import type { Logger } from '../shared/logger.ts'
import type { SettingsRepository } from '../shared/settings/settings-repository.ts'
import { appOrigin } from './app/app-file.ts'
import { registerAppScheme } from './app/app-scheme.ts'
import { clockReading } from './app/clock-reading.ts'
import { configureEngine } from './app/configure-engine.ts'
import { confirmLink } from './app/confirm-link.ts'
import { makeDataFolders } from './app/data-folders.ts'
import type { DataFolders } from './app/data-folders.ts'
import { createFileLogger } from './app/file-logger.ts'
import { guardContents } from './app/guard-contents.ts'
import { installMenu } from './app/install-menu.ts'
import type { LaunchArguments } from './app/launch-arguments.ts'
import { LaunchTasks } from './app/launch-tasks.ts'
import { createLinkOpener } from './app/link-opener.ts'
import { logUncaught } from './app/log-uncaught.ts'
import { bringToFront, createMainWindow, loadPage } from './app/main-window.ts'
import { openSession } from './app/open-session.ts'
import { Questions } from './app/questions.ts'
import { quitOrderly } from './app/quit-orderly.ts'
import { readLaunch } from './app/read-launch.ts'
import { recoverPage } from './app/recover-page.ts'
import { saveScreenshot } from './app/save-screenshot.ts'
import { prepareSecondStart } from './app/second-start.ts'
import { serveSecondStarts } from './app/serve-second-starts.ts'
import { StartupError } from './app/startup-error.ts'
import { failToStart } from './app/startup-failure.ts'
import { systemCipher } from './app/system-cipher.ts'
import { ChatStreams } from './ipc/chat-streams.ts'
import type { ChatEndpoint } from './ipc/chat-streams.ts'
import { connectWindow } from './ipc/connect-window.ts'
import { createHandlers } from './ipc/create-handlers.ts'
import { createRouter } from './ipc/router.ts'
import type { SendEvent } from './ipc/sender.ts'
import { StorageError } from './storage/storage-error.ts'

// An answer that is there at once reads as a jump; the model keeps the whole under 150 ms.
const wordDelayMs = 12

const built = (path: string) => join(import.meta.dirname, '..', path)

interface Surroundings {
  folders: DataFolders
  clock: Clock
  logger: Logger
}

/** The settings of providers, whose keys only this process sees. */
async function openSettings(repository: SettingsRepository, { folders, logger }: Surroundings) {
  const [{ ProviderSettings }, { SecretFile }] = await Promise.all([
    import('./assistant/providers/provider-settings.ts'),
    import('./app/secret-file.ts'),
  ])
  const cipher = systemCipher(safeStorage, process.platform)
  const secrets = await SecretFile.open({ file: folders.secretsFile, cipher, logger })
  return new ProviderSettings({ repository, secrets, fetch, logger })
}

/** The storage and the todo service. Loaded while the window opens. */
async function openTodos({ folders, clock, logger }: Surroundings) {
  const [{ openStorage }, { TodoService }] = await Promise.all([
    import('./storage/index.ts'),
    import('./todos/todo-service.ts'),
  ])
  const storage = await openStorage({ folder: folders.data, clock, logger })
  const repository = storage.todoRepository
  const todos = await TodoService.open({ repository, clock, generateId: randomUUID, logger })
  return { storage, todos }
}

type OpenTodos = ReturnType<typeof openTodos>
type OpenSettings = ReturnType<typeof openSettings>

/** The assistant's endpoint. The model SDK is loaded with the first request, or a little before. */
function createChatEndpoint(
  { clock, logger }: Surroundings,
  opening: OpenTodos,
  settings: OpenSettings,
) {
  const load = async () => {
    const { storage, todos } = await opening
    const [{ createAssistant }, { answerChatKitRequest, preferredLocale }] = await Promise.all([
      import('./assistant/create-assistant.ts'),
      import('./chatkit/index.ts'),
    ])
    const assistant = createAssistant({
      store: storage.chatStore,
      todos,
      clock,
      logger,
      wordDelayMs,
      providers: { source: await settings, fetch },
    })
    return { assistant, answerChatKitRequest, preferredLocale }
  }
  let loading: ReturnType<typeof load> | null = null
  const loaded = () => (loading ??= load())
  const endpoint: ChatEndpoint = async ({ headers, body }, signal) => {
    const { assistant, answerChatKitRequest, preferredLocale } = await loaded()
    const context = { locale: preferredLocale(headers['accept-language']) }
    return answerChatKitRequest(assistant, body, context, { signal, logger })
  }
  return { endpoint, loaded }
}

/** Everything between the services and the window. */
function createDesktop(launch: LaunchArguments, surroundings: Surroundings) {
  const { clock, logger } = surroundings
  const opening = openTodos(surroundings)
  // Not a part of opening: the list does not wait for the keys of providers.
  const settings = opening.then(({ storage }) => openSettings(storage.settings, surroundings))
  settings.catch(() => {})
  const chat = createChatEndpoint(surroundings, opening, settings)
  const streams = new ChatStreams(chat.endpoint, logger)
  const questions = new Questions(randomUUID)
  const ownNotices: Notice[] = []
  const todos = opening.then((opened) => opened.todos)
  // The start fails with it; the requests that wait for it are told on their own.
  todos.catch(() => {})
  const handlers = createHandlers({
    todos,
    streams,
    questions,
    notices: async () => [...(await opening).storage.notices, ...ownNotices],
    clock: () => clockReading(clock, launch.now !== null),
    settings,
  })
  const elapsedMs = () => Math.round(performance.now())
  const router = createRouter({ handlers, logger, elapsedMs, checkResponses: isAutomated(launch) })
  return { opening, settings, chat, streams, questions, ownNotices, router }
}

type Desktop = ReturnType<typeof createDesktop>

interface OpenWindow {
  window: BrowserWindow
  send: SendEvent
}

function openWindow(
  { router, streams, ownNotices, chat, questions }: Desktop,
  { folders, logger }: Surroundings,
  checkEvents: boolean,
): OpenWindow {
  const window = createMainWindow({
    preload: built('preload/index.cjs'),
    icon: join(app.getAppPath(), 'resources/icons/512.png'),
    placeFile: folders.windowPlaceFile,
    packaged: app.isPackaged,
    logger,
  })
  const send = connectWindow(window.webContents, {
    router,
    logger,
    origin: appOrigin,
    onPageGone: (senderId) => streams.cancelSender(senderId),
    checkEvents,
  })
  const confirm = (address: string) => confirmLink(window, address)
  const openLink = createLinkOpener({
    confirm,
    open: (address) => shell.openExternal(address),
    logger,
  })
  guardContents(window.webContents, openLink)
  recoverPage(window, { logger, notify: (notice) => ownNotices.push(notice) })
  questions.announceTo(() => send('app.questionsWaiting', {}))
  window.once('show', () => void chat.loaded().catch(() => {}))
  loadPage(window).catch((error: unknown) => {
    if (!window.isDestroyed()) logger.error('page.notLoaded', failureFields(error))
  })
  return { window, send }
}

async function runDesktop(launch: LaunchArguments, folders: DataFolders): Promise<void> {
  const debug = process.env['OFFHAND_LOG'] === 'debug'
  const logger = createFileLogger({ folder: folders.logs, debug })
  logUncaught(logger)
  const clock: Clock = () => new Date(launch.now ?? Date.now())
  const surroundings = { folders, clock, logger }
  logger.info('app.start', { version: app.getVersion(), electron: process.versions.electron })
  openSession(built('renderer'), logger)

  const desktop = createDesktop(launch, surroundings)
  const { opening, settings, streams, questions } = desktop
  let exitCode = 0
  let open: OpenWindow | null = null
  const opened = () => {
    if (open === null || open.window.isDestroyed()) {
      open = openWindow(desktop, surroundings, isAutomated(launch))
    }
    return open
  }
  const show = () => bringToFront(opened().window)
  const tasks = new LaunchTasks({
    questions,
    saveScreenshot: (file) => saveScreenshot(opened().window, file),
  })
  opened()
  installMenu(folders, (action) => opened().send('app.menu', { action }))
  app.on('activate', opened)
  serveSecondStarts({ show, run: (task) => tasks.run(task) })
  quitOrderly({
    steps: [
      { name: 'streams', run: () => streams.close() },
      { name: 'storage', run: async () => (await opening).storage.close() },
    ],
    logger,
    exitCode: () => exitCode,
  })

  const { todos } = await opening
  todos.onChange((change) => open?.send('todos.changed', change))
  const providers = await settings
  providers.onChange((view) => open?.send('settings.changed', view))
  const outcome = await tasks.run(launch.task)
  exitCode = outcome.exitCode
  if (outcome.message !== null) process.stderr.write(`${outcome.message}\n`)
  if (launch.task.quit) app.quit()
}

async function start(launch: LaunchArguments): Promise<void> {
  const folders = makeDataFolders(launch.dataFolder ?? join(app.getPath('appData'), 'Offhand'))
  configureEngine(folders)
  registerAppScheme()
  const second = prepareSecondStart(launch.task)
  if (app.requestSingleInstanceLock(second.handover)) {
    second.clear()
    await app.whenReady()
    await runDesktop(launch, folders)
    return
  }
  if (launch.now !== null) process.stderr.write('Offhand is running already: --now is ignored.\n')
  const { exitCode, message } = await second.outcome()
  second.clear()
  if (message !== null) process.stderr.write(`${message}\n`)
  app.exit(exitCode)
}

function isAutomated({ task }: LaunchArguments): boolean {
  return task.screenshot !== null || task.quit || app.commandLine.hasSwitch('remote-debugging-port')
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
