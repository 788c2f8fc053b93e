import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { app, Menu, shell, type BrowserWindow } from 'electron'

import { failureFields } from '../../shared/failure-fields.ts'
import type { RouteName } from '../../shared/ipc/routes.ts'
import { appOrigin } from '../app/app-file.ts'
import { clockReading } from '../app/clock-reading.ts'
import { confirmLink } from '../app/confirm-link.ts'
import { guardContents } from '../app/guard-contents.ts'
import { createLinkOpener } from '../app/link-opener.ts'
import { bringToFront, createMainWindow, loadPage } from '../app/main-window.ts'
import { Notices } from '../app/notices.ts'
import { Questions } from '../app/questions.ts'
import { quickAddRoutes, startQuickAdd } from '../app/quick-add/start-quick-add.ts'
import { recoverPage } from '../app/recover-page.ts'
import { startReminders } from '../app/reminders/start-reminders.ts'
import { textMenu } from '../app/spelling/text-menu.ts'
import { jobsInWorkers } from '../app/transfer/run-in-worker.ts'
import { TransferDesk } from '../app/transfer/transfer-desk.ts'
import { chooseExportPlace, chooseImportFile } from '../app/transfer/transfer-dialogs.ts'
import { ChatStreams } from '../ipc/chat-streams.ts'
import { connectWindow } from '../ipc/connect-window.ts'
import { createHandlers } from '../ipc/create-handlers.ts'
import { createRouter } from '../ipc/router.ts'
import type { SendEvent } from '../ipc/sender.ts'
import { Manners } from './manners.ts'
import { openDataKeeper } from './open-data-keeper.ts'
import type { Services, Surroundings } from './services.ts'

const built = (path: string) => join(import.meta.dirname, '..', path)

interface DesktopOptions {
  services: Services
  surroundings: Surroundings
  /** The clock was stopped on the command line. */
  isClockFixed: boolean
  /** The system started the app when the person logged in. */
  isAtLogin: boolean
  /** Nobody is there to read a question. */
  isAutomated: boolean
  /** Checks also what we send and answer; for development and tests. */
  isChecked: boolean
}

interface OpenWindow {
  window: BrowserWindow
  send: SendEvent
}

/** The windows, and everything between them and the services. */
export class Desktop {
  readonly questions = new Questions(randomUUID)
  /** What the person has to be told. */
  readonly notices = new Notices((notice) => this.send('app.notice', notice))
  readonly streams: ChatStreams
  readonly quickAdd: ReturnType<typeof startQuickAdd>
  readonly transfer: TransferDesk
  readonly #options: DesktopOptions
  readonly #icon = join(app.getAppPath(), 'resources/icons/512.png')
  readonly #manners: Manners
  /** What a person does with the data as a whole. */
  readonly data: ReturnType<typeof openDataKeeper>
  readonly #router: ReturnType<typeof createRouter>
  readonly #reminders: Promise<ReturnType<typeof startReminders>>
  #main: OpenWindow | null = null
  #endBackups: () => void = () => {}

  constructor(options: DesktopOptions) {
    this.#options = options
    const { services, surroundings } = options
    this.streams = new ChatStreams(services.chat.endpoint, surroundings.logger)
    this.quickAdd = startQuickAdd({
      preload: built('preload/index.cjs'),
      logger: surroundings.logger,
      prepare: (window) => {
        const send = this.#connect(window, quickAddRoutes)
        return (text) => send('quickAdd.opened', { text })
      },
    })
    this.transfer = new TransferDesk({
      clock: surroundings.clock,
      todos: services.opening.then(({ todos }) => todos),
      run: jobsInWorkers(built('main/transfer-worker.js')),
      chooseFile: () => chooseImportFile(this.opened().window),
      choosePlace: (format, name) => chooseExportPlace(this.opened().window, format, name),
    })
    this.#reminders = services.opening.then((opened) => this.#startReminders(opened))
    this.#reminders.catch(() => {})
    this.#manners = this.#createManners()
    this.data = openDataKeeper({
      services,
      surroundings,
      isAutomated: options.isAutomated,
      window: () => this.opened().window,
      notify: (notice) => this.notices.add(notice),
    })
    this.data.catch(() => {})
    this.#router = this.#createRouter()
  }

