import { defaultList } from '../../../../shared/todos/todo.ts'
import { defineIntent } from '../intent.ts'
import { joined, titleText } from '../phrases.ts'
import { listTasks } from '../steps.ts'

const forms =
  /^(?:(?:what|which) (?:are (?:my|the|all (?:my|the)) )?(lists|projects|tags|labels)(?: (?:do i have|are there|exist|have i got|are in use))?|(?:show|list|name)(?: me)?(?: all)?(?: my| the)? (lists|projects|tags|labels)|(?:my|all) (lists|tags|labels)|what (lists|tags) do i use)$/i
const mostTasks = 1_000

/** Which lists or tags there are. */
export const places = defineIntent<'lists' | 'tags'>({
  name: 'places',
  examples: [
    {
      before: ['A', 'B +Work', 'C +Home'],
      say: ['what lists do I have?'],
      reply: 'Your lists: "Inbox", "Work" and "Home".',
    },
    { before: ['A #home', 'B #q1'], say: ['show my tags'], reply: 'Your tags: #home and #q1.' },
    { before: ['A'], say: ['which tags are there?'], reply: 'None of your tasks has a tag.' },
  ],
  recognise: ({ text }) => {
    const [name] = (forms.exec(text) ?? []).slice(1).filter((group) => group !== undefined)
    if (name === undefined) return null
    return /^(?:lists|projects)$/i.test(name) ? 'lists' : 'tags'
  },
  *act(kind) {
    const result = yield* listTasks({ status: 'all', show: false, limit: mostTasks })
    if (!result.ok) return result.error
    if (kind === 'tags') {
      const tags = [...new Set(result.tasks.flatMap(({ tags: own = [] }) => own))]
      if (tags.length === 0) return 'None of your tasks has a tag.'
      return `Your tags: ${joined(tags.map((tag) => `#${tag}`))}.`
    }
    const lists = [...new Set([defaultList, ...result.tasks.map(({ list = defaultList }) => list)])]
    return `Your lists: ${joined(lists.map(titleText))}.`
  },
})
