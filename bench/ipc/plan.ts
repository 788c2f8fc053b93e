/** What is measured: so many messages with so many bytes each, in every round. */
export interface Load {
  name: string
  bytes: number
  messages: number
}

export const loads: readonly Load[] = [
  { name: '1 kB', bytes: 1_000, messages: 400 },
  { name: '64 kB', bytes: 64_000, messages: 80 },
  { name: '1 MB', bytes: 1_000_000, messages: 12 },
]

/** The ways that messages take. */
export type Way = 'bridge' | 'raw' | 'port'

/** Asks the main process to send the messages of a load to the page. */
export interface SendOrder {
  way: Way
  bytes: number
  messages: number
}

/** A median of all rounds, in microseconds a message. */
export interface Measured {
  direction: 'one way' | 'round trip'
  load: string
  microseconds: Record<Way, number>
}

/** What a message costs between the page and its preload script, in microseconds; no channel is in it. */
export interface Passed {
  load: string
  microseconds: number
}

/** Everything that was measured. */
export interface Report {
  measured: Measured[]
  passed: Passed[]
}

export const channels = {
  /** Answers at once; the raw channel beside our requests. */
  invoke: 'bench:invoke',
  /** Carries a message to the page; the raw channel beside our events. */
  event: 'bench:event',
  send: 'bench:send',
  port: 'bench:port',
  report: 'bench:report',
} as const
