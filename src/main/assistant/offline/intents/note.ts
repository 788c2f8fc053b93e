import { freshTask } from '../targets/focus.ts'
import { defineIntent } from '../intent.ts'
import { noteBehind } from '../clauses/note-behind.ts'
import { firstGroup } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'
import { ask } from '../deciding/with-tasks.ts'

interface Noting {
  phrase: string
  target: Target
  /** Null asks for it. */
  text: string | null
  how: 'add' | 'replace' | 'clear'
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
  /^(?:add|leave|put)(?: an?| the| another) note,? (?!(?:to|on|for|about|of|in|under|from|with|saying|there)\b|here$)(.+)$/i,
]
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

const toMyself = /^(?:self|myself|me|renew|do|buy|call)\b/i

function valuesOf({ text, how }: Noting) {
  const notes = (text ?? '').trim().replace(/^"(.+)"$/s, '$1')
  return how === 'add' ? { add_notes: notes } : { notes: how === 'clear' ? '' : notes }
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
    const [phrase, said, how] = readNoteOfIt(text, situation) ?? readNoting(text) ?? []
    if (phrase === undefined || how === undefined || toMyself.test(phrase)) return null
    const target = readTarget(phrase, situation.reading)
    return target === null ? null : { phrase, target, text: said ?? null, how }
  },
  *act(slots, situation, clause) {
    if (slots.text === null && slots.how !== 'clear') {
      const cut = yield* noteBehind(slots.phrase)
      const named = cut === null ? null : readTarget(cut.phrase, situation.reading)
      if (cut !== null && named !== null) {
        const values = { add_notes: cut.text }
        return yield* updateSteps({ target: named, values, verb: 'change' }, situation, clause)
      }
      const words = `add a note to ${slots.phrase}: {answer}`
      const text = 'What should the note say?'
      return yield* ask({ kind: 'fill', tasks: [], note: words, text }, situation)
    }
    const { target } = slots
    return yield* updateSteps(
      { target, values: valuesOf(slots), verb: 'change' },
      situation,
      clause,
    )
  },
})
