import { isAside } from '../words/asides.ts'
import { isChat } from '../remarks/chat.ts'
import { heardOf } from '../remarks/heard.ts'
import type { NamedTask } from '../../references.ts'
import { focusOf, speakOf } from '../targets/focus.ts'
import { isImperative } from '../words/imperative.ts'
import { readFact } from '../reports/read-fact.ts'
import { resolveFact } from '../reports/resolve-fact.ts'
import type { Understood } from '../intent.ts'
import { notTheTopic, notUnderstoodPart } from '../replies/not-understood.ts'
import {
  isCertain,
  isHedged,
  isHint,
  isOnlyWhy,
  joinReplies,
  pointsBack,
  sortClauses,
  takesBack,
  takeUp,
  type ReadClause,
} from '../clauses/read-clauses.ts'
import { remembering } from '../steps/remembering.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { mentionedTask, suppose } from './suppose.ts'
import { toClause } from '../clauses/to-clause.ts'

/** Acts on a clause, unless it only says what `next` is about. */
function* respondToClause(
  one: ReadClause,
  next: ReadClause | undefined,
  situation: Situation,
): Steps<Reply> {
  const { clause, understood } = one
  if (next !== undefined) {
    const found = yield* takeUpAll(one, next, situation)
    return found || isHint(one, next) || isOnlyWhy(one, next)
      ? { text: null, ends: false }
      : { text: notTheTopic(clause), ends: true }
  }
  if (situation.asking.already && pointsBack(clause.text)) {
    return { text: `Tell me again about "${clause.text}" then.`, ends: false }
  }
  const text = understood === null ? null : yield* rememberingWhat(understood, situation)
  return { text, ends: false }
}

/** "flights and hotel are booked, mark them done": all that the first clause tells of, or nothing. */
function* takeUpAll(one: ReadClause, next: ReadClause, situation: Situation): Steps<boolean> {
  const isOfDone = next.understood?.intent === 'complete'
  const fact = isOfDone ? readFact(one.clause.text) : null
  if (fact === null || fact.things.length < 2) return yield* takeUp(one.clause, next, situation)
  const told = yield* resolveFact(fact)
  if (told === null || told.which || told.tasks.length < fact.things.length) return false
  speakOf(told.tasks, 'found', situation)
  return true
}

const namesTask = new Set(['report-done', 'complete', 'delete'])

/** The reply; after a clause about a task that is not there, "it" means nothing. */
function* rememberingWhat(understood: Understood, situation: Situation): Steps {
  const before = situation.references
  const text = yield* remembering(understood.steps(), situation)
  const isMissing = situation.references === before && !situation.asking.already
  if (namesTask.has(understood.intent) && isMissing) speakOf([], 'found', situation)
  return text
}

interface Reply {
  text: string | null
  /** Nothing after it can be done. */
  ends: boolean
}

/** What is supposed of a message of which nothing was understood: "Ann can't do Tuesday; we settled on Thursday". */
function* supposeAll(missed: readonly ReadClause[], situation: Situation): Steps<string | null> {
  const parts = missed.map(({ clause }) => clause)
  const said = parts.map(({ raw }) => raw).join('; ')
  const isOne = parts.every(({ text }) => !isImperative(text))
  const supposed = isOne ? yield* suppose(toClause(said, said), situation) : null
  const [asked] = supposed === null ? (yield* supposeOne(missed, situation)).replies : [supposed]
  return asked ?? (parts.every(({ raw }) => isChat(raw) || isAside(raw)) ? heardOf(said) : null)
}

/** Asks about the first clause that was not understood and speaks of a task; it can ask one thing only. */
function* supposeOne(
  missed: readonly ReadClause[],
  situation: Situation,
  changed: readonly NamedTask[] = [],
) {
  for (const one of situation.asking.already ? [] : missed) {
    const task = changed.length === 0 ? null : yield* mentionedTask(one.clause.text)
    const isChanged = changed.some(({ id }) => id === task?.id)
    const supposed =
      isChanged || isAside(one.clause.raw) ? null : yield* suppose(one.clause, situation)
    if (supposed === null) continue
    return { replies: [supposed], missed: missed.filter((other) => other !== one) }
  }
  return { replies: [], missed }
}

const alreadySo = /^("[^"]+") is already (?:like that|open|done)\.$/

/** "the rehair matters, mark it high": the second clause finds done what the first has done. */
function isSaidAlready(text: string, replies: readonly string[]): boolean {
  const title = alreadySo.exec(text)?.[1]
  return title !== undefined && replies.some((reply) => reply.includes(title))
}

/** Acts on what was understood, clause by clause, and asks about the rest. */
function* respondToEach(
  known: readonly ReadClause[],
  { topics, missed }: Pick<Sorted, 'topics' | 'missed'>,
  situation: Situation,
): Steps {
  const replies: string[] = []
  const questions: string[] = []
  const before = situation.references
  for (const one of known) {
    const couldAsk = !situation.asking.already
    const { text, ends } = yield* respondToClause(one, topics.get(one), situation)
    if (ends && text !== null) return text
    if (text === null || isSaidAlready(text, replies)) continue
    const asks = couldAsk && situation.asking.already
    if (asks) questions.push(text)
    else replies.push(text)
  }
  const changed = situation.references === before ? [] : focusOf(situation).tasks
  const supposed = yield* supposeOne(missed, situation, changed)
  return joinReplies([...replies, ...questions, ...supposed.replies], supposed.missed, situation)
}

/** "oops, wrong Ben, undo": what is told beside it is only why. */
const isWhyTakenBack = ({ clause: { raw } }: ReadClause, known: readonly ReadClause[]) =>
  !isHedged(raw) && known.some(takesBack)

type Sorted = ReturnType<typeof sortClauses>

/** What is done about the clauses of a message, and what is said then. */
export function* respondToClauses(read: readonly ReadClause[], situation: Situation): Steps {
  const [only] = read
  if (read.length === 1 && only?.understood) return yield* only.understood.steps()
  const { topics, missed: unread, known } = sortClauses(read)
  const missed = unread.filter((one) => !isWhyTakenBack(one, known))
  const [first] = missed
  if (first === undefined || isCertain(known, missed)) {
    return yield* respondToEach(known, { topics, missed }, situation)
  }
  if (known.length > 0) return notUnderstoodPart(first.clause, read.length)
  const declined = missed.find(({ understood }) => understood?.intent === 'decline')?.understood
  if (declined) return yield* declined.steps()
  return (yield* supposeAll(missed, situation)) ?? notUnderstoodPart(first.clause, read.length)
}
