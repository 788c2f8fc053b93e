import type { NamedTask, Question, References } from '../references.ts'
import type { Reading } from './moments/reading.ts'

/** Everything that the meaning of a clause depends on, apart from its words. */
export interface Situation {
  reading: Reading
  references: References | null
  /** Nothing but small talk was said since the assistant last spoke of tasks. */
  isFresh: boolean
  /** The tasks that the message mentions with @; in its words they are quoted. */
  mentions: readonly NamedTask[]
  /** What the assistant asked in its last answer. */
  question: Question | null
  /** The last answer changed tasks, and asked nothing. */
  justChanged: boolean
  /** What the person said before, oldest first. */
  earlier: readonly string[]
  /** The tasks that the person chose in answer to a question; they replace what the clause names. */
  chosen: readonly NamedTask[] | null
  /** The person has agreed to it. */
  confirmed: boolean
  /** Whether this answer asks something already; it can ask one thing only. */
  asking: { already: boolean }
}
