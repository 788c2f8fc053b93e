import { defineIntent } from '../intent.ts'
import { joined, quotable, sentenceCase, titleText } from '../phrases.ts'
import { listedItems } from '../read-heading.ts'
import { ask } from '../with-tasks.ts'

const form =
  /^(?:i|we)(?: also| still| really)* need (?!to\b|you\b|it\b|that\b|this\b|them\b|him\b|her\b|help\b|some help\b|a hand\b|more\b|less\b|a (?:break|drink|hug|nap|holiday|favou?r|minute|second|moment)\b|your\b|sleep\b|time\b)(.+)$/i
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
  recognise: ({ text, asks }) => {
    const things = asks ? undefined : form.exec(text)?.[1]
    if (things === undefined || sentence.test(things) || quotable(things) === null) return null
    const plain = things.replace(/,? (?:oh|also|too|as well|and)$/i, '')
    return plain.split(' ').length > longest ? null : listedItems(plain)
  },
  *act(things, situation) {
    const names = joined(things.map((one) => titleText(sentenceCase(one))))
    const note = things.length === 1 ? `add ${things[0] ?? ''}` : `add:\n- ${things.join('\n- ')}`
    const text = `Should I add ${names} to your tasks?`
    return yield* ask({ kind: 'confirm', tasks: [], note, text }, situation)
  },
})
