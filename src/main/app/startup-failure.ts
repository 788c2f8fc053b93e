import { app, dialog } from 'electron'

/** Says why the app cannot start, in a dialog unless a script started it, and ends it. */
export function failToStart(message: string, { automated }: { automated: boolean }): void {
  process.stderr.write(`${message}\n`)
  if (!automated) dialog.showErrorBox('Offhand cannot start', message)
  app.exit(1)
}
