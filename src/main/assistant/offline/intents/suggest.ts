import { addDays } from '../../../../shared/todos/local-date.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { defineIntent } from '../intent.ts'
import { counted } from '../words/phrases.ts'
import { listTasks, type Steps } from '../steps/steps.ts'

type Wish = 'forgotten' | 'can-wait' | 'quick'

const forms: readonly [RegExp, Wish][] = [
  [/^what (?:have|did) i (?:forgotten|forget|overlooked?|neglected?)$/i, 'forgotten'],
  [/^can i (?:skip|postpone|put off|delay|drop) (?:anything|something)\b.*$/i, 'can-wait'],
  [
    /^(?:(?:is there )?(?:anything|something)(?: else)?|what)(?: that)?(?: am)? ?(?:i(?:'m| am| might be| may be| could be|'ve| have)?)?(?: not)?(?: be)? (?:forgetting|forgot(?:ten)?|overlook(?:ing|ed)|missing(?: out on)?|neglect(?:ing|ed))$/i,
    'forgotten',
  ],
  [
    /^(?:am i|did i|have i) (?:forgetting|forget|forgotten|missing|overlooking|overlooked) (?:anything|something)(?: important)?$/i,
    'forgotten',
  ],
  [
    /^(?:what|which(?: tasks| ones)?|anything(?: that)?)(?: here)? (?:can|could|may|is able to)(?: i)? (?:safely )?(?:wait|be (?:postponed|pushed|delayed|skipped|done later|moved|put off)|postpone|put off|push|delay|skip|defer|leave|drop|ignore)(?: today| tonight| this week)?(?: (?:for|until|till|til) .+)?$/i,
    'can-wait',
  ],
  [
    /^(?:what(?:'s| is)|which (?:ones|tasks) (?:are|is)) (?:not|less|least|the least) (?:so |that |very )?(?:urgent|important)$/i,
    'can-wait',
  ],
  [
    /^(?:what|which tasks?|anything)(?: else)?(?: that)? (?:can|could|should) i (?:do|get done|finish|knock out|tackle|squeeze in) (?:in|with|within) (?:the next )?(?:a few|\S+|half an|an?|a couple of) (?:free |spare )?(?:minutes?|mins?|hours?|moments?)(?: .*)?$/i,
    'quick',
  ],
  [
    /^(?:what(?:'s| is|'re| are)|which (?:tasks |ones )?(?:are|is)|any|anything|something|is there anything|(?:give|find|show|pick|suggest)(?: me)?(?: something| anything| a task)?)(?: the| some| a)? (?:quick|easy|short|small)(?:est)?(?: (?:i (?:can|could) do(?: now| today)?|for now|to do|wins?|tasks?|ones?|things?|stuff))*$/i,
    'quick',
  ],
]
const openly = 1_000

function fits({ due, priority }: TaskFacts, wish: Wish, horizon: string): boolean {
  if (wish === 'quick') return due === null && priority !== 'high'
  return priority === 'low' || (priority === undefined && (due === null || due.date > horizon))
}

function* forgotten(): Steps {
  const undated = yield* listTasks({ due: 'none', show: false, limit: 1 })
  const late = yield* listTasks({ due: 'overdue', heading: 'Overdue' })
  if (!undated.ok || !late.ok) return 'I could not look at your tasks just now.'
  if (late.total > 0) {
    const others = undated.total === 0 ? '' : `, and ${undated.total} more without a date`
    return `${counted(late.total, 'task')} ${late.total === 1 ? 'is' : 'are'} overdue${others}.`
  }
  if (undated.total === 0)
    return 'Not that I can see: nothing is overdue, and every task has a date.'
  yield* listTasks({ due: 'none', heading: 'Without a date' })
  return `Nothing is overdue, but ${counted(undated.total, 'task')} ${undated.total === 1 ? 'has' : 'have'} no date.`
}

/** Tasks to think of, to leave for later, or to do in between. */
export const suggest = defineIntent<Wish>({
  name: 'suggest',
  examples: [
    {
      before: ['Rent @2026-03-02', 'Passport', 'Milk @2026-03-05'],
      say: ["anything I'm forgetting?"],
      reply: '1 task is overdue, and 1 more without a date.',
    },
    {
      before: ['Rent @2026-03-04', 'Passport !low', 'Cake @2026-03-30'],
      say: ['what can wait?'],
      reply: '2 tasks can wait: they have a low priority, no date or a late one.',
    },
    {
      before: ['Rent @2026-03-04', 'Call mom'],
      say: ['what can I do in ten minutes?'],
      reply: "I don't know how long tasks take, but 1 task has no fixed date.",
    },
  ],
  recognise: ({ text }) => forms.find(([form]) => form.test(text))?.[1] ?? null,
  *act(wish, { reading: { now } }) {
    if (wish === 'forgotten') return yield* forgotten()
    const all = yield* listTasks({ show: false, limit: openly })
    if (!all.ok) return all.error
    const horizon = addDays(now.date, 7)
    const ids = all.tasks.filter((task) => fits(task, wish, horizon)).map(({ id }) => id)
    const name = wish === 'quick' ? 'No fixed date' : 'Can wait'
    if (ids.length > 0) yield* listTasks({ ids, heading: name })
    if (wish === 'quick') {
      const rest =
        ids.length === 0
          ? 'every task has a date'
          : `${counted(ids.length, 'task')} ${ids.length === 1 ? 'has' : 'have'} no fixed date`
      return `I don't know how long tasks take, but ${rest}.`
    }
    return ids.length === 0
      ? 'Nothing looks as if it could wait: everything is important or due soon.'
      : `${counted(ids.length, 'task')} can wait: ${ids.length === 1 ? 'it has' : 'they have'} a low priority, no date or a late one.`
  },
})
