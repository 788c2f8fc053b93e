import { app } from 'electron'

/** Whether the system started the app when the person logged in. */
export function wasStartedAtLogin(hasArgument: boolean): boolean {
  if (process.platform !== 'darwin') return hasArgument
  return hasArgument || app.getLoginItemSettings().wasOpenedAtLogin
}
