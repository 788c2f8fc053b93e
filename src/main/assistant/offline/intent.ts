import type { Situation } from './situation.ts'
import type { Steps } from './steps/steps.ts'
import type { ToolCall } from './steps/tool-call.ts'

/** One thing that a person says, without politeness around it. */
export interface Clause {
  text: string
  /** With the politeness. */
  raw: string
  /** It was written with a question mark. */
  asks: boolean
  /** The whole message, of which this may be a part. */
  message: string
}

/**
 * A conversation that shows what an intent does. `before` and `after` list the todos, one a line:
 * `Buy milk @2026-03-05 17:00 !high +Work #dairy ✓`. Examples are run as tests.
 */
export interface Example {
  before?: readonly string[]
  say: readonly string[]
  reply: string
  after?: readonly string[]
}

/** Something that people can want: how it is recognised, and what is done then. */
export interface Intent<Slots> {
  name: string
  examples: readonly Example[]
  recognise(clause: Clause, situation: Situation): Slots | null
  /** The reply, or the steps to it. */
  act(slots: Slots, situation: Situation, clause: Clause): Steps | string
}

/** What a clause was understood as. */
export interface Understood {
  intent: string
  steps(): Steps
}

/** An intent whose slots are its own business. */
export interface AnyIntent {
  name: string
  examples: readonly Example[]
  understand(clause: Clause, situation: Situation): Understood | null
}

const noCalls: readonly ToolCall[] = []

function* reply(text: string): Steps {
  yield* noCalls
  return text
}

export function defineIntent<Slots>(intent: Intent<Slots>): AnyIntent {
  const { name, examples } = intent
  return {
    name,
    examples,
    understand: (clause, situation) => {
      const slots = intent.recognise(clause, situation)
      if (slots === null) return null
      const steps = () => {
        const acted = intent.act(slots, situation, clause)
        return typeof acted === 'string' ? reply(acted) : acted
      }
      return { intent: name, steps }
    },
  }
}
