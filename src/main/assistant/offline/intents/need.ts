import { addedMoment } from '../adding/added-moment.ts'
import { defineIntent } from '../intent.ts'
import { firstGroup, joined, quotable, sentenceCase, titleText } from '../words/phrases.ts'
import { stripPoliteness } from '../normalise/normalise.ts'
import { fewThings } from '../adding/things-to-list.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { ask } from '../deciding/with-tasks.ts'

const form =
  /^(?:i|we)(?: also| still| really)* need (?!to\b|you\b|it\b|that\b|this\b|them\b|him\b|her\b|help\b|some help\b|a hand\b|more\b|less\b|a (?:break|drink|hug|nap|holiday|favou?r|minute|second|moment)\b|your\b|sleep\b|time\b)(.+)$/i
/** "we're out of dish soap" */
const lacks =
  /^(?:(?:i'm|i am|we're|we are)(?: all| completely| nearly| almost)? (?:running )?(?:out of|low on)|(?:i|we)(?:'ve| have)?(?: just| nearly| almost)? (?:run|ran) out of|running (?:out of|low on)|(?:nearly |almost |all )?out of) (?!(?:time|luck|town|office|ideas|breath|patience|control|it|here|this|that|sorts|reach|order|date|hand|town|my|your|his|her|our|the|work|energy|money|cash|steam|words|bed|shape|practice|range|battery|fuel for|options|place|nowhere|excuses)\b)(.+)$/i
const sentence = /\b(?:is|are|was|were|because|if|when|so|but|you|who|that)\b|n't\b/i
const longest = 12

/** "I need stamps and a card": things to get, which are offered as tasks. */
export const need = defineIntent<readonly string[]>({
  name: 'need',
  examples: [
    {
      say: ['I need stamps, a card and wrapping paper', 'yes please'],
      reply: 'Added 3 tasks:\n- "Stamps"\n- "A card"\n- "Wrapping paper"',
      after: ['Stamps', 'A card', 'Wrapping paper'],
    },
    { say: ['we need milk'], reply: 'Should I add "Milk" to your tasks?', after: [] },
  ],
  recognise: ({ text, asks, message }) => {
    const lacking = firstGroup([lacks], text)
    // Beside a wish it only tells why: "we've run out of plasters, so reopen it".
    const isReason = lacking !== null && stripPoliteness(message) !== text
    const things = asks ? null : (firstGroup([form], text) ?? (isReason ? null : lacking))
    if (things === null || sentence.test(things) || quotable(things) === null) return null
    const plain = things.replace(/,? (?:oh|also|too|as well|and|again|at home)$/i, '')
    return plain.split(' ').length > longest ? null : fewThings(plain)
  },
  *act(things, situation) {
    const [only = '', second] = things
    const dated = second === undefined ? readNewTask(only, situation.reading) : null
    if (dated !== null && dated.due !== null) {
      const title = titleText(sentenceCase(dated.title.replace(/^(?:an?|some) /i, '')))
      const question = `Should I add ${title}${addedMoment(only, situation.reading)}?`
      const words = `add ${only.replace(/^(?:an?|some) /i, '')}`
      return yield* ask({ kind: 'confirm', tasks: [], note: words, text: question }, situation)
    }
    const names = joined(things.map((one) => titleText(sentenceCase(one))))
    const note = things.length === 1 ? `add ${things[0] ?? ''}` : `add:\n- ${things.join('\n- ')}`
    const text = `Should I add ${names} to your tasks?`
    return yield* ask({ kind: 'confirm', tasks: [], note, text }, situation)
  },
})
