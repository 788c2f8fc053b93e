import { defineIntent } from '../intent.ts'
import { knownName } from '../targets/near-names.ts'
import { titleText, unquote } from '../words/phrases.ts'
import { describeLists } from '../steps/steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { updateSteps } from '../steps/update-steps.ts'
import { ask } from '../deciding/with-tasks.ts'

interface Moving {
  target: Target
  list: string
  /** The message calls it a list, so it may be a new one. */
  certain: boolean
}

const verb = '(?:move|transfer|file|shift|send|change|put|assign)'
const certain = [
  new RegExp(
    `^${verb} (.+?) (?:to|into|in|onto|under|over to) (?:my |the |our |a )?(?:new )?(?:list|project) (?:called |named )?(.+)$`,
    'i',
  ),
  new RegExp(
    `^${verb} (.+) (?:to|into|in|on|onto|under|over to) (?:my |the |our )?(.+?) (?:list|project)$`,
    'i',
  ),
  new RegExp(`^${verb} (.+) (?:to|into|in|onto|under|over to) \\+([\\p{L}\\p{N}_-]+)$`, 'iu'),
]
const putInto =
  /^(?:put|stick|place) (it|that|this|them|the .+? (?:task|one|todo)) (?:to|into|in|under|on) (?:my |the |our )?([\p{L}\p{N}][\p{L}\p{N} &'-]{0,40})$/iu
const uncertain =
  /^(?:move|transfer|file|shift) (.+) (?:to|into|under|over to) (?:my |the |our )?([\p{L}\p{N}][\p{L}\p{N} &'-]{0,40})$/iu

/** "put that on my list" */
const noName = /^(?:my|the|our|todo|to-do|task)$/i
const isName = (list: string | undefined): list is string =>
  list !== undefined && !noName.test(list)
/** "drop it to medium" names a level, and "to the saturday after" a day. */
const noList = /^(?:low|medium|high|top|normal|none|urgent)(?: priority)?$|^\p{L}+day after$/iu

/** "move the bread from groceries to party" */
const outOf =
  /(?<=^move .+) (?:from|out of) (?:the |my )?[\p{L}\p{N}&'-]+(?: list)? (?=(?:to|into) (?!\p{L}+day\b|tomorrow\b|today\b))/iu

function readMove(text: string): [string, string, boolean] | null {
  for (const pattern of certain) {
    const [, phrase, list] = pattern.exec(text) ?? []
    if (phrase !== undefined && isName(list)) return [phrase, list, true]
  }
  const [, phrase, list] = uncertain.exec(text) ?? putInto.exec(text) ?? []
  if (phrase === undefined || list === undefined || noList.test(list)) return null
  return [phrase, list, false]
}

export const moveList = defineIntent<Moving>({
  name: 'move-list',
  examples: [
    {
      before: ['Report'],
      say: ['move the report to my work list'],
      reply: 'Moved "Report" to "work".',
      after: ['Report +work'],
    },
    {
      before: ['Report', 'Email Bob +Work'],
      say: ['move report to work'],
      reply: 'Moved "Report" to "Work".',
      after: ['Report +Work', 'Email Bob +Work'],
    },
    {
      before: ['Report'],
      say: ['move report to the moon'],
      reply: 'You have no list called "moon". Should I create it and move the task there?',
      after: ['Report'],
    },
    {
      before: ['Report'],
      say: ['move report to errands', 'yes'],
      reply: 'Moved "Report" to "errands".',
      after: ['Report +errands'],
    },
  ],
  recognise: ({ text: said }, { reading }) => {
    const [phrase, name, sure] =
      readMove(said.replace(/ back (?=(?:to|into|in) )/i, ' ').replace(outOf, ' ')) ?? []
    const target = phrase === undefined ? null : readTarget(phrase, reading)
    if (target === null || name === undefined || sure === undefined) return null
    return { target, list: unquote(name), certain: sure }
  },
  *act({ target, list, certain: sure }, situation, clause) {
    const outline = yield* describeLists()
    const names = outline.ok ? outline.lists.map((one) => one.name) : []
    const known = knownName(list, names)
    if (known === undefined && !sure) {
      const text = `You have no list called ${titleText(list)}. Should I create it and move the task there?`
      return yield* ask(
        { kind: 'confirm', tasks: [], note: `${clause.text} list`, text },
        situation,
      )
    }
    const values = { list: known ?? list }
    return yield* updateSteps({ target, values, verb: 'move' }, situation, clause)
  },
})
