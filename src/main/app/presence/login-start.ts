import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { failureFields } from '../../../shared/failure-fields.ts'
import type { Logger } from '../../../shared/logger.ts'
import { replaceSmallFile } from '../replace-small-file.ts'

/** The argument by which a start at login is known. */
export const atLoginArgument = '--at-login'

/** Where the desktops of Linux look for what to start at login. */
export function autostartFile(environment: NodeJS.ProcessEnv, home: string): string {
  const folder = environment['XDG_CONFIG_HOME']
  const configuration = folder?.startsWith('/') ? folder : join(home, '.config')
  return join(configuration, 'autostart', 'offhand.desktop')
}

/** The file that makes them do it. */
export function autostartEntry(executable: string): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Offhand',
    'Comment=Say what you have to do in your own words and see it done',
    `Exec=${quoted(executable)} ${atLoginArgument}`,
    // Desktops pass over the entry when the app has been uninstalled.
    `TryExec=${executable.replaceAll('\\', '\\\\')}`,
    'Icon=offhand',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}

// Once for the quotes of the Exec key, and once for the string that it is.
function quoted(path: string): string {
  const inQuotes = path.replaceAll(/["`$\\]/g, String.raw`\$&`).replaceAll('%', '%%')
  return `"${inQuotes.replaceAll('\\', '\\\\')}"`
}

interface AutostartParts {
  file: string
  executable: string
  logger: Logger
}

/** Makes the file or takes it away. A failure is logged. */
export function setAutostart(
  isWanted: boolean,
  { file, executable, logger }: AutostartParts,
): void {
  try {
    if (!isWanted) {
      rmSync(file, { force: true })
      return
    }
    const entry = autostartEntry(executable)
    if (contentOf(file) === entry) return
    mkdirSync(dirname(file), { recursive: true })
    replaceSmallFile(file, entry)
  } catch (error) {
    logger.warn('loginStart.notSet', failureFields(error))
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
