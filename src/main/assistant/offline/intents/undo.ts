import { ordinalOf } from '../phrases.ts'
import { defineIntent } from '../intent.ts'
import { undoneReply } from '../replies.ts'
import { undo as undoChange } from '../steps.ts'

const mostAtOnce = 20
const undoes =
  /^(?:oops[ ,!]*)?(?:undo|revert|roll back|take back)(?: (?:it|that|this|again|my last change|the last (?:change|thing|one|action)|last(?: change)?|what you (?:just )?did))?$|^(?:take (?:that|it) back|bring (?:it|that|them) back|put (?:it|that|them) back|roll (?:it|that) back|ctrl[ +-]?z|oops)$/i
const severalOnes =
  /^(?:undo|revert)(?: the| my)? last (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: (?:changes|things|actions|ones))?$/i

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
    { say: ['undo'], reply: 'There is nothing to undo.', after: [] },
  ],
  recognise: ({ text }) => {
    if (undoes.test(text)) return 1
    const count = severalOnes.exec(text)?.[1]
    return count === undefined ? null : Math.min(ordinalOf(count) ?? 1, mostAtOnce)
  },
  *act(count) {
    const sentences: string[] = []
    for (let done = 0; done < count; done += 1) {
      const result = yield* undoChange({})
      sentences.push(result.ok ? undoneReply(result) : result.error)
      if (!result.ok) break
    }
    return sentences.join(' ')
  },
})
