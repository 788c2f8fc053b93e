import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, which is also the app that Electron starts. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The Electron that the set-up made available. */
export function electronPath(): string {
  const path = process.env['ELECTRON_EXEC_PATH']
  if (!path) throw new Error('Run the journeys with npm test: it sets up Electron.')
  return path
}

// The unfused twin of the packaged app has the app inside.
const builtApp = process.env['OFFHAND_TWIN'] === undefined ? [repository] : []

/** The command line of an app, the built one by default; root cannot use Chromium's sandbox. */
export function electronArguments(options: readonly string[], app = builtApp): string[] {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...app, ...options]
}
