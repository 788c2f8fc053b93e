import { aimed } from './intents/follow-up.ts'
import { changesMeaning, declined, pointsBack, type ReadClause } from './read-clauses.ts'

const changes: ReadonlySet<string> = new Set([...aimed, 'told'])
/** What a sentence about things or people is taken for when it names a day. */
const mayTell: ReadonlySet<string> = new Set(['jot', 'appointment', 'state'])
const consequence = /\b(?:so|which means)(?: that)?[ ,]+$/i
const hasVerb =
  /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,4}?(?:['’](?:s|re) (?!birthday|party|day\b)| (?:is|are|was|were|has|have|had|can|only|just|wants?|needs?|gets?|got|gave|says?|said)) ?\p{L}/iu

/** Whether a clause only tells something; "so" and what follows from it come next. */
function isReason({ clause, understood }: ReadClause, next: ReadClause, line: string): boolean {
  const intent = understood?.intent ?? ''
  const isTold = mayTell.has(intent) || (declined.has(intent) && !changesMeaning(clause))
  if (!isTold || !hasVerb.test(clause.raw)) return false
  const start = line.lastIndexOf(next.clause.raw)
  return start > 0 && consequence.test(line.slice(0, start))
}

const isChange = ({ clause, understood }: ReadClause) =>
  changes.has(understood?.intent ?? '') && !pointsBack(clause.text)

/** "the barber's on holiday this week so haircut is thursday": the first clause only says why, and is no task. */
export const withoutReasons = (read: readonly ReadClause[], line: string): readonly ReadClause[] =>
  read.filter((one, at) => {
    const next = read[at + 1]
    return next === undefined || !isChange(next) || !isReason(one, next, line)
  })
