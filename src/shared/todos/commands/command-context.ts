import type { LocalNow } from '../../clock.ts'

/** What a command needs from outside: the instant, its local form and new ids. */
export interface CommandContext {
  /** ISO 8601 in UTC. */
  nowIso: string
  now: LocalNow
  generateId: () => string
}
