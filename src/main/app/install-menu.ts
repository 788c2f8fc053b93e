import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { app, Menu, shell } from 'electron'

import type { EventPayload } from '../../shared/ipc/events.ts'
import type { DataFolders } from './data-folders.ts'
import { menuTemplate } from './menu-template.ts'
import { replaceSmallFile } from './replace-small-file.ts'

interface MenuParts {
  folders: DataFolders
  send: (action: EventPayload<'app.menu'>['action']) => void
  /** Prints what the window shows. */
  print: () => void
}

/** Sets the application menu. */
export function installMenu({ folders, send, print }: MenuParts): void {
  app.setAboutPanelOptions({
    applicationName: 'Offhand',
    applicationVersion: app.getVersion(),
    copyright: 'MIT licence. What it is made with is under Help, Licences.',
  })
  const template = menuTemplate({
    isMac: process.platform === 'darwin',
    packaged: app.isPackaged,
    send,
    showDataFolder: () => void shell.openPath(folders.data),
    showLogFile: () => void shell.openPath(folders.logFile),
    showCrashReports: () => {
      mkdirSync(folders.crashes, { recursive: true, mode: 0o700 })
      void shell.openPath(folders.crashes)
    },
    print,
    showLicences: () => showLicences(folders),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

// Other programs cannot look into the archive that the app is packaged in.
function showLicences({ data }: DataFolders): void {
  const copy = join(data, 'licences.txt')
  replaceSmallFile(copy, readFileSync(join(app.getAppPath(), 'out/licences.txt'), 'utf8'))
  void shell.openPath(copy)
}
