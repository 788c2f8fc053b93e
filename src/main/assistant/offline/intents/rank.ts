import { describeDate, describeMoment } from '../../../../shared/todos/describe-moment.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { describeFilter } from '../replies/describe-filter.ts'
import { describeTask } from '../replies/describe-task.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import { defineIntent } from '../intent.ts'
import { listedTasks } from '../targets/listed-tasks.ts'
import { counted, titleText } from '../words/phrases.ts'
import { hasPeriod } from '../filters/period.ts'
import type { Situation } from '../situation.ts'
import { outOfScope } from '../replies/replies.ts'
import { listTasks, type Steps } from '../steps/steps.ts'
import { resolveSubject } from '../questions/subject.ts'

type Order = 'finished' | 'first' | 'last' | 'oldest' | 'newest' | 'late'

/** Which task is the first, the oldest and so on, of all or of some. */
interface Ranking {
  order: Order
  filter: Filter
  /** Words for a list, a tag or tasks. */
  subject: string
  /** Only of the tasks that were listed last. */
  listed: boolean
}

const superlatives: readonly [RegExp, Order][] = [
  [
    /\b(?:(?:last|latest|most recent)(?: task| thing| one)?(?: that)? i(?:'ve)? (?:finished|completed|did|ticked off)|(?:finished|completed) last)\b/i,
    'finished',
  ],
  [
    /\b(?:(?:been )?(?:overdue|late) (?:for )?(?:the )?longest|(?:longest|most|furthest) overdue)\b/i,
    'late',
  ],
  [
    /\b(?:oldest|(?:been )?(?:there|open|on (?:my|the) list|waiting|around) (?:for )?(?:the )?longest|longest(?: open| waiting))\b/i,
    'oldest',
  ],
  [
    /\b(?:newest|most recent(?:ly added)?|(?:latest|last) (?:(?:task|thing|one|todo) )?(?:that )?(?:i )?(?:added|created)|latest(?: task| thing| one)?)\b/i,
    'newest',
  ],
  [
    /\b(?:due |comes? (?:up )?|up )?(?:first|next|soonest|earliest|sooner|closest|nearest)\b/i,
    'first',
  ],
  [/\b(?:due |comes? )?(?:last|furthest (?:away|out))\b/i, 'last'],
]
const opening =
  /^(?:(?:what|which|who)(?:'s|s)?|when(?:'s|s)? (?=.*\b(?:deadline|task|thing)\b)|(?:show|tell|give)(?: me)?|(?:the|my) (?=(?:oldest|newest|next deadline|longest)))\b/i
const ofListed = /\bof (?:these|those|them)\b|^which(?: one)?(?:'s| is| comes| should)/i
const aboutTasks = /\b(?:tasks?|things?|todos?|items?|due|overdue|deadlines?)\b/i
const fillers =
  /\b(?:of (?:these|those|them|all(?: of (?:these|those|them))?)|deadlines?|comes?|came|should|would|i|do|added|created|up|due|dates?|upcoming|most|open|thing|on here|here)\b/gi

function readRanking(text: string, { reading }: Situation): Ranking | null {
  if (!opening.test(text)) return null
  const words = text.replace(opening, ' ')
  const found = superlatives.find(([pattern]) => pattern.test(words))
  if (
    found === undefined ||
    /\bweek and (?:the )?next\b|\b(?:next|last) (?:week|month|year|weekend|\d|few|two|three|fortnight|\p{L}+day|\p{L}+ (?:days|weeks|months|hours))\b/iu.test(
      words,
    )
  ) {
    return null
  }
  const [pattern, order] = found
  const { filter, rest } = scanFilter(words.replace(pattern, ' ').replace(fillers, ' '), reading)
  return { order, filter, subject: rest, listed: ofListed.test(text) }
}

/** What to ask the list for so that the wanted task is at its start or its end. */
function queryOf(order: Order, filter: Filter, { date }: LocalNow): Filter {
  if (order === 'finished') return { ...filter, status: 'done' }
  if (order === 'late') return { ...filter, due: 'overdue', sort: 'date' }
  if (order === 'oldest' || order === 'newest') return { ...filter, sort: order }
  const hasDay =
    filter.due !== undefined || filter.due_to !== undefined || filter.due_from !== undefined
  return { ...filter, ...(hasDay ? {} : { due_from: date }), sort: 'date' }
}

function dueWords({ due }: TaskFacts, now: LocalNow): string {
  return due === null ? 'without a date' : `due ${describeMoment(due, now)}`
}

const nothing: Record<Order, string> = {
  first: 'No open task with a date is ahead.',
  last: 'No open task with a date is ahead.',
  oldest: 'You have no open tasks there.',
  newest: 'You have no open tasks there.',
  late: 'Nothing is overdue.',
  finished: 'No tasks are done yet.',
}

const noneOf = (order: Order, scope: Filter, now: LocalNow) =>
  hasPeriod(scope) ? `Nothing is ${describeFilter(scope, now)}.` : nothing[order]

function sentence(order: Order, task: TaskFacts, now: LocalNow): string {
  const name = titleText(task.title)
  if (order === 'oldest' || order === 'newest') {
    return `The ${order} open task is ${name}, ${dueWords(task, now)}.`
  }
  if (order === 'finished') return describeTask(task, now)
  if (order === 'late') {
    const since = task.due === null ? '' : `, since ${describeDate(task.due.date, now)}`
    return `${name} has been overdue the longest${since}.`
  }
  return `${name} comes ${order}, ${dueWords(task, now)}.`
}

function* scopeOf(
  { filter, subject, listed }: Ranking,
  situation: Situation,
): Steps<Filter | null> {
  const ids = listed ? listedTasks(situation) : []
  const base = ids.length > 0 ? { ...filter, ids: [...ids] } : filter
  if (subject === '') return base
  const found = yield* resolveSubject(subject, 'place', situation)
  if (found.kind === 'unknown') return null
  return found.kind === 'place'
    ? { ...base, ...found.filter }
    : { ...base, ids: found.tasks.map(({ id }) => id) }
}

export const rank = defineIntent<Ranking>({
  name: 'rank',
  examples: [
    {
      before: ['Late @2026-03-02', 'Dentist @2026-03-06 09:30', 'Rent @2026-03-05', 'Some day'],
      say: ["what's due first?"],
      reply: '"Rent" comes first, due tomorrow. 1 task is overdue.',
    },
    {
      before: ['A @2026-02-20', 'B @2026-03-02'],
      say: ["what's been overdue the longest"],
      reply: '"A" has been overdue the longest, since Friday, Feb 20.',
    },
    {
      before: ['A', 'B @2026-03-06 #work', 'C @2026-03-05 #home'],
      say: ['show #work', 'which of these is first'],
      reply: '"B" comes first, due Friday, Mar 6.',
    },
    {
      before: ['A', 'B'],
      say: ["what's the oldest task"],
      reply: 'The oldest open task is "A", without a date.',
    },
  ],
  recognise: ({ text }, situation) => readRanking(text, situation),
  *act(ranking, situation, { text }) {
    const { now } = situation.reading
    const { order } = ranking
    const scope = yield* scopeOf(ranking, situation)
    if (scope === null)
      return aboutTasks.test(text) ? 'I found no task or list like that.' : outOfScope
    const query = { status: 'open', ...queryOf(order, scope, now), show: false } as const
    const found = yield* listTasks({ ...query, limit: 1_000 })
    if (!found.ok) return found.error
    const task = order === 'last' ? found.tasks.at(-1) : found.tasks[0]
    if (task === undefined) return noneOf(order, scope, now)
    yield* listTasks({ ids: [task.id], show: false })
    if (order !== 'first') return sentence(order, task, now)
    const late = yield* listTasks({ ...scope, due: 'overdue', show: false, limit: 1 })
    yield* listTasks({ ids: [task.id], show: false })
    const note =
      late.ok && late.total > 0
        ? ` ${counted(late.total, 'task')} ${late.total === 1 ? 'is' : 'are'} overdue.`
        : ''
    return `${sentence(order, task, now)}${note}`
  },
})
