import { matchTitles } from '../../../../shared/todos/match-title.ts'
import { defineIntent } from '../intent.ts'
import { firstGroup, quotable } from '../phrases.ts'
import { undoneReply } from '../replies.ts'
import { listChanges, undo } from '../steps.ts'

const forms = [
  /^(?:restore|undelete|un-delete|recover|bring back|get back) (?!it$|that$|them$)(?:the |my )?(.+)$/i,
  /^(?:bring|get) (?!it |that |them )(?:the |my )?(.+?) back$/i,
  /^undo (?:the )?delet(?:ing|ion of) (?:the |my )?(.+)$/i,
]

const likely = 0.7

/** Brings back a deleted task by its name. */
export const restore = defineIntent<string>({
  name: 'restore',
  examples: [
    {
      before: ['Buy milk', 'Pay rent'],
      say: ['delete milk', 'complete rent', 'restore the milk'],
      reply: 'Undone: "Buy milk" is back.',
      after: ['Buy milk', 'Pay rent \u2713'],
    },
    {
      before: ['Buy milk'],
      say: ['restore the rocket'],
      reply: 'I deleted no task like "rocket" lately.',
    },
  ],
  recognise: ({ text }) => firstGroup(forms, text),
  *act(phrase) {
    const result = yield* listChanges({ limit: 50 })
    if (!result.ok) return result.error
    const deletions = result.changes.filter(
      ({ command, undone }) => command === 'delete' && !undone,
    )
    const found = deletions.find(
      ({ tasks }) => (matchTitles(phrase, tasks)[0]?.score ?? 0) > likely,
    )
    if (found === undefined) return `I deleted no task like ${quotable(phrase) ?? 'that'} lately.`
    const undone = yield* undo({ seq: found.seq })
    return undone.ok ? undoneReply(undone) : undone.error
  },
})
