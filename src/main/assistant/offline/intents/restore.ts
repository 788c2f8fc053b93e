import { foldText } from '../../../../shared/todos/fold-text.ts'
import { matchesChoice } from '../answers/choice.ts'
import type { NamedTask } from '../../references.ts'
import { defineIntent } from '../intent.ts'
import { firstGroup, quotable, titleText } from '../words/phrases.ts'
import { reopenedReply, restoredReply } from '../replies/replies.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import { focusOf } from '../targets/focus.ts'
import { changeState, searchTasks, searchTrash, type Steps } from '../steps/steps.ts'
import type { Situation } from '../situation.ts'
import { ask } from '../deciding/with-tasks.ts'

const place =
  '(?: (?:(?:from|out of) (?:the |my )?(?:trash|bin|rubbish|deleted (?:tasks|items))|(?:on|onto|to|in|into) (?:the|my) (?:(?:todo|to-do|task) )?list))?'
const pronoun = "(?!(?:it|that|this|mine|ours|them|those|these)(?: |,|$|'))"
const forms = [
  new RegExp(
    `^(?:restore|undelete|un-delete|recover|bring back|get back|retrieve|rescue) ${pronoun}(?:the |my )?(.+?)${place}$`,
    'i',
  ),
  new RegExp(
    `^(?:bring|get|put) ${pronoun}(?:the |my )?(.+?) back(?: on| up)?${place}(?:,? (?:but )?not .+|, (?!and |or ).{3,60})?$`,
    'i',
  ),
  /^(?:take|bring|get|put) back (?:the |my )?(.+?) (?:from|out of) (?:the |my )?(?:trash|bin)$/i,
  /^(?:take|pull|get|bring|move) (?:the |my )?(.+?) out of (?:the |my )?(?:trash|bin)$/i,
  new RegExp(`^i (?:want|need|would like|'d like) ${pronoun}(?:the |my )?(.+?) back$`, 'i'),
  new RegExp(
    `^(?:can|could|may) (?:i|we) (?:have|get) ${pronoun}(?:the |my )?(.+?) (?:back|again)$`,
    'i',
  ),
  /^undo (?!(?:it|that|this|them)\b)(?:the |my )?(?!.*\b(?:last|changes?|everything|both|all|complet\p{L}+|delet\p{L}+|undo|\d+)\b)(?!(?:tag|tagging|date|priority|note|name|title|rename|list|repeat|reminder)$)(.{2,40}?)(?: one| thing| task)?(?: too| as well)?$/iu,
  /^undo (?:the )?delet(?:ing|ion of) (?:the |my )?(.+)$/i,
]
const hesitation =
  /^(?:(?:a+h+|oh|no+|wait|actually|sorry|oops|hmm+|hang on|hold on)[ ,.!]+)+(?=\S)/i
const mayAsk = /^(?:can|could|may) (?:i|we) (?:have|get) /i
const everything =
  /^(?:everything|all(?: (?:of )?(?:them|it|tasks|my tasks|deleted tasks))?|all (?:the )?deleted (?:tasks|items|ones)|deleted tasks)$/i
