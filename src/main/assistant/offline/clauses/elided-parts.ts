import { allMatches } from '../../../../shared/all-matches.ts'
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

const joint =
  /(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?=(?:also |make it )?(?:due|(?:high|medium|low) priority)\b)/giu
const quality = /^(?:also )?((?:due \S.*)|(?:high|medium|low) priority)$/iu
const makes = /^(?:please )?(?:make|set|mark|have|put) /iu
const firstQuality =
  / (?:(?:to|as|a|at|be) )*(?:(?:top|high|medium|low)[ -]priority|(?:very )?(?:important|urgent|critical)|p[1-4]|due \S.*)$/iu

/** "make the bags high priority and due tomorrow": the second part is of the same. */
function qualityParts(part: string, bare: Situation, understand: Understand): string[] | null {
  if (!makes.test(part) || part.includes('"')) return null
  for (const match of allMatches(part, joint)) {
    const first = part.slice(0, match.index)
    const also = quality.exec(part.slice(match.index + match[0].length))?.[1]
    const named = first.replace(makes, 'make ').replace(firstQuality, '')
    const before = also === undefined ? null : understand(toClause(first, first), bare)
    const isTold = before !== null && aimed.has(before.intent) && firstQuality.test(first)
    if (isTold) return [first, `${named} ${also}`]
  }
  return null
}

/** "push milk to friday and the rent to monday", with the verb put in again. */
export function elidedParts(part: string, situation: Situation, understand: Understand): string[] {
  const bare = { ...situation, question: null, earlier: [] }
  const qualities = qualityParts(part, bare, understand)
  if (qualities !== null) return qualities
  for (const [first, second] of splitElided(part)) {
    const before = understand(toClause(first, first), bare)
    if (before === null || !aimed.has(before.intent) || sharesEnd(first, second)) continue
    const after = understand(toClause(second, second), bare)
    const goesOn = after?.intent === before.intent || (isAdding(after) && doesFirst.test(first))
    if (goesOn) return [first, ...elidedParts(second, situation, understand)]
  }
  return [part]
}
