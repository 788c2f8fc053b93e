import { aimed, withoutPast, type Pipeline } from '../intents/follow-up.ts'
import { declined, pointsBack, type ReadClause } from '../clauses/read-clauses.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import { namedBy } from '../targets/existing-task.ts'
import { readWhen } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'

const sentence =
  /^(?:(?:so|and|ok|okay|oh|sorry|ugh|hey|well)[ ,]+)*((?:the |my |our )?\p{L}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,4}?) (?:just |now |only |still |also |always )?(?:is|are|was|were|isn't|aren't|got|gets?|has|have|had|can't|can|won't|will|starts?|ends?|finish(?:es)?|runs?|begins?|called|rang|needs?|wants?|said|says|opens?|closes?|takes?|comes?|arrives?|lasts?|clashes)\b/iu
/** They may only tell something of a task that is there. */
const maySpeakOfOne: ReadonlySet<string> = new Set([
  ...declined,
  'find',
  'jot',
  'appointment',
  'need',
])
const wanted: ReadonlySet<string> = new Set([
  ...aimed,
  'correct',
  'rename',
  'put-in-list',
  'detail',
])
const makes =
  /^(?:please |so |just |let's |can (?:you|we) )*make (?:it|that|them) (?:at |for )?(.+)$/iu
const hour = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu
const doubts = /\b(?:if|unless|maybe|perhaps|might|wonder)\b|\?\s*$/iu

/** "move it to 6" for "make that 6", of what has a time. */
function asMove(text: string, { due }: TaskFacts, { reading }: Situation): string | null {
  const moment = makes.exec(text)?.[1]
  if (moment === undefined) return null
  const when = readWhen(moment, reading)
  const isHour = hour.test(moment)
  if (isHour && due?.time === undefined) return null
  return isHour || (when !== null && when.rest.trim() === '') ? `move it to ${moment}` : null
}

/** The open task that is what a sentence begins with: "soccer" of "soccer ends later today". */
function* taskBeginning(said: string): Steps<TaskFacts | null> {
  const subject = sentence.exec(said)?.[1]
  if (subject === undefined || doubts.test(said)) return null
  const task = yield* namedBy(subject)
  return task !== undefined && coversPhrase(subject, task.title) ? task : null
}

/** The second of two clauses when it wants something of what the first may speak of. */
function wishAfter([first, second, more]: readonly ReadClause[]): ReadClause | null {
  if (first === undefined || second === undefined || more !== undefined) return null
  const isTold = !first.clause.asks && maySpeakOfOne.has(intentOf(first))
  return isTold && isWishForIt(second) ? second : null
}

const intentOf = ({ understood }: ReadClause) => understood?.intent ?? ''

function isWishForIt(one: ReadClause): boolean {
  const { text, asks } = one.clause
  return !asks && pointsBack(text) && (makes.test(text) || wanted.has(intentOf(one)))
}

/** The words of a wish for one task; null for "make it 12" of what has no time. */
function wordsOf(wish: ReadClause, task: TaskFacts, situation: Situation) {
  const { text } = wish.clause
  if (!makes.test(text)) return text
  const move = asMove(text, task, situation)
  const mayBeOther = /\d/.test(text) || intentOf(wish) === 'correct'
  return move ?? (mayBeOther ? null : text)
}

/**
 * "soccer ends later today, make that 6": what is told first is only which task the wish is about. Null
 * when it names no open task, or the wish names one itself.
 */
export function* wishForTopic(
  read: readonly ReadClause[],
  situation: Situation,
  pipeline: Pipeline,
): Steps<ReadClause | null> {
  const wish = wishAfter(read)
  const task = wish === null ? null : yield* taskBeginning(read[0]?.clause.text ?? '')
  const words = wish === null || task === null ? null : wordsOf(wish, task, situation)
  if (wish === null || task === null || words === null) return null
  const chosen = { ...withoutPast(situation), chosen: [task] }
  const steps = () => pipeline.respond(words, chosen)
  return { clause: wish.clause, understood: { intent: 'told', steps } }
}
