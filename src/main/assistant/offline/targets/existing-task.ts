import { foldText } from '../../../../shared/todos/fold-text.ts'
import type { QuickAdd } from '../../../../shared/todos/quick-add/quick-add.ts'
import { describeRepeat } from '../../../../shared/todos/describe-repeat.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { withoutUndefined } from '../../without-undefined.ts'
import { dayInWords } from '../moments/day-in-words.ts'
import { isImperative } from '../words/imperative.ts'
import { titleText } from '../words/phrases.ts'
import { readNewTasks } from '../adding/read-tasks.ts'
import { updatedReply } from '../replies/replies.ts'
import { coversPhrase } from './resolve-title.ts'
import type { Situation } from '../situation.ts'
import { searchTasks, updateTasks, type Steps } from '../steps/steps.ts'
import { ask, askWhich } from '../deciding/with-tasks.ts'

const otherwise = 'If it is something else, say "add" before it.'

/** How surely words that could be a new task mean one that is there. */
export type Wording = 'deed' | 'thing' | 'wish'

/** The one new task that the texts describe; null for more. */
function onlyOne([text, second]: readonly string[], { reading }: Situation): QuickAdd | null {
  const [quick, more] = text === undefined ? [] : readNewTasks(text, reading)
  if (quick === undefined || more !== undefined || second !== undefined) return null
  const isDated = quick.due !== null || quick.repeat !== null
  return isDated && quick.problems.length === 0 ? quick : null
}

const startsWith = (title: string, beginning: string) =>
  `${foldText(title)} `.startsWith(`${foldText(beginning)} `)

/** "Call mom" for "call mom tonight", and "Order cake" for "cake on the 20th". */
function isSame(title: string, what: string, task: TaskFacts, wording: Wording): boolean {
  if (!coversPhrase(what, task.title)) return false
  return wording === 'thing' || what !== title || coversPhrase(task.title, what)
}

/** "Thursday" of ", by Thursday". */
const plainMoment = (phrase: string) =>
  phrase.replace(/^[\s,;:-]*(?:(?:by|on|at|until|before|due|to|for) )?/i, '')

/** Whether a task is to be moved to the moment of a phrase; `called` is what the answer's command names it. */
export function moveQuestion(
  task: TaskFacts,
  called: string,
  phrase: string,
  { reading }: Situation,
) {
  const moment = plainMoment(phrase)
  const text = `Should I move ${titleText(task.title)} to ${dayInWords(moment, reading.now)}?`
  return { kind: 'confirm', tasks: [task], note: `move "${called}" to ${moment}`, text } as const
}

/** The same when the words sounded like a new task. */
function moveInstead(task: TaskFacts, called: string, phrase: string, situation: Situation) {
  const moment = dayInWords(plainMoment(phrase), situation.reading.now)
  const text = `You have ${titleText(task.title)} already. Should I move it to ${moment}?`
  return { ...moveQuestion(task, called, phrase, situation), text }
}

function* askToMove(
  { title, phrase, repeat }: QuickAdd,
  task: TaskFacts,
  situation: Situation,
): Steps {
  if (repeat !== null) {
    const repeats = describeRepeat(repeat)
    const text = `You have ${titleText(task.title)} already. Should I make it repeat ${repeats}? ${otherwise}`
    return yield* ask(
      { kind: 'confirm', tasks: [task], note: `make "${title}" ${repeats}`, text },
      situation,
    )
  }
  return yield* ask(moveInstead(task, title, phrase ?? '', situation), situation)
}

function* giveDate(task: TaskFacts, due: QuickAdd['due'], situation: Situation): Steps {
  const values = withoutUndefined({ due_date: due?.date, due_time: due?.time ?? undefined })
  const result = yield* updateTasks({ ids: [task.id], ...values })
  return result.ok ? updatedReply(result, situation.reading.now) : result.error
}

/** Whether it is asked about: a wish may be one more of its kind. */
function mayBeMeant(wanted: QuickAdd, task: TaskFacts, same: boolean, wording: Wording): boolean {
  if (wording === 'wish' || (wanted.phrase === null && wanted.repeat === null)) return false
  return (same && wording === 'thing') || startsWith(task.title, wanted.title)
}

/** The one open task that words, such as those of a new one, could mean. */
export function* namedBy(what: string): Steps<TaskFacts | undefined> {
  const found = yield* searchTasks({ query: what, status: 'open' })
  return found.ok && found.match === 'one' ? found.matches[0] : undefined
}

/**
 * "Call mom tonight" when "Call mom" is there without a date: it gets one, and there is no second.
 * Asked about when the task has a date, or says more than the words; null when it is a new one.
 */
export function* dateExisting(
  texts: readonly string[],
  wording: Wording,
  situation: Situation,
): Steps<string | null> {
  const wanted = situation.chosen === null ? onlyOne(texts, situation) : null
  if (wanted === null) return null
  if (wanted.repeat !== null && wording !== 'thing') {
    return wording === 'wish' ? yield* askToRepeat(wanted, situation) : null
  }
  return yield* dateNamed(wanted, wording, situation)
}

/** Whether a day can be given without asking: there is none, or it is over and the thing alone is named. */
const lacksDay = ({ due }: TaskFacts, wording: Wording, { reading }: Situation) =>
  due === null || (wording === 'thing' && due.date < reading.now.date)

