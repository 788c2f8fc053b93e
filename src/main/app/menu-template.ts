import type { MenuItemConstructorOptions } from 'electron'

import type { EventPayload } from '../../shared/ipc/events.ts'

type MenuAction = EventPayload<'app.menu'>['action']

interface MenuOptions {
  isMac: boolean
  packaged: boolean
  send: (action: MenuAction) => void
  showDataFolder: () => void
  showLogFile: () => void
  showCrashReports: () => void
  print: () => void
  showLicences: () => void
}

/** The application menu. What concerns tasks and chats is sent to the window. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const menus = [fileMenu(options), editMenu(options), viewMenu(options), windowMenu]
  return [...(options.isMac ? [appMenu] : []), ...menus, helpMenu(options)]
}

const separator: MenuItemConstructorOptions = { type: 'separator' }
const appMenu: MenuItemConstructorOptions = { role: 'appMenu' }
const windowMenu: MenuItemConstructorOptions = { role: 'windowMenu' }

function fileMenu({ isMac, send, print }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: '&File',
    submenu: [
      { label: 'New Task', accelerator: 'CmdOrCtrl+N', click: () => send('new-task') },
      { label: 'New Chat', accelerator: 'CmdOrCtrl+Shift+N', click: () => send('new-chat') },
      separator,
      { label: 'Print\u2026', accelerator: 'CmdOrCtrl+P', click: print },
      separator,
      { label: 'Import\u2026', click: () => send('import') },
      { label: 'Export\u2026', accelerator: 'CmdOrCtrl+Shift+E', click: () => send('export') },
      separator,
      { label: 'Settings\u2026', accelerator: 'CmdOrCtrl+,', click: () => send('settings') },
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  }
}

function editMenu({ send }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: '&Edit',
    submenu: [
      // The window undoes what was typed when a text field has the focus, else the last change.
      { label: 'Undo', accelerator: 'CmdOrCtrl+Z', click: () => send('undo') },
      { label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', click: () => send('redo') },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'delete' },
      { role: 'selectAll' },
      separator,
      { label: 'Find Tasks', accelerator: 'CmdOrCtrl+F', click: () => send('search') },
    ],
  }
}

function viewMenu({ packaged }: MenuOptions): MenuItemConstructorOptions {
  const development: MenuItemConstructorOptions[] = [separator, { role: 'toggleDevTools' }]
  return {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(packaged ? [] : development),
    ],
  }
}

function helpMenu(options: MenuOptions): MenuItemConstructorOptions {
  const { isMac, showDataFolder, showLogFile, showCrashReports, showLicences } = options
  const about: MenuItemConstructorOptions[] = [separator, { role: 'about' }]
  return {
    role: 'help',
    label: '&Help',
    submenu: [
      { label: 'Show Data Folder', click: showDataFolder },
      { label: 'Show Log File', click: showLogFile },
      { label: 'Show Crash Reports', click: showCrashReports },
      { label: 'Licences', click: showLicences },
      ...(isMac ? [] : about),
    ],
  }
}
