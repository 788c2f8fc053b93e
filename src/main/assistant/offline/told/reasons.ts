import { isTelling } from '../words/asides.ts'
import { isImperative } from '../words/imperative.ts'
import { aimed } from '../intents/follow-up.ts'
import { isCertain, isUnread, pointsBack, type ReadClause } from '../clauses/read-clauses.ts'
import type { Steps } from '../steps/steps.ts'
import { tasksNamedIn, tellingPhrases } from './told-words.ts'

const news: ReadonlySet<string> = new Set(['jot', 'appointment'])
const changes: ReadonlySet<string> = new Set([...aimed, 'told'])
const wishes =
  /^(?:and |also )*(?:i|we)(?:['’]ve| have|['’]d)?(?: also| still)? (?:need|have|got|gotta|must|should|want|ought|like)\b/iu
/** "the trip slipped by a day, move everything a day later" */
const movesAll =
  /^(?:please )?(?:move|push|shift|postpone|shove|bump|put|bring|reschedule) (?:everything|all|it all|them all|the (?:whole )?lot)\b(?! (?:else|but|except))/iu
const joinedBySo = /[\s,;.]so\s+$/iu

/** Whether a change follows a clause after "so". */
function leadsOn({ clause }: ReadClause, next: ReadClause, line: string): boolean {
  if (!changes.has(next.understood?.intent ?? '')) return false
  // "the balloons turned up, so tick them" tells which ones.
  if (pointsBack(next.clause.text)) return false
  if (movesAll.test(clause.text)) return false
  if (movesAll.test(next.clause.text)) return !isImperative(clause.text)
  const lead = line.slice(0, Math.max(0, line.indexOf(next.clause.raw)))
  return joinedBySo.test(lead) && !isImperative(clause.text) && !wishes.test(clause.text)
}

/** Nothing is understood of it, and nothing in it could mean that the rest is not wanted. */
const onlyTells = (one: ReadClause, next: ReadClause) =>
  isUnread(one) && isTelling(one.clause.raw) && isCertain([next], [one])

/** A statement that is about no open task, or about what the next clause names itself, only tells why. */
function* isReason(one: ReadClause, next: ReadClause): Steps<boolean> {
  const intent = one.understood?.intent ?? ''
  if (news.has(intent)) return true
  if (!changes.has(intent) && !onlyTells(one, next)) return false
  const phrases = tellingPhrases(one.clause.text)
  const [first] = phrases[0]?.split(' ') ?? []
  if (first === undefined) return false
  const named = tellingPhrases(next.clause.text).flatMap((phrase) => phrase.split(' '))
  return named.includes(first) || (yield* tasksNamedIn(phrases)).length === 0
}

/** What is wanted, without why: "school club today, so pick-up is half an hour later". */
export function* withoutReasons(read: readonly ReadClause[], line: string): Steps<ReadClause[]> {
  const wanted: ReadClause[] = []
  for (const [at, one] of read.entries()) {
    const next = read[at + 1]
    const isLed = next !== undefined && leadsOn(one, next, line)
    const isWhy = isLed && (movesAll.test(next.clause.text) || (yield* isReason(one, next)))
    if (!isWhy) wanted.push(one)
  }
  return wanted
}
