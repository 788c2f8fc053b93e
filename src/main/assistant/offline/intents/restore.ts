import type { NamedTask } from '../../references.ts'
import { defineIntent } from '../intent.ts'
import { firstGroup, quotable, titleText } from '../phrases.ts'
import { restoredReply } from '../replies.ts'
import { changeState, searchTrash, type Steps } from '../steps.ts'
import type { Situation } from '../situation.ts'
import { ask } from '../with-tasks.ts'

const place = '(?: (?:from|out of) (?:the |my )?(?:trash|bin|rubbish|deleted (?:tasks|items)))?'
const pronoun = "(?!(?:it|that|this|them|those|these)(?: |$|'))"
const forms = [
  new RegExp(
    `^(?:restore|undelete|un-delete|recover|bring back|get back|retrieve|rescue) ${pronoun}(?:the |my )?(.+?)${place}$`,
    'i',
  ),
  new RegExp(`^(?:bring|get|put) ${pronoun}(?:the |my )?(.+?) back${place}$`, 'i'),
  /^(?:take|bring|get|put) back (?:the |my )?(.+?) (?:from|out of) (?:the |my )?(?:trash|bin)$/i,
  /^(?:take|pull|get|bring|move) (?:the |my )?(.+?) out of (?:the |my )?(?:trash|bin)$/i,
  new RegExp(`^i (?:want|need|would like|'d like) ${pronoun}(?:the |my )?(.+?) back$`, 'i'),
  /^undo (?:the )?delet(?:ing|ion of) (?:the |my )?(.+)$/i,
]
const everything =
  /^(?:everything|all(?: (?:of )?(?:them|it|tasks|my tasks|deleted tasks))?|all (?:the )?deleted (?:tasks|items|ones)|deleted tasks)$/i
const mostAtOnce = 3
const taskWord = / (?:task|todo|one)$/i

function* restoreTasks(tasks: readonly NamedTask[]): Steps {
  const result = yield* changeState('restore', { ids: tasks.map(({ id }) => id) })
  return result.ok ? restoredReply(result) : result.error
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
  const [first] = matches
  if (first === undefined) {
    return all
      ? 'The trash is empty.'
      : `There is no task like ${quotable(phrase) ?? 'that'} in the trash.`
  }
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
      say: ['delete milk', 'complete rent', 'restore the milk'],
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
  recognise: ({ text, asks }) => (asks ? null : firstGroup(forms, text)),
  act: (phrase, situation, { text }) =>
    situation.chosen === null
      ? restoreFound({ phrase, words: text }, situation)
      : restoreTasks(situation.chosen),
})
