import type { AnyIntent, Clause, Example, Understood } from '../intent.ts'
import { hasTag, plainOrder } from '../questions/question-order.ts'
import { plainWords } from '../questions/question-words.ts'
import { outOfScope } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import { declineQuestion } from './decline.ts'

const summary = /^summary of /i

const longest = 250
/** "did laundry" tells, whatever other sentences with "did" ask. */
const didChore =
  /^did (?:laundry|dishes|homework|yoga|pilates|taxes|shopping|cleaning|ironing|groceries|chores)(?: |$)/i

/** The same question as it is asked most often; none when it is that already. */
function formsOf(question: string, said: string): string[] {
  const plain = plainWords(question)
  const forms = summary.test(plain) ? [plain, plain.replace(summary, 'show me ')] : [plain]
  return forms.filter((form) => form !== said && form !== '')
}

const asClause = (text: string): Clause => ({ raw: text, text, asks: true, message: text })

const examples: readonly Example[] = [
  {
    before: ['Dentist @2026-03-06 15:00'],
    say: ['remind me when the dentist is again'],
    reply: 'Friday, Mar 6 at 3:00 PM, in 2 days: "Dentist".',
  },
  {
    before: ['Taxes @2026-04-15'],
    say: ['the taxes are due this month, no?'],
    reply: 'No: "Taxes" is open, due Wednesday, Apr 15.',
  },
  { say: ['remind me why I got a dog'], reply: outOfScope, after: [] },
]

/** Questions in an order or in words of their own, read as those that the others know. */
export function questionIntent(looking: readonly AnyIntent[]): AnyIntent {
  const understand = (clause: Clause, situation: Situation): Understood | null => {
    const { raw, text, asks } = clause
    if (raw.length > longest || (!asks && didChore.test(text))) return null
    const asked = plainOrder(hasTag(raw) ? raw : text, asks, situation.reading)
    if (asked === null) return null
    const forms = formsOf(asked.text, text)
    for (const intent of looking) {
      for (const form of forms) {
        const understood = intent.understand(asClause(form), situation)
        if (understood !== null) return { ...understood, intent: 'question' }
      }
    }
    return asked.sure ? declineQuestion.understand(asClause(asked.text), situation) : null
  }
  return { name: 'question', examples, understand }
}
