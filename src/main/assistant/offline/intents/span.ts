import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import { daysBetween, minutesOf } from '../../../../shared/todos/local-date.ts'
import type { LocalMoment } from '../../../../shared/todos/todo.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import {
  datedTask,
  missingTask,
  momentKey,
  namesTasks,
  undatedTask,
} from '../targets/dated-task.ts'
import type { Filter } from '../filters/filter.ts'
import { readPeriod } from '../filters/period.ts'
import { defineIntent } from '../intent.ts'
import { counted, titleText } from '../words/phrases.ts'
import type { Reading } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import { listTasks, type Steps } from '../steps/steps.ts'

/** What is to be done before a task, or lies between two. */
type Span =
  | { kind: 'until'; subject: string }
  | { kind: 'after'; subject: string; period: Filter }
  | { kind: 'between' | 'apart'; subject: string; other: string }

/** "what has to happen before the launch" asks for all of it. */
const until =
  /^(?:what(?:'s| is| has| have| else)?|anything|everything|something|is there anything|do i have anything|have i got anything|which (?:tasks|things|ones)(?: are| have)?)(?: (?:i|we|do|does|still|have|has|had|need|needs|must|should|got|is|to|be|left|due|do|happen|happening|finish|finished|complete|get|done|sort|sorted|doing|there|planned|that|am|supposed))* (?:before|ahead of|prior to) (?:the |my |our )?(.+?)(?: (?:comes|is|starts|happens|begins|goes back|takes place)(?: due| up)?)?$/i
/** "what else is in march after his birthday" */
const after =
  /^(?:what(?:'s| is)?|anything|is there anything|do i have anything|have i got anything)(?: else)?(?: is| there| due| on| planned| left| coming up| happening)* ((?:in|this|next|on) .{3,20}?) after (?:the |my |our |his |her |their )?(.+)$/i
/** "do I have anything after the gym on friday" */
const afterFirst =
  /^(?:what(?:'s| is)?|what do i have|anything|is there anything|do i have anything|have i got anything)(?: else)?(?: is| there| due| on| planned| left| coming up| happening)* after (?:the |my |our |his |her |their )?(.+?) ((?:in|this|next|on) .{3,20})$/i
const between =
  /^(?:what(?:'s| is| do i have| have i got| happens| comes)?|anything|something|is there anything|do i have anything|have i got anything|how many (?:tasks|things)(?: are(?: there)?| do i have)?)(?: due| on| planned| happening)* (?:in )?between (?:the |my )?(.+?) and (?:the |my )?(.+)$/i
const apart = [
  /^how (?:many (?:days|weeks|nights)|long|much time)(?: (?:is|are|do i have|have i got|is there|are there))*(?: in)? between (?:the |my )?(.+?) and (?:the |my )?(.+)$/i,
  /^how (?:many (?:days|weeks|nights)|long|far) (?:after|before|from) (?:the |my )?(.+?) (?:to|is|are|comes?) (?:the |my )?(.+)$/i,
  /^how (?:many (?:days|weeks|nights)|long|far) apart (?:are|is) (?:the |my )?(.+?) and (?:the |my )?(.+)$/i,
]

const beforeThen = /\bbefore then[\s?.!]*$/i
const pointed = /^(?:it|that|this)$/i

const isMeant = (reading: Reading, words: string, said: string) =>
  pointed.test(words) || namesTasks(reading, words, said)

/** "what else is in march after his birthday" */
function readAfter(text: string, reading: Reading): Span | null {
  const [, subject, days] = afterFirst.exec(text) ?? []
  const [, daysBefore = days, past = subject] = after.exec(text) ?? []
  if (past === undefined || daysBefore === undefined) return null
  const period = readPeriod(daysBefore, reading)
  const isTask = isMeant(reading, past, `after ${past}`)
  return period === null || !isTask ? null : { kind: 'after', subject: past, period }
}

function readUntil(text: string, reading: Reading): Span | null {
  const subject = until.exec(text)?.[1]
  if (subject === undefined || !isMeant(reading, subject, `before ${subject}`)) return null
  return { kind: 'until', subject }
}

function readPair(text: string, reading: Reading): Span | null {
  const match = between.exec(text)
  const pair = match ?? apart.map((form) => form.exec(text)).find((found) => found !== null)
  const [, one, other] = pair ?? []
  if (one === undefined || other === undefined || !namesTasks(reading, one, other)) return null
  return { kind: match === null ? 'apart' : 'between', subject: one, other }
}

const readSpan = (text: string, reading: Reading) =>
  readUntil(text, reading) ?? readAfter(text, reading) ?? readPair(text, reading)

const dueOf = ({ title, due }: TaskFacts, { now }: Reading) =>
  `${titleText(title)}${due === null ? '' : ` (${describeMoment(due, now)})`}`

/** Lists what is due before one task, and after another where there is one. */
function* listUntil(last: TaskFacts, first: TaskFacts | null, { reading }: Situation): Steps {
  const { due } = last
  if (due === null) return undatedTask(last)
  const from = first?.due === null || first === null ? {} : { due_from: first.due.date }
  const all = yield* listTasks({ ...from, due_to: due.date, show: false, limit: 1_000 })
  if (!all.ok) return all.error
  const start = first === null ? '' : momentKey(first)
  const isInside = (task: TaskFacts) => momentKey(task) < momentKey(last) && momentKey(task) > start
  const ids = all.tasks.filter(isInside).map(({ id }) => id)
  const where =
    first === null
      ? `before ${dueOf(last, reading)}`
      : `between ${dueOf(first, reading)} and ${dueOf(last, reading)}`
  if (ids.length === 0) return `Nothing is due ${where}.`
  yield* listTasks({ ids, heading: 'Due before that' })
  return `${counted(ids.length, 'task')} ${ids.length === 1 ? 'is' : 'are'} due ${where}.`
}

/** Lists what is due in some days after a task. */
function* listAfter(first: TaskFacts, period: Filter, { reading }: Situation): Steps {
  if (first.due === null) return undatedTask(first)
  const all = yield* listTasks({ ...period, show: false, limit: 1_000 })
  if (!all.ok) return all.error
  const start = momentKey(first)
  const ids = all.tasks.filter((task) => momentKey(task) > start).map(({ id }) => id)
  const where = `after ${dueOf(first, reading)}`
  if (ids.length === 0) return `Nothing else is due then ${where}.`
  yield* listTasks({ ids, heading: 'Due after that' })
  return `${counted(ids.length, 'task')} ${ids.length === 1 ? 'is' : 'are'} due then ${where}.`
}

const inOrder = (one: TaskFacts, other: TaskFacts): [TaskFacts, TaskFacts] =>
  momentKey(one) <= momentKey(other) ? [one, other] : [other, one]

/** "4 hours 30 minutes" of two times on one day. */
function hoursBetween(first: LocalMoment, last: LocalMoment): string {
  if (first.time === undefined || last.time === undefined) return 'The same day'
  const apart = minutesOf(last.time) - minutesOf(first.time)
  const [hours, minutes] = [Math.floor(apart / 60), apart % 60]
  const words = [
    hours === 0 ? '' : counted(hours, 'hour'),
    minutes === 0 ? '' : counted(minutes, 'minute'),
  ].filter((one) => one !== '')
  return words.length === 0 ? 'The same time' : words.join(' ')
}

function tellApart(one: TaskFacts, other: TaskFacts, reading: Reading): string {
  const [first, last] = inOrder(one, other)
  if (first.due === null) return undatedTask(first)
  if (last.due === null) return undatedTask(last)
  const days = daysBetween(first.due.date, last.due.date)
  const apart = days === 0 ? hoursBetween(first.due, last.due) : counted(days, 'day')
  return `${apart}: ${dueOf(first, reading)} and ${dueOf(last, reading)}.`
}

/** What is due before a task or between two, and how far two are apart. */
export const span = defineIntent<Span>({
  name: 'span',
  examples: [
    {
      before: ['Tax returns @2026-03-05', 'Movers @2026-03-18', 'Wire transfer @2026-03-10'],
      say: ['what has to happen before the wire transfer?'],
      reply: '1 task is due before "Wire transfer" (Tuesday, Mar 10).',
    },
    {
      before: ['Shelf @2026-03-08', 'Stain @2026-03-07', 'Deck @2026-03-28'],
      say: ['anything between the stain and the deck?'],
      reply: '1 task is due between "Stain" (Saturday, Mar 7) and "Deck" (Saturday, Mar 28).',
    },
    {
      before: ['Shelf @2026-03-08', 'Deck @2026-03-28'],
      say: ['how many days are between the shelf and the deck?'],
      reply: '20 days: "Shelf" (Sunday, Mar 8) and "Deck" (Saturday, Mar 28).',
    },
  ],
  recognise: ({ text, raw }, { reading }) =>
    readSpan(beforeThen.test(raw) ? `${text.replace(/ then$/i, '')} it` : text, reading),
  *act(asked, situation) {
    const task = yield* datedTask(asked.subject, situation)
    if (task === null) return missingTask(asked.subject)
    if (asked.kind === 'until') return yield* listUntil(task, null, situation)
    if (asked.kind === 'after') return yield* listAfter(task, asked.period, situation)
    const other = yield* datedTask(asked.other, situation)
    if (other === null) return missingTask(asked.other)
    if (asked.kind === 'apart') return tellApart(task, other, situation.reading)
    const [first, last] = inOrder(task, other)
    return yield* listUntil(last, first, situation)
  },
})
