import { app, Menu, shell } from 'electron'

import type { EventPayload } from '../../shared/ipc/events.ts'
import type { DataFolders } from './data-folders.ts'
import { menuTemplate } from './menu-template.ts'

/** Sets the application menu. */
export function installMenu(
  folders: DataFolders,
  send: (action: EventPayload<'app.menu'>['action']) => void,
): void {
  app.setAboutPanelOptions({
    applicationName: 'Offhand',
    applicationVersion: app.getVersion(),
    copyright: 'MIT licence',
  })
  const template = menuTemplate({
    isMac: process.platform === 'darwin',
    packaged: app.isPackaged,
    send,
    showDataFolder: () => void shell.openPath(folders.data),
    showLogFile: () => void shell.openPath(folders.logFile),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
