import { pastWords } from '../replies/describe-filter.ts'
import { asAdded, type Filter } from '../filters/filter-days.ts'
import { scanFilter } from '../filters/filter.ts'
import { defineIntent } from '../intent.ts'
import { counted } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { listTasks } from '../steps/steps.ts'

const forms = [
  /^(?:what|which(?: tasks| ones)?|how (?:many|much)(?: tasks)?|what (?:tasks|things|else|all))(?: did| have) i (?:just |already )?(?:add(?:ed)?|create[d]?|put (?:in|on(?: my list)?)|enter(?:ed)?|wr(?:ite|itten) down|note[d]?(?: down)?)(.*)$/i,
  /^(?:did|have) i (?:add(?:ed)?|create[d]?) (?:anything|something|any tasks?)(.*)$/i,
  /^(?:show|list|view)(?: me)?(?: all)?(?: the)? (?:tasks|things|todos|what|everything|ones)(?: that)? i(?:'ve| have)? (?:just )?(?:added|created)(.*)$/i,
  /^(?:show|list|view)(?: me)?(?: the| my)? (?:new|newly added|recently added|latest) (?:tasks|ones|todos)(.*)$/i,
  /^what(?:'s| is) new(.*)$/i,
]

function readAdded(text: string, { reading }: Situation): Filter | null {
  for (const form of forms) {
    const words = form
      .exec(text)?.[1]
      ?.replace(/\b(?:so far|yet|recently|just now|to my list)\b/gi, '')
    if (words === undefined) continue
    const { filter, rest } = scanFilter(words, reading)
    if (rest !== '' || filter.text !== undefined) continue
    const isDated = 'due' in filter || 'due_from' in filter || 'due_to' in filter
    return asAdded(isDated ? filter : { ...filter, due: 'today' }, reading)
  }
  return null
}

/** What was added in some days. */
export const added = defineIntent<Filter>({
  name: 'added',
  examples: [
    {
      say: ['add milk', 'add eggs', 'what did I add today?'],
      reply: 'You added 2 tasks today.',
      after: ['Milk', 'Eggs'],
    },
    {
      before: ['Milk'],
      say: ['did I add anything yesterday'],
      reply: 'You added no tasks yesterday.',
    },
  ],
  recognise: ({ text }, situation) => readAdded(text, situation),
  *act(filter, { reading: { now } }) {
    const when = pastWords(filter.created_from, filter.created_to, now)
    const heading = `Added ${when}`
    const found = yield* listTasks({ ...filter, status: 'all', sort: 'newest', heading })
    if (!found.ok) return found.error
    return `You added ${found.total === 0 ? 'no tasks' : counted(found.total, 'task')} ${when}.`
  },
})
