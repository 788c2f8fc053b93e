import { admitUnknown, answerInquiry } from '../questions/answer-inquiry.ts'
import { readInquiry, standsAlone, type Inquiry } from '../questions/inquiry.ts'
import { isImperative, isOrder } from '../words/imperative.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { outOfScope } from '../replies/replies.ts'

/** Questions about the world in which something of the person's own occurs: "who is coming to my party". */
const possession =
  /^(?:who|whose|why|where|how|what) .*\b(?:my|our|the) ((?:\p{L}[\p{L}\p{N}'-]*)(?: \p{L}[\p{L}\p{N}'-]*)?)$/iu

/** "do laundry tonight" asks nothing. */
const isDeed = (clause: Clause) => isOrder(clause) || (!clause.asks && isImperative(clause.text))

interface LookUp {
  inquiry: Inquiry | null
  owned: string | null
}

/** Whatever else is asked: answered when its words are those of a list, a tag or a task. */
export const lookUp = defineIntent<LookUp>({
  name: 'look-up',
  examples: [
    {
      before: ['Milk +Groceries', 'Eggs +Groceries', 'Call mom'],
      say: ['what groceries do I need?'],
      reply: 'You have 2 open tasks in "Groceries".',
    },
    {
      before: ['Milk +Shopping', 'Call mom'],
      say: ['what groceries do I need?'],
      reply: 'You have 1 open task in "Shopping".',
    },
    {
      before: ['Pay the water bill @2026-03-18'],
      say: ['is the water bill due before the 20th?'],
      reply: 'Yes: "Pay the water bill" is open, due Wednesday, Mar 18.',
    },
    {
      before: ['Gym @2026-03-05 18:00'],
      say: ['is gym on friday?'],
      reply: 'No: "Gym" is open, due tomorrow at 6:00 PM.',
    },
    {
      before: ['Pay the water bill @2026-03-18'],
      say: ['how many days until the water bill is due'],
      reply: '14 days: "Pay the water bill" is due Wednesday, Mar 18.',
    },
    {
      before: ['Birthday party @2026-03-21'],
      say: ['who is coming to my party?'],
      reply:
        'I can\'t tell, I only know your tasks. "Birthday party" is open, due Saturday, Mar 21.',
    },
    { before: ['Milk'], say: ['who is habermas?'], reply: outOfScope },
  ],
  recognise: (clause, { reading }) => {
    if (!standsAlone(clause) || isDeed(clause)) return null
    const { text } = clause
    const inquiry = readInquiry(text, reading)
    const owned = possession.exec(text)?.[1] ?? null
    return inquiry === null && owned === null ? null : { inquiry, owned }
  },
  *act({ inquiry, owned }, situation) {
    if (owned !== null && inquiry?.asked === 'other') return yield* admitUnknown(owned, situation)
    if (inquiry !== null) return yield* answerInquiry(inquiry, situation)
    return outOfScope
  },
})
