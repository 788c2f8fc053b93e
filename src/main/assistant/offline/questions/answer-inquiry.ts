import { daysBetween } from '../../../../shared/todos/local-date.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import { describeFully, describeTask } from '../replies/describe-task.ts'
import type { Filter } from '../filters/filter.ts'
import type { Inquiry } from './inquiry.ts'
import { withoutLightWords } from '../words/light-words.ts'
import { counted, quotable, titleText } from '../words/phrases.ts'
import { outOfScope } from '../replies/replies.ts'
import { showListing } from './show-listing.ts'
import type { Situation } from '../situation.ts'
import { hasPeriod } from '../filters/period.ts'
import { listTasks, searchTasks, type Steps } from '../steps/steps.ts'
import { resolveSubject, type Subject } from './subject.ts'

type Tasks = Extract<Subject, { kind: 'tasks' }>['tasks']

const mostDescribed = 3

function distance({ due }: TaskFacts, { date }: LocalNow): string {
  const days = due === null ? 0 : daysBetween(date, due.date)
  if (days === 0 || Math.abs(days) === 1) return ''
  return days > 0 ? `, in ${days} days` : `, ${-days} days ago`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The moment first, as that is what was asked. */
export function tellWhen(task: TaskFacts, now: LocalNow): string {
  if (task.due === null || task.status === 'done') return describeTask(task, now)
  return `${capital(describeMoment(task.due, now))}${distance(task, now)}: ${titleText(task.title)}.`
}

function* detailsOf(task: TaskFacts, now: LocalNow): Steps {
  const found = yield* searchTasks({ query: task.title, status: task.status })
  const notes = found.ok && found.matches[0]?.id === task.id ? found.notes : undefined
  const steps = yield* listTasks({ subtasks_of: task.id, status: 'all', show: false })
  yield* listTasks({ ids: [task.id], status: 'all', show: false })
  const done =
    steps.ok && steps.total > 0 ? ` ${steps.done} of ${counted(steps.total, 'step')} done.` : ''
  return `${describeFully(task, now)}${done}${notes === undefined ? '' : `\n\n${notes}`}`
}

/** Yes or no, as the tasks do or do not fit what is asked of them. */
export function* tellWhether(tasks: Tasks, filter: Filter, situation: Situation): Steps {
  const { now } = situation.reading
  const ids = tasks.map(({ id }) => id)
  const fitting = yield* listTasks({ ...filter, status: filter.status ?? 'all', ids, show: false })
  if (!fitting.ok) return fitting.error
  const shown = (fitting.total > 0 ? fitting.tasks : tasks).slice(0, mostDescribed)
  yield* listTasks({ ids: shown.map(({ id }) => id), status: 'all', show: false })
  const said = shown.map((task) => describeFully(task, now)).join(' ')
  return `${fitting.total > 0 ? 'Yes' : 'No'}: ${said}`
}

const wayOf = (asked: Inquiry['asked']) => ({
  show: asked !== 'count',
  asksWhether: asked === 'whether',
})

function* several(tasks: Tasks, { filter, asked }: Inquiry, situation: Situation): Steps {
  const wanted = { ...filter, ids: tasks.map(({ id }) => id) }
  const status = filter.status ?? (tasks.every((task) => task.status === 'done') ? 'done' : 'open')
  return yield* showListing({ filter: { ...wanted, status }, ...wayOf(asked) }, situation)
}

const isBare = (filter: Filter) => Object.keys(filter).length === 0

/** The days first, as their number was asked for. */
function tellDays(task: TaskFacts, now: LocalNow): string {
  if (task.due === null || task.status === 'done') return describeTask(task, now)
  const days = daysBetween(now.date, task.due.date)
  const name = titleText(task.title)
  const moment = describeMoment(task.due, now)
  if (days < 0) return `${counted(-days, 'day')} late: ${name} was due ${moment}.`
  return `${counted(days, 'day')}: ${name} is due ${moment}.`
}

/** Whether a task is on the list, as it is or was. */
export const tellPresence = (task: TaskFacts, now: LocalNow) =>
  `${task.status === 'open' ? 'Yes: ' : 'Not any more: '}${describeTask(task, now)}`

function aboutOne(task: TaskFacts, { asked, inDays }: Inquiry, now: LocalNow): string | null {
  if (asked === 'when') return inDays ? tellDays(task, now) : tellWhen(task, now)
  return asked === 'whether' ? tellPresence(task, now) : null
}

function* about(tasks: Tasks, inquiry: Inquiry, situation: Situation): Steps {
  const { asked, filter } = inquiry
  const { now } = situation.reading
  const [only, second] = tasks
  if (asked === 'whether' && !isBare(filter)) return yield* tellWhether(tasks, filter, situation)
  if (only !== undefined && second === undefined) {
    const sentence = aboutOne(only, inquiry, now)
    if (sentence !== null) return sentence
    if (isBare(filter)) return yield* detailsOf(only, now)
  }
  if (asked === 'when' && tasks.length <= mostDescribed) {
    return tasks.map((task) => tellWhen(task, now)).join(' ')
  }
  return yield* several(tasks, inquiry, situation)
}

/** Says so, with what there is in the time that was asked about. */
function* notFound(inquiry: Inquiry, situation: Situation): Steps {
  const { isAboutTasks, isAboutMe, subject, filter } = inquiry
  const quoted = quotable(subject)
  if (isAboutMe && quoted !== null && hasPeriod(filter)) {
    const rest = yield* showListing({ filter, show: true }, situation)
    return `I found nothing like ${quoted}. ${rest}`
  }
  if (!isAboutTasks && filter.list === undefined) return outOfScope
  const no = inquiry.asked === 'whether' ? 'No, ' : ''
  return `${no}I found no task or list like ${quotable(subject) ?? 'that'}.`
}

const isShown = (asked: Inquiry['asked']) => asked !== 'other' && asked !== 'details'

const preferenceOf = (asked: Inquiry['asked']) =>
  asked === 'list' || asked === 'count' ? 'place' : 'task'

function* answerAbout(
  found: Subject,
  inquiry: Inquiry,
  situation: Situation,
): Steps<string | null> {
  const { asked, filter } = inquiry
  if (found.kind === 'unknown') return null
  if (found.kind === 'tasks') return yield* about(found.tasks, inquiry, situation)
  const place = { ...filter, ...found.filter }
  return yield* showListing({ filter: place, ...wayOf(asked) }, situation)
}

/** By the telling words alone, or what is known of the one thing that is asked about. */
function* answerLoosely(inquiry: Inquiry, situation: Situation): Steps {
  const { asked, subject, filter, isOwn } = inquiry
  const words = withoutLightWords(subject)
  if (words === '' && !isBare(filter) && isShown(asked)) {
    return yield* showListing({ filter, ...wayOf(asked) }, situation)
  }
  if (words !== '' && words !== subject) {
    const found = yield* resolveSubject(words, preferenceOf(asked), situation)
    const answer = yield* answerAbout(found, inquiry, situation)
    if (answer !== null) return answer
  }
  const otherwise = yield* notFound(inquiry, situation)
  const thing = asked === 'whether' && isOwn ? subject.replace(/ \S+$/, '') : subject
  return thing === subject ? otherwise : yield* admitUnknown(thing, situation, otherwise)
}

/** Answers a question from the lists, tags and tasks that its words name. */
export function* answerInquiry(inquiry: Inquiry, situation: Situation): Steps {
  const { asked, subject } = inquiry
  const found = yield* resolveSubject(subject, preferenceOf(asked), situation)
  const answer = yield* answerAbout(found, inquiry, situation)
  return answer ?? (yield* answerLoosely(inquiry, situation))
}

/** Says honestly that it is not known, and what is known of it. */
export function* admitUnknown(
  words: string,
  situation: Situation,
  otherwise: string = outOfScope,
): Steps {
  const found = yield* resolveSubject(words, 'task', situation)
  if (found.kind === 'unknown') return otherwise
  const { now } = situation.reading
  const lead = "I can't tell, I only know your tasks."
  if (found.kind === 'place') {
    return `${lead} ${yield* showListing({ filter: found.filter, show: true }, situation)}`
  }
  const [first] = found.tasks
  if (found.tasks.length > 1 || first === undefined) {
    const ids = found.tasks.map(({ id }) => id)
    return `${lead} ${yield* showListing({ filter: { ids, status: 'all' }, show: true }, situation)}`
  }
  return `${lead} ${describeFully(first, now)}`
}
