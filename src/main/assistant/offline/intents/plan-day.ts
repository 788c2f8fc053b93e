import { describeDate } from '../../../../shared/todos/describe-moment.ts'
import { defineIntent } from '../intent.ts'
import { counted } from '../words/phrases.ts'
import { wholeDate, type Reading } from '../moments/reading.ts'
import { planDay as suggestPlan } from '../steps/steps.ts'

const forms = [
  /^(?:plan|organi[sz]e|structure|map out)(?: out)? (?:my |the |a )?day (?:for |on )?(.+)$/i,
  /^(?:plan|organi[sz]e|schedule|structure|sort out|figure out|work out|map out|prepare|arrange)(?: out)?(?: me)? (?:my |the |a )?(?:day )?(?:for )?(day|today|tomorrow|\p{L}+day)(?:'s tasks)?(?: out)?$/iu,
  /^(?:make|create|draw up|give|suggest|build|do|come up with|show|sort out|put together|work out|figure out)(?: me)? (?:a |the |my )?(?:day ?|daily )?(?:plan|schedule) (?:for|of) (?:my |the )?(.+)$/i,
  /^(?:what(?:'s| is) (?:a good|the|your) plan for|(?:(?:can|could|would|will) you )?help (?:me )?(?:to )?plan(?: my| the)?|let(?:'s| us|s) plan(?: my| the)?) (.+)$/i,
  /^(?:make|create|suggest|give me|do) (?:a |me a )?(?:day|daily) plan()$/i,
  /^(?:day plan|daily plan|plan day)()$/i,
]

/** How or why the day is planned changes nothing of what is suggested. */
const wish =
  /(?: for me)?(?:,? (?:please,? )?(?:before|so|because|and|start(?:ing)? with|beginning with|it'?s|i'm|things are|today is) .+| for me)$/i

function dateOf(words: string, reading: Reading): string | null {
  if (/^(?:(?:my |the )?(?:day|work day)|today|)$/i.test(words)) return reading.now.date
  return wholeDate(words, reading)
}

/** A suggestion for a day, as a card that can be accepted. */
export const planDay = defineIntent<string>({
  name: 'plan-day',
  examples: [
    {
      before: ['Report @2026-03-02 !high', 'Buy milk @2026-03-04', 'Call mom'],
      say: ['plan my day'],
      reply:
        'A plan for today with 3 tasks. Accept it, and the 2 that have another date or none move to today.',
    },
    {
      say: ['plan tomorrow'],
      reply: 'There is nothing to plan: you have no open tasks.',
      after: [],
    },
  ],
  recognise: ({ text: said }, { reading }) => {
    const text = said.replace(wish, '')
    for (const form of forms) {
      const words = form.exec(text)?.[1]
      const date = words === undefined ? null : dateOf(words, reading)
      if (date !== null) return date
    }
    return null
  },
  *act(date, { reading }) {
    const plan = yield* suggestPlan({ date })
    if (!plan.ok) return plan.error
    if (plan.tasks.length === 0) return 'There is nothing to plan: you have no open tasks.'
    const day = describeDate(date, reading.now)
    const what = `A plan for ${day} with ${counted(plan.tasks.length, 'task')}.`
    if (plan.moved === 0) return `${what} All of it has that date already.`
    const moving =
      plan.moved === 1
        ? 'the one that has another date or none moves'
        : `the ${plan.moved} that have another date or none move`
    return `${what} Accept it, and ${moving} to ${day}.`
  },
})
