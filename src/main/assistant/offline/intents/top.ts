import { filterHeading } from '../replies/describe-filter.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import { defineIntent } from '../intent.ts'
import { counted, ordinalOf } from '../words/phrases.ts'
import { listTasks } from '../steps/steps.ts'

/** So many tasks from the top of a list. */
interface Top {
  count: number
  filter: Filter
}

const form =
  /^(?:(?:show|give|list|tell|name|see)(?: me)? |what(?:'s| is| are) )?(?:the |my )?(?:(?:next|top|first|best) )?(\d{1,2}|two|three|four|five|six|ten) ?((?:most |next |top )*(?:urgent|important|pressing|next|biggest)? ?(?:open )?(?:tasks?|things?|todos?|priorities|deadlines?|items?|ones?)?)( .+)?$/i
/** "the first two are done" */
const tells = /^ (?:is|are|was|were|have|has|can|need|should|must|go|move)\b/i
const leads = /\b(?:next|top|first|most|urgent|important|priorities|deadlines?)\b/i

export const top = defineIntent<Top>({
  name: 'top',
  examples: [
    {
      before: ['A @2026-03-06', 'B @2026-03-05', 'C'],
      say: ['show me the next 2 tasks'],
      reply: 'The first 2 tasks of 3.',
    },
    { before: ['A', 'B'], say: ['give me the three most urgent'], reply: 'You have only 2 tasks.' },
  ],
  recognise: ({ text }, { reading }) => {
    const [, amount = '', , words = ''] = form.exec(text) ?? []
    const count = ordinalOf(amount)
    if (count === null || count < 2 || !leads.test(text) || tells.test(words)) return null
    const { filter, rest } = scanFilter(words, reading)
    const byPriority: Filter = /\b(?:important|priorit)/i.test(text) ? { sort: 'priority' } : {}
    return rest === '' ? { count, filter: { ...filter, ...byPriority } } : null
  },
  *act({ count, filter }, { reading: { now } }) {
    const found = yield* listTasks({ ...filter, show: false, limit: count })
    if (!found.ok) return found.error
    const ids = found.tasks.map(({ id }) => id)
    if (ids.length === 0) return 'You have no such tasks.'
    const { sort = 'urgency' } = filter
    yield* listTasks({ ids, sort, heading: filterHeading(filter, now) })
    return found.total <= count
      ? `You have only ${counted(found.total, 'task')}.`
      : `The first ${count} tasks of ${found.total}.`
  },
})
