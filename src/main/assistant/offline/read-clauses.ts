import { isAside, isConditional } from './asides.ts'
import { speakOf } from './focus.ts'
import type { Clause, Understood } from './intent.ts'
import { aimed } from './intents/follow-up.ts'
import { namedTasks } from './named-tasks.ts'
import { quotable } from './phrases.ts'
import type { Situation } from './situation.ts'
import type { Steps } from './steps.ts'

/** A clause, and what it was understood as. */
export interface ReadClause {
  clause: Clause
  understood: Understood | null
}

/** The intents that say that nothing was understood. */
export const declined = new Set(['', 'decline', 'decline-question'])
const conditions =
  /\b(?:if|when|once|unless|until|except|but|only|instead|not|never|no|nope|cancel|wait|maybe|perhaps|otherwise|or|kidding|joking|after|before|while|because|in case|provided|assuming|said|says|told)\b|n't\b|\bdont\b/i
const denies = /\b(?:not|never|no|nope|dont)\b|n't\b/i
const risky = new Set(['answer', 'correct'])
const untilThen = /\b(?:until|till) (?:(?:the|next|this) )?\p{L}+$/iu

/** Whether what was understood can be carried out without what was not. */
export function isCertain(known: readonly ReadClause[], missed: readonly ReadClause[]): boolean {
  const changesMeaning = missed.some(
    ({ clause }) =>
      conditions.test(clause.raw.replace(untilThen, '')) &&
      !(isAside(clause.raw) && !denies.test(clause.raw)),
  )
  const isRisky = known.some(({ understood }) => risky.has(understood?.intent ?? ''))
  return known.length > 0 && !changesMeaning && !isRisky
}

const pronoun = /\b(?:it|that|this|them|those|these)(?: one| ones)?\b/i
const wantsGone = /^(?:so |please )?(?:delete|remove|drop|cancel|scratch|bin) (?:it|that|them)$/i
/** What they say of a task beside "delete it" tells which one "it" is. */
const mayOnlyName = new Set(['delete', 'report-done'])
const names = /\b(?:the|my|our)\b/i

/** Whether a clause needs to know what was spoken of before. */
export const pointsBack = (text: string) => pronoun.test(text)

const leadsOn = ({ clause, understood }: ReadClause) =>
  aimed.has(understood?.intent ?? '') && pointsBack(clause.text)

/** "I forgot the flights, move them to today": the first clause only says what the second is about. */
function isTopic({ clause, understood }: ReadClause, next: ReadClause | undefined): boolean {
  if (next === undefined || !leadsOn(next) || isConditional(clause.raw)) return false
  const intent = understood?.intent ?? ''
  if (mayOnlyName.has(intent)) return wantsGone.test(next.clause.text)
  return declined.has(intent) && (names.test(clause.raw) || !isAside(clause.raw))
}

/** The clauses that are only about something, those that were not understood, and all but the latter. */
export function sortClauses(read: readonly ReadClause[]) {
  const topics = read.filter((one, index) => isTopic(one, read[index + 1]))
  const missed = read.filter(
    (one) => !topics.includes(one) && declined.has(one.understood?.intent ?? ''),
  )
  return { topics, missed, known: read.filter((one) => !missed.includes(one)) }
}

/** "Fondant's turned up" */
const hasBecome = /^((?:the |my )?[\p{L}-]+(?: [\p{L}-]+)?)'s (?=\p{L})/iu

/** What a clause speaks of is what "it" means from here; false when that is not to be told. */
export function* takeUp({ text }: Clause, situation: Situation): Steps<boolean> {
  const tasks = yield* namedTasks(text.replace(hasBecome, '$1 is '))
  if (tasks.length > 0) speakOf(tasks, 'found', situation)
  return tasks.length > 0
}

function notUnderstoodRest({ raw }: Clause): string {
  const quoted = quotable(raw.replace(/[\s.!?]+$/, ''))
  return `I didn't understand ${quoted ?? 'the rest'}, so I did nothing about it.`
}

/** What was done, and what was not understood; a question comes last. */
export function joinReplies(
  replies: readonly string[],
  missed: readonly ReadClause[],
  { asking }: Situation,
): string {
  const unread = missed.filter(({ clause }) => !isAside(clause.raw))
  const rest = unread.map(({ clause }) => notUnderstoodRest(clause))
  const all = asking.already ? [...rest, ...replies] : [...replies, ...rest]
  return all.join(all.some((reply) => reply.includes('\n')) ? '\n\n' : ' ')
}
