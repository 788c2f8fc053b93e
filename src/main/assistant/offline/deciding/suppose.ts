import type { Question } from '../../references.ts'
import { isConditional } from '../words/asides.ts'
import { isChat, rants, remarksOnDay, speaksOfPeople } from '../remarks/chat.ts'
import { groups } from '../adding/fragment.ts'
import type { Clause } from '../intent.ts'
import { withoutContrast } from '../moments/spoken-moment.ts'
import { isImperative } from '../words/imperative.ts'
import { moveQuestion } from '../targets/existing-task.ts'
import { opensQuestion } from '../words/opens-question.ts'
import { relatesTo } from '../words/related-words.ts'
import { sentenceCase, titleText } from '../words/phrases.ts'
import { addedMoment } from '../adding/added-moment.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import type { LocalMoment } from '../../../../shared/todos/todo.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import type { Situation } from '../situation.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'
import { withoutEmoji } from '../normalise/spelling.ts'
import { taskInFocus } from '../told/told-words.ts'
import { ask, askWhich } from './with-tasks.ts'

type Answers = NonNullable<Question['answers']>

interface Moment {
  due: LocalMoment
  phrase: string
}

const longestSentence = 200
const fewestWords = 2
const mostWords = 14
const pointing =
  /\b(?:it|its|it's|it'll|that|this|them|they|those|she|she's|he|he's)\b|^(?:is|are|does|do|did|has|have|can|will)\b/i
/** "tomorrow is going to be a long day" */
const verbFirst =
  /^(?:is|are|was|were|will|has|have|had|does|did|can|could|might|may|looks|seems|feels)\b/i
const musing =
  /\b(?:weather|rain\w*|snow\w*|sunny|windy|storms?|hopes?|hate|love|wish|tired|worst|best|wonder|guess|feel\w*|miss|can't (?:believe|wait))\b|^(?:i|you|we|they)(?:'m|'re)? (?:so|too|very|not|never|always|think|suppose|know|don't)\b/i
/** After it comes what follows from what was said, or what is meant instead. */
const turn = /(?:,? so|[;.]|,? (?:no,? )?(?:wait|sorry|i mean)(?: no)?),? /i
/** "I meant thursday" puts right what was said, and is nothing to do. */
const corrects =
  /^(?:(?:no+|sorry|oops|wait|ah|oh|actually|hmm)[ ,.!-]+)*(?:i|we) (?:only |just )?(?:meant?|was saying)\b/i
/** What has happened is not to be moved to when it did. */
const happened =
  /\b(?:arrived|came|went|was|were|got here|turned up|showed up|finished|done|(?:is|are|'s|'re) (?:in|here|back|out|through|over))\b/i

function answersTo(said: string, { mayBeNew }: { mayBeNew: boolean }): Answers {
  return [
    { say: 'Complete it', words: 'complete it' },
    { say: 'Note it down', words: `add a note to it: ${said}` },
    { say: 'Delete it', words: 'delete it' },
    ...(mayBeNew ? [{ say: 'Add a new task', words: `add ${said}` }] : []),
    { say: 'Leave it', words: 'never mind' },
  ]
}

const notNeeded =
  /^(?:(?:oh|well|actually|so|ok|and)[ ,]+)*(?:(?:i|we) )?(?:really |actually )?(?:don't|do not|no longer|won't) (?:(?:really|actually|even) )?(?:need|want)(?: any| the| my| to (?:buy|get|do))? (.+?)(?: (?:any ?more|after all|now))?$/i

/** "I don't need bread" where "Bread" is there. */
function isNotNeeded(said: string, title: string): boolean {
  const thing = notNeeded.exec(said)?.[1]
  return thing !== undefined && coversPhrase(thing, title) && saysHalf(thing, title)
}

/** Asks what is to be done with the one task that some words speak of. */
export function* askWhatToDo(
  task: TaskFacts,
  said: string,
  situation: Situation,
  news: { mayBeNew: boolean },
): Steps {
  const { id, title } = task
  if (isNotNeeded(said, title)) {
    const text = `Should I delete ${titleText(title)}?`
    return yield* ask({ kind: 'confirm', tasks: [task], note: 'delete it', text }, situation)
  }
  const text = `That sounds like ${titleText(title)}. What should I do with it?`
  const answers = answersTo(said, news)
  const question = { kind: 'pick', tasks: [{ id, title }], note: said, text, answers } as const
  return yield* ask(question, situation)
}

