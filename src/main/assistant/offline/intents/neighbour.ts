import { describeMoment, describeTime } from '../../../../shared/todos/describe-moment.ts'
import { minutesOf } from '../../../../shared/todos/local-date.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import {
  datedTask,
  missingTask,
  momentKey,
  namesTasks,
  undatedTask,
} from '../targets/dated-task.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import { defineIntent } from '../intent.ts'
import { counted, joined, titleText } from '../words/phrases.ts'
import { readPeriod } from '../filters/period.ts'
import type { Reading } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import { listTasks, type Steps } from '../steps/steps.ts'

/** What stands beside a task in time, or which of two tasks is earlier. */
type Beside =
  | { kind: 'conflicts'; period: Filter }
  | { kind: 'after' | 'before' | 'clash'; subject: string }
  | { kind: 'earlier'; subject: string; other: string }

const beside =
  /^what(?:'s| is| comes| else is| do i (?:do|have)| have i got)?(?: coming| due| happening| next| planned| right| just)*(?: up)? (after|before) (?:the |my )?(.+)$/i
const clash =
  /^(?:do|does|will|is|are) (?:the |my )?(.+?)(?: going to)? (?:clash|conflict|overlap|collide|interfere)(?:ing|es|s)?(?: with (?:anything|something|anything else|other tasks?|any(?: other)? tasks?|.{2,40}))?$/i
const clashes =
  /^what(?:'s| does| else is)? (?:clash(?:es|ing)?|conflict(?:s|ing)?|overlap(?:s|ping)?|at the same time) (?:with|as) (?:the |my )?(.+)$/i
const earlier = [
  /^(?:should|shall|do|must) i (?:do|start with|tackle|finish|begin with) (.+?) or (.+?)(?: first)?$/i,
  /^(?:what|which)(?: one)?(?:'s| is| comes)(?: due)? (?:first|sooner|earlier|next)[,:;]? (.+?) or (.+)$/i,
  /^(?:is|are) (.+?) or (.+?)(?: due)? (?:first|sooner|earlier)$/i,
  /^(?:is|are|does|do|was|will) (?!it\b|that\b|this\b|there\b|i\b|we\b|you\b|they\b)(?:the |my )?(.+?)(?: (?:be|come|due|happen))* (?:before(?: or after)?|after(?: or before)?|earlier than|later than|sooner than|ahead of) (?:the |my )?(.+)$/i,
]

const conflicts =
  /^(?:(?:are|is) there|do i have|have i got|any(?:thing)?)?(?: any| a)? ?(?:(?:conflict|clash|overlap)(?:s|es|ing)?|double bookings?)\b(.*)$/i

function readConflicts(text: string, reading: Reading): Beside | null {
  const words = conflicts.exec(text)?.[1]
  if (words === undefined) return null
  const period = words.trim() === '' ? { due_from: reading.now.date } : readPeriod(words, reading)
  return period === null ? null : { kind: 'conflicts', period }
}

function readBeside(text: string, { reading }: Situation): Beside | null {
  return readConflicts(text, reading) ?? readSide(text, reading) ?? readOthers(text, reading)
}

/** "what comes after the slides", but not "what comes after friday". */
function readSide(text: string, reading: Reading): Beside | null {
  const [, side = '', subject] = beside.exec(text) ?? []
  if (subject === undefined || scanFilter(`${side} ${subject}`, reading).rest === '') return null
  return { kind: side.toLowerCase() === 'after' ? 'after' : 'before', subject }
}

function readOthers(text: string, reading: Reading): Beside | null {
  const same = clash.exec(text)?.[1] ?? clashes.exec(text)?.[1]
  if (same !== undefined) return { kind: 'clash', subject: same }
  for (const form of earlier) {
    const [, one, other] = form.exec(text) ?? []
    if (one !== undefined && other !== undefined && namesTasks(reading, one, other)) {
      return { kind: 'earlier', subject: one, other }
    }
  }
  return null
}

function* nextTo(kind: 'after' | 'before', task: TaskFacts, now: LocalNow): Steps {
  const { due } = task
  if (due === null) return undatedTask(task)
  const span = kind === 'after' ? { due_from: due.date } : { due_to: due.date }
  const found = yield* listTasks({ ...span, sort: 'date', show: false, limit: 1_000 })
  if (!found.ok) return found.error
  const others = found.tasks.filter(({ id }) => id !== task.id)
  const next =
    kind === 'after'
      ? others.find((other) => momentKey(other) > momentKey(task))
      : others.findLast((other) => momentKey(other) < momentKey(task))
  if (next?.due === undefined || next.due === null) {
    return `Nothing with a date comes ${kind} ${titleText(task.title)}.`
  }
  yield* listTasks({ ids: [next.id], show: false })
  const word = kind === 'after' ? 'After' : 'Before'
  return `${word} ${titleText(task.title)} comes ${titleText(next.title)}, due ${describeMoment(next.due, now)}.`
}

const mostPairs = 3

function isClose(one: TaskFacts, other: TaskFacts): boolean {
  const [first, second] = [one.due?.time, other.due?.time]
  if (first === undefined || second === undefined) return false
  return Math.abs(minutesOf(first) - minutesOf(second)) < 60
}

function* clashWith(task: TaskFacts, now: LocalNow): Steps {
  const { due } = task
  const name = titleText(task.title)
  if (due === null) return undatedTask(task)
  const found = yield* listTasks({
    due_from: due.date,
    due_to: due.date,
    show: false,
    limit: 1_000,
  })
  if (!found.ok) return found.error
  const others = found.tasks.filter(({ id }) => id !== task.id)
  const close = others.filter((other) => isClose(task, other))
  if (close.length > 0) {
    const names = close.map(
      (other) => `${titleText(other.title)} at ${describeTime(other.due?.time ?? '')}`,
    )
    const verb = close.length === 1 ? 'is' : 'are'
    return `Yes: ${joined(names)} ${verb} around the same time as ${name}, due ${describeMoment(due, now)}.`
  }
  const rest = others.length === 0 ? '' : ` ${counted(others.length, 'other task')} due that day.`
  return `No, nothing is at the same time as ${name}, due ${describeMoment(due, now)}.${rest}`
}

function* conflictsIn(period: Filter, now: LocalNow): Steps {
  const found = yield* listTasks({ ...period, sort: 'date', show: false, limit: 1_000 })
  if (!found.ok) return found.error
  const pairs = found.tasks.flatMap((task, index) =>
    found.tasks
      .slice(index + 1)
      .filter((other) => other.due?.date === task.due?.date && isClose(task, other))
      .map((other) => `${dueOf(task, now)}, ${dueOf(other, now)}`),
  )
  if (pairs.length === 0) return 'No, no two tasks are at the same time then.'
  const more = pairs.length > mostPairs ? `; and ${pairs.length - mostPairs} more` : ''
  return `Yes: ${pairs.slice(0, mostPairs).join('; ')}${more}.`
}

function dueOf({ title, due }: TaskFacts, now: LocalNow): string {
  return `${titleText(title)} ${due === null ? 'has no date' : `is due ${describeMoment(due, now)}`}`
}

function* compare(task: TaskFacts, words: string, situation: Situation): Steps {
  const other = yield* datedTask(words, situation)
  if (other === null) return missingTask(words)
  const { now } = situation.reading
  const isFirst = (momentKey(task) || '~') <= (momentKey(other) || '~')
  const [first, second] = isFirst ? [task, other] : [other, task]
  return momentKey(first) === momentKey(second)
    ? `Both are the same: ${dueOf(first, now)}, and ${dueOf(second, now)}.`
    : `${titleText(first.title)} comes first: ${dueOf(first, now)}, and ${dueOf(second, now)}.`
}

/** What comes before, after or at the same time as a task. */
export const neighbour = defineIntent<Beside>({
  name: 'neighbour',
  examples: [
    {
      before: ['Standup @2026-03-05 09:30', 'Slides @2026-03-05 14:00', 'Rent @2026-03-06'],
      say: ['what comes after standup?'],
      reply: 'After "Standup" comes "Slides", due tomorrow at 2:00 PM.',
    },
    {
      before: ['Meeting @2026-03-05 14:00', 'Slides @2026-03-05 14:00'],
      say: ['do the slides clash with anything?'],
      reply:
        'Yes: "Meeting" at 2:00 PM is around the same time as "Slides", due tomorrow at 2:00 PM.',
    },
    {
      before: ['Lunch @2026-03-06 12:00', 'Lease @2026-03-06 12:30'],
      say: ['any conflicts on friday?'],
      reply:
        'Yes: "Lunch" is due Friday, Mar 6 at 12:00 PM, "Lease" is due Friday, Mar 6 at 12:30 PM.',
    },
    {
      before: ['Homework @2026-03-06', 'Slides @2026-03-05 14:00'],
      say: ['should I do the homework or the slides first?'],
      reply:
        '"Slides" comes first: "Slides" is due tomorrow at 2:00 PM, and "Homework" is due Friday, Mar 6.',
    },
  ],
  recognise: ({ text }, situation) => readBeside(text, situation),
  *act(asked, situation) {
    if (asked.kind === 'conflicts') {
      return yield* conflictsIn(asked.period, situation.reading.now)
    }
    const task = yield* datedTask(asked.subject, situation)
    if (task === null) return missingTask(asked.subject)
    const { now } = situation.reading
    if (asked.kind === 'earlier') return yield* compare(task, asked.other, situation)
    return asked.kind === 'clash'
      ? yield* clashWith(task, now)
      : yield* nextTo(asked.kind, task, now)
  },
})
