import type { LogFields, Logger } from '../../shared/logger.ts'

/** Keeps what is logged while the log itself is not loaded yet, and passes everything on from then. */
export class EarlyLogger implements Logger {
  #log: Logger | null = null
  #kept: ((log: Logger) => void)[] = []

  /** Writes what was kept to the log, and everything else from now on. */
  passOnTo(log: Logger): void {
    this.#log = log
    for (const write of this.#kept) write(log)
    this.#kept = []
  }

  debug(event: string, fields?: LogFields): void {
    this.#write((log) => log.debug(event, fields))
  }

  info(event: string, fields?: LogFields): void {
    this.#write((log) => log.info(event, fields))
  }

  warn(event: string, fields?: LogFields): void {
    this.#write((log) => log.warn(event, fields))
  }

  error(event: string, fields?: LogFields): void {
    this.#write((log) => log.error(event, fields))
  }

  #write(entry: (log: Logger) => void): void {
    if (this.#log === null) this.#kept.push(entry)
    else entry(this.#log)
  }
}
