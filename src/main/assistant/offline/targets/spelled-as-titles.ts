import { foldText } from '../../../../shared/todos/fold-text.ts'
import { lookalikes } from '../normalise/lookalikes.ts'
import { isSlipOf } from './near-names.ts'
import { isUnread, type ReadClause } from '../clauses/read-clauses.ts'
import { relatesTo } from '../words/related-words.ts'
import type { Situation } from '../situation.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'
import { steeringWords } from '../normalise/vocabulary.ts'

const longest = 200
const mostWords = 20
const wordOf = /\p{L}{5,}/gu
const fragments: ReadonlySet<string> = new Set(['jot', 'add-headed', 'appointment'])

/** Everyday words a letter away from others: "stuff" is no slip of "staff". */
const everyday: ReadonlySet<string> = new Set(
  (
    'stuff great right light night might sight fight thing thank place plans party parts point house horse short ' +
    'shirt start store story state stage still small shall while where there their third train break bread board ' +
    'front print paint plant plane plate price prize phone prone money honey month mouth paper later water letter ' +
    'better bitter butter batter matter mother bother brother father rather other couple coupe class glass grass ' +
    'clean clear close cloth clock block black blank bland stand stock stick stack share shape shade shore score'
  ).split(' '),
)

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
    const plain = word.toLowerCase()
    const isKnown = [steeringWords, lookalikes, everyday].some((set) => set.has(plain))
    return isKnown || known.some((one) => relatesTo(word, one))
      ? word
      : (known.find((one) => isSlipOf(word, one)) ?? word)
  })
}
