import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import { changeVerbs } from '../../change-verbs.ts'
import type { ChangesResult } from '../../tools/tool-results.ts'
import { defineIntent } from '../intent.ts'
import { titles } from '../replies.ts'
import { listChanges } from '../steps.ts'

const asks =
  /^(?:what (?:did|have) you (?:just |recently )?(?:change|changed|do|done|did)|what (?:have|has|was|were) (?:been )?(?:changed|done|the (?:last|latest|recent) changes?)|what(?:'s| has) (?:been )?changed|what changed|what did (?:i|we) (?:just )?change|(?:show|list)(?: me)? (?:the |my |your |all )?(?:last |recent |latest )?(?:changes|history|activity)|(?:change )?(?:history|log)|(?:the )?(?:last|recent|latest) changes?)(?: (?:today|just now|so far|recently|last|here|in the list|on my list))?$/i

function line(change: ChangesResult['changes'][number], now: LocalNow): string {
  const { command, tasks, more, date, time, undone } = change
  const others = more > 0 ? ` and ${more} more` : ''
  const when = describeMoment({ date, time }, now)
  return `- ${changeVerbs[command]} ${titles(tasks)}${others}, ${when}${undone ? ' (undone)' : ''}`
}

export const recallChanges = defineIntent<true>({
  name: 'recall-changes',
  examples: [
    {
      say: ['add milk', 'complete it', 'what did you change?'],
      reply:
        'The latest changes:\n- Completed "Milk", today at 9:00 AM\n- Added "Milk", today at 9:00 AM',
      after: ['Milk \u2713'],
    },
    { say: ['what changed?'], reply: 'Nothing was changed yet.', after: [] },
  ],
  recognise: ({ text }) => (asks.test(text) ? true : null),
  *act(_slots, { reading }) {
    const result = yield* listChanges({ limit: 5 })
    if (!result.ok) return result.error
    if (result.changes.length === 0) return 'Nothing was changed yet.'
    return `The latest changes:\n${result.changes.map((change) => line(change, reading.now)).join('\n')}`
  },
})
