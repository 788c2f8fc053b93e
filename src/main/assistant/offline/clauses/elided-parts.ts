import type { Understand } from './with-reason.ts'
import { aimed } from '../intents/follow-up.ts'
import { isAdding } from '../adding/new-task-lines.ts'
import type { Situation } from '../situation.ts'
import { splitElided } from './split-clauses.ts'
import { toClause } from './to-clause.ts'

const namesLast = / (?:as|with) \S+$/iu
/** "tag the living room and the books as moving": what both become is said once. */
const sharesEnd = (first: string, second: string) =>
  namesLast.test(second) && !namesLast.test(first)

const doesFirst = /^(?:let's )?do /iu

/** "push milk to friday and the rent to monday", with the verb put in again. */
export function elidedParts(part: string, situation: Situation, understand: Understand): string[] {
  const bare = { ...situation, question: null, earlier: [] }
  for (const [first, second] of splitElided(part)) {
    const before = understand(toClause(first, first), bare)
    if (before === null || !aimed.has(before.intent) || sharesEnd(first, second)) continue
    const after = understand(toClause(second, second), bare)
    const goesOn = after?.intent === before.intent || (isAdding(after) && doesFirst.test(first))
    if (goesOn) return [first, ...elidedParts(second, situation, understand)]
  }
  return [part]
}
