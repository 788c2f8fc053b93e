import type { NamedTask } from '../../references.ts'
import { defineIntent } from '../intent.ts'
import { ordinalOf } from '../words/phrases.ts'
import { titles } from '../replies/replies.ts'
import { listChanges, listTasks } from '../steps/steps.ts'

const done = '(?:add(?:ed)?|create[d]?|put (?:on|in|down)|ma(?:ke|de)|note[d]?(?: down)?)'
const trail = '(?: (?:now|just now|again|for me|there|(?:to|on|in) (?:my|the) (?:list|tasks)))*'
const count = '(?<count>two|three|four|five|\\d)'
const forms = [
  `^(?:what|which (?:ones?|tasks?|things?))(?:(?: did|'d| have| has|'ve)? (?:you|u|we)(?: have|'ve)?(?: just| last| recently)*|(?: did| have|'ve) i (?:just|last)) ${done}${trail}$`,
  `^(?:show|list|tell)(?: me)? what (?:you|i|we)(?:'ve| have)? (?:just |last )*${done}${trail}$`,
  `^(?:(?:what|which)(?:'s| is| was| were)? |(?:show|list|tell)(?: me)? )?(?:the |my )?(?:last|latest|newest|most recent) (?:${count} )?(?:things?|tasks?|ones?|items?)(?: that)? (?:you|i|we|was|were)(?:'ve| have| just)* ${done}${trail}$`,
  `^(?:what|which)(?:'s| is| was| were) (?:just |last )?(?:the )?(?:last )?(?:task |thing |one )?added(?: last| just now)?${trail}$`,
].map((form) => new RegExp(form, 'i'))
const mostChanges = 20

/** Which of the newest were asked for: so many, or those of the newest change. */
function readAsked(text: string): number | 'newest' | null {
  for (const form of forms) {
    const match = form.exec(text)
    if (match !== null) return ordinalOf(match.groups?.['count'] ?? '') ?? 'newest'
  }
  return null
}

/** "what did you just add?" */
export const justAdded = defineIntent<number | 'newest'>({
  name: 'just-added',
  examples: [
    {
      before: ['Pay rent'],
      say: ['add milk, eggs and bread', 'complete the rent', 'what did you just add?'],
      reply: 'Last I added "Milk", "Eggs" and "Bread".',
      after: ['Pay rent \u2713', 'Milk', 'Eggs', 'Bread'],
    },
    {
      say: ['add milk', 'add eggs', 'what were the last two things I added?'],
      reply: 'Last I added "Milk" and "Eggs".',
      after: ['Milk', 'Eggs'],
    },
    { before: ['Milk'], say: ['what did you just add?'], reply: 'Nothing was added yet.' },
  ],
  recognise: ({ text }) => readAsked(text),
  *act(asked) {
    const found = yield* listChanges({ limit: mostChanges })
    if (!found.ok) return found.error
    const sets = found.changes
      .filter(({ command, undone }) => command === 'add' && !undone)
      .map(({ tasks }): readonly NamedTask[] => tasks)
    const added = asked === 'newest' ? (sets[0] ?? []) : sets.toReversed().flat().slice(-asked)
    if (added.length === 0) return 'Nothing was added yet.'
    const ids = added.map(({ id }) => id)
    yield* listTasks({ ids, status: 'all', heading: 'Added last' })
    return `Last I added ${titles(added)}.`
  },
})
