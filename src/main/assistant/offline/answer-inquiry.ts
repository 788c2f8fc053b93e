import { daysBetween } from '../../../shared/todos/local-date.ts'
import type { LocalNow } from '../../../shared/clock.ts'
import type { TaskFacts } from '../tools/tool-results.ts'
import { describeFully, describeTask } from './describe-task.ts'
import type { Filter } from './filter.ts'
import type { Inquiry } from './inquiry.ts'
import { counted, quotable } from './phrases.ts'
import { outOfScope } from './replies.ts'
import { showListing } from './show-listing.ts'
import type { Situation } from './situation.ts'
import { hasPeriod } from './period.ts'
import { listTasks, searchTasks, type Steps } from './steps.ts'
import { resolveSubject, type Subject } from './subject.ts'

type Tasks = Extract<Subject, { kind: 'tasks' }>['tasks']

const mostDescribed = 3

function distance({ due }: TaskFacts, { date }: LocalNow): string {
  const days = due === null ? 0 : daysBetween(date, due.date)
  if (days === 0 || Math.abs(days) === 1) return ''
  return days > 0 ? ` That is in ${days} days.` : ` That was ${-days} days ago.`
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
function* whether(tasks: Tasks, filter: Filter, situation: Situation): Steps {
  const { now } = situation.reading
  const ids = tasks.map(({ id }) => id)
  const fitting = yield* listTasks({ ...filter, status: filter.status ?? 'all', ids, show: false })
  if (!fitting.ok) return fitting.error
  const shown = (fitting.total > 0 ? fitting.tasks : tasks).slice(0, mostDescribed)
  yield* listTasks({ ids: shown.map(({ id }) => id), status: 'all', show: false })
  const said = shown.map((task) => describeFully(task, now)).join(' ')
  return `${fitting.total > 0 ? 'Yes' : 'No'}: ${said}`
}

function* several(tasks: Tasks, { filter, asked }: Inquiry, situation: Situation): Steps {
  const wanted = { ...filter, ids: tasks.map(({ id }) => id) }
  const status = filter.status ?? (tasks.every((task) => task.status === 'done') ? 'done' : 'open')
  return yield* showListing({ filter: { ...wanted, status }, show: asked !== 'count' }, situation)
}

const isBare = (filter: Filter) => Object.keys(filter).length === 0

function aboutOne(task: TaskFacts, asked: Inquiry['asked'], now: LocalNow): string | null {
  if (asked === 'when') return `${describeTask(task, now)}${distance(task, now)}`
  if (asked !== 'whether') return null
  return `${task.status === 'open' ? 'Yes: ' : ''}${describeTask(task, now)}`
}

function* about(tasks: Tasks, inquiry: Inquiry, situation: Situation): Steps {
  const { asked, filter } = inquiry
  const { now } = situation.reading
  const [only, second] = tasks
  if (asked === 'whether' && !isBare(filter)) return yield* whether(tasks, filter, situation)
  if (only !== undefined && second === undefined) {
    const sentence = aboutOne(only, asked, now)
    if (sentence !== null) return sentence
    if (isBare(filter)) return yield* detailsOf(only, now)
  }
  if (asked === 'when' && tasks.length <= mostDescribed) {
    return tasks.map((task) => describeTask(task, now)).join(' ')
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
  if (!isAboutTasks) return outOfScope
  return `I found no task or list like ${quotable(subject) ?? 'that'}.`
}

/** Answers a question from the lists, tags and tasks that its words name. */
export function* answerInquiry(inquiry: Inquiry, situation: Situation): Steps {
  const { asked, filter, subject } = inquiry
  const preference = asked === 'list' || asked === 'count' ? 'place' : 'task'
  const found = yield* resolveSubject(subject, preference, situation)
  if (found.kind === 'unknown') return yield* notFound(inquiry, situation)
  if (found.kind === 'place') {
    const show = asked !== 'count'
    return yield* showListing({ filter: { ...filter, ...found.filter }, show }, situation)
  }
  return yield* about(found.tasks, inquiry, situation)
}

/** Says honestly that it is not known, and what is known of it. */
export function* admitUnknown(words: string, situation: Situation): Steps {
  const found = yield* resolveSubject(words, 'task', situation)
  if (found.kind === 'unknown') return outOfScope
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
