import { app, dialog } from 'electron'

/** Ends the app and starts it again, after telling a problem; a script starts it again by itself. */
export function restart(problem: string | null, { automated }: { automated: boolean }): void {
  if (problem !== null) process.stderr.write(`${problem}\n`)
  if (!automated) {
    if (problem !== null) dialog.showErrorBox('Your data was not moved', problem)
    app.relaunch()
  }
  app.quit()
}
