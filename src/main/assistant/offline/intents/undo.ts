import type { ChangesResult } from '../../tools/tool-results.ts'
import { ordinalOf } from '../words/phrases.ts'
import { defineIntent } from '../intent.ts'
import { matchesChoice } from '../answers/choice.ts'
import { focusOf, lastChanged, wasDeleted } from '../targets/focus.ts'
import { stopsIt } from '../remarks/taken-back.ts'
import type { Situation } from '../situation.ts'
import { undoneReply } from '../replies/replies.ts'
import { listChanges, undo as undoChange, type Steps } from '../steps/steps.ts'

const mostAtOnce = 20
const hesitation =
  "(?:(?:oops|whoops|no+|nope|wait|sorry|hang on|hold on|hm+|actually|oh|ah|ugh|nvm|nm|never ?mind|(?:i(?:'ve)? )?changed my mind|my (?:mistake|bad))[ ,.!]*)*"
const lastOne =
  '(?:my last change|(?:that|the) last (?:change|thing|one|action|bit)|last(?: change)?|(?:what|everything|all) (?:that )?(?:you|i|we) (?:just )?did|that (?:change|edit))'
const them =
  '(?:it|that|this|(?:that|this) one|them|those|both|all of (?:that|it|them|those)|them both|(?:them|those) all|everything)'
