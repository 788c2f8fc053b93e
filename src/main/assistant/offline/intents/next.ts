import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import { defineIntent } from '../intent.ts'
import { titleText } from '../words/phrases.ts'
import { listTasks } from '../steps/steps.ts'

const asksNext =
  /^(?:what (?:do|would) you (?:suggest|recommend|think|do)(?: (?:that )?(?:i|we))?(?: should| to)?(?: do| start with| tackle| work on)?(?: next| first| now)?|(?:suggest|pick|choose|give me) (?:something|a task|one(?: task)?|anything)(?: to do)?(?: for me)?(?: to do)?|what(?:'s|s| is)? (?:next|up next)|what's (?:my|the) next (?:task|thing|todo)(?: to do)?|what(?:'s| is) (?:the )?most (?:pressing|urgent|important) (?:thing|task|one)(?: to do)?|(?:what|which(?: one| task)?) (?:should|shall|do|can|must|ought) i (?:to )?(?:be )?(?:do|doing|work on|working on|start with|tackle|tackling|focus on)(?: next| right now| now| first)?|what(?:'s|s| is)(?: the)? most (?:urgent|pressing)(?: right now| now| today)?|what(?: should| must) i be (?:on|doing)(?: right now| now)?|what now|next|next (?:task|todo|up)|(?:my|the) next task|where (?:do|should) i (?:start|begin)|what comes next|when(?:'s| is) (?:my|the) next (?:task|todo|thing))(?: on (?:my|the) list)?$/i

export const next = defineIntent<true>({
  name: 'next',
  examples: [
    {
      before: ['Later thing', 'Dentist @2026-03-05 10:00', 'Report @2026-03-06'],
      say: ["what's next?", 'complete it'],
      reply: 'Completed "Dentist".',
      after: ['Later thing', 'Dentist @2026-03-05 10:00 \u2713', 'Report @2026-03-06'],
    },
    {
      before: ['Dentist @2026-03-05 10:00'],
      say: ['what should I do next'],
      reply: 'Next is "Dentist", due tomorrow at 10:00 AM.',
    },
    { say: ['what now?'], reply: 'Nothing is left to do. Enjoy it!' },
  ],
  recognise: ({ text }) => (asksNext.test(text) ? true : null),
  *act(_slots, { reading }) {
    const result = yield* listTasks({ status: 'open', show: false, limit: 1 })
    if (!result.ok) return result.error
    const [first] = result.tasks
    if (first === undefined) return 'Nothing is left to do. Enjoy it!'
    const due = first.due === null ? '' : `, due ${describeMoment(first.due, reading.now)}`
    return `Next is ${titleText(first.title)}${due}.`
  },
})
