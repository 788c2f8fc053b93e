import { foldText } from '../../../shared/todos/fold-text.ts'
import { isSlipOf } from './near-names.ts'
import { isUnread, type ReadClause } from './read-clauses.ts'
import { relatesTo } from './related-words.ts'
import type { Situation } from './situation.ts'
import { searchTasks, type Steps } from './steps.ts'
import { steeringWords } from './vocabulary.ts'

const longest = 200
const mostWords = 20
const wordOf = /\p{L}{5,}/gu
const fragments: ReadonlySet<string> = new Set(['jot', 'add-headed', 'appointment'])

/** Not understood, or taken for a new task for want of anything better. */
const isWeak = (one: ReadClause) => isUnread(one) || fragments.has(one.understood?.intent ?? '')

/**
 * The line with its words spelled as in the titles of the tasks that it seems to speak of: "dentost on
 * monday" means the dentist. Only where it was not understood as it is.
 */
export function* spelledAsTitles(
  line: string,
  read: readonly ReadClause[],
  { chosen }: Situation,
): Steps {
  const words = line.match(wordOf) ?? []
  const isWanted = chosen === null && line.length <= longest && read.some(isWeak)
  if (!isWanted || words.length === 0 || words.length > mostWords) return line
  const found = yield* searchTasks({ query: line, status: 'open', words: 'any' })
  const tasks = found.ok ? [...found.matches, ...found.others] : []
  const known = [...new Set(tasks.flatMap(({ title }) => foldText(title).match(wordOf) ?? []))]
  return line.replace(wordOf, (word) => {
    const isKnown = steeringWords.has(word.toLowerCase())
    return isKnown || known.some((one) => relatesTo(word, one))
      ? word
      : (known.find((one) => isSlipOf(word, one)) ?? word)
  })
}