  /** The window, opened if it is not. */
  opened(): OpenWindow {
    if (this.#main === null || this.#main.window.isDestroyed()) this.#main = this.#open()
    return this.#main
  }

  /** Makes a backup each day from now on. */
  async startBackups(): Promise<void> {
    this.#endBackups = (await this.data).startBackups()
  }

  async stopBackups(): Promise<void> {
    this.#endBackups()
  }

  /** Sends an event to the window, if it is open. */
  readonly send: SendEvent = (name, payload) => this.#main?.send(name, payload)

  #createRouter() {
    const { services, surroundings, isClockFixed, isChecked } = this.#options
    const { opening, settings } = services
    const handlers = createHandlers({
      todos: opening.then(({ todos }) => todos),
      streams: this.streams,
      questions: this.questions,
      notices: async () => [...(await opening).storage.notices, ...this.notices.list()],
      actOnNotice: (id) => this.notices.act(id),
      clock: () => clockReading(surroundings.clock, isClockFixed),
      settings,
      desktop: {
        preferences: opening.then(({ preferences }) => preferences),
        reminders: this.#reminders,
        quickAdd: this.quickAdd,
        manners: this.#manners,
        transfer: this.transfer,
      },
      data: this.data,
    })
    return createRouter({
      handlers,
      logger: surroundings.logger,
      elapsedMs: () => Math.round(performance.now()),
      checkResponses: isChecked,
    })
  }

  #createManners() {
    const { services, surroundings, isAtLogin } = this.#options
    return new Manners({
      services,
      surroundings,
      icon: this.#icon,
      isAtLogin,
      notices: this.notices,
      streams: this.streams,
      send: this.send,
      openLink: (address) => this.#linkOpener(this.opened().window)(address),
      actions: {
        addTask: () => this.quickAdd.window.open(''),
        open: () => this.#inFront(),
        showToday: () => this.#inFront().send('app.showToday', {}),
        showTodo: (id) => this.#inFront().send('app.showTodo', { id }),
        quit: () => app.quit(),
      },
    })
  }

  #inFront(): OpenWindow {
    const opened = this.opened()
    bringToFront(opened.window)
    return opened
  }

  #startReminders({ todos, preferences }: Awaited<Services['opening']>) {
    const { clock, logger, folders } = this.#options.surroundings
    const watch = startReminders({
      clock,
      logger,
      stateFile: folders.remindersFile,
      todos,
      preferences,
      openTodo: (id) => {
        const { send } = this.#inFront()
        if (id !== null) send('app.showTodo', { id })
      },
    })
    watch.onChange((waiting) => this.send('reminders.changed', [...waiting]))
    todos.onChange(() => watch.todosChanged())
    return watch
  }

  #open(): OpenWindow {
    const { services, surroundings } = this.#options
    const { folders, logger } = surroundings
    const window = createMainWindow({
      preload: built('preload/index.cjs'),
      icon: this.#icon,
      placeFile: folders.windowPlaceFile,
      packaged: app.isPackaged,
      logger,
      opening: this.#manners.opening(),
      isKept: () => this.#manners.keepsWindow(),
    })
    const send = this.#connect(window)
    // A hidden box would keep the app alive after its window.
    window.once('closed', () => this.quickAdd.window.destroy())
    recoverPage(window, { logger, notify: (notice) => this.notices.add(notice) })
    this.questions.announceTo(() => send('app.questionsWaiting', {}))
    window.once('show', surroundings.firstFrame.arrived)
    window.once('closed', surroundings.firstFrame.arrived)
    window.once('show', () => void services.chat.loaded().catch(() => {}))
    loadPage(window).catch((error: unknown) => {
      if (!window.isDestroyed()) logger.error('page.notLoaded', failureFields(error))
    })
    return { window, send }
  }

  #connect(window: BrowserWindow, routes?: ReadonlySet<RouteName>): SendEvent {
    const { surroundings, isChecked } = this.#options
    const { logger } = surroundings
    guardContents(window.webContents, this.#linkOpener(window))
    offerTextMenu(window)
    return connectWindow(window.webContents, {
      router: this.#router,
      logger,
      origin: appOrigin,
      ...(routes ? { routes } : {}),
      onPageGone: (senderId) => this.streams.cancelSender(senderId),
      checkEvents: isChecked,
    })
  }

  #linkOpener(window: BrowserWindow): (address: string) => void {
    return createLinkOpener({
      confirm: (address) => confirmLink(window, address),
      open: (address) => shell.openExternal(address),
      logger: this.#options.surroundings.logger,
    })
  }
}

function offerTextMenu(window: BrowserWindow): void {
  const { webContents } = window
  webContents.on('context-menu', (_event, text) => {
    const template = textMenu(text, {
      replace: (word) => webContents.replaceMisspelling(word),
      learn: (word) => void webContents.session.addWordToSpellCheckerDictionary(word),
    })
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}