/** A future day or time in a part of a sentence, as it is said. */
function momentIn(part: string, { reading }: Situation): Moment | null {
  const { due, phrase, problems, repeat } = readNewTask(part, reading)
  if (due === null || phrase === null || problems.length > 0 || repeat !== null) return null
  return due.date < reading.now.date ? null : { due, phrase }
}

/** The day or time that a sentence gives a task: the last one, as what comes before is why. */
function newMoment(words: string, { due }: TaskFacts, situation: Situation): string | null {
  const said = withoutContrast(words)
  if (isConditional(said) || happened.test(said)) return null
  const moments = said.split(turn).map((part) => momentIn(part, situation))
  const moment = moments.findLast((one) => one !== null)
  if (moment === undefined || moment === null) return null
  const { date, time = due?.time } = moment.due
  return date === due?.date && time === due.time ? null : moment.phrase
}

function* mentionedTasks(said: string): Steps<readonly TaskFacts[]> {
  const found = yield* searchTasks({ query: said, status: 'open', words: 'any' })
  return found.ok ? found.matches : []
}

/** The one open task that a sentence speaks of, or null. */
export function* mentionedTask(said: string): Steps<TaskFacts | null> {
  const [task, second] = yield* mentionedTasks(said)
  return second === undefined ? (task ?? null) : null
}

const small = /^(?:a|an|the|for|to|of|at|in|on|with|and|by|from)$/i

/** Whether at least half of the words of a title are said, in some form. */
export function saysHalf(said: string, title: string): boolean {
  const words = title.split(/\s+/).filter((word) => !small.test(word))
  return words.filter((word) => relatesTo(word, said)).length * 2 >= words.length
}

const isOnlyRemark = (text: string) => {
  const plain = withoutEmoji(text).trim()
  return remarksOnDay(plain) || rants.test(plain)
}

const isStatement = ({ text, asks }: Clause) =>
  !asks &&
  !opensQuestion(text) &&
  text.length <= longestSentence &&
  !/[\n:]$/.test(text) &&
  !isImperative(text) &&
  !isOnlyRemark(text)

/** "I'll do that one today", of what is being spoken of. */
function* supposeOfIt(said: string, situation: Situation): Steps<string | null> {
  const task = yield* taskInFocus(situation)
  const moment = task === null ? null : newMoment(said, task, situation)
  if (task === null || moment === null) return null
  return yield* ask(moveQuestion(task, task.title, moment, situation), situation)
}

/** "shearers turn up monday the 16th, six in the morning": what is to come, of which no task speaks. */
function* supposeNew(said: string, situation: Situation): Steps<string | null> {
  if ([happened, musing, corrects].some((form) => form.test(said))) return null
  if (isConditional(said)) return null
  if (pointing.test(said)) return yield* supposeOfIt(said, situation)
  const { title } = readNewTask(said, situation.reading)
  const words = title.split(' ').length
  if (groups.test(title) || verbFirst.test(title)) return null
  if (momentIn(said, situation) === null || words < fewestWords || words > mostWords) return null
  const moment = addedMoment(said, situation.reading)
  const text = `Should I add ${titleText(sentenceCase(title))}${moment}?`
  return yield* ask({ kind: 'confirm', tasks: [], note: `add ${said}`, text }, situation)
}

/**
 * What somebody says of a task without saying what to do, as in "Anneliese can't make Tuesday, so we
 * meet on Thursday", or of what is to come: what they probably want is asked about, never done. Null
 * when nothing is to be supposed.
 */
export function* suppose(clause: Clause, situation: Situation): Steps<string | null> {
  const { text: said } = clause
  if (!isStatement(clause) || situation.chosen !== null) return null
  const tasks = yield* mentionedTasks(said)
  const [task, second] = tasks
  if (task === undefined) return yield* supposeNew(said, situation)
  const moment = newMoment(said, task, situation)
  if (second !== undefined) {
    if (moment === null) return null
    const move = { verb: `move to ${moment}`, note: `move it to ${moment}` }
    return yield* askWhich(tasks, move, situation)
  }
  if (moment !== null)
    return yield* ask(moveQuestion(task, task.title, moment, situation), situation)
  if (isChat(said) || (speaksOfPeople(said) && !saysHalf(said, task.title))) return null
  return yield* askWhatToDo(task, said, situation, { mayBeNew: false })
}
