import { withoutUndefined } from '../../without-undefined.ts'
import { defineIntent } from '../intent.ts'
import type { Reading } from '../moments/reading.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'

interface Tagging {
  target: Target
  tags: string[]
  remove: boolean
  /** What the tags stand for from now on. */
  instead?: string[]
}

const tagList = '((?:#?[\\p{L}\\p{N}_/-]+)(?:(?:,| and|,? #)\\s*#?[\\p{L}\\p{N}_/-]+)*)'
const hashed = '(#[\\p{L}\\p{N}_/-]+(?:(?:,| and)?\\s+#[\\p{L}\\p{N}_/-]+)*)'
const adds = [
  new RegExp(`^(?:tag|label) (.+?) (?:with|as|under) (?:the tags? )?${tagList}$`, 'iu'),
  new RegExp(`^(?:tag|label|mark) (.+?) (?:with |as )?${hashed}$`, 'iu'),
  new RegExp(`^(?:tag|label) (it|that|this|them|both|those|these) ${tagList}$`, 'iu'),
  new RegExp(`^give (.+?) (?:the |an? )?(?:tags?|labels?) ${tagList}$`, 'iu'),
  /^(.+?) (?:should|must|needs? to|has to) (?:have|get|carry) (?:the |an? )?#?([\p{L}\p{N}_/-]+) (?:tag|label)$/iu,
  new RegExp(
    `^(.+?) (?:should|must|needs? to|has to) (?:have|get|carry) (?:the )?(?:tags?|labels?) ${tagList}$`,
    'iu',
  ),
  /^(?:tag|label) (.+) ([\p{L}\p{N}_/-]+)$/iu,
]
const addsReversed = [
  /^(?:add |put )?(?:the |an? )?#?([\p{L}\p{N}_/-]+) (?:tag|label) (?:to|on|for) (.+)$/iu,
  new RegExp(`^(?:stick|slap|attach|apply) ${hashed} (?:to|on) (.+)$`, 'iu'),
  /^(?:add|put|apply) (?:the |an? )#?([\p{L}\p{N}_/-]+) (?:tag|label) (?:to|on) (.+)$/iu,
  new RegExp(`^(?:add|put|apply) (?:the |a )?(?:tags?|labels?) ${tagList} (?:to|on) (.+)$`, 'iu'),
  new RegExp(`^(?:add|put|apply) ${hashed} (?:to|on) (.+)$`, 'iu'),
]
const adjective = '#?([\\p{L}\\p{N}_/-]+) (?:tag|label)'
const removes = [new RegExp(`^untag (.+?)(?: from)? ${hashed}$`, 'iu')]
const removesReversed = [
  new RegExp(`^(?:remove|delete|drop|take) (?:the )?${adjective} (?:from|of|off) (.+)$`, 'iu'),
  new RegExp(
    `^(?:remove|delete|drop|take) (?:the )?(?:tags?|labels?) ${tagList} (?:from|of|off) (.+)$`,
    'iu',
  ),
  new RegExp(`^(?:remove|delete|drop|take) ${hashed} (?:from|of|off) (.+)$`, 'iu'),
  new RegExp(`^untag ${tagList} from (.+)$`, 'iu'),
]

const swaps = [
  /^(?:replace|swap|change) (?:the )?(?:tags?|labels?) #?([\p{L}\p{N}_/-]+) (?:with|for|by|to) #?([\p{L}\p{N}_/-]+) (?:on|of|for|in) (.+)$/iu,
  /^(?:replace|swap|change) (?:the )?#?([\p{L}\p{N}_/-]+) (?:tag|label) (?:with|for|by|to) #?([\p{L}\p{N}_/-]+) (?:on|of|for|in) (.+)$/iu,
]

/** "replace the tag school with uni on the essay" */
function readSwap(text: string, reading: Reading): Tagging | null {
  const [, old, tag, phrase] = swaps.map((one) => one.exec(text)).find((one) => one !== null) ?? []
  const target = phrase === undefined ? null : readTarget(phrase, reading)
  if (target === null || old === undefined || tag === undefined) return null
  return { target, tags: [tag], remove: false, instead: [old] }
}

function match(patterns: readonly RegExp[], text: string): [string, string] | null {
  for (const pattern of patterns) {
    const [, first, second] = pattern.exec(text) ?? []
    if (first !== undefined && second !== undefined) return [first, second]
  }
  return null
}

function reverse(pair: [string, string] | null): [string, string] | null {
  return pair === null ? null : [pair[1], pair[0]]
}

const tagsOf = (text: string) =>
  text
    .split(/,|\s+and\s+|\s+/i)
    .map((tag) => tag.replace(/^#/, '').trim())
    .filter((tag) => tag !== '')

const namesNoTask = /^(?:the|my|a|an|our)$/i
/** "same tag for the hotel" names none. */
const namesNoTag = /^same$/i

function readTagging(text: string, reading: Reading): Tagging | null {
  const added = match(adds, text) ?? reverse(match(addsReversed, text))
  const removed = match(removes, text) ?? reverse(match(removesReversed, text))
  const [phrase, tags] = added ?? removed ?? []
  if (phrase === undefined || tags === undefined || namesNoTag.test(tags)) return null
  const target = namesNoTask.test(phrase) ? null : readTarget(phrase, reading)
  return target && { target, tags: tagsOf(tags), remove: added === null }
}

export const tag = defineIntent<Tagging>({
  name: 'tag',
  examples: [
    {
      before: ['Buy milk'],
      say: ['tag the milk with errand'],
      reply: 'Tagged "Buy milk" with #errand.',
      after: ['Buy milk #errand'],
    },
    {
      before: ['Dentist'],
      say: ['tag the dentist health'],
      reply: 'Tagged "Dentist" with #health.',
      after: ['Dentist #health'],
    },
    {
      before: ['Buy milk #home'],
      say: ['add #errand to milk'],
      reply: 'Tagged "Buy milk" with #errand.',
      after: ['Buy milk #home #errand'],
    },
    {
      before: ['Buy milk #home #errand'],
      say: ['remove tag home from buy milk'],
      reply: 'Removed #home from "Buy milk".',
      after: ['Buy milk #errand'],
    },
  ],
  recognise: ({ text: said }, { reading }) => {
    const text = said.replace(/,? (?:too|as well)$/i, '')
    return readSwap(text, reading) ?? readTagging(text, reading)
  },
  act: ({ target, tags, remove, instead }, situation, clause) =>
    updateSteps(
      {
        target,
        values: remove
          ? { remove_tags: tags }
          : withoutUndefined({ add_tags: tags, remove_tags: instead }),
        verb: remove ? 'untag' : 'tag',
      },
      situation,
      clause,
    ),
})
