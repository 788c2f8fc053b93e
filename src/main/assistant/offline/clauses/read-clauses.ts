import { isAside, isConditional, isEasing } from '../words/asides.ts'
import { speakOf } from '../targets/focus.ts'
import type { Clause, Understood } from '../intent.ts'
import { aimed } from '../intents/follow-up.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { namedTasks } from '../targets/named-tasks.ts'
import { mentionedTask, saysHalf } from '../deciding/suppose.ts'
import { quotable } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'

/** A clause, and what it was understood as. */
export interface ReadClause {
  clause: Clause
  understood: Understood | null
}

/** The intents that say that nothing was understood. */
export const declined = new Set(['', 'decline', 'decline-question'])

/** Whether nothing was understood. */
export const isUnread = ({ understood }: Pick<ReadClause, 'understood'>): boolean =>
  declined.has(understood?.intent ?? '')

const conditions =
  /\b(?:if|when|once|unless|until|except|but|only|instead|not|never|no|nope|cancel|wait|maybe|perhaps|otherwise|or|kidding|joking|after|before|while|because|in case|provided|assuming|said|says|told)\b|n't\b|\bdont\b/i
const denies = /\b(?:not|never|no|nope|dont)\b|n't\b/i
const risky = new Set(['answer', 'correct'])
/** "I can't make it" tells why, where "I can't decide" would be a doubt. */
const unable =
  /^(?:(?:sorry|ugh|so|well|ok)[ ,]+)*(?:(?:i|we|he|she|they)(?: just| really| probably)? )?(?:can't|cannot|couldn't|won't (?:be able|make|have|get)|don't have (?:the )?(?:time|energy)|didn't (?:get|have|manage|finish)|haven't (?:got|had))(?! (?:decide|remember|say|tell|be sure|promise|think|wait)\b)\b/i
const untilThen = /\b(?:until|till) (?:(?:the|next|this) )?\p{L}+$/iu

/** Whether a clause that was not understood may say that the rest is not wanted, or only in some case. */
const changesMeaning = ({ raw }: Clause) =>
  conditions.test(raw.replace(untilThen, '').replace(unable, '')) &&
  !(isEasing(raw) || (isAside(raw) && !denies.test(raw.replace(unable, ''))))

const hedges = /\b(?:if|unless|maybe|perhaps|might|should i|shall i)\b/i

/** Whether what is said leaves open whether the rest is wanted. */
export const isHedged = (text: string) => hedges.test(text)

const takingBack = new Set(['undo', 'redo', 'restore', 'reopen', 'deny-done'])

/** Whether a clause wants something as it was. */
export const takesBack = ({ understood }: Pick<ReadClause, 'understood'>) =>
  takingBack.has(understood?.intent ?? '')

/** "no, I was right before, put it back": the rest only says why. */
const isOnlyTakenBack = ([only, second]: readonly ReadClause[]) =>
  only !== undefined && takesBack(only) && second === undefined

