import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder outside the repository where downloaded things are kept between clones. */
export function cacheFolder() {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'offhand')
}
