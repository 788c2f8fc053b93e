/** Facts of a log entry: counts, names, durations in milliseconds; no text that a person wrote. */
export type LogFields = Record<string, string | number | boolean | null>

/** Where the app writes what happened; `event` is a fixed dotted name. `debug` may hold task text and is off by default. */
export interface Logger {
  debug(event: string, fields?: LogFields): void
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

/** A logger that writes nothing. */
export const silentLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
}
