import { foldText } from '../../../../shared/todos/fold-text.ts'
import type { NamedTask } from '../../references.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { completedReply, titles } from '../replies/replies.ts'
import type { Clause, Understood } from '../intent.ts'
import { aimed } from '../intents/follow-up.ts'
import { isImperative } from '../words/imperative.ts'
import { isDeedOf } from '../words/past-words.ts'
import { readFact, type Fact } from './read-fact.ts'
import { pointsBack, type ReadClause } from '../clauses/read-clauses.ts'
import { relatesTo } from '../words/related-words.ts'
import type { Situation } from '../situation.ts'
import { changeState, searchTasks, type Steps } from '../steps/steps.ts'
import { understandUndone } from './resolve-undone.ts'
import { ask, askWhich } from '../deciding/with-tasks.ts'

/** The open tasks that a fact is told of. */
export interface Reported {
  tasks: readonly (NamedTask | TaskFacts)[]
  /** The fact is what the tasks are about; else it is asked about. */
  sure: boolean
  /** Which of the tasks is meant is not clear. */
  which: boolean
}

const mostSearches = 6
const mostWithoutAsking = 3
const filler =
  /^(?:in|on|off|out|up|away|back|over|down|through|with|to|at|the|a|an|my|our|his|her|their|by|of|for|here|there|now|already|gone|went|come|came|been)$/

/** "in the van" of what is "Load boards in the van". */
function isInTitle(words: readonly string[], title: string): boolean {
  const telling = words.filter((word) => !filler.test(word))
  return telling.length > 0 && relatesTo(telling.join(' '), title)
}

const orders = /^(?:order|reorder|buy|get|refill|restock|borrow|chase)\b/i
const arrives = /^(?:arrived|came|come|landed|delivered|turned up|showed up|in|here|home)\b/
/** What has only arrived at the shop has not been collected. */
const fetches = /^(?:pick up|collect|fetch|grab)\b/i
const isHad = /^(?:in (?:the|my|our)|home)\b/
const sends = /^(?:send|mail|post|ship|email|submit)\b/i
const leaves = /^(?:(?:went|gone) (?:out|off)|off|out)\b/

const repairs = /^(?:fix|repair|mend|service|unblock|unclog|sort)\b/i
const works = /^(?:working|running)\b/

/** "the shelf is here" of what is "Order shelf", and "invites went out" of what is "Send invites". */
function isOutcome(words: readonly string[], title: string): boolean {
  const told = words.join(' ')
  const outcomes = [
    [orders, arrives],
    [fetches, isHad],
    [sends, leaves],
    [repairs, works],
  ] as const
  return outcomes.some(([deed, outcome]) => deed.test(title) && outcome.test(told))
}

/** No deeds, whatever they begin with. */
const bills = /^(?:phone|water) bill$/i
const preposition = / (?:for|to|with|at|from|of|in|on|re|about|by) .*$/i
/** Deeds after which nothing is left to do; "opened" and "went out" tell nothing of a task. */
const completes =
  /^(?:handed|submitted|filed|sent|posted|paid|payed|signed|written|wrote|booked|renewed|ordered|baked|cooked|built|painted|cleaned|washed|packed|sold|returned|delivered|collected|picked|dropped|fixed|mended|repaired|installed|graded|marked|printed|emailed|mailed|uploaded|downloaded|read|reviewed|approved|transferred|settled|planted|watered|mowed|mown|trimmed|cut|fed|walked|hoovered|vacuumed|tidied|ironed|folded|updated|topped|filled|published|finalised|finalized|reconciled|fitted|emptied|wrapped|assembled|sewn|glued|laminated)$/

/**
 * "the overtime form has been handed in" of what is only called "Overtime form": no deed is named that
 * could be another one. The main word of the title has to be said.
 */
function isOfNoun(name: string, { words, strict }: Fact, title: string): boolean {
  const [verb = ''] = words
  const isThing = bills.test(title) || foldText(name) === foldText(title)
  const mayBeDeed = isImperative(title) && !isThing
  if (strict || mayBeDeed || !completes.test(verb)) return false
  const head = title.replace(preposition, '').split(' ').at(-1) ?? ''
  return relatesTo(head, name)
}

const isFitting = (fact: Fact, name: string, title: string) =>
  isDeedOf(fact.words[0] ?? '', title) ||
  isInTitle(fact.words, title) ||
  isOutcome(fact.words, title) ||
  isOfNoun(name, fact, title)