const undoes = new RegExp(
  `^${hesitation}(?:${[
    `(?:undo|un-do|un-?done|revert|reverse|roll back|take back)(?: (?:${them}|again|${lastOne}|(?:that|the) (?:deletion|completion|deleting|completing|move|rename|renaming|tag|tagging|date|priority|note|name|title|list|repeat|reminder|reschedule)))?`,
    `cancel ${lastOne}`,
    `(?:i )?take ${them} back`,
    `(?:put|move|change|set) ${them} back (?:to )?(?:where|how|as|what|the way) (?:it|they) (?:was|were)(?: before)?`,
    `(?:bring|put|get|take|pull|change|set|turn|switch) ${them} back(?: on| out)?(?: again)?(?: (?:on|onto|to|in|into) (?:the|my) list| (?:from|out of) (?:the |my )?(?:trash|bin))?`,
    `(?:take|get|pull|bring|fish) ${them} (?:back )?out(?: of)? (?:the |my )?(?:trash|bin)(?: again)?`,
    `(?:put|change|set|bring|give|go|switch)(?: (?:it|that))?(?: back)?(?: to)? (?:the|its) (?:old|previous|original|earlier) (?:name|title|date|time|day)(?: back| again)?`,
    `(?:the|its) (?:old|previous|original) (?:name|title|date|time|day) was (?:better|right|fine|correct)`,
    `(?:i|we) (?:did not|didn't) mean to (?:delete|remove|bin|scrap|move|change|rename|complete|tick off|do) ${them}`,
    `(?:i|you) (?:deleted|removed|binned|moved|changed|renamed|completed|ticked off) the wrong (?:one|thing|task)`,
    `roll ${them} back`,
    `(?:change|turn|switch) ${them} back(?: again)?`,
    '(?:put|bring|get|use|restore|give (?:it|that) back|go back to) (?:the|its) (?:old|original|previous|former) (?:name|title|date|day|time|list|priority|wording)(?: (?:back|again))?',
    'back to (?:the|its) (?:old|original|previous|former) (?:name|title|date|day|time|list|priority|wording)',
    'go back (?:one|a) step',
    'ctrl[ +-]?z',
    "i (?:did not|didn't) (?:mean|want) (?:to do (?:that|it)|that|you to do (?:that|it))",
    'undo (?:(?:the |that )?(?:other|previous|earlier) (?:one|thing|change)|(?:the )?one before(?: that)?|(?:it|that) too)(?: too| as well| also)?',
    'that was (?:an accident|by accident|accidental|unintentional)',
  ].join('|')})$|^oops$`,
  'i',
)
const brings =
  /^(?:bring|get|put|take|pull|fish) (?:it|that|this|them|those|both)\b.* (?:back|out)\b/i
const keeps =
  /^(?:(?:no+|wait|actually|oh|sorry|hang on|hold on|oops|hmm+)[ ,.!]+)*(?:(?:keep|leave)|(?:i|we)(?: do| still)* (?:need|want)) (?:(it|that|them|those|both|that one|this one)|(?:the |my )(.{2,30}?)(?: one)?)(?:[ ,]+(?:sorry|please|after all))*$/i
const remorse =
  /,? (?:i was wrong|i made a mistake|i (?:didn't|did not) mean (?:it|that)|that was (?:wrong|a mistake)|my mistake|my bad)$/i
const severalOnes =
  /^(?:undo|revert)(?: the| my)? last (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: (?:changes|things|actions|ones))?$/i

/** "keep the flour" after it alone was deleted. */
function keepsDeleted(text: string, situation: Situation): boolean {
  const [said, , named] = keeps.exec(text) ?? []
  if (said === undefined || !wasDeleted(situation)) return false
  const [only, second] = focusOf(situation).tasks
  if (named === undefined || only === undefined) return named === undefined
  return second === undefined && matchesChoice(named, only.title)
}

/** "keep it" after a deletion; "bring it back" when it is back already. */
const isBringing = /^(?:bring|get|put) (?:it|that|them) back$/i

function readWithPast(text: string, situation: Situation): number | null {
  if (isBringing.test(text) && undoes.test(situation.earlier.at(-1)?.trim() ?? '')) return isBack
  return keepsDeleted(text, situation) ? 1 : null
}

/** What is taken back at once: the changes of the last answer. */
const ofAnswer = 0
const isBack = -1
const scratches = /^(?:oh |no |wait |actually )*scratch that$/i
const onlyLast = /\b(?:last|one|change|edit)\b/i

/** "undo both" after two changes of one task each means both of them. */
function changesMeant(text: string, situation: Situation): number {
  const isPair = /\bboth\b/i.test(text) && focusOf(situation).tasks.length < 2
  if (isPair) return 2
  return situation.justChanged && !onlyLast.test(text) ? ofAnswer : 1
}

/** What was deleted before something else was said is brought back by itself. */
const hasDeleted = (situation: Situation) =>
  focusOf(situation).tasks.some(({ deleted }) => deleted === true)

/** "undo that", unless something was deleted before that is brought back by itself. */
function readUndoing(text: string, situation: Situation): number | null {
  const isOlder = brings.test(text) && !situation.justChanged && hasDeleted(situation)
  return isOlder || !undoes.test(text) ? null : changesMeant(text, situation)
}

function readPlain(text: string, situation: Situation): number | null {
  const { question } = situation
  if (question !== null && !/^undo\b/i.test(text)) return null
  if (situation.justChanged && (scratches.test(text) || stopsIt.test(text))) return ofAnswer
  const undoing = readUndoing(text, situation)
  if (undoing !== null) return undoing
  const count = severalOnes.exec(text)?.[1]
  return count === undefined ? null : Math.min(ordinalOf(count) ?? 1, mostAtOnce)
}

const stands = ({ undone, command, more, source }: ChangesResult['changes'][number]) =>
  !undone && command !== 'undo' && more === 0 && source === 'chat'

/** How many changes the last answer made, as far as they are the newest and of its tasks. */
function* changesOfAnswer(situation: Situation): Steps<number> {
  const { tasks, changes = 1 } = lastChanged(situation) ?? { tasks: [] }
  if (changes < 2) return 1
  const meant = new Set(tasks.map(({ id }) => id))
  const found = yield* listChanges({ limit: Math.min(changes, mostAtOnce) })
  const newest = found.ok ? found.changes : []
  const isOwn = newest.every(
    (change) => stands(change) && change.tasks.every(({ id }) => meant.has(id)),
  )
  return isOwn ? newest.length : 1
}

export const undo = defineIntent<number>({
  name: 'undo',
  examples: [
    { say: ['add milk', 'undo'], reply: 'Undone: "Milk" is off your list again.', after: [] },
    {
      before: ['Milk'],
      say: ['delete milk', 'yes', 'bring it back'],
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
    {
      before: ['Milk'],
      say: ['delete milk', 'yes', 'actually no, bring it back'],
      reply: 'Undone: "Milk" is back.',
      after: ['Milk'],
    },
    { say: ['undo'], reply: 'There is nothing to undo.', after: [] },
  ],
  recognise: ({ text: said }, situation) => {
    const text = said.replace(remorse, '')
    return readWithPast(text, situation) ?? readPlain(text, situation)
  },
  *act(count, situation) {
    if (count === isBack) return 'It is back already.'
    const changes = count === ofAnswer ? yield* changesOfAnswer(situation) : count
    const sentences: string[] = []
    for (let done = 0; done < changes; done += 1) {
      const result = yield* undoChange({})
      sentences.push(result.ok ? undoneReply(result) : result.error)
      if (!result.ok) break
    }
    return [...new Set(sentences)].join(' ')
  },
})
