import { addDays, startOfWeek } from '../../../../shared/todos/local-date.ts'
import { defineIntent } from '../intent.ts'
import { counted } from '../words/phrases.ts'
import { listTasks } from '../steps/steps.ts'

type Span = 'today' | 'week'

const what = '(?:summary|overview|review|recap|rundown|report|wrap[ -]?up|digest)'
const forms: readonly [RegExp, Span][] = [
  [
    new RegExp(
      `^(?:(?:give|show|do|write|make)(?: me)? )?(?:an? |the |my )?(?:week(?:'s|ly|s)? ${what}|${what} (?:of|for) (?:my|the|this) week)$`,
      'i',
    ),
    'week',
  ],
  [
    new RegExp(
      `^(?:(?:give|show|do|write|make)(?: me)? )?(?:an? |the |my )?(?:(?:day|today)(?:'s|s)? ${what}|daily ${what}|${what} (?:of|for) (?:my day|the day|today))$`,
      'i',
    ),
    'today',
  ],
  [/^(?:summari[sz]e|sum up|recap|review) (?:my |the |this )?week$/i, 'week'],
  [/^(?:summari[sz]e|sum up|recap|review) (?:my day|the day|today)$/i, 'today'],
  [
    /^how(?:'s| is| was| did) (?:my |the |this )?week(?: (?:looking|going|go|been|look))?(?: (?:so far|like))?$/i,
    'week',
  ],
  [/^how (?:does|did) (?:my |the |this )?week (?:look|go)(?: like)?(?: so far)?$/i, 'week'],
  [
    /^how(?:'s| is| was| did) (?:my |the )?day (?:looking|going|go|been|look)(?: (?:so far|like))?$/i,
    'today',
  ],
  [/^how productive (?:was|am|have) i(?: been)?(?: (?:today|so far today))?$/i, 'today'],
  [/^how productive (?:was|am|have) i(?: been)? this week$/i, 'week'],
]

interface Counts {
  done: number
  due: number
  late: number
  next: number
}

function sentence(span: Span, { done, due, late, next }: Counts): string {
  const until = span === 'week' ? ' until Sunday' : ''
  const finished = done === 0 ? 'nothing finished yet' : `${counted(done, 'task')} finished`
  const left = due === 0 ? 'nothing left' : `${counted(due, 'task')} still due${until}`
  const overdue = late === 0 ? '' : `, ${late} overdue`
  const coming = next === 0 ? 'nothing due' : `${counted(next, 'task')} due`
  const [name, following] = span === 'week' ? ['This week', 'Next week'] : ['Today', 'Tomorrow']
  return `${name}: ${finished}, ${left}${overdue}. ${following}: ${coming}.`
}

/** What is done and what is left of a day or a week. */
export const summary = defineIntent<Span>({
  name: 'summary',
  examples: [
    {
      before: ['Report @2026-03-02', 'Dentist @2026-03-06', 'Milk'],
      say: ['complete milk', 'give me a summary of my week'],
      reply:
        'This week: 1 task finished, 2 tasks still due until Sunday, 1 overdue. Next week: nothing due.',
      after: ['Report @2026-03-02', 'Dentist @2026-03-06', 'Milk \u2713'],
    },
    {
      before: ['Rent @2026-03-04'],
      say: ['summarize today'],
      reply: 'Today: nothing finished yet, 1 task still due. Tomorrow: nothing due.',
    },
  ],
  recognise: ({ text }) => forms.find(([form]) => form.test(text))?.[1] ?? null,
  *act(span, { reading: { now } }) {
    const monday = startOfWeek(now.date)
    const isWeek = span === 'week'
    const [from, to] = isWeek ? [monday, addDays(monday, 6)] : [now.date, now.date]
    const after = isWeek ? 7 : 1
    const done = yield* listTasks({
      status: 'done',
      completed_from: from,
      completed_to: to,
      show: false,
      limit: 1,
    })
    const heading = isWeek ? 'Due this week' : 'Due today'
    const due = yield* listTasks({ status: 'open', due_from: from, due_to: to, heading, limit: 1 })
    const late = yield* listTasks({ status: 'open', due: 'overdue', show: false, limit: 1 })
    const next = yield* listTasks({
      status: 'open',
      due_from: addDays(from, after),
      due_to: addDays(to, after),
      show: false,
      limit: 1,
    })
    if (!done.ok || !due.ok || !late.ok || !next.ok)
      return 'I could not look at your tasks just now.'
    return sentence(span, { done: done.total, due: due.total, late: late.total, next: next.total })
  },
})
