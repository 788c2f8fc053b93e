import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { app, Menu, type BrowserWindow } from 'electron'

import type { RouteName } from '../../shared/ipc/routes.ts'
import { appOrigin } from '../app/app-file.ts'
import { guardWindow } from '../app/guard-window.ts'
import { bringToFront, type WindowOpening } from '../app/main-window.ts'
import type { OpenedWindow } from '../app/open-main-window.ts'
import { Notices } from '../app/notices.ts'
import { Questions } from '../app/questions.ts'
import { quickAddRoutes, startQuickAdd } from '../app/quick-add/start-quick-add.ts'
import { startReminders } from '../app/reminders/start-reminders.ts'
import { textMenu } from '../app/spelling/text-menu.ts'
import { saveListShare } from '../app/saved-layout.ts'
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

interface DesktopOptions {
  services: Services
  surroundings: Surroundings
  /** The folder of the built app. */
  buildFolder: string
  /** Opens the window; the one that opened first is taken over. */
  openWindow: () => OpenedWindow
  /** Where the floating box starts. */
  quickAddAddress: string
  /** The system started the app when the person logged in. */
  isAtLogin: boolean
  /** Nobody is there to read a question. */
  isAutomated: boolean
  /** Checks also what we send and answer; for development and tests. */
  isChecked: boolean
}

interface ConnectedWindow extends OpenedWindow {
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
  #main: ConnectedWindow | null = null
  #endBackups: () => void = () => {}

  constructor(options: DesktopOptions) {
    this.#options = options
    const { services, surroundings } = options
    this.streams = new ChatStreams(services.chat.endpoint, surroundings.logger)
    this.quickAdd = startQuickAdd({
      preload: join(options.buildFolder, 'preload/index.cjs'),
      address: options.quickAddAddress,
      logger: surroundings.logger,
      prepare: (window) => {
        guardWindow(window, surroundings.logger)
        const send = this.#connect(window, quickAddRoutes)
        return (text) => send('quickAdd.opened', { text })
      },
    })
    this.transfer = new TransferDesk({
      clock: surroundings.clock,
      todos: services.opening.then(({ todos }) => todos),
      run: jobsInWorkers(join(options.buildFolder, 'main/transfer-worker.js')),
      backUp: async () => {
        const { storage } = await services.opening
        await storage.backups.make('before-import')
      },
      onStage: (stage) => this.send('transfer.stage', { stage }),
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
  opened(): ConnectedWindow {
    if (this.#main === null || this.#main.window.isDestroyed()) {
      this.#main = this.#takeOver(this.#options.openWindow())
    }
    return this.#main
  }

  /** What is seen of the window when it opens. */
  opening(): Promise<WindowOpening> {
    return this.#manners.opening()
  }

  /** Whether the window is only hidden when it is closed. */
  keepsWindow(): boolean {
    return this.#manners.keepsWindow()
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
    const { services, surroundings, isChecked } = this.#options
    const { opening, settings } = services
    const handlers = createHandlers({
      todos: opening.then(({ todos }) => todos),
      streams: this.streams,
      prepareChat: services.chat.prepare,
      questions: this.questions,
      notices: async () => [...(await opening).storage.notices, ...this.notices.list()],
      actOnNotice: (id) => this.notices.act(id),
      keepListShare: (share) =>
        saveListShare(surroundings.folders.layoutFile, share, surroundings.logger),
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
      openLink: (address) => this.opened().openLink(address),
      actions: {
        addTask: () => this.quickAdd.window.open(''),
        open: () => this.#inFront(),
        showToday: () => this.#inFront().send('app.showToday', {}),
        showTodo: (id) => this.#inFront().send('app.showTodo', { id }),
        quit: () => app.quit(),
      },
    })
  }

  #inFront(): ConnectedWindow {
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
    todos.onChange((change) => watch.todosChanged(change))
    return watch
  }

  /** Connects a window, and gives it what it did without until now. */
  #takeOver(opened: OpenedWindow): ConnectedWindow {
    const { window } = opened
    const send = this.#connect(window)
    // A hidden box would keep the app alive after its window.
    window.once('closed', () => this.quickAdd.window.destroy())
    this.questions.announceTo(() => send('app.questionsWaiting', {}))
    return { ...opened, send }
  }

  #connect(window: BrowserWindow, routes?: ReadonlySet<RouteName>): SendEvent {
    const { surroundings, isChecked } = this.#options
    const { logger } = surroundings
    offerTextMenu(window)
    if (process.platform !== 'darwin') window.setIcon(this.#icon)
    return connectWindow(window.webContents, {
      router: this.#router,
      logger,
      origin: appOrigin,
      ...(routes ? { routes } : {}),
      onPageGone: (senderId) => this.streams.cancelSender(senderId),
      checkEvents: isChecked,
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
