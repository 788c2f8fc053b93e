import type { MenuItemConstructorOptions } from 'electron'

import type { DueToday } from './due-watch.ts'
import { dueSentence, trayMenu, type TrayActions } from './tray-menu.ts'

/** What is needed of the system's tray icon. */
export interface SystemTray {
  setToolTip(text: string): void
  setMenu(template: MenuItemConstructorOptions[]): void
  /** The text beside the icon, on macOS. */
  setTitle(text: string): void
  onClick(listener: () => void): void
  destroy(): void
}

interface TrayIconParts {
  create: () => SystemTray
  actions: TrayActions
}

/** The icon in the tray, while the person wants one. */
export class TrayIcon {
  readonly #parts: TrayIconParts
  #tray: SystemTray | null = null
  #due: DueToday = { count: 0, first: [] }

  constructor(parts: TrayIconParts) {
    this.#parts = parts
  }

  get isShown(): boolean {
    return this.#tray !== null
  }

  show(isWanted: boolean): void {
    if (isWanted === this.isShown) return
    if (!isWanted) {
      this.#tray?.destroy()
      this.#tray = null
      return
    }
    this.#tray = this.#parts.create()
    this.#tray.onClick(this.#parts.actions.open)
    this.#update()
  }

  /** Says from now on that these tasks are due. */
  setDue(due: DueToday): void {
    this.#due = due
    this.#update()
  }

  #update(): void {
    this.#tray?.setToolTip(`Offhand \u2013 ${dueSentence(this.#due.count)}`)
    this.#tray?.setTitle(this.#due.count === 0 ? '' : String(this.#due.count))
    this.#tray?.setMenu(trayMenu(this.#due, this.#parts.actions))
  }
}
