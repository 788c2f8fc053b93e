import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import { changeVerbs } from '../../change-verbs.ts'
import { defaultList } from '../../../../shared/todos/todo.ts'
import type { ChangedTask, ChangesResult, TaskFacts } from '../../tools/tool-results.ts'
import { defineIntent } from '../intent.ts'
import { titleText } from '../words/phrases.ts'
import { titles } from '../replies/replies.ts'
import { listChanges, listTasks } from '../steps/steps.ts'

const times =
  '(?: (?:today|just now|right now|so far|recently|last|lately|here|there|for me|to my list|in the list|on my list|this morning|again))*'
const asks = new RegExp(
  `^(?:${[
    "what(?:'d| did|'ve| have)? (?:you|u)(?:'ve| have)? (?:just |recently |actually |already )*(?:change|changed|changing|do|done|did|edit|edited|touch|touched|delete|deleted|remove|removed|move|moved|add|added|create|created|complete|completed|tick off|ticked off|finish|finished|rename|renamed|tag|tagged|restore|restored)",
    'what (?:have|has|was|were) (?:been )?(?:changed|done|the (?:last|latest|recent) changes?)',
    "what(?:'s| has) (?:been )?changed",
    'what changed',
    '(?:which|what) changes (?:did|have) (?:you|i|we) (?:make|made|do|done)',
    'what did (?:i|we) (?:just )?(?:change|delete|remove)',
    'what (?:did|have) (?:i|we) just (?:do|done|say|tell you|finish|complete|move|add)',
    'did you (?:just )?(?:add|move|complete|tick off|mark|delete|remove|rename|change|save) (?:it|that|them|those)(?: off| as done)?',
    '(?:did|have) (?:i|you|we) (?:just )?(?:change|changed|delete|deleted|remove|removed|move|moved) (?:something|anything)',
    'did you (?:just )?(?:do|edit|touch) (?:something|anything)',
    'did (?:that|it) work|did you (?:do|get) (?:it|that)',
    "(?:recap|tell me|list) what (?:i|you|we)(?:'ve| have)? (?:just )?(?:did|done|changed)",
    "what(?:'s| is| was| were) (?:the |your |my )(?:last|latest|most recent)(?: few| couple of)? (?:thing|change|action|edit)s?(?: (?:that )?(?:you|i|we) (?:did|made|changed))?(?! on (?:my|the) list)",
    '(?:(?:show|list|tell|give)(?: me)? )?(?:what you changed|(?:the |my |your |all )*(?:last |recent |latest |most recent )*(?:few |couple of )?(?:changes|activity|edits)|(?:the |my |your )?(?:change )?(?:history|log))',
    '(?:the )?(?:last|recent|latest) change',
  ].join('|')})${times}$`,
  'i',
)

const inWords = (due: TaskFacts['due'], now: LocalNow) =>
  due === null ? 'no date' : describeMoment(due, now)

const placeOf = (list: string) => (list === defaultList ? 'no list' : titleText(list))

const instead = (is: string, before: string) => `${is} instead of ${before}`
const otherParts = ['tags', 'repeats', 'reminders', 'notes'] as const
const otherNames = { tags: 'tags', repeats: 'repeat', reminders: 'reminders', notes: 'notes' }

/** What became of a task that was edited: "tomorrow instead of today". */
function detailsOf({ was = {}, ...task }: ChangedTask, now: LocalNow): string[] {
  if (was.status !== undefined) return []
  const { due, priority = 'no', list = defaultList } = task
  return [
    was.title === undefined ? '' : `it was ${titleText(was.title)}`,
    was.due === undefined ? '' : instead(inWords(due, now), inWords(was.due, now)),
    was.priority === undefined ? '' : `${priority} priority`,
    was.list === undefined ? '' : instead(placeOf(list), placeOf(was.list)),
    ...otherParts.map((part) => (was[part] === undefined ? '' : `its ${otherNames[part]}`)),
  ].filter((detail) => detail !== '')
}

function line(change: ChangesResult['changes'][number], now: LocalNow): string {
  const { command, tasks, more, date, time, undone } = change
  const others = more > 0 ? ` and ${more} more` : ''
  const when = describeMoment({ date, time }, now)
  const [task, second] = tasks
  const details = task === undefined || second !== undefined ? [] : detailsOf(task, now)
  const what = details.length === 0 ? '' : ` (${details.join(', ')})`
  const taken = undone ? ' (undone)' : ''
  return `- ${changeVerbs[command]} ${titles(tasks)}${others}${what}, ${when}${taken}`
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
    {
      before: ['Milk @2026-03-04'],
      say: ['push milk to tomorrow', 'what did you just change?'],
      reply: 'The latest changes:\n- Changed "Milk" (tomorrow instead of today), today at 9:00 AM',
      after: ['Milk @2026-03-05'],
    },
    { say: ['what changed?'], reply: 'Nothing was changed yet.', after: [] },
  ],
  recognise: ({ text }) => (asks.test(text) ? true : null),
  *act(_slots, { reading }) {
    const result = yield* listChanges({ limit: 5 })
    if (!result.ok) return result.error
    const [last] = result.changes
    if (last === undefined) return 'Nothing was changed yet.'
    yield* listTasks({ ids: last.tasks.map(({ id }) => id), status: 'all', show: false })
    return `The latest changes:\n${result.changes.map((change) => line(change, reading.now)).join('\n')}`
  },
})
