import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import type { Clause, Understood } from '../intent.ts'
import { withoutPast, type Pipeline } from '../intents/follow-up.ts'
import { leavesSomethingOut } from '../clauses/plain-group.ts'
import { isUnsure, saysHowThingsAre } from '../words/how-things-are.ts'
import { declined, pointsBack, type ReadClause } from '../clauses/read-clauses.ts'
import { titles } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { toClause } from '../clauses/to-clause.ts'
import { ask, askWhich } from '../deciding/with-tasks.ts'
import { onlyNames } from './points-out.ts'
import { readTold } from './read-told.ts'
import type { Told } from './told.ts'
import { toldLevel } from './told-level.ts'
import { saysDayAfter } from './told-moment.ts'
import { toldNote } from './told-note.ts'
import { isPlan, toldPlan } from './told-plan.ts'
import { isPointing } from './told-subject.ts'
import { wishForTopic } from './told-topic.ts'
import { tasksNamedIn, tellingPhrases } from './told-words.ts'

const adding: ReadonlySet<string> = new Set([
  'jot',
  'add-imperative',
  'appointment',
  'need',
  'asked-day',
])
const longest = 240
const notTold =
  /\?\s*$|^(?:please )?(?:add|new|create|another|remind|don't|do not|never|what|who|when|where|why|how|which|if|wish|is|are|do (?:i|you|we|they|people)|does|did|can|could|will|would|shall|should (?:i|we))\b|\b(?:i|we|you|he|she|they)(?: really| just| simply)? (?:can't|cannot|can not) wait\b|\b(?:remind|reminder|alert|ping|nudge|notify|wonder|wish|maybe|perhaps|might|if only|imagine|what if)\b/i
const several =
  /\b(?:both|all|and|them|those|these|two|three|every|everything|stuff|things|bits|jobs|tasks|ones|bookings|errands)\b|,/iu

const counted = /\b(?:both|two) (?!of\b|days?\b|weeks?\b|hours?\b)(?=\p{L})/iu

/** "the two painting jobs" are not three. */
const fitsCount = (text: string, count: number) => count === 2 || !counted.test(text)

/** "to Friday, Mar 6 at 3:00 PM" for "to 2026-03-06 at 15:00". */
function spokenWords(words: string, { reading }: Situation): string {
  const [, date, time] = /^to (\d{4}-\d\d-\d\d)(?: at (\d\d:\d\d))?$/.exec(words) ?? []
  if (date === undefined) return words
  const moment = time === undefined ? { date } : { date, time }
  return `to ${describeMoment(moment, reading.now)}`
}

function questionOf({ tasks, commands, deed }: Told, situation: Situation): string {
  const named = titles(tasks)
  const [, verb, words = ''] = /^(move|make) it (.+)$/.exec(commands[0] ?? '') ?? []
  if (verb === 'make') return `Should I make ${named} ${words}?`
  return `Should I ${deed} ${named}${words === '' ? '' : ` ${spokenWords(words, situation)}`}?`
}

/** Does what was told to the task, or to all of them when they are meant `together`. */
function* carryOut(told: Told, together: boolean, situation: Situation, pipeline: Pipeline): Steps {
  const { tasks, commands, deed, sure } = told
  const [first, second] = tasks
  const note = commands.join(' and ')
  if (first === undefined) return ''
  if (second !== undefined && !together) {
    return yield* askWhich(tasks, { verb: deed === 'move' ? 'move' : 'change', note }, situation)
  }
  if (!sure) {
    const text = questionOf(told, situation)
    return yield* ask({ kind: 'confirm', tasks, note, text }, situation)
  }
  const replies: string[] = []
  for (const command of commands) {
    replies.push(yield* pipeline.respond(command, { ...withoutPast(situation), chosen: tasks }))
  }
  return replies.join(' ')
}

interface Look {
  isNew: boolean
  mustBeSure: boolean
  /** It is a new task, unless it is what somebody is going to do of one that is there. */
  isPlanned?: boolean
}

