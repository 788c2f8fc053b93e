/** A request or an event of the element. */
export interface LogEntry {
  readonly id: number
  readonly kind: 'request' | 'event'
  readonly name: string
}

const kept = 40

/** The log with that entry, newest first; old ones fall out. */
export function appended(
  all: readonly LogEntry[],
  entry: Omit<LogEntry, 'id'>,
): readonly LogEntry[] {
  return [{ ...entry, id: (all[0]?.id ?? 0) + 1 }, ...all].slice(0, kept)
}
