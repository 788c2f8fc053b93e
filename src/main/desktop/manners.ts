import { app, nativeTheme, powerMonitor, session, systemPreferences } from 'electron'

import type { DesktopState } from '../../shared/ipc/desktop-state.ts'
import type { Preferences } from '../../shared/settings/preferences.ts'
import type { WindowOpening } from '../app/main-window.ts'
import type { Notices } from '../app/notices.ts'
import { accentColor } from '../app/presence/accent-color.ts'
import { Presence } from '../app/presence/presence.ts'
import { installQuickActions } from '../app/presence/quick-actions.ts'
import { canStartAtLogin, systemPresence } from '../app/presence/system-presence.ts'
import { hasTrayHost, runProgram } from '../app/presence/tray-host.ts'
import type { TrayActions } from '../app/presence/tray-menu.ts'
import { checkSpelling, dictionariesIn } from '../app/spelling/spelling.ts'
import { createUpdates } from '../app/updates/create-updates.ts'
import type { Updates } from '../app/updates/updates.ts'
import type { ChatStreams } from '../ipc/chat-streams.ts'
import type { SendEvent } from '../ipc/sender.ts'
import type { Services, Surroundings } from './services.ts'

interface MannersParts {
  services: Services
  surroundings: Surroundings
  /** The icon of the app. */
  icon: string
  /** The system started the app when the person logged in. */
  isAtLogin: boolean
  notices: Notices
  streams: ChatStreams
  send: SendEvent
  /** Opens a page in the browser, after a question. */
  openLink: (address: string) => void
  actions: TrayActions
}

type Opened = Awaited<Services['opening']>

const minuteMs = 60_000

/** How the app behaves on the desktop: tray, badge, start at login, spelling, accent and new versions. */
export class Manners {
  readonly #parts: MannersParts
  readonly #presence: Promise<Presence>
  readonly #updates: Updates | null
  // The icons' host may start after us, so a no is not for good.
  #hasTray = process.platform !== 'linux'
  #keepsWindow: () => boolean = () => false
  #isQuitting = false

  constructor(parts: MannersParts) {
    this.#parts = parts
    const { services, surroundings, notices, streams, openLink } = parts
    this.#updates = createUpdates({
      isWanted: services.opening.then(
        ({ preferences }) =>
          () =>
            preferences.read().desktop.updates,
      ),
      isBusy: () => streams.isBusy,
      notices,
      openPage: openLink,
      onChange: () => void this.#announce(),
      logger: surroundings.logger,
    })
    this.#presence = services.opening.then((opened) => this.#start(opened))
    this.#presence.catch(() => {})
    app.on('before-quit', () => (this.#isQuitting = true))
    installQuickActions(parts.actions.addTask)
  }

  /** Whether a window that is closed is only hidden. */
  keepsWindow(): boolean {
    return !this.#isQuitting && this.#keepsWindow()
  }

  /** How the window opens. A start by the person always shows it. */
  async opening(): Promise<WindowOpening> {
    if (!this.#parts.isAtLogin) return 'shown'
    const { preferences } = await this.#parts.services.opening
    const { startHidden, tray } = preferences.read().desktop
    if (!startHidden) return 'shown'
    return tray && (await this.#findTray()) ? 'hidden' : 'minimised'
  }

  async state(): Promise<DesktopState> {
    const { folders } = this.#parts.surroundings
    const isMac = process.platform === 'darwin'
    return {
      platform: isMac ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux',
      dataFolder: folders.data,
      hasTray: await this.#findTray(),
      hasBadge: process.platform !== 'win32',
      canStartAtLogin: canStartAtLogin(),
      dictionaries: isMac ? null : dictionariesIn(folders.dictionaries),
      dictionaryFolder: isMac ? null : folders.dictionaries,
      accent: this.accent(),
      update: this.#updates?.state ?? null,
    }
  }

  accent(): DesktopState['accent'] {
    return accentColor(systemPreferences)
  }

  async lookForUpdate(): Promise<DesktopState> {
    await this.#updates?.look()
    return this.state()
  }

  async #start({ todos, preferences }: Opened): Promise<Presence> {
    const { surroundings, icon, actions } = this.#parts
    const presence = new Presence({
      clock: surroundings.clock,
      todos: () => todos.snapshot().todos,
      system: systemPresence({ icon, logger: surroundings.logger }),
      actions,
      hasTray: () => this.#hasTray,
    })
    this.#keepsWindow = () => presence.keepsClosedWindow
    const follow = ({ desktop }: Preferences) => {
      if (desktop.tray) void this.#findTray()
      presence.follow(desktop)
      this.#checkSpelling(desktop.spelling)
    }
    follow(preferences.read())
    preferences.onChange(follow)
    todos.onChange((change) => presence.todosChanged(change))
    powerMonitor.on('resume', () => presence.look())
    nativeTheme.on('updated', () => void this.#announce())
    if (process.platform === 'win32') {
      systemPreferences.on('accent-color-changed', () => void this.#announce())
    }
    setInterval(() => void this.#updates?.tick(), minuteMs).unref()
    return presence
  }

  #checkSpelling(languages: readonly string[]): void {
    const { defaultSession } = session
    const { platform } = process
    const folder = this.#parts.surroundings.folders.dictionaries
    checkSpelling(languages, { session: defaultSession, platform, folder })
  }

  async #findTray(): Promise<boolean> {
    if (!this.#hasTray) this.#hasTray = await hasTrayHost(process.platform, runProgram)
    return this.#hasTray
  }

  async #announce(): Promise<void> {
    this.#parts.send('desktop.changed', await this.state())
  }
}
