import { answerInquiry } from '../questions/answer-inquiry.ts'
import { pronoun, readInquiry, standsAlone, type Inquiry } from '../questions/inquiry.ts'
import { defineIntent } from '../intent.ts'

/** "when is it", "is that due tomorrow": about the task that was spoken of. */
function asksOfIt({ asked, filter, subject }: Inquiry): boolean {
  if (!pronoun.test(subject)) return false
  return asked === 'when' || (asked === 'whether' && Object.keys(filter).length > 0)
}

/** "what about the fitting, when is that?" asks for a date only. */
const asksOfTopic = /,? (?:when|what time|what day)(?:'s|s| is| are| was) (?:that|it|those|this)\b/i

const order = /^do\b|^have (?:it|that|this|them|those|these)\b/i

/** Everything that is known of a task, with its notes. */
export const details = defineIntent<Inquiry>({
  name: 'details',
  examples: [
    {
      before: ['Call the plumber @2026-03-05 !high'],
      say: ['add a note to the plumber: 555-1234', 'what was that about the plumber?'],
      reply: '"Call the plumber" is open, due tomorrow; high priority.\n\n555-1234',
    },
    {
      before: ['Passport !low'],
      say: ['what about the passport?'],
      reply: '"Passport" is open and has no date; low priority.',
    },
    {
      before: ['Rent @2026-03-06', 'Gym @2026-03-07'],
      say: ["what's due first?", 'is it due tomorrow?'],
      reply: 'No: "Rent" is open, due Friday, Mar 6.',
    },
  ],
  recognise: (clause, { reading, references }) => {
    if (asksOfTopic.test(clause.text)) return null
    const inquiry = standsAlone(clause) ? readInquiry(clause.text, reading) : null
    if (inquiry === null || inquiry.asked === 'details') return inquiry
    const isOrder = !clause.asks && order.test(clause.text)
    return references !== null && !isOrder && asksOfIt(inquiry) ? inquiry : null
  },
  act: (inquiry, situation) => answerInquiry(inquiry, situation),
})
