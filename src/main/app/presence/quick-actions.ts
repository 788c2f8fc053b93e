import { app, Menu } from 'electron'

/** Offers "New Task" where the system has a menu for the icon of the app: macOS and Windows. */
export function installQuickActions(addTask: () => void): void {
  app.dock?.setMenu(Menu.buildFromTemplate([{ label: 'New Task\u2026', click: addTask }]))
  if (process.platform !== 'win32' || !app.isPackaged) return
  app.setUserTasks([
    {
      program: process.execPath,
      // As from anywhere else, it reaches the app that runs already.
      arguments: 'offhand://add',
      title: 'New task',
      description: 'Add a task to Offhand',
      iconPath: process.execPath,
      iconIndex: 0,
    },
  ])
}
