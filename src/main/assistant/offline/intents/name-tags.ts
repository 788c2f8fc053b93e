import { foldText } from '../../../../shared/todos/fold-text.ts'
import { defineIntent } from '../intent.ts'
import { counted } from '../words/phrases.ts'
import { changeTag, describeLists } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

interface TagNaming {
  name: string
  /** Null deletes it. */
  to: string | null
}

const noun = '(?:tag|label)'
const tagName = '#?([\\p{L}\\p{N}_/-]+)'
const renames = [
  new RegExp(`^(?:rename|change) (?:the |my )?${noun} ${tagName} (?:to|into|as) ${tagName}$`, 'iu'),
  new RegExp(`^(?:rename|change) (?:the |my )?${tagName} ${noun} (?:to|into|as) ${tagName}$`, 'iu'),
  /^rename #([\p{L}\p{N}_/-]+) (?:to|into|as) #?([\p{L}\p{N}_/-]+)$/iu,
]
const everywhere = '(?: (?:from everything|from all(?: my)? tasks|everywhere|completely))?'
const deletes = [
  new RegExp(
    `^(?:delete|remove|drop|get rid of) (?:the |my )?${noun} ${tagName}${everywhere}$`,
    'iu',
  ),
  new RegExp(
    `^(?:delete|remove|drop|get rid of) (?:the |my )?${tagName} ${noun}${everywhere}$`,
    'iu',
  ),
]

function readNaming(text: string): TagNaming | null {
  for (const pattern of renames) {
    const [, name, to] = pattern.exec(text) ?? []
    if (name !== undefined && to !== undefined) return { name, to }
  }
  for (const pattern of deletes) {
    const name = pattern.exec(text)?.[1]
    if (name !== undefined) return { name, to: null }
  }
  return null
}

const mostWithoutAsking = 3

/** Renames and deletes tags everywhere. */
export const nameTags = defineIntent<TagNaming>({
  name: 'name-tags',
  examples: [
    {
      before: ['Report #q1'],
      say: ['rename the tag q1 to quarter1'],
      reply: 'Renamed #q1 to #quarter1.',
      after: ['Report #quarter1'],
    },
    {
      before: ['Report #q1'],
      say: ['delete the tag q1'],
      reply: 'Removed #q1 everywhere; the tasks are still there.',
      after: ['Report'],
    },
    {
      before: ['Report #q1'],
      say: ['delete the tag home'],
      reply: 'You have no tag called #home.',
    },
  ],
  recognise: ({ text, asks }) => (asks ? null : readNaming(text)),
  *act({ name, to }, situation, { text: words }) {
    const outline = yield* describeLists()
    if (!outline.ok) return outline.error
    const found = outline.tags.find((one) => foldText(one.name) === foldText(name))
    if (found === undefined) return `You have no tag called #${name}.`
    if (to === null && found.open > mostWithoutAsking && !situation.confirmed) {
      const text = `That would take #${found.name} off ${counted(found.open, 'open task')}. Should I?`
      return yield* ask({ kind: 'confirm', tasks: [], note: words, text }, situation)
    }
    const result = yield* changeTag(
      to === null
        ? { action: 'delete', name: found.name }
        : { action: 'rename', name: found.name, to },
    )
    if (!result.ok) return result.error
    return to === null
      ? `Removed #${found.name} everywhere; the tasks are still there.`
      : `Renamed #${found.name} to #${to}.`
  },
})
