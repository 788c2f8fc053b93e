import { defineIntent } from '../intent.ts'
import { deleteSteps, deletionTarget } from '../steps/delete-steps.ts'
import { firstGroup } from '../words/phrases.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { ask } from '../deciding/with-tasks.ts'

const commands = [
  /^(?:delete|remove|erase|trash|discard|scrap|bin(?: off)?|drop(?! (?:off|by|in)\b)|get rid of|throw (?:out|away)|clear|empty|wipe)(?: out| away)? (.+)$/i,
  /^(?:ditch|chuck|kill|nix|axe|lose) (it|that|this|them|the .+? (?:task|todo|one|item|reminder|entry|thing))$/i,
  /^(?:get|pull|wipe) (.+?) off(?: of)? (?:my|the) (?:(?:todo|to-do|task) )?list$/i,
  /^take (.+?) off(?: of)?(?: (?:my|the) (?:(?:todo|to-do|task) )?list)?$/i,
]
const tidies = /^(?:clean|tidy|purge|sweep)(?: up| out| away)? (.+)$/i
const alone = /^(?:delete|remove|erase)$/i

/** The words for what a command wants to be gone; null when it is no such command. */
export const phraseToDelete = (text: string) => firstGroup(commands, text)

export const deleteIntent = defineIntent<Target | 'which'>({
  name: 'delete',
  examples: [
    {
      before: ['Buy a card for Liz'],
      say: ['add pay water bill', 'I changed my mind about the card, remove it'],
      reply: 'Should I delete "Buy a card for Liz"?',
      after: ['Buy a card for Liz', 'Pay water bill'],
    },
    {
      say: ['add pay water bill', 'I repaired the boat, remove it'],
      reply:
        'I\'m not sure which task "I repaired the boat" is about, so I left everything as it is.',
      after: ['Pay water bill'],
    },
    {
      before: ['Buy milk', 'Call mom'],
      say: ['delete the milk task', 'yes'],
      reply: 'Deleted "Buy milk". The trash keeps it for 30 days.',
      after: ['Call mom'],
    },
    {
      before: ['Buy milk', 'Call mom'],
      say: ['show my tasks', 'remove the second one', 'yes'],
      reply: 'Deleted "Call mom". The trash keeps it for 30 days.',
      after: ['Buy milk'],
    },
    {
      before: ['A', 'B', 'C', 'D'],
      say: ['delete all tasks'],
      reply:
        'That would delete 4 tasks:\n- "A"\n- "B"\n- "C"\n- "D"\n\n' +
        'Say "yes" to delete them or "no" to leave everything as it is.',
      after: ['A', 'B', 'C', 'D'],
    },
    {
      before: ['A', 'B'],
      say: ['delete everything', 'yes'],
      reply: 'Deleted "A" and "B". The trash keeps them for 30 days.',
      after: [],
    },
    {
      before: ['A \u2713', 'B', 'C \u2713'],
      say: ['clear done'],
      reply:
        'That would delete 2 tasks:\n- "A"\n- "C"\n\n' +
        'Say "yes" to delete them or "no" to leave everything as it is.',
      after: ['A \u2713', 'B', 'C \u2713'],
    },
    {
      before: ['A \u2713', 'B', 'C \u2713'],
      say: ['clear completed tasks', 'yes'],
      reply: 'Deleted "A" and "C". The trash keeps them for 30 days.',
      after: ['B'],
    },
    {
      before: ['Write report', 'Milk'],
      say: ['delete the raport', 'yes'],
      reply: 'Deleted "Write report". The trash keeps it for 30 days.',
      after: ['Milk'],
    },
    {
      before: ['A', 'B', 'C'],
      say: ['delete everything except B', 'yes'],
      reply: 'Deleted "A" and "C". The trash keeps them for 30 days.',
      after: ['B'],
    },
    {
      before: ['Tape +Shopping', 'Bulbs +Shopping', 'Go shopping'],
      say: ['clear my shopping list'],
      reply:
        'That would delete 2 tasks:\n- "Tape"\n- "Bulbs"\n\n' +
        'Say "yes" to delete them or "no" to leave everything as it is.',
    },
    {
      before: ['Buy milk'],
      say: ['delete', 'the milk', 'yes'],
      reply: 'Deleted "Buy milk". The trash keeps it for 30 days.',
      after: [],
    },
  ],
  recognise: ({ text }, { reading }) => {
    const tidied = firstGroup([tidies], text)
    const swept = tidied === null ? null : readTarget(tidied, reading)
    if (swept?.kind === 'filter' && swept.filter.status === 'done') return swept
    if (alone.test(text)) return 'which'
    const phrase = phraseToDelete(text)
    return phrase === null ? null : deletionTarget(phrase, reading)
  },
  *act(target, situation, clause) {
    if (target === 'which') {
      const text = 'Which task should I delete?'
      return yield* ask({ kind: 'fill', tasks: [], note: 'delete {answer}', text }, situation)
    }
    return yield* deleteSteps(target, situation, clause)
  },
})
