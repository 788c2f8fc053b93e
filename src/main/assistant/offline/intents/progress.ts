import type { TaskFacts } from '../../tools/tool-results.ts'
import { describeFully } from '../replies/describe-task.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import { defineIntent } from '../intent.ts'
import { counted, firstGroup, quotable, titleText } from '../words/phrases.ts'
import { showListing } from '../questions/show-listing.ts'
import type { Situation } from '../situation.ts'
import { taskOfSteps } from '../targets/focus.ts'
import { listTasks, type Steps } from '../steps/steps.ts'
import { resolveSubject, tellingWords, type Subject } from '../questions/subject.ts'

const steps = '(?:sub ?tasks|sub-tasks|steps|parts)'
const forms = [
  /^how (?:far along|complete|finished|ready|done) (?:is|are|am i with|am i on) (.+)$/i,
  /^how (?:much|many (?:steps|parts)) of (.+?)(?: is| are| have i| has been| did i)? (?:done|finished|left|open|complete|do|to go)(?: so far| yet)?$/i,
  /^how (?:far|much)(?: along| further)? (?:am i|are we|is it|have i (?:got|gotten|come)|did i get) (?:with|on|in|through|along with|into) (.+)$/i,
  /^how(?:'s| is| are) (?:my |the )?(.+?) (?:going|looking|shaping up|coming along|coming on|progressing|getting on)$/i,
  /^(?:what|how much)(?:'s| is| are)?(?: still)? (?:left|missing|remaining|open|outstanding)(?: to do| to be done)? (?:on|for|in|of|with|about|from) (.+)$/i,
  /^what(?:'s| is)? (?:the |my )?(?:status|progress|state) (?:of|on|for|with|in) (.+)$/i,
  /^(?:the )?(?:status|progress) (?:of|on|for|with) (.+)$/i,
  /^what (?:do i|else do i|else) (?:still )?(?:have|need)(?: to do)? (?:for|to finish|to complete) (.+)$/i,
  new RegExp(
    `^(?:show|list|what|which|how many)(?: are| me)?(?: the| my)? ${steps} (?:of|for|in|on|does|has|are (?:still )?(?:left|open|there|to do|missing)(?: in| on| for| of)?) (.+?)(?: have| need)?$`,
    'i',
  ),
  new RegExp(`^what are the ${steps} (?:of|for|in|on) (.+)$`, 'i'),
  new RegExp(`^(?:does|has) (.+) (?:have|got) (?:any )?${steps}$`, 'i'),
]

/** "what steps are left" of what is spoken of */
const ofIt = new RegExp(
  `^(?:(?:show|list)(?: me)? (?:the|its)|(?:and )?(?:what|which|how many)) (?:other )?${steps}(?: are| is| do i have| have i got| does it have)?(?: there| still)*(?: left| open| missing| to do| remaining| to go)?(?: on it| for it| now)?$`,
  'i',
)

const pointed = /^(?:it|that|this|that one|this one)$/i
const spans = /^(?:day|week|weekend|month|morning|afternoon|evening)$/i

interface Asked {
  words: string
  filter: Filter
}

/** "what's left to do there?" */
const leftOfIt =
  /^(?:(?:so|and|ok) )*(?:what|how much|how many)(?:'s|s| is| are)?(?: else)?(?: is| are)?(?: still)? (?:left|missing|remaining|to do)(?: (?:to do|to go|there|now|then))*$/iu

function readProgress(text: string, situation: Situation): Asked | null {
  const isStepsLeft =
    leftOfIt.test(text) && situation.isFresh && taskOfSteps(situation) !== undefined
  const named = isStepsLeft ? null : firstGroup(forms, text)
  const said = named ?? (isStepsLeft || ofIt.test(text) ? 'it' : '')
  const { reading } = situation
  const { filter, rest } = scanFilter(said, reading)
  const words = pointed.test(said) ? 'it' : tellingWords(rest)
  return words === '' || spans.test(words) ? null : { words, filter }
}

/** How many steps of a task are done, with those that are left. */
function* ofTask(task: TaskFacts, { reading }: Situation): Steps {
  const name = titleText(task.title)
  const steps = yield* listTasks({ subtasks_of: task.id, status: 'all', show: false })
  if (!steps.ok) return steps.error
  if (steps.total === 0) return `${describeFully(task, reading.now)} It has no subtasks.`
  const heading = task.title.slice(0, 60)
  if (steps.open > 0) yield* listTasks({ subtasks_of: task.id, status: 'open', heading })
  const left = steps.open === 0 ? 'nothing is left' : `${steps.open} left`
  return `${name}: ${steps.done} of ${counted(steps.total, 'step')} done, ${left}.`
}

function* hasSteps({ id }: TaskFacts): Steps<boolean> {
  const steps = yield* listTasks({ subtasks_of: id, status: 'all', show: false, limit: 1 })
  return steps.ok && steps.total > 0
}

function* ofSubject(subject: Subject, { words, filter }: Asked, situation: Situation): Steps {
  if (subject.kind === 'place') {
    return yield* showListing({ filter: { ...filter, ...subject.filter }, show: true }, situation)
  }
  if (subject.kind === 'unknown')
    return `I found no task or list like ${quotable(words) ?? 'that'}.`
  const [only, second] = subject.tasks
  if (only !== undefined && second === undefined) return yield* ofTask(only, situation)
  const ids = subject.tasks.map(({ id }) => id)
  return yield* showListing({ filter: { ...filter, ids, status: 'open' }, show: true }, situation)
}

/** How far something is that has several steps. */
export const progress = defineIntent<Asked>({
  name: 'progress',
  examples: [
    {
      before: ['Clean the garage'],
      say: [
        'break clean the garage into sort the tools and paint the wall',
        'complete sort the tools',
        'how far am I with the garage?',
      ],
      reply: '"Clean the garage": 1 of 2 steps done, 1 left.',
      after: ['Clean the garage', 'Sort the tools ✓', 'Paint the wall'],
    },
    {
      before: ['Cake #party', 'Invitations #party', 'Milk'],
      say: ["what's left for the party"],
      reply: 'You have 2 open tasks tagged #party.',
    },
    {
      before: ['Write report'],
      say: ["how's the report going"],
      reply: '"Write report" is open and has no date. It has no subtasks.',
    },
  ],
  recognise: ({ text }, situation) => readProgress(text, situation),
  *act(asked, situation) {
    const named = yield* resolveSubject(asked.words, 'task', situation)
    const [only, second] = named.kind === 'tasks' ? named.tasks : []
    if (only !== undefined && second === undefined && (yield* hasSteps(only))) {
      return yield* ofTask(only, situation)
    }
    const subject = yield* resolveSubject(asked.words, 'place', situation)
    return yield* ofSubject(subject, asked, situation)
  },
})
