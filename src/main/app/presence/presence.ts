import type { Clock } from '../../../shared/clock.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import type { Change } from '../../../shared/todos/change.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { DueWatch } from './due-watch.ts'
import { TrayIcon, type SystemTray } from './tray-icon.ts'
import type { TrayActions } from './tray-menu.ts'

/** What the desktop does for an app. */
export interface PresenceSystem {
  createTray: () => SystemTray
  setBadge: (count: number) => void
  setStartAtLogin: (isWanted: boolean) => void
  after: (delayMs: number, callback: () => void) => () => void
}

interface PresenceParts {
  clock: Clock
  todos: () => readonly Todo[]
  system: PresenceSystem
  actions: TrayActions
  /** Whether something shows tray icons. */
  hasTray: () => boolean
}

type Wishes = Preferences['desktop']

// At first only what is on is done: another copy of the app may have its own wishes.
const nothingWished = { startAtLogin: false, badge: false }

/** What shows of the app outside of its window: the tray icon, the badge, and the start at login. */
export class Presence {
  readonly #parts: PresenceParts
  readonly #tray: TrayIcon
  readonly #watch: DueWatch
  #wishes: Wishes | null = null

  constructor(parts: PresenceParts) {
    const { clock, todos, system, actions } = parts
    this.#parts = parts
    this.#tray = new TrayIcon({ create: system.createTray, actions })
    this.#watch = new DueWatch({
      clock,
      todos,
      after: system.after,
      show: (due) => {
        this.#tray.setDue(due)
        if (this.#wishes?.badge) system.setBadge(due.count)
      },
    })
  }

  /** Whether a window that is closed can stay: only where the tray has a way back to it. */
  get keepsClosedWindow(): boolean {
    return this.#wishes?.closeToTray === true && this.#tray.isShown && this.#parts.hasTray()
  }

  /** Does as the person wishes, from now on. */
  follow(wishes: Wishes): void {
    const { system } = this.#parts
    const before = this.#wishes ?? nothingWished
    this.#wishes = wishes
    if (wishes.startAtLogin !== before.startAtLogin) system.setStartAtLogin(wishes.startAtLogin)
    this.#tray.show(wishes.tray)
    if (wishes.badge !== before.badge) this.#showBadge(wishes.badge)
    if (wishes.tray || wishes.badge) this.#watch.start()
    else this.#watch.stop()
  }

  #showBadge(isWanted: boolean): void {
    if (!isWanted) this.#parts.system.setBadge(0)
    // Shows the number anew when it is started again.
    else this.#watch.stop()
  }

  /** To be called when the machine wakes up. */
  look(): void {
    this.#watch.look()
  }

  /** To be called after a change of the todos. */
  todosChanged(change: Change): void {
    this.#watch.todosChanged(change)
  }
}