const mostAtOnce = 3
const taskWord =
  /(?: (?:task|todo|one))?(?: only)?(?: (?:that |which )?(?:i|we|you)(?:'ve)?(?: just)? (?:deleted|removed|binned|scrapped))?$/i

const them =
  '(it|that|this|mine|ours|them|those|these|both|(?:that|this) one|all(?: of (?:them|those|these))|(?:the|that) .+ one)'
const pointed = [
  new RegExp(`^(?:restore|undelete|un-delete|recover|retrieve|rescue)(?: back)? ${them}$`, 'i'),
  new RegExp(
    `^(?:bring|get|put|take|pull|fish) ${them} (?:back )?(?:out(?: of)?|from) (?:the |my )?(?:trash|bin)(?: again)?$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:i|we) (?:want|need|would like|'d like)|(?:can|could|may) (?:i|we) (?:have|get)) ${them} back(?: again| after all)*$`,
    'i',
  ),
]
/** "bring it back", of what was deleted */
const broughtBack = new RegExp(
  `^(?:bring|get|put|take|pull|fish) ${them} back(?: out)?(?: again)?(?: (?:on|to) (?:the|my) list)?$`,
  'i',
)
/** "the old one", but not "the same one" */
const namedOne = /^(?:the|that) (?!(?:same|last|latest|deleted|other|first|second)\b)(.+) one$/i
const several = /^(?:them|those|these|both|all)\b/i

/** Those that the words fit, or of these the ones that say exactly the words: "Old" and not "Older". */
function goneNamed(said: string, gone: readonly NamedTask[]): readonly NamedTask[] {
  const fitting = gone.filter(({ title }) => matchesChoice(said, title))
  const exact = fitting.filter(({ title }) =>
    ` ${foldText(title)} `.includes(` ${foldText(said)} `),
  )
  return exact.length === 0 ? fitting : exact
}

function* restoreNamed(said: string, gone: readonly NamedTask[]): Steps<string | null> {
  const named = goneNamed(said, gone)
  return named.length === 0 ? null : yield* restoreTasks(named)
}

/** "I want to keep the gym" after it was deleted with others. */
const keeps =
  /^(?:(?:no|oh|wait|actually|hm+|sorry|but)[ ,]+)*(?:(?:i|we|let's|lets)(?:'d)?(?: would| do| still| really)* (?:want to keep|like to keep|need to keep|keep|still need|still want)|keep) (?:the |my )?(.{2,40}?)(?: one| task)?(?:,? (?:after all|though|then|please|actually))*$/i

function keptOf(text: string, situation: Situation): string | null {
  const name = keeps.exec(text)?.[1]
  const gone = focusOf(situation).tasks.filter(({ deleted }) => deleted === true)
  if (name === undefined || gone.length < 2) return null
  return gone.some(({ title }) => matchesChoice(name, title)) ? name : null
}

/** "restore them" of what was just deleted, or what the trash showed. */
function* restorePointed(text: string, situation: Situation): Steps<string | null> {
  const pronoun = firstGroup([...pointed, broughtBack], text)
  if (pronoun === null || situation.chosen !== null) return null
  const trash = yield* searchTrash({})
  const gone = trash.ok ? trash.matches : []
  const newest = gone.slice(0, several.test(pronoun) ? mostAtOnce : 1)
  const last = lastGone(gone, situation)
  const said = namedOne.exec(pronoun)?.[1]
  if (said !== undefined) return yield* restoreNamed(said, last)
  const found = last.length > 0 ? last : newest
  return found.length === 0 ? 'The trash is empty.' : yield* restoreTasks(found)
}

/** The deleted tasks that are spoken of, or were before something else was. */
function lastGone(gone: readonly NamedTask[], situation: Situation): readonly NamedTask[] {
  const ids = new Set(gone.map(({ id }) => id))
  const isGone = ({ id, deleted }: NamedTask) => deleted === true || ids.has(id)
  const now = focusOf(situation).tasks.filter(isGone)
  if (now.length > 0) return now
  const before = situation.references?.sets.findLast(({ tasks }) => tasks.some(isGone))
  return before?.tasks.filter(isGone) ?? []
}

function* restoreTasks(tasks: readonly NamedTask[]): Steps {
  const result = yield* changeState('restore', { ids: tasks.map(({ id }) => id) })
  return result.ok ? restoredReply(result) : result.error
}

/** "bring the invoice back" when it is not deleted, but done. */
function* reopenNamed(query: string): Steps {
  const found = yield* searchTasks({ query, status: 'done' })
  const [task] = found.ok && found.match === 'one' ? found.matches : []
  if (task === undefined || !coversPhrase(query, task.title)) {
    return `There is no task like ${quotable(query) ?? 'that'} in the trash.`
  }
  const result = yield* changeState('reopen', { ids: [task.id] })
  return result.ok ? reopenedReply(result) : result.error
}

function* restoreFound(
  { phrase, words }: { phrase: string; words: string },
  situation: Situation,
): Steps {
  const all = everything.test(phrase)
  const query = phrase.replace(taskWord, '')
  const found = yield* searchTrash(all ? {} : { query })
  if (!found.ok) return found.error
  const { matches } = found
  if (matches.length === 0) return all ? 'The trash is empty.' : yield* reopenNamed(query)
  const lines = matches.map(({ title }, at) => `${at + 1}. ${titleText(title)}`).join('\n')
  if (all && matches.length > mostAtOnce) {
    const text = `That would restore ${matches.length} tasks:\n${lines}\n\nSay "yes" to restore them.`
    return yield* ask({ kind: 'confirm', tasks: matches, note: words, text }, situation)
  }
  if (!all && matches.length > 1) {
    const text = `Which one should I restore?\n${lines}`
    return yield* ask({ kind: 'choose', tasks: matches, note: words, text }, situation)
  }
  return yield* restoreTasks(matches)
}

/** Brings back a deleted task by its name. */
export const restore = defineIntent<string>({
  name: 'restore',
  examples: [
    {
      before: ['Buy milk', 'Pay rent'],
      say: ['delete milk', 'yes', 'complete rent', 'restore the milk'],
      reply: 'Restored "Buy milk": it is back.',
      after: ['Buy milk', 'Pay rent \u2713'],
    },
    {
      before: ['Buy milk'],
      say: ['restore the rocket'],
      reply: 'There is no task like "rocket" in the trash.',
    },
    {
      before: ['Buy milk', 'Buy oat milk'],
      say: ['delete milk', 'both', 'restore everything from the trash'],
      reply: 'Restored "Buy milk" and "Buy oat milk": they are back.',
      after: ['Buy milk', 'Buy oat milk'],
    },
  ],
  recognise: ({ text: said, asks }, situation) => {
    const text = said.replace(hesitation, '')
    if (asks && !mayAsk.test(text)) return null
    const wasGone = focusOf(situation).tasks.some(({ deleted }) => deleted === true)
    const back = wasGone ? firstGroup([broughtBack], text) : null
    return keptOf(text, situation) ?? back ?? firstGroup(pointed, text) ?? firstGroup(forms, text)
  },
  *act(phrase, situation, { text: said }) {
    const text = said.replace(hesitation, '')
    if (situation.chosen !== null) return yield* restoreTasks(situation.chosen)
    const restored = yield* restorePointed(text, situation)
    return restored ?? (yield* restoreFound({ phrase, words: text }, situation))
  },
})
