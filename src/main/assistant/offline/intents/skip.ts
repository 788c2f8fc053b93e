import { defineIntent } from '../intent.ts'
import { firstGroup, titleText } from '../words/phrases.ts'
import { skippedReply } from '../replies/replies.ts'
import { changeState } from '../steps/steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { withTasks } from '../deciding/with-tasks.ts'

const time =
  '(?: (?:for )?(?:this time|this once|once|today|tonight|this week|this month|tomorrow|for now|the next (?:time|one|occurrence)))?'
const forms = [
  /^skip (?:the |an? |one |this |next )?(?:next |current )?(?:occurrence|instance|time|date|one) of (.+)$/i,
  /^skip (?:today's|tomorrow's|this week's|this month's|the next) (.+)$/i,
  /^skip (?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day's (.+)$/i,
  new RegExp(`^skip (.+?)${time}$`, 'i'),
  /^no (.+?) (?:this time|today|tonight|tomorrow|this week|next week)(?: though| then)?$/i,
  /^(?:i(?:'ll| will|'m going to)? )skip (.+?) (?:this time|today|this week|tomorrow)$/i,
]

/** Moves a task that repeats to its next date without completing it. */
export const skip = defineIntent<Target>({
  name: 'skip',
  examples: [
    {
      say: ['add yoga every day', 'skip yoga today'],
      reply: 'Skipped this time: "Yoga". Next time: tomorrow.',
      after: ['Yoga @2026-03-05'],
    },
    {
      before: ['Dentist @2026-03-05'],
      say: ['skip the dentist'],
      reply: '"Dentist" does not repeat, so there is no date to skip.',
    },
  ],
  recognise: ({ text, asks }, { reading }) => {
    const phrase = asks ? null : firstGroup(forms, text)
    return phrase === null ? null : readTarget(phrase, reading)
  },
  act: (target, situation, clause) =>
    withTasks({
      target,
      scope: 'open',
      verb: 'skip',
      state: 'done',
      situation,
      clause,
      *act(tasks) {
        const result = yield* changeState('skip', { ids: tasks.map(({ id }) => id) })
        if (result.ok && result.tasks.length > 0) {
          return skippedReply(result, situation.reading.now)
        }
        const [only, second] = tasks
        return only !== undefined && second === undefined
          ? `${titleText(only.title)} does not repeat, so there is no date to skip.`
          : 'They do not repeat, so there is no date to skip.'
      },
    }),
})
