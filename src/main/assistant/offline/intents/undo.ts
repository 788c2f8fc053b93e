import { ordinalOf } from '../phrases.ts'
import { defineIntent } from '../intent.ts'
import { wasDeleted } from '../focus.ts'
import type { Situation } from '../situation.ts'
import { undoneReply } from '../replies.ts'
import { undo as undoChange } from '../steps.ts'

const mostAtOnce = 20
const undoes =
  /^(?:(?:oops|no+|nope|wait|sorry|hang on|hold on)[ ,.!]*)*(?:(?:undo|revert|roll back|take back)(?: (?:it|that|this|again|my last change|the last (?:change|thing|one|action)|last(?: change)?|what you (?:just )?did))?|take (?:that|it) back|(?:put|move) (?:it|that|them|those) back (?:to )?(?:where|how|as) (?:it|they) (?:was|were)(?: before)?|bring (?:it|that|them) back|put (?:it|that|them) back|roll (?:it|that) back|ctrl[ +-]?z)$|^oops$/i
const brings = /^(?:bring|get|put) (?:it|that|them) back$/i
const keeps =
  /^(?:(?:no+|wait|actually|oh|sorry)[ ,.!]+)*(?:(?:keep|leave)|(?:i|we)(?: do| still)* need) (?:it|that|them|those|both)(?:[ ,]+(?:sorry|please|after all))*$/i
const remorse =
  /,? (?:i was wrong|i made a mistake|i (?:didn't|did not) mean (?:it|that)|that was (?:wrong|a mistake)|my mistake|my bad)$/i
const severalOnes =
  /^(?:undo|revert)(?: the| my)? last (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: (?:changes|things|actions|ones))?$/i

/** "keep it" after a deletion; "bring it back" when it is back already. */
function readWithPast(text: string, situation: Situation): number | null {
  if (brings.test(text) && undoes.test(situation.earlier.at(-1)?.trim() ?? '')) return 0
  return keeps.test(text) && wasDeleted(situation) ? 1 : null
}

function readPlain(text: string, { question }: Situation): number | null {
  if (question !== null && !/^undo\b/i.test(text)) return null
  if (undoes.test(text)) return 1
  const count = severalOnes.exec(text)?.[1]
  return count === undefined ? null : Math.min(ordinalOf(count) ?? 1, mostAtOnce)
}

export const undo = defineIntent<number>({
  name: 'undo',
  examples: [
    { say: ['add milk', 'undo'], reply: 'Undone: "Milk" is off your list again.', after: [] },
    {
      before: ['Milk'],
      say: ['delete milk', 'bring it back'],
      reply: 'Undone: "Milk" is back.',
      after: ['Milk'],
    },
    {
      before: ['Milk'],
      say: ['complete milk', 'undo that please'],
      reply: 'Undone: "Milk" is open again.',
      after: ['Milk'],
    },
    {
      say: ['add milk', 'add eggs', 'undo the last two'],
      reply: 'Undone: "Eggs" is off your list again. Undone: "Milk" is off your list again.',
      after: [],
    },
    {
      before: ['Milk'],
      say: ['delete milk', 'actually no, bring it back'],
      reply: 'Undone: "Milk" is back.',
      after: ['Milk'],
    },
    { say: ['undo'], reply: 'There is nothing to undo.', after: [] },
  ],
  recognise: ({ text: said }, situation) => {
    const text = said.replace(remorse, '')
    return readWithPast(text, situation) ?? readPlain(text, situation)
  },
  *act(count) {
    if (count === 0) return 'It is back already.'
    const sentences: string[] = []
    for (let done = 0; done < count; done += 1) {
      const result = yield* undoChange({})
      sentences.push(result.ok ? undoneReply(result) : result.error)
      if (!result.ok) break
    }
    return sentences.join(' ')
  },
})
