import { freshTask } from '../targets/focus.ts'
import { defineIntent } from '../intent.ts'
import { isImperative } from '../words/imperative.ts'
import { noteBehind } from '../clauses/note-behind.ts'
import { firstGroup } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'
import type { Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

interface Noting {
  phrase: string
  target: Target
  /** Null asks for it. */
  text: string | null
  how: 'add' | 'replace' | 'clear'
  /** All that is said behind "add note". */
  behind?: string | undefined
}

const where = '(?:to|on|for|in|under|of)'
const says =
  '(?:\\s*[:,-]\\s+|:|,? (?:saying|that says?|which says?|that reads?|with the text)(?: that)? ?:? ?| that (?=(?:(?:the|my|our|an?|i|we|he|she|it|they|there|you)|[a-z-]+ (?:is|are|was|has|have|will|can|needs?|wants?|likes?|says?|said))\\b))'
const adding = [
  /^(?:on|for|under) (?:the |my )?(.+?),? (?:please )?(?:add|put|leave|make|write) (?:an? |the )?(?:note|comment) ?: (.+)$/is,
  new RegExp(
    `^(?:add|put|attach|write|leave|make|append|create)(?: an?| this| the| another)? (?:note|comment|description|details?)s? ${where} (.+?)${says}(.+)$`,
    'is',
  ),
  /^add to (?!the notes?\b)(.+?)(?:'s)? notes? ?: (.+)$/is,
  /^(?:add|put|write)(?: this| that)? (?:to|in|into|on|under) (?:the |my )?notes? (?:of|for|on|about|to) (?:the |my )?(.+?)(?:,? (?:saying|that)|:) (.+)$/is,
  /^(?:add|put|write)(?: this| down)? (?:to|in|into|on|under) (?:the |my )?(.+?)(?:'s)? notes? (?:that|saying) (.+)$/is,
  new RegExp(`^(?:note|comment)s? ${where} (.+?)${says}(.+)$`, 'is'),
  /^(?:write|note|jot|scribble)(?: down)? (?:for|on|under|beside|next to) (?:the |my )?(.+?): (.+)$/is,
  /^(?:beside|next to|under|on) (?:the |my )?(.+?),? (?:please )?(?:write|note|put)(?: down)?: (.+)$/is,
]
const addingReversed = [
  /^(?:write|note|jot|scribble)(?: down)? "(.+?)" (?:on|to|in|under|for|against) (?:the |my )?(.+?)(?:'s)?(?: notes?)?$/is,
  new RegExp(
    `^(?:add|put|append|write) (".+?") (?:to|in|into|on|under) (?:the )?(?:notes?|description|details) ${where} (.+)$`,
    'is',
  ),
  new RegExp(
    `^(?:add|put|attach|write|leave)(?: an?)? (?:note|comment)${says}(.+?) (?:to|on|for) (?:the |my )?([\\p{L}\\p{N} ]+)$`,
    'isu',
  ),
]
const replacing = new RegExp(
  `^(?:set|change|update|replace) (?:the )?(?:notes?|description|details) ${where} (.+?) (?:to|with)(?: say)? (.+)$`,
  'is',
)
const clearing = new RegExp(
  `^(?:remove|delete|clear|drop|erase|wipe|empty) (?:the |all |my )*(?:notes?|comments?|description|details) (?:from|of|on|for|in) (.+)$`,
  'i',
)
const unsaid = new RegExp(
  `^(?:add|put|attach|write|leave|make)(?: an?| the| another)? (?:note|comment)s? ${where} (.+)$`,
  'i',
)

type Found = [phrase: string, text: string | null, how: Noting['how']]

function firstPair(patterns: readonly RegExp[], text: string): [string, string] | null {
  for (const pattern of patterns) {
    const [, one, other] = pattern.exec(text) ?? []
    if (one !== undefined && other !== undefined) return [one, other]
  }
  return null
}

function readNoting(text: string): Found | null {
  const added = firstPair(adding, text)
  if (added !== null) return [...added, 'add']
  const reversed = firstPair(addingReversed, text)
  if (reversed !== null) return [reversed[1], reversed[0], 'add']
  const replaced = firstPair([replacing], text)
  if (replaced !== null) return [...replaced, 'replace']
  const cleared = clearing.exec(text)?.[1] ?? clearsNamed.exec(text)?.[1]
  if (cleared !== undefined) return [cleared, null, 'clear']
  const open = unsaid.exec(text)?.[1]
  return open === undefined ? null : [open, null, 'add']
}

const bareNote = [
  /^note(?: (?:to|on|for) (?:it|that|this))? ?: (.+)$/i,
  /^(?:add|leave|make|put)(?: an?| this| the| another)? note(?: (?:there|(?:on|in) there|on it|to it|to that))?(?: ?[:-] ?| that (?=\S+ \S))(.+)$/i,
  /^(?:add|leave|put)(?: an?| the| another)? note,? (?!(?:to|on|for|about|of|in|under|from|with|saying|there)\b|here$)(.+)$/i,
]
const behindNote =
  /^(?:add|leave|put)(?: an?)? note,? (?!(?:to|on|for|about|of|in|under|from|with|saying|there|that|down|here)\b)([^:"]+)$/i
const bareChange =
  /^(?:set|change|update|replace) (?:the|its|that) (?:notes?|description|details) (?:to|with)(?: say)? (.+)$/i
const bareClear =
  /^(?:remove|delete|clear|erase|wipe|empty|scrap|drop|scratch|forget|cancel|lose) (?:the|its|that|this) (?:notes?|description|details)$/i
const clearsNamed = /^(?:clear|erase|wipe|empty) (?:the|my|that|this) (.+) notes?$/i

/** "add a note: room 2" while one task is being spoken of. */
function readNoteOfIt(text: string, situation: Situation): Found | null {
  if (freshTask(situation) === undefined) return null
  const said = firstGroup(bareNote, text)
  if (said !== null) return ['it', said, 'add']
  const changed = bareChange.exec(text)?.[1]
  if (changed !== undefined) return ['it', changed, 'replace']
  return bareClear.test(text) ? ['it', null, 'clear'] : null
}

const openNote = (behind: string | undefined): Found | null =>
  behind === undefined ? null : [behind, null, 'add']

const toMyself = /^(?:self|myself|me|renew|do|buy|call)\b/i

function valuesOf({ text, how }: Noting) {
  const notes = (text ?? '').trim().replace(/^"(.+)"$/s, '$1')
  return how === 'add' ? { add_notes: notes } : { notes: how === 'clear' ? '' : notes }
}

/** "add note gym locker 12": the task that the words begin with, and what is to be noted of it. */
function* withTaskBehind(said: Noting, { reading }: Situation): Steps<Noting> {
  const isOpen = said.text === null && said.how === 'add'
  const words = said.behind ?? (isOpen ? said.phrase : undefined)
  const cut = words === undefined ? null : yield* noteBehind(words)
  const target = cut === null ? null : readTarget(cut.phrase, reading)
  return cut === null || target === null ? said : { ...said, target, text: cut.text }
}

function askForRest({ phrase, behind }: Noting, situation: Situation): Steps {
  const [note, text] =
    behind === undefined
      ? [`add a note to ${phrase}: {answer}`, 'What should the note say?']
      : [`add a note to {answer}: ${behind}`, 'Which task is that note for?']
  return ask({ kind: 'fill', tasks: [], note, text }, situation)
}

export const note = defineIntent<Noting>({
  name: 'note',
  examples: [
    {
      before: ['Buy milk'],
      say: ['add a note to milk: oat, not soy'],
      reply: 'Changed the notes of "Buy milk".',
    },
    {
      say: ['add study group tomorrow', 'add a note: room 2'],
      reply: 'Changed the notes of "Study group".',
      after: ['Study group @2026-03-05'],
    },
    {
      before: ['Buy milk'],
      say: ['add a note to milk', 'oat, not soy'],
      reply: 'Changed the notes of "Buy milk".',
    },
    {
      before: ['Buy milk'],
      say: ['add a note to milk: oat', 'clear the notes of milk'],
      reply: 'Changed the notes of "Buy milk".',
    },
  ],
  recognise: ({ text }, situation) => {
    const behind = behindNote.exec(text)?.[1]
    if (behind !== undefined && isImperative(behind)) return null
    const found = readNoteOfIt(text, situation) ?? readNoting(text) ?? openNote(behind)
    const target = found === null ? null : readTarget(found[0], situation.reading)
    if (found === null || target === null || toMyself.test(found[0])) return null
    const [phrase, said, how] = found
    return { phrase, target, text: said, how, behind }
  },
  *act(said, situation, clause) {
    const slots = yield* withTaskBehind(said, situation)
    if (slots.text === null && slots.how !== 'clear') return yield* askForRest(slots, situation)
    const values = valuesOf(slots)
    return yield* updateSteps({ target: slots.target, values, verb: 'change' }, situation, clause)
  },
})
