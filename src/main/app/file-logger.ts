import { join } from 'node:path'

import electronLog from 'electron-log/node'

import type { LogFields, Logger } from '../../shared/logger.ts'

interface FileLoggerOptions {
  /** The folder of `main.log` and of its predecessor. */
  folder: string
  /** Also logs what may hold text that a person wrote. */
  debug: boolean
}

const mostBytes = 5 * 1024 * 1024

/** A logger that writes `main.log`: one line per entry, the time, the level and JSON. */
export function createFileLogger({ folder, debug }: FileLoggerOptions): Logger {
  // The Node flavour: the Electron one would open an IPC channel to every page.
  const log = electronLog.create({ logId: folder })
  const { file, console: terminal } = log.transports
  // It would look for a name in package.json, and log nothing when it finds none.
  file.setAppName('Offhand')
  file.resolvePathFn = () => join(folder, 'main.log')
  file.level = debug ? 'debug' : 'info'
  file.maxSize = mostBytes
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  file.format = '{y}-{m}-{d}T{h}:{i}:{s}.{ms}{z} {level} {text}'
  terminal.level = false
  return {
    debug: (event, fields) => log.debug(line(event, fields)),
    info: (event, fields) => log.info(line(event, fields)),
    warn: (event, fields) => log.warn(line(event, fields)),
    error: (event, fields) => log.error(line(event, fields)),
  }
}

function line(event: string, fields: LogFields = {}): string {
  return `${event} ${JSON.stringify(fields)}`
}
