/** Facts of a log entry; they never hold text that a person or a model wrote. */
export type ChatKitLogFields = Record<string, string | number | boolean | null>

/** Where the engine reports requests and failures; any logger with these methods fits. */
export interface ChatKitLogger {
  debug(event: string, fields?: ChatKitLogFields): void
  info(event: string, fields?: ChatKitLogFields): void
  warn(event: string, fields?: ChatKitLogFields): void
  error(event: string, fields?: ChatKitLogFields): void
}

/** A logger that writes nothing. */
export const silentChatKitLogger: ChatKitLogger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
}

/** The kind of a failure and where it happened, without its message, which may quote a person. */
export function describeFailure(error: unknown): ChatKitLogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return { error: error.name, at: frames.slice(0, 5).join(' | ').replaceAll('    at ', '') }
}