/** Which of the open tasks is to be moved that words for a thing name equally well, if several are. */
function* askWhichNamed(
  { phrase, repeat }: QuickAdd,
  what: string,
  situation: Situation,
): Steps<string | null> {
  const found = yield* searchTasks({ query: what, status: 'open' })
  if (!found.ok || found.match !== 'several' || phrase === null || repeat !== null) return null
  const named = found.matches.filter(({ title }) => coversPhrase(what, title))
  if (named.length < 2) return null
  const note = `move it to ${plainMoment(phrase)}`
  return yield* askWhich(named, { verb: 'move', note }, situation)
}

/** "get the dry cleaning done" */
const getsDone =
  /^(?:get|have) ((?:the|my|our) .+?) (?:done|finished|sorted|ready|out of the way)$/i

/** "get the milk" and "pick up Zoe's gift" may be "Buy milk" and "Buy Zoe a gift". */
const acquires = /^(?:get|grab|buy|pick up|fetch|collect) (?=(?:the|my|our|\p{L}+['’]s) )/iu
const meanwhile =
  / on (?:the|my) way(?: (?:home|back|there))?$| (?:while|when|as) (?:i'm|i am|we're|we are|i|we) .+$/iu
const acquired = /^(?:get|grab|buy|pick up|fetch|collect|order) /iu

/** What the words of a wish name: "the dry cleaning" of "get the dry cleaning done on the way home". */
const thingOf = (title: string) =>
  title
    .replace(/^do (?=the |my )/i, '')
    .replace(getsDone, '$1')
    .replace(acquires, '')
    .replace(meanwhile, '')

/** Only what is to be got is meant by "get the milk". */
const isOther = (wanted: QuickAdd, task: TaskFacts) =>
  acquires.test(wanted.title) && !acquired.test(task.title)

function* dateNamed(
  wanted: QuickAdd,
  wording: Wording,
  situation: Situation,
): Steps<string | null> {
  const what = thingOf(wanted.title)
  const which = wording === 'thing' ? yield* askWhichNamed(wanted, what, situation) : null
  if (which !== null) return which
  const task = yield* namedBy(what)
  if (task === undefined || isOther(wanted, task)) return null
  const same = isSame(wanted.title, what, task, wording)
  if (same && lacksDay(task, wording, situation) && wanted.repeat === null)
    return yield* giveDate(task, wanted.due, situation)
  const isMeant = mayBeMeant(wanted, task, same, wording)
  return isMeant ? yield* askToMove(wanted, task, situation) : null
}

const verbOf = (title: string) => foldText(title).split(' ')[0]

/** "I have to feed the lizards every day" when "Feed Otto's lizards" is there: hardly a second one. */
function* askToRepeat(wanted: QuickAdd, situation: Situation): Steps<string | null> {
  const task = yield* namedBy(wanted.title)
  const isMeant =
    task !== undefined &&
    verbOf(task.title) === verbOf(wanted.title) &&
    coversPhrase(wanted.title, task.title)
  return isMeant ? yield* askToMove(wanted, task, situation) : null
}

const leastLetters = 4
const mostLookUps = 4

/** These are in many titles, and name none. */
const general =
  /^(?:with|from|into|about|over|under|before|after|until|during|this|that|these|those|them|they|their|your|have|will|than|then|when|what|more|some|next|last|every|each|back|time|week|month|year|appointment|meeting|visit|call|session|thing|things|stuff|half|quarter|early|earlier|later|actually|instead)$/i
/** Whom or what it is for: another task of theirs is another one. */
const whose = /(?<=\S) (?:with|for|from|at|to|of|about) .*$/iu

const wordsOf = (title: string) =>
  title
    .split(/[^\p{L}\p{N}'’]+/u)
    .map((word) => word.replace(/['’]s?$/u, ''))
    .filter((word) => word.length >= leastLetters && !general.test(word))
    .filter((word) => !isImperative(`${word} the`))
    .slice(0, mostLookUps)

/** The words that can name a task: what it is, and whom it is for only where that is all that is said. */
function tellingWords(title: string): readonly string[] {
  const own = wordsOf(title.replace(whose, ''))
  return own.length > 0 ? own : wordsOf(title)
}

/** The one open task that shares a telling word with a title, if any. */
function* relatedTask(title: string): Steps<TaskFacts | null> {
  for (const word of tellingWords(title)) {
    const task = yield* namedBy(word)
    if (task !== undefined && coversPhrase(word, task.title)) return task
  }
  return null
}

/**
 * "domain expires on the 3rd" when "Renew the domain" is there: a second task would be a wrong one as
 * often as not. Null when no open task shares a word with what would be new.
 */
export function* askWhetherMeant(
  texts: readonly string[],
  situation: Situation,
): Steps<string | null> {
  const news = texts.flatMap((text) => readNewTasks(text, situation.reading))
  for (const one of news) {
    const { title, phrase, repeat } = one
    const task = isImperative(title) ? null : yield* relatedTask(title)
    if (task === null) continue
    if (news.length > 1 || phrase === null) {
      return `You have ${titleText(task.title)} already, so I added nothing yet. ${otherwise}`
    }
    if (repeat !== null) {
      return yield* askToMove({ ...one, title: task.title }, task, situation)
    }
    const question = moveInstead(task, task.title, phrase, situation)
    return yield* ask({ ...question, text: `${question.text} ${otherwise}` }, situation)
  }
  return null
}
