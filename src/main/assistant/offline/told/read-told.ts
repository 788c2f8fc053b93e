import { describeRepeat } from '../../../../shared/todos/describe-repeat.ts'
import { foldText } from '../../../../shared/todos/fold-text.ts'
import type { Priority } from '../../../../shared/todos/todo.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { cutReason } from '../words/asides.ts'
import { isImperative } from '../words/imperative.ts'
import type { Clause } from '../intent.ts'
import { sentenceCase, titleText } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import type { Told } from './told.ts'
import { coreOf, isBesideThePoint, isSureOf, partsOf, past, tells, type Core } from './told-core.ts'
import { toldAmount } from './told-amount.ts'
import { toldLevel, type ToldLevel } from './told-level.ts'
import { namesDayOf, toldMoment, wordsInItsWeek } from './told-moment.ts'
import { toldNote, type ToldNote } from './told-note.ts'
import { toldPlace } from './told-place.ts'
import { isPointedOut } from './points-out.ts'
import { plansPointed, toldPlan } from './told-plan.ts'
import { isPointing, subjectOf } from './told-subject.ts'
import { toldTitle } from './told-title.ts'
import { taskInFocus, tasksNamedIn, tellingPhrases } from './told-words.ts'

/** "eight o'clock" of what is at eight in the evening changes nothing. */
function timeWords(time: string | null, task: TaskFacts | undefined): string {
  return time === null || hoursApart(time, task?.due?.time) === 12 ? '' : ` at ${time}`
}

const hoursApart = (one: string, other = '') =>
  Math.abs(Number(one.slice(0, 2)) - Number(other.slice(0, 2)))

/** "she can't do tuesday" of what is on a Tuesday. */
const isOfItsWeek = (text: string, { due }: TaskFacts) =>
  due !== null && (namesDayOf(text, due.date) || /\b(?:instead|same|that week)\b/i.test(text))

function momentCommand(
  core: Core,
  text: string,
  tasks: readonly TaskFacts[],
  situation: Situation,
) {
  const { moment } = core
  const { repeat, time } = moment.when
  const [only, second] = tasks
  if (repeat !== null) {
    return `make it repeat ${describeRepeat(repeat)}${timeWords(time, only)}`
  }
  if (only === undefined || second !== undefined || !isOfItsWeek(text, only)) {
    return `move it ${moment.words}`
  }
  return `move it ${wordsInItsWeek(moment, only, core.part, situation.reading)}`
}

/** "chase him for the signature on monday" is another task. */
const deedForSomeone = /^(?:then |and )?\p{L}{3,}(?: up| off| out)? (?:him|her|them|me|us)\b/iu

const levelCommand = (level: Priority) =>
  level === 'none' ? 'remove the priority from it' : `set the priority of it to ${level}`

const saysSeveral = /\b(?:both|all (?:three|four|five|of them))\b/iu
/** The words around tell nothing of another task, nor of how much one matters. */
const aroundOf = ({ part, others, moment }: Core, hasLevel: boolean): readonly string[] => {
  const isElsewhere = hasLevel && moment.rest.trim() !== ''
  return isElsewhere || isImperative(part) || deedForSomeone.test(part) ? [] : others
}

/** "both pours" when only one is there. */
const isFewer = (text: string, tasks: readonly TaskFacts[]) =>
  saysSeveral.test(text) && tasks.length === 1

const plainTitle = (text: string) =>
  foldText(text)
    .replace(/\b(?:the|my|our|an?)\b/gu, ' ')
    .replace(/[\s.,!]+/gu, ' ')
    .trim()

/** "clean the fish tank every sunday" when "Clean fish tank" is there. */
const isItsTitle = ({ moment }: Core, [task, second]: readonly TaskFacts[]) =>
  moment.when.repeat !== null &&
  task !== undefined &&
  second === undefined &&
  plainTitle(moment.rest) === plainTitle(task.title)

const isCertainOf = (core: Core, text: string, tasks: readonly TaskFacts[], situation: Situation) =>
  isSureOf(core, text) ||
  isPointing(core.moment.rest) ||
  isItsTitle(core, tasks) ||
  (tasks.length > 1 && saysSeveral.test(text)) ||
  isPointedOut(core, text, tasks, situation)

const isSure = (level: ToldLevel | null) => level?.sure === true
/** "no rush" beside a wish is said for politeness. */
const priorityOf = (level: ToldLevel | null) =>
  level?.sure === true ? [levelCommand(level.level)] : []

const noted = /^(?:and |also )*(?:note|write down|jot down)(?: down)?:? (?:that )?(.{4,})$/iu

/** "by friday, and note that the box is in the hall" */
const notesIn = ({ others }: Core) =>
  others
    .flatMap((other) => noted.exec(other)?.[1] ?? [])
    .map((remark) => `add a note to it: "${remark.replaceAll('"', "'")}"`)

const isBeside = (core: Core, raw: string, situation: Situation) =>
  isBesideThePoint(core, situation) || plansPointed(raw, situation)

function* toldOfMoment({ text, raw }: Clause, situation: Situation): Steps<Told | null> {
  const level = toldLevel(text)
  const core = coreOf(level?.rest ?? text, situation)
  if (core === null || isBeside(core, raw, situation)) return null
  const around = aroundOf(core, level !== null)
  const tasks = yield* subjectOf(core.moment.rest, around, situation)
  const isCertain = isSure(level) || isCertainOf(core, raw, tasks, situation)
  if (tasks.length === 0 || (tasks.length > 1 && !isCertain)) return null
  const priority = priorityOf(level)
  const commands = [momentCommand(core, raw, tasks, situation), ...priority, ...notesIn(core)]
  return { tasks, commands, deed: 'move', sure: isCertain && !isFewer(text, tasks) }
}

