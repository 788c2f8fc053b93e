import type { Clause } from '../intent.ts'
import { quotable } from '../words/phrases.ts'

const examples = `You can say, for example:
- "add buy milk tomorrow at 5pm"
- "what's due today?"
- "push the dentist to Friday"`

/** The answer to what is not understood. */
export const notUnderstood = `Sorry, I didn't understand that. ${examples}`

/** The answer when words point at a task, and at none that is known. */
export const unclearTask =
  "I'm not sure which task you mean. Tell me its title, or ask me for your list first."

/** A clause that only says what the next one is about names no task. */
export function notTheTopic({ raw }: Clause): string {
  return `I'm not sure which task ${quotable(raw) ?? 'that'} is about, so I left everything as it is.`
}

/** The answer when one of several clauses is not understood. */
export function notUnderstoodPart({ raw }: Clause, parts: number): string {
  const quoted = parts === 1 ? null : quotable(raw)
  if (quoted === null) return notUnderstood
  return `Sorry, I didn't understand ${quoted}, so I left everything as it is. ${examples}`
}