const noLonger = /(?:\bnot|n't|\bno longer)\b.*\b(?:any ?more|any longer|after all)$|\bno longer\b/i
/** "we're not flying anymore, so delete the flights" */
const isWhyGone = ({ clause }: ReadClause) => noLonger.test(clause.text)
const isDeleting = ({ understood }: ReadClause) => understood?.intent === 'delete'

/** Whether what was understood can be carried out without what was not. */
export function isCertain(known: readonly ReadClause[], missed: readonly ReadClause[]): boolean {
  const isOther = missed.some(({ clause }) => changesMeaning(clause))
  if (isOnlyTakenBack(known) && !missed.some(({ clause }) => isHedged(clause.raw))) return true
  if (known.length > 0 && known.every(isDeleting) && missed.every(isWhyGone)) return true
  const isRisky = known.some(({ understood }) => risky.has(understood?.intent ?? ''))
  return known.length > 0 && !isOther && !isRisky
}

const pronoun =
  /\b(?:it|that|this|them|those|these)(?: one| ones)?\b|\b(?:him|her)(?= (?:to|on|until|till|by|back)\b|$)/i
const wantsGone =
  /^(?:so |please )?(?:delete|remove|drop|cancel|scratch|bin) (?:it|that|them|that one|this one)$/i
/** What they say of a task beside "delete it" tells which one "it" is. */
const mayOnlyName = new Set(['delete', 'report-done'])
const names = /\b(?:the|my|our)\b|\bthat (?!(?:one|was|is|did|it)\b)\p{L}/iu

/** Whether a clause needs to know what was spoken of before. */
export const pointsBack = (text: string) => pronoun.test(text)

const leadsOn = ({ clause, understood }: ReadClause) =>
  (aimed.has(understood?.intent ?? '') || understood?.intent === 'put-in-list') &&
  pointsBack(clause.text)

/** "don't forget the milk, move it to friday": small talk beside the wish, but for what it names. */
export const isNamingFor = (one: ReadClause, next: ReadClause | undefined) =>
  one.understood?.intent === 'refrain' && isTopic(one, next)

/** What a report says beside "delete it" or "tick it off" tells which one "it" is. */
function isNamedFor(intent: string, next: ReadClause): boolean {
  if (intent === 'report-done' && next.understood?.intent === 'complete') return true
  return mayOnlyName.has(intent) && wantsGone.test(next.clause.text)
}

const mayNameOne: ReadonlySet<string> = new Set([...declined, 'refrain'])
const isUnreadWish = ({ raw }: Clause, intent: string) => declined.has(intent) && !isAside(raw)

const neverHappens = /\bnever (?=happening|going to happen)/i

/** "I forgot the flights, move them to today": the first clause only says what the second is about. */
function isTopic({ clause, understood }: ReadClause, next: ReadClause | undefined): boolean {
  if (next === undefined || !leadsOn(next)) return false
  const doubts = takesBack(next) ? isHedged : isConditional
  if (doubts(clause.raw.replace(neverHappens, ''))) return false
  const intent = understood?.intent ?? ''
  if (intent === 'call-off' || isNamedFor(intent, next)) return true
  return names.test(clause.raw) ? mayNameOne.has(intent) : isUnreadWish(clause, intent)
}

/** "it bounced, reopen it": what names nothing leaves open what "it" is. */
export const isOnlyWhy = ({ clause }: ReadClause, next: ReadClause | undefined) =>
  next !== undefined && (takesBack(next) || isDeleting(next)) && !names.test(clause.raw)

/** "we have enough hay, remove that one": a reason that may name what is to go. */
export const isHint = (one: ReadClause, next: ReadClause | undefined) =>
  isUnread(one) &&
  isAside(one.clause.raw) &&
  !names.test(one.clause.raw) &&
  !changesMeaning(one.clause) &&
  next?.understood?.intent === 'delete' &&
  wantsGone.test(next.clause.text)

/** "cancel the coffee" is a wish of its own. */
const callsOff = /^(?:cancel|call off|scrap|drop|forget|ditch|lose|chuck|nix|axe|strike|scratch)\b/i

/** "Jonah can't make it, scrap the coffee": the first clause only says why. */
const isReason = ({ clause, understood }: ReadClause, next: ReadClause | undefined) =>
  understood?.intent === 'call-off' &&
  !callsOff.test(clause.text) &&
  aimed.has(next?.understood?.intent ?? '')

const reopens: ReadonlySet<string> = new Set(['reopen', 'deny-done'])

/** "the chore isn't finished, put it back": the second clause wants what the first has done. */
function isSaidAgain({ clause, understood }: ReadClause, before: ReadClause | undefined): boolean {
  if (!reopens.has(before?.understood?.intent ?? '')) return false
  const intent = understood?.intent ?? ''
  return intent === 'undo'
    ? /\bback\b/i.test(clause.text)
    : reopens.has(intent) && pointsBack(clause.text)
}

/**
 * The clauses that are only about something, each with what is done to that, those that were not
 * understood, and all but the latter.
 */
export function sortClauses(read: readonly ReadClause[]) {
  const topics = new Map<ReadClause, ReadClause>()
  for (const [index, one] of read.entries()) {
    const next = read[index + 1]
    if (next !== undefined && (isTopic(one, next) || isHint(one, next))) topics.set(one, next)
  }
  const missed = read.filter((one) => !topics.has(one) && isUnread(one))
  const isKnown = (one: ReadClause, index: number) =>
    !missed.includes(one) &&
    !isSaidAgain(one, read[index - 1]) &&
    (topics.has(one) || !isReason(one, read[index + 1]))
  return { topics, missed, known: read.filter(isKnown) }
}

/** "Fondant's turned up" */
const hasBecome = /^((?:the |my )?[\p{L}-]+(?: [\p{L}-]+)?)'s (?=\p{L})/iu

/** The task that a clause barely speaks of; what is to be deleted has to be named better. */
function* barelyNamed(text: string, next: string | undefined): Steps<readonly TaskFacts[]> {
  const task = yield* mentionedTask(text)
  return task === null || (next === 'delete' && !saysHalf(text, task.title)) ? [] : [task]
}

/** What a clause speaks of is what "it" means in the next; false when that is not to be told. */
export function* takeUp(
  { text }: Clause,
  { understood }: ReadClause,
  situation: Situation,
): Steps<boolean> {
  const status = understood?.intent === 'reopen' ? 'done' : 'open'
  const plain = text.replace(hasBecome, '$1 is ').replace(/\bthat (?=\p{L}+$)/iu, 'the ')
  const named = yield* namedTasks(plain, status)
  const isNamed = named.length > 0 || status === 'done'
  const tasks = isNamed ? named : yield* barelyNamed(text, understood?.intent)
  if (tasks.length > 0) speakOf(tasks, 'found', situation)
  return tasks.length > 0
}

function notUnderstoodRest({ raw }: Clause): string {
  const quoted = quotable(raw.replace(/[\s.!?]+$/, ''))
  return `I didn't understand ${quoted ?? 'the rest'}, so I did nothing about it.`
}

const alreadySo = /^(".+") is already like that\.$/s

/** "it's really important, mark it high": done once, and not "already like that". */
function isToldAlready(reply: string, before: readonly string[]): boolean {
  const title = alreadySo.exec(reply)?.[1]
  return title !== undefined && before.some((other) => other.startsWith(`${title} now `))
}

/** What was done, and what was not understood; a question comes last. */
export function joinReplies(
  replies: readonly string[],
  missed: readonly ReadClause[],
  { asking }: Situation,
): string {
  const unread = missed.filter(({ clause }) => !isAside(clause.raw))
  const rest = unread.map(({ clause }) => notUnderstoodRest(clause))
  const told = replies.filter((reply, at) => !isToldAlready(reply, replies.slice(0, at)))
  const all = asking.already ? [...rest, ...told] : [...told, ...rest]
  return all.join(all.some((reply) => reply.includes('\n')) ? '\n\n' : ' ')
}