function* toldOfLevel(text: string, situation: Situation): Steps<Told | null> {
  const level = toldLevel(text) ?? toldLevel(cutReason(text)?.[0] ?? '')
  if (level === null || past.test(text)) return null
  const parts = partsOf(level.rest)
  const tasks = yield* subjectOf(parts.at(-1) ?? '', parts.slice(0, -1), situation)
  if (tasks.length === 0) return null
  const command = levelCommand(level.level)
  const deed = level.level === 'none' ? 'take the priority from' : `give ${level.level} priority to`
  return { tasks, commands: [command], deed, sure: level.sure }
}

function* toldOfPlace(text: string, situation: Situation): Steps<Told | null> {
  const place = yield* toldPlace(text)
  if (place === null || past.test(text)) return null
  const tasks = yield* subjectOf(place.about, [], situation)
  if (tasks.length === 0) return null
  const deed = place.command.startsWith('move') ? 'move' : 'tag'
  return { tasks, commands: [place.command], deed, sure: place.sure }
}

function* toldOfTitle(text: string, situation: Situation): Steps<Told | null> {
  const told = yield* toldTitle(text, situation)
  if (told === null) return null
  const title = sentenceCase(told.title)
  return {
    tasks: [told.task],
    commands: [`rename it to "${title}"`],
    deed: `call it ${titleText(title)} instead of`,
    sure: told.sure,
  }
}

/** "the shoes should be size 3" is hardly about what was spoken of last, when that has no shoes. */
const namesAnother = /^(?:the|my|our|his|her|their) /iu

/** What a remark names first is what it is about. */
function* firstNamedIn(phrases: readonly string[]): Steps<readonly TaskFacts[]> {
  const named = yield* tasksNamedIn(phrases)
  if (named.length < 2) return named
  for (const phrase of phrases) {
    const found = yield* tasksNamedIn([phrase])
    if (found.length > 0) return found
  }
  return []
}

/** "for tower b: pour monday, snag walk thursday" are tasks. */
const isPerhapsMore = ({ sure, remark }: ToldNote, { reading }: Situation) =>
  !sure && (/,.*,/.test(remark) || toldMoment(remark, reading) !== null)

/** "shoes on saturday, max 140 bucks, note it": the day is no part of the note. */
function momentFirst({ about, remark, sure }: ToldNote, { reading }: Situation) {
  const [first = '', second] = partsOf(remark)
  const moment = about === '' && sure && second !== undefined ? toldMoment(first, reading) : null
  const isNamed = moment !== null && tellingPhrases(moment.rest).length > 0
  if (!isNamed || tells.test(first)) return { moves: [], remark }
  return { moves: [`move it ${moment.words}`], remark: remark.slice(remark.indexOf(second ?? '')) }
}

function* toldOfNote(text: string, situation: Situation): Steps<Told | null> {
  const note = toldNote(text)
  if (note === null || isPerhapsMore(note, situation)) return null
  const about = note.about === '' ? note.remark : note.about
  const named = yield* firstNamedIn(tellingPhrases(about))
  const focus = named.length > 0 || !note.sure ? null : yield* taskInFocus(situation)
  const tasks = focus === null ? named : [focus]
  if (tasks.length === 0) return null
  const { moves, remark } = momentFirst(note, situation)
  return {
    tasks,
    // Quoted, as nothing in it is to be carried out.
    commands: [...moves, `add a note to it: "${remark.replaceAll('"', "'")}"`],
    deed: 'note that with',
    sure: note.sure && (focus === null || !namesAnother.test(note.remark)),
  }
}

/** "make the gifts high" */
const makesLevel =
  /^(?:(?:and|so|then|just|only|please|now|actually) )*(?:make|set|mark|put|rate|keep) \S.* (?:high|medium|low)(?: (?:too|as well|please|now|then|instead))*$/iu

/** What leaves no doubt that something of a task is told, whatever else it could be. */
function* toldPlainly({ text, raw }: Clause, situation: Situation): Steps<Told | null> {
  const told = (yield* toldPlan(raw, situation)) ?? (yield* toldAmount(text, situation))
  if (told !== null) return told
  const level = makesLevel.test(text) ? yield* toldOfLevel(text, situation) : null
  return level === null ? null : { ...level, sure: true }
}

/** What a clause tells of tasks that are there; `isNew` when it could as well be a new one. */
export function* readTold(
  clause: Clause,
  isNew: boolean,
  situation: Situation,
): Steps<Told | null> {
  const { text, raw } = clause
  const note = toldNote(text)
  if (note?.sure === true) return yield* toldOfNote(text, situation)
  const plain = yield* toldPlainly(clause, situation)
  if (plain !== null) return plain
  const title = isNew ? null : yield* toldOfTitle(raw, situation)
  return (
    title ??
    (yield* toldOfPlace(text, situation)) ??
    (yield* toldOfMoment(clause, situation)) ??
    (yield* toldOfLevel(text, situation)) ??
    (isNew ? yield* toldOfTitle(raw, situation) : yield* toldOfNote(text, situation))
  )
}
