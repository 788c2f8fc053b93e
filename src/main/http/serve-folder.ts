import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The data folder of `npm run serve` when none is given: beside that of the app, where this
 * platform keeps the data of applications, but not the same, so that scripts do not meet the
 * person's own tasks by accident.
 */
export function serveFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
): string {
  return join(applicationFolder(platform, environment), 'offhand-serve')
}

function applicationFolder(platform: NodeJS.Platform, environment: Environment): string {
  if (platform === 'win32') return environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return environment['XDG_CONFIG_HOME'] || join(homedir(), '.config')
}
