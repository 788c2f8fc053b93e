import type { Clause, Understood } from '../intent.ts'
import { lastResort } from '../intents/intents.ts'
import type { Situation } from '../situation.ts'
import { splitLines } from '../clauses/split-clauses.ts'
import { toClause } from '../clauses/to-clause.ts'

/** More lines than this are too many to offer as tasks. */
const mostLines = 30

/** What a line begins with that adds a task. */
const addPrefix =
  /^(?:please )?(?:add(?: (?:a |another )?(?:task|todo|reminder)(?: to)?)?|remind me to|don'?t forget to|i (?:need|have) to|todo|to-do|task)\s*:?\s+/i

/** Whether something new is added. */
export const isAdding = (understood: Understood | null) =>
  ['add', 'add-headed', 'add-imperative', 'jot'].includes(understood?.intent ?? '')

/** The lines that are new tasks, when all of the message is; null when it is something else. */
export function newTaskLines(
  message: string,
  understand: (clause: Clause) => Understood | null,
): string[] | null {
  const lines = splitLines(message)
  const [first, ...others] = lines
  if (first === undefined) return null
  const understoodAs = (text: string) => understand(toClause(text, message))
  if (!isAdding(understoodAs(first.text))) return null
  const isNew = (understood: Understood | null) => understood === null || isAdding(understood)
  if (!others.every(({ text }) => isNew(understoodAs(text)))) return null
  return lines.map(({ text }) => (addPrefix.test(text) ? text.replace(addPrefix, '') : text))
}

/** Whether lines that nothing is known of may be tasks. */
export function couldBeTasks(
  texts: readonly string[],
  situation: Situation,
  understand: (clause: Clause, situation: Situation) => Understood | null,
): boolean {
  if (texts.length === 0 || texts.length > mostLines) return false
  return texts.every((text) => {
    const clause = toClause(text, text)
    return (
      understand(clause, situation) === null && lastResort.understand(clause, situation) !== null
    )
  })
}

/** The tasks that lines are in answer to "What should the task be called?". */
export function filledLines(message: string, { question }: Situation): string[] | null {
  if (question?.kind !== 'fill' || !question.note.startsWith('add {answer}')) return null
  const note = question.note.slice(4)
  return splitLines(message).map(({ text }) => note.replace('{answer}', () => text))
}
