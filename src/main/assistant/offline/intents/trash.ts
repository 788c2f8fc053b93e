import { defineIntent } from '../intent.ts'
import { counted, titleText } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { emptyTrash, searchTrash, type Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

const bin = '(?:trash|bin|trash can|recycle bin|rubbish|rubbish bin|deleted (?:tasks|items|todos))'
const looks = new RegExp(
  `^(?:(?:what(?:'s|s| is| do i have)?|(?:is there )?any(?:thing)?(?: left| still)?|which tasks are|what tasks are|how many(?: tasks| things)?(?: are)?) (?:is )?(?:in|inside) (?:my |the )?${bin}|(?:show|list|open|see|view|display|look in(?:to)?|check)(?: me)?(?: what(?:'s| is) in)?(?: all)?(?: (?:my|the))? ${bin}|(?:my |the )?${bin}|what (?:did i|have i|i|i've|was|got) (?:delete|deleted)(?: (?:today|recently|lately))?|(?:show|list)(?: me)? what i(?:'ve)? deleted|is (?:my |the )?${bin} empty)(?: now| right now| at the moment| still| again)?$`,
  'i',
)
const empties = new RegExp(
  `^(?:(?:empty|clear|clean|purge|wipe|flush)(?: out)?(?: (?:my|the))? (?:${bin})|(?:permanently )?delete (?:everything|all) (?:in|from) (?:my |the )?${bin}(?: permanently| for good| forever)?)$`,
  'i',
)
const shown = 10

function* look(): Steps {
  const found = yield* searchTrash({})
  if (!found.ok) return found.error
  const { matches } = found
  if (matches.length === 0) return 'The trash is empty.'
  const lines = matches.slice(0, shown).map(({ title }) => `- ${titleText(title)}`)
  const more = matches.length > shown ? [`- and ${matches.length - shown} more`] : []
  const [first] = matches
  const how = `Say for example "restore ${first?.title.toLowerCase().slice(0, 40) ?? 'it'}" to bring it back.`
  return `In the trash: ${counted(matches.length, 'task')}.\n${[...lines, ...more].join('\n')}\n\n${how}`
}

function* empty(words: string, situation: Situation): Steps {
  const found = yield* searchTrash({})
  if (!found.ok) return found.error
  const { matches } = found
  if (matches.length === 0) return 'The trash is empty already.'
  if (!situation.confirmed) {
    const lines = matches.slice(0, shown).map(({ title }) => `- ${titleText(title)}`)
    const more = matches.length > shown ? [`- and ${matches.length - shown} more`] : []
    const text =
      `That would remove ${counted(matches.length, 'task')} for good:\n${[...lines, ...more].join('\n')}\n\n` +
      'Say "yes" to empty the trash or "no" to leave everything as it is.'
    return yield* ask({ kind: 'confirm', tasks: [], note: words, text }, situation)
  }
  const result = yield* emptyTrash()
  return result.ok
    ? `The trash is empty now: ${counted(matches.length, 'task')} removed for good.`
    : result.error
}

/** Looks into the trash, or empties it. */
export const trash = defineIntent<'look' | 'empty'>({
  name: 'trash',
  examples: [
    { say: ["what's in the trash?"], reply: 'The trash is empty.' },
    {
      before: ['Buy milk'],
      say: ['delete milk', 'yes', 'show the trash'],
      reply:
        'In the trash: 1 task.\n- "Buy milk"\n\nSay for example "restore buy milk" to bring it back.',
      after: [],
    },
    {
      before: ['Buy milk'],
      say: ['delete milk', 'yes', 'empty the trash'],
      reply:
        'That would remove 1 task for good:\n- "Buy milk"\n\nSay "yes" to empty the trash or "no" to leave everything as it is.',
      after: [],
    },
    {
      before: ['Buy milk'],
      say: ['delete milk', 'yes', 'empty the trash', 'yes', 'restore the milk'],
      reply: 'There is no task like "milk" in the trash.',
      after: [],
    },
  ],
  recognise: ({ text, asks }) => {
    if (looks.test(text)) return 'look'
    return !asks && empties.test(text) ? 'empty' : null
  },
  act: (kind, situation, { text }) => (kind === 'look' ? look() : empty(text, situation)),
})