/** "both orders went out", of two that are there. */
const areBoth = (
  covering: readonly TaskFacts[],
  fitting: readonly TaskFacts[],
  { both, done }: Fact,
) => both && covering.length === 2 && (done || fitting.length === 2)

/** Which of the tasks that a name covers are told of; null when it is none of them. */
function decide(covering: readonly TaskFacts[], fact: Fact, name: string): Reported | null {
  const fitting = covering.filter(({ title }) => isFitting(fact, name, title))
  const tasks = fitting.length === 1 || fact.strict ? fitting : covering
  if (tasks.length === 0) return null
  if (areBoth(covering, fitting, fact)) {
    return { tasks: covering, sure: !fact.doubtful, which: false }
  }
  const fits = fact.done || fitting.length === 1
  return { tasks, sure: tasks.length === 1 && fits && !fact.doubtful, which: tasks.length > 1 }
}

function* findNamed(query: string, fact: Fact, isWhole: boolean): Steps<Reported | null> {
  const found = yield* searchTasks({ query, status: 'open' })
  if (!found.ok || found.match === 'none') return null
  const told = decide(
    found.matches.filter(({ title }) => relatesTo(query, title)),
    fact,
    query,
  )
  if (told !== null) return { ...told, sure: told.sure && isWhole }
  const isNear = isWhole && found.match === 'one' && !fact.strict
  return isNear ? { tasks: found.matches, sure: false, which: false } : null
}

function* findThing(names: readonly string[], fact: Fact): Steps<Reported | null> {
  for (const [index, name] of names.entries()) {
    const told = yield* findNamed(name, fact, index === 0)
    if (told !== null) return told
  }
  return null
}

/** The tasks of a fact, all of them or none. */
export function* resolveFact(fact: Fact): Steps<Reported | null> {
  const most = Math.floor(mostSearches / fact.things.length)
  const found: Reported[] = []
  for (const names of fact.things) {
    const one = yield* findThing(names.slice(0, Math.max(1, most)), fact)
    if (one === null) return null
    found.push(one)
  }
  const tasks = new Map(found.flatMap((one) => one.tasks.map((task) => [task.id, task])))
  const which = found.some((one) => one.which)
  if (which && found.length > 1) return null
  return { tasks: [...tasks.values()], sure: found.every(({ sure }) => sure), which }
}

/** Completes what was told of, or asks whether it was meant. */
export function* reportSteps({ tasks, sure, which }: Reported, situation: Situation): Steps {
  const { now } = situation.reading
  if (situation.confirmed || (sure && tasks.length <= mostWithoutAsking)) {
    const result = yield* changeState('complete', { ids: tasks.map(({ id }) => id) })
    return result.ok ? completedReply(result, now) : result.error
  }
  const note = 'complete it'
  if (which) return yield* askWhich(tasks, { verb: 'complete', note }, situation)
  const text = `Do you mean ${titles(tasks)}? Should I complete ${tasks.length === 1 ? 'it' : 'them'}?`
  return yield* ask({ kind: 'confirm', tasks, note, text }, situation)
}

/** Where it may only be the reason for what is said next, it must be certain. */
function* understandReport(
  clause: Clause,
  mayBeReason: boolean,
  situation: Situation,
): Steps<Understood | null> {
  const fact = clause.asks ? null : readFact(clause.text)
  const told = fact === null ? null : yield* resolveFact(fact)
  if (fact === null && !clause.asks && !mayBeReason) {
    return yield* understandUndone(clause.text, situation)
  }
  return told === null || (mayBeReason && !told.sure)
    ? null
    : { intent: 'report-done', steps: () => reportSteps(told, situation) }
}

const mostTold = 5

/** "the balloons are here, so tick them": the second clause says what is wanted. */
const isTakenUp = (next: ReadClause | undefined) =>
  next !== undefined && next.understood !== null && pointsBack(next.clause.text)

/** The clauses, where those that were not understood may tell of a task that it has come about. */
export function* withReports(
  read: readonly ReadClause[],
  situation: Situation,
): Steps<readonly ReadClause[]> {
  if (read.length > mostTold) return read
  const known: ReadClause[] = []
  for (const [at, one] of read.entries()) {
    const next = read[at + 1]
    const mayTell = one.understood === null && !isTakenUp(next)
    const isReason = aimed.has(next?.understood?.intent ?? '')
    const understood = mayTell ? yield* understandReport(one.clause, isReason, situation) : null
    known.push(understood === null ? one : { ...one, understood })
  }
  return known
}
