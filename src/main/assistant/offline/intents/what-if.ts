import { defineIntent } from '../intent.ts'
import { stripPoliteness } from '../normalise/normalise.ts'
import { quotable } from '../words/phrases.ts'
import { moveQuestion, namedBy } from '../targets/existing-task.ts'
import { spokenMoment } from '../moments/spoken-moment.ts'
import { taskInFocus } from '../told/told-words.ts'
import { ask } from '../deciding/with-tasks.ts'

interface Idea {
  name: string
  moment: string
}

const wonders =
  /^(?:(?:so|and|hm+|ok|okay|well)[ ,]+)*(?:what|how about) if (?:i|we|you) (?:just |instead |maybe )*(?:move|push|shift|put|reschedule|postpone|bump|do|did|set)(?:d|ed|t|ted)? (?:the |my |our )?(.{2,40}?) (?:back )?(?:to|on|until|till|for) (.{2,30}?)(?: instead)?$/iu
const pronoun = /^(?:it|that|this|(?:that|this) one)$/iu

/** "what if I moved the dentist to the 14th?": asked about, and not done before a yes. */
export const whatIf = defineIntent<Idea>({
  name: 'what-if',
  examples: [
    {
      before: ['Dentist @2026-03-12 10:00'],
      say: ['what if I moved the dentist to the 14th?', 'ok do it'],
      reply: 'Moved "Dentist" to Saturday, Mar 14 at 10:00 AM.',
      after: ['Dentist @2026-03-14 10:00'],
    },
  ],
  recognise: ({ text }, { reading }) => {
    const [, name, moment] = wonders.exec(stripPoliteness(text)) ?? []
    if (name === undefined || moment === undefined) return null
    return spokenMoment(moment, reading) === null ? null : { name, moment }
  },
  *act({ name, moment }, situation) {
    const isIt = pronoun.test(name)
    const task = isIt ? yield* taskInFocus(situation) : yield* namedBy(name)
    if (task === null || task === undefined) {
      return `I found no single task like ${quotable(isIt ? 'that' : name) ?? 'that'}, so I changed nothing.`
    }
    return yield* ask(moveQuestion(task, task.title, moment, situation), situation)
  },
})
