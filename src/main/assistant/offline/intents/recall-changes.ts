import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import { changeVerbs } from '../../change-verbs.ts'
import type { ChangesResult } from '../../tools/tool-results.ts'
import { defineIntent } from '../intent.ts'
import { titles } from '../replies.ts'
import { listChanges } from '../steps.ts'

const times =
  '(?: (?:today|just now|right now|so far|recently|last|lately|here|there|for me|to my list|in the list|on my list|this morning|again))*'
const asks = new RegExp(
  `^(?:${[
    "what(?:'d| did|'ve| have)? (?:you|u)(?:'ve| have)? (?:just |recently |actually |already )*(?:change|changed|changing|do|done|did|edit|edited|touch|touched|delete|deleted|remove|removed|move|moved)",
    'what (?:have|has|was|were) (?:been )?(?:changed|done|the (?:last|latest|recent) changes?)',
    "what(?:'s| has) (?:been )?changed",
    'what changed',
    '(?:which|what) changes (?:did|have) (?:you|i|we) (?:make|made|do|done)',
    'what did (?:i|we) (?:just )?(?:change|delete|remove)',
    '(?:did|have) (?:i|you|we) (?:just )?(?:change|changed|delete|deleted|remove|removed) (?:something|anything)',
    "what(?:'s| is| was| were) (?:the |your |my )(?:last|latest|most recent)(?: few| couple of)? (?:thing|change|action|edit)s?(?: (?:that )?(?:you|i|we) (?:did|made|changed))?",
    '(?:(?:show|list|tell|give)(?: me)? )?(?:what you changed|(?:the |my |your |all )*(?:last |recent |latest |most recent )*(?:few |couple of )?(?:changes|activity|edits)|(?:the |my |your )?(?:change )?(?:history|log))',
    '(?:the )?(?:last|recent|latest) change',
  ].join('|')})${times}$`,
  'i',
)

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
