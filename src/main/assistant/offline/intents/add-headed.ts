import { coversPhrase } from '../targets/resolve-title.ts'
import { defineIntent } from '../intent.ts'
import { knownName } from '../targets/near-names.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { offerLines } from '../adding/offer-lines.ts'
import { offerSteps } from '../adding/offer-steps.ts'
import { readHeaded, readHeadedLines, type Headed } from '../adding/read-heading.ts'
import type { Situation } from '../situation.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'

function* addUnder(headed: Headed, topic: string, situation: Situation): Steps {
  const found = yield* searchTasks({ query: topic, status: 'open' })
  if (!found.ok) return found.error
  const list = knownName(topic, found.lists)
  if (list !== undefined) return yield* addSteps(headed.texts, situation, { list })
  const [task] = found.match === 'one' ? found.matches : []
  const isTask = task !== undefined && headed.told !== true && coversPhrase(topic, task.title)
  if (isTask && coversPhrase(task.title, topic))
    return yield* offerSteps(headed.texts, task, situation)
  if (headed.loose === true) return yield* offerLines(headed.texts, situation)
  return yield* addSteps(headed.texts, situation, headed.told === true ? {} : { topic })
}

const also = /^(?:(?:and|also|plus|oh|then)[ ,]+)+(?=for )/i

/** Several tasks under a heading that says when they are, where they go or what they are for. */
export const addHeaded = defineIntent<Headed>({
  name: 'add-headed',
  examples: [
    {
      say: [
        'morning! so today i need to: water plants, email Sarah about the budget, and book flights',
      ],
      reply:
        'Added 3 tasks:\n- "Water plants" for today\n- "Email Sarah about the budget" for today\n- "Book flights" for today',
      after: [
        'Water plants @2026-03-04',
        'Email Sarah about the budget @2026-03-04',
        'Book flights @2026-03-04',
      ],
    },
    {
      say: ['For Unit 9: roof survey Monday, fire inspection Tuesday at 10'],
      reply:
        'Added 2 tasks:\n- "Unit 9: roof survey" for Monday, Mar 9\n- "Unit 9: fire inspection" for Tuesday, Mar 10 at 10:00 AM',
      after: ['Unit 9: roof survey @2026-03-09', 'Unit 9: fire inspection @2026-03-10 10:00'],
    },
    {
      before: ['Book train +Wedding'],
      say: ['two more for the wedding, order flowers by friday and ring the band'],
      reply:
        'Added 2 tasks:\n- "Order flowers" for Friday, Mar 6, in Wedding\n- "Ring the band", in Wedding',
      after: [
        'Book train +Wedding',
        'Order flowers @2026-03-06 +Wedding',
        'Ring the band +Wedding',
      ],
    },
    {
      say: ['add:\n- eggs\n- bread tomorrow'],
      reply: 'Added 2 tasks:\n- "Eggs"\n- "Bread" for tomorrow',
      after: ['Eggs', 'Bread @2026-03-05'],
    },
  ],
  recognise: ({ text, asks, message }, { reading, question }) => {
    if (asks || question?.kind === 'fill') return null
    const lines = message.includes('\n') ? message : null
    if (lines !== null && text !== lines) return null
    return lines === null
      ? readHeaded(text.replace(also, ''), reading)
      : readHeadedLines(lines, reading)
  },
  *act(headed, situation) {
    const { topic, texts } = headed
    return yield* topic === null ? addSteps(texts, situation) : addUnder(headed, topic, situation)
  },
})
