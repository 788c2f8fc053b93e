import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'

import { app, Menu, nativeImage, Tray, type NativeImage } from 'electron'

import type { Logger } from '../../../shared/logger.ts'
import { atLoginArgument, autostartFile, setAutostart } from './login-start.ts'
import type { PresenceSystem } from './presence.ts'
import { trayGlyph } from './tray-glyph.ts'
import type { SystemTray } from './tray-icon.ts'

interface SystemPresenceOptions {
  /** The icon of the app. */
  icon: string
  logger: Logger
}

/** The tray, the badge and the start at login of this system. */
export function systemPresence({ icon, logger }: SystemPresenceOptions): PresenceSystem {
  return {
    createTray: () => createTray(icon),
    setBadge: (count) => void app.setBadgeCount(count),
    setStartAtLogin: (isWanted) => setStartAtLogin(isWanted, logger),
    after: (delayMs, callback) => {
      // The app does not live for the timer.
      const timer = setTimeout(callback, delayMs).unref()
      return () => clearTimeout(timer)
    },
  }
}

/** Whether the system could start this build: not one in development, which is the bare Electron. */
export function canStartAtLogin(): boolean {
  return app.isPackaged
}

function createTray(icon: string): SystemTray {
  const tray = new Tray(trayImage(icon))
  return {
    setToolTip: (text) => tray.setToolTip(text),
    setMenu: (template) => tray.setContextMenu(Menu.buildFromTemplate(template)),
    setTitle: (text) => tray.setTitle(text),
    // With a click macOS shows the menu, as people there expect.
    onClick: (listener) => {
      if (process.platform !== 'darwin') tray.on('click', listener)
    },
    destroy: () => tray.destroy(),
  }
}

function trayImage(icon: string): NativeImage {
  if (process.platform !== 'darwin') {
    const size = process.platform === 'win32' ? 16 : 24
    const original = nativeImage.createFromPath(icon)
    const image = original.resize({ width: size, height: size, quality: 'best' })
    const twice = original.resize({ width: 2 * size, height: 2 * size, quality: 'best' })
    image.addRepresentation({ scaleFactor: 2, buffer: twice.toPNG() })
    return image
  }
  const image = nativeImage.createFromDataURL(trayGlyph.once)
  image.addRepresentation({ scaleFactor: 2, dataURL: trayGlyph.twice })
  image.setTemplateImage(true)
  return image
}

function setStartAtLogin(isWanted: boolean, logger: Logger): void {
  if (!canStartAtLogin()) return
  if (process.platform === 'linux') {
    // An AppImage runs from a place that is another one each time.
    const executable = process.env['APPIMAGE'] ?? process.execPath
    setAutostart(isWanted, { file: autostartFile(process.env, homedir()), executable, logger })
    return
  }
  app.setLoginItemSettings({ openAtLogin: isWanted, ...windowsStart() })
}

/** On Windows each version has a folder of its own; the program above them starts the newest. */
function windowsStart(): { path?: string; args?: string[] } {
  if (process.platform !== 'win32') return {}
  const starter = join(dirname(dirname(process.execPath)), 'Update.exe')
  if (!existsSync(starter)) return { args: [atLoginArgument] }
  const words = ['--processStart', `"${basename(process.execPath)}"`]
  return { path: starter, args: [...words, '--process-start-args', `"${atLoginArgument}"`] }
}