/** "both lessons" of two that fit. */
const meansAll = (text: string, count: number) =>
  count > 1 && several.test(text) && fitsCount(text, count)

function* lookAt(
  clause: Clause,
  { isNew, mustBeSure, isPlanned = false }: Look,
  situation: Situation,
  pipeline: Pipeline,
): Steps<Understood | null> {
  const { text } = clause
  if (notTold.test(text) || saysHowThingsAre(text) || leavesSomethingOut(text)) return null
  const told = isPlanned
    ? yield* toldPlan(clause.raw, situation)
    : yield* readTold(clause, isNew, situation)
  if (told === null) return null
  const sure = told.sure && !isUnsure(text)
  if (mustBeSure && !sure) return null
  const together = meansAll(text, told.tasks.length)
  return { intent: 'told', steps: () => carryOut({ ...told, sure }, together, situation, pipeline) }
}

/** What a clause beside a new task certainly tells of one that is there. */
export function toldBeside(
  clause: Clause,
  situation: Situation,
  pipeline: Pipeline,
): Steps<Understood | null> {
  return lookAt(clause, { isNew: false, mustBeSure: true }, situation, pipeline)
}

const adds: ReadonlySet<string> = new Set([...adding, 'add', 'add-that', 'add-headed'])
const moving: ReadonlySet<string> = new Set(['state', 'reschedule'])
const movingIt: ReadonlySet<string> = new Set([...moving, 'correct'])

/** "i'll call mom on saturday" */
const isPlannedDeed = ({ clause, understood }: ReadClause) =>
  understood?.intent === 'add' && isPlan(clause.raw)

/** "i got a week's extension on the essay" reports nothing done. */
const isMoreTime = ({ clause, understood }: ReadClause) =>
  understood?.intent === 'report-done' && /\bextension\b/i.test(clause.text)

/** Not understood, or taken for a new task, or only half of it: "can wait till sunday, no big deal". */
function isWeak({ clause, understood }: ReadClause): boolean {
  const intent = understood?.intent ?? ''
  if (declined.has(intent) || adding.has(intent)) return true
  if (isPlannedDeed({ clause, understood }) || isMoreTime({ clause, understood })) return true
  return moving.has(intent) && (toldLevel(clause.text)?.sure === true || saysDayAfter(clause.text))
}

/** "it's thursday instead", after what was not understood. */
const isMovingIt = ({ clause, understood }: ReadClause) =>
  movingIt.has(understood?.intent ?? '') && pointsBack(clause.text)

const isNewTask = (one: ReadClause) =>
  adding.has(one.understood?.intent ?? '') || isPlannedDeed(one)

const looksNew = (read: readonly ReadClause[]) => ({
  isNew: read.every(isNewTask),
  isPlanned: read.some(isPlannedDeed),
})

/** All of it as one sentence: "vet can't come, so ewes are friday". */
function* lookAtWhole(
  read: readonly ReadClause[],
  clause: Clause,
  situation: Situation,
  pipeline: Pipeline,
): Steps<ReadClause | null> {
  const isNote = toldNote(clause.text)?.sure === true || toldLevel(clause.text)?.level === 'none'
  const isWeakAlone = read.every(isWeak)
  const leads = read.length > 1 && read.every((one) => isWeak(one) || isMovingIt(one))
  if (!isNote && !leads && !isWeakAlone) return null
  const how = looksNew(read)
  const mustBeSure = how.isNew || !isWeakAlone
  const understood = yield* lookAt(clause, { ...how, mustBeSure }, situation, pipeline)
  return understood === null ? null : { clause, understood }
}

const separators = /\s*,\s*(?:and )?|\s+and\s+/iu
const mostPairs = 5
/** "first one saturday, last one sunday" */
const placeFirst = /^(?=(?:first|second|third|fourth|fifth|last) one )/iu

