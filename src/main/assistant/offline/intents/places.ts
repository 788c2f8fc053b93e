import { defineIntent } from '../intent.ts'
import { counted, joined, titleText } from '../words/phrases.ts'
import { describeLists } from '../steps/steps.ts'

const forms =
  /^(?:(?:what|which) (?:are (?:my|the|all (?:my|the)) )?(lists|projects|tags|labels)(?: (?:do i have|are there|exist|have i got|are in use))?|(?:show|list|name|give|tell)(?: me)?(?: all)?(?: my| the)? (lists|projects|tags|labels)|(?:my|all) (lists|tags|labels)|what (lists|tags) (?:do i use|am i using|have i used))$/i

const others: readonly [RegExp, Wanted][] = [
  [/^(?:are there|do i have|have i got)(?: any| some)? (lists|projects|tags|labels)$/i, 'all'],
  [/^how many (lists|projects|tags|labels)(?: (?:do i have|are there|have i got))?$/i, 'count'],
  [
    /^(?:which|what|any) (lists|projects|tags)(?: of mine)?(?: are| have| is)? (?:empty|unused|nothing in them|no tasks)$/i,
    'empty',
  ],
  [
    /^(?:which|what) (lists?|projects?|tags?) (?:do i use|has|have|is|are)(?: the)? (?:most(?: tasks| things)?(?: in it)?|used (?:the )?most|(?:most|more)(?: often)?|longest|biggest|fullest)(?: tasks)?$/i,
    'most',
  ],
  [/^what(?:'s| is) my (?:longest|biggest|fullest|most used) (list|project|tag)$/i, 'most'],
]

type Wanted = 'all' | 'count' | 'empty' | 'most'

interface Asked {
  kind: 'lists' | 'tags'
  wanted: Wanted
}

const kindOf = (name: string) => (/^(?:lists?|projects?)$/i.test(name) ? 'lists' : 'tags')

interface Place {
  name: string
  open: number
}

function sentence(kind: Asked['kind'], wanted: Wanted, places: readonly Place[]): string {
  if (kind === 'tags' && places.length === 0) return 'None of your tasks has a tag.'
  const written = ({ name }: Place) => (kind === 'tags' ? `#${name}` : titleText(name))
  const named = (some: readonly Place[]) => joined(some.map(written))
  if (wanted === 'count')
    return `You have ${counted(places.length, kind.slice(0, -1))}: ${named(places)}.`
  if (wanted === 'empty') {
    const empty = places.filter(({ open }) => open === 0)
    return empty.length === 0
      ? `Each of your ${kind} has an open task.`
      : `Without an open task: ${named(empty)}.`
  }
  if (wanted === 'most') {
    const [first] = places.toSorted((one, other) => other.open - one.open)
    return first === undefined
      ? `You have no ${kind}.`
      : `${written(first)}, with ${counted(first.open, 'open task')}.`
  }
  return `Your ${kind}: ${named(places)}.`
}

/** Which lists or tags there are. */
export const places = defineIntent<Asked>({
  name: 'places',
  examples: [
    {
      before: ['A', 'B +Work', 'C +Home'],
      say: ['what lists do I have?'],
      reply: 'Your lists: "Inbox", "Home" and "Work".',
    },
    { before: ['A #home', 'B #q1'], say: ['show my tags'], reply: 'Your tags: #home and #q1.' },
    {
      before: ['A +Work', 'B +Work', 'C'],
      say: ['which list has the most tasks?'],
      reply: '"Work", with 2 open tasks.',
    },
    { before: ['A'], say: ['which tags are there?'], reply: 'None of your tasks has a tag.' },
  ],
  recognise: ({ text }) => {
    for (const [form, wanted] of others) {
      const name = form.exec(text)?.[1]
      if (name !== undefined) return { kind: kindOf(name), wanted }
    }
    const [name] = (forms.exec(text) ?? []).slice(1).filter((group) => group !== undefined)
    return name === undefined ? null : { kind: kindOf(name), wanted: 'all' }
  },
  *act({ kind, wanted }) {
    const outline = yield* describeLists()
    return outline.ok ? sentence(kind, wanted, outline[kind]) : outline.error
  },
})
