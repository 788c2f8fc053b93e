import { defaultGenerateId } from '../../chatkit/index.ts'
import type { ModelNames } from './fault-sentences.ts'
import { systemTimers, type Timers } from './timers.ts'

/** How a model is guarded. */
export interface GuardOptions extends ModelNames {
  /** From asking until the first text, thought or tool call, further attempts included; 45,000. */
  firstOutputTimeoutMs?: number
  /** Between two pieces of an answer; 30,000 unless given. */
  idleTimeoutMs?: number
  /** How often a request that failed before anything was shown is sent again; 2 unless given. */
  mostRetries?: number
  /** How many completions one turn may take; 24 unless given. */
  mostRounds?: number
  /** Whether a tool may run twice without harm; none does unless given. */
  isRepeatable?: (toolName: string) => boolean
  timers?: Timers
  /** Gives new ids for tool calls. */
  generateCallId?: () => string
}

/** The options with what holds when they are not given. */
export function withDefaults(options: GuardOptions): Required<Omit<GuardOptions, 'address'>> {
  return {
    firstOutputTimeoutMs: 45_000,
    idleTimeoutMs: 30_000,
    mostRetries: 2,
    mostRounds: 24,
    isRepeatable: () => false,
    timers: systemTimers,
    generateCallId: () => defaultGenerateId('tool_call'),
    ...options,
  }
}
