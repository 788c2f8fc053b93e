import { defineIntent } from '../intent.ts'
import { joined, titleText } from '../phrases.ts'
import { describeLists } from '../steps.ts'

const forms =
  /^(?:(?:what|which) (?:are (?:my|the|all (?:my|the)) )?(lists|projects|tags|labels)(?: (?:do i have|are there|exist|have i got|are in use))?|(?:show|list|name)(?: me)?(?: all)?(?: my| the)? (lists|projects|tags|labels)|(?:my|all) (lists|tags|labels)|what (lists|tags) (?:do i use|am i using|have i used))$/i

/** Which lists or tags there are. */
export const places = defineIntent<'lists' | 'tags'>({
  name: 'places',
  examples: [
    {
      before: ['A', 'B +Work', 'C +Home'],
      say: ['what lists do I have?'],
      reply: 'Your lists: "Inbox", "Home" and "Work".',
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
    const outline = yield* describeLists()
    if (!outline.ok) return outline.error
    if (kind === 'tags') {
      if (outline.tags.length === 0) return 'None of your tasks has a tag.'
      return `Your tags: ${joined(outline.tags.map(({ name }) => `#${name}`))}.`
    }
    return `Your lists: ${joined(outline.lists.map(({ name }) => titleText(name)))}.`
  },
})
