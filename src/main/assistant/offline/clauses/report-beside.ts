import type { Clause, Understood } from '../intent.ts'
import { readFact } from '../reports/read-fact.ts'
import type { ReadClause } from './read-clauses.ts'
import { reportSteps, resolveFact, type Reported } from '../reports/resolve-fact.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { toClause } from './to-clause.ts'

const adding: ReadonlySet<string> = new Set(['add', 'add-imperative', 'jot'])
const form =
  /^(.+?)(?:[,;.!]+ (?:(?:and|but|oh|also) )*| (?:and|but) (?:(?:oh|also) )*)((?:the|my|our|that) [^,;]{4,60})$/iu
/** "check that the oven is off and the door is locked" is one thing to do. */
const belongsTogether =
  /\b(?:make sure|check|ensure|tell|ask|say|remember that|if|whether|until|till|unless|once|when|after|before|because)\b/i

/** "buy milk, the milk is finished" */
const isWhy = (wish: string, told: string) =>
  (told.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => wish.toLowerCase().includes(word))

const isAdding = ({ understood }: ReadClause) => adding.has(understood?.intent ?? '')

interface Readers {
  readAgain: (text: string) => ReadClause
  /** What a clause certainly tells of a task that is there. */
  readTold: (clause: Clause) => Steps<Understood | null>
}

/** A new task, and what is told beside it; null when all of it is the task. */
function cutTold([only, second]: readonly ReadClause[]): { wish: string; told: Clause } | null {
  if (only === undefined || second !== undefined || !isAdding(only)) return null
  const [, wish, told] = form.exec(only.clause.text) ?? []
  if (wish === undefined || told === undefined) return null
  if (belongsTogether.test(wish) || isWhy(wish, told)) return null
  return { wish, told: toClause(told, only.clause.message) }
}

const usedUp = /\b(?:finished|gone|out|empty|all used|off)$/i
const gets = /^(?:buy|get|order|pick up|grab|fetch|refill|restock)\b/i
/** "the milk is finished" is why there is "Buy milk". */
const isToGet = ({ tasks }: Reported) => tasks.some(({ title }) => gets.test(title))

function* reported(told: Clause, situation: Situation): Steps<Understood | null> {
  const fact = readFact(told.text)
  const found = fact === null ? null : yield* resolveFact(fact)
  if (found?.sure !== true || (usedUp.test(told.text) && isToGet(found))) return null
  return { intent: 'report-done', steps: () => reportSteps(found, situation) }
}

/**
 * "remind me to call the knife guy at 9, and the fryer's done": a new task, and beside it what has come
 * about with one that is there, or when that is now. Told of no task for certain, it stays part of what
 * is new.
 */
export function* withReportBeside(
  read: ReadClause[],
  situation: Situation,
  { readAgain, readTold }: Readers,
): Steps<ReadClause[]> {
  const cut = cutTold(read)
  const added = cut === null ? null : readAgain(cut.wish)
  if (cut === null || added === null || !isAdding(added)) return read
  const understood = (yield* reported(cut.told, situation)) ?? (yield* readTold(cut.told))
  return understood === null ? read : [added, { clause: cut.told, understood }]
}