/** What a part tells for certain of the one task that it names. */
function* toldOfOne(part: string, situation: Situation): Steps<Told | null> {
  const told = notTold.test(part) ? null : yield* readTold(toClause(part, part), true, situation)
  const [task, second] = told?.tasks ?? []
  if (told === null || task === undefined || second !== undefined) return null
  return (yield* isCertainlyOf(task, told, part, situation)) ? told : null
}

function* isCertainlyOf(
  task: TaskFacts,
  { sure }: Told,
  part: string,
  situation: Situation,
): Steps<boolean> {
  if (isPointing(part)) return true
  const named = yield* tasksNamedIn(tellingPhrases(part))
  return named.some(({ id }) => id === task.id) && (sure || onlyNames(part, task, situation))
}

/** "winches at 10, hull at 2": one task after the other, each with what is told of it. */
function* lookAtEach(text: string, situation: Situation, pipeline: Pipeline): Steps<ReadClause[]> {
  const parts = text.split(separators).map((part) => part.replace(placeFirst, 'the '))
  const isSeveral = parts.length > 1 && parts.length <= mostPairs
  if (!isSeveral || text.includes('"')) return []
  const known = new Set<string>()
  const read: ReadClause[] = []
  for (const part of parts) {
    const told = yield* toldOfOne(part, situation)
    if (told === null) return []
    for (const { id } of told.tasks) known.add(id)
    const steps = () => carryOut({ ...told, sure: true }, false, situation, pipeline)
    read.push({ clause: toClause(part, part), understood: { intent: 'told', steps } })
  }
  return known.size === parts.length ? read : []
}

/** "i need to bring her card, jot that down on it" */
const isNotedTask = (read: readonly ReadClause[], line: string) =>
  read.every(({ understood }) => adds.has(understood?.intent ?? '')) &&
  toldNote(line)?.sure === true

/**
 * Reads again what no rule understood, or took for a new task, with the list at hand: a sentence that
 * names an open task and says when, how much it matters, or what it is called tells a change of it.
 */
export function* lookAgain(
  read: ReadClause[],
  line: string,
  situation: Situation,
  pipeline: Pipeline,
): Steps<ReadClause[]> {
  if (situation.chosen !== null || line.length > longest) return read
  const wish = yield* wishForTopic(read, situation, pipeline)
  if (wish !== null && makesIt(wish)) return [wish]
  const again = yield* lookAtLine(read, line, situation, pipeline)
  if (again !== null) return again
  if (wish !== null) return [wish]
  const mayTell = read.length > 1 && read.some(isWeak)
  return mayTell ? yield* lookAtParts(read, situation, pipeline) : read
}

/** "make that 6" says what nothing else would tell. */
const makesIt = ({ clause }: ReadClause) => /\bmake (?:it|that|them)\b/i.test(clause.text)

/** All of it as one sentence, or task by task; null when neither tells anything. */
function* lookAtLine(
  read: readonly ReadClause[],
  line: string,
  situation: Situation,
  pipeline: Pipeline,
): Steps<ReadClause[] | null> {
  if (!read.some(isWeak) && !isNotedTask(read, line)) return null
  const said = toClause(line, line)
  const each = read.length === 1 ? yield* lookAtEach(said.text, situation, pipeline) : []
  if (each.length > 0) return each
  const whole = yield* lookAtWhole(read, said, situation, pipeline)
  return whole === null ? null : [whole]
}

/** Clause by clause, each for itself. */
function* lookAtParts(
  read: readonly ReadClause[],
  situation: Situation,
  pipeline: Pipeline,
): Steps<ReadClause[]> {
  const again: ReadClause[] = []
  const alone = { ...situation, references: null, asking: situation.asking }
  for (const one of read) {
    const found = isWeak(one)
      ? yield* lookAt(one.clause, { ...looksNew([one]), mustBeSure: true }, alone, pipeline)
      : null
    again.push(found === null ? one : { clause: one.clause, understood: found })
  }
  return again
}
