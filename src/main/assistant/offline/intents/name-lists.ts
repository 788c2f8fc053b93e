import { foldText } from '../../../../shared/todos/fold-text.ts'
import { defaultList } from '../../../../shared/todos/todo.ts'
import { defineIntent } from '../intent.ts'
import { knownName } from '../targets/near-names.ts'
import { counted, titleText, unquote } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { changeList, describeLists, type Steps } from '../steps/steps.ts'
import { ask } from '../deciding/with-tasks.ts'

type Naming =
  | { kind: 'create'; name: string }
  | { kind: 'rename'; name: string; to: string }
  | { kind: 'delete'; name: string; keepTasks: boolean }

const noun = '(?:list|project|folder)'
const name = '("[^"]{1,80}"|[\\p{L}\\p{N}][\\p{L}\\p{N} &\'/-]{0,60}?)'
const creates = [
  new RegExp(
    `^(?:create|make|add|start|set up|open|new|i (?:need|want)|give)(?: me)?(?: an?)?(?: new| another| empty)* ${noun}(?: (?:called|named|titled|with the name|for)| ?:)? ${name}$`,
    'iu',
  ),
  new RegExp(
    `^(?:create|make|start|set up|add)(?: me)? (?:an? |the )(?:new )?${name} ${noun}$`,
    'iu',
  ),
  new RegExp(`^new ${noun}(?: (?:called|named)| ?:)? ${name}$`, 'iu'),
]
const renames = [
  new RegExp(
    `^(?:rename|change the name of) (?:my |the )?${noun} ${name} (?:to|into|as) ${name}$`,
    'iu',
  ),
  new RegExp(
    `^(?:rename|change the name of|call) (?:my |the )?${name} ${noun} (?:to |into |as )?${name}$`,
    'iu',
  ),
]
const deletes = [
  new RegExp(`^(?:delete|remove|trash|get rid of|drop) (?:my |the )?${noun} ${name}$`, 'iu'),
  new RegExp(
    `^(?:delete|remove|trash|get rid of|drop) (?:my |the )?(?:(?:whole|entire) )?${name} ${noun}$`,
    'iu',
  ),
]
const keeps =
  /,? (?:but )?(?:keep(?:ing)? (?:its|the|all|my)(?: the)? tasks|without (?:its|the) tasks)$/i
const notNames =
  /^(?:todo|to-do|to do|task|tasks|my|the|it|this|that|whole|entire|of .+|everything|all|done|completed|today'?s?|tomorrow'?s?|new)$/i
const listsTasks = /[:,\n]/
const small =
  /^(?:called|named|for|of|with|to|from)\b|\b(?:to|from|on|in|of|off|under|into|tag|label|task|todo)\b/i

function pair(patterns: readonly RegExp[], text: string): string[] | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.slice(1)
    if (found === undefined) continue
    const names = found.map(unquote)
    if (names.every((one) => !notNames.test(one) && !small.test(one))) return names
  }
  return null
}

function readNaming(text: string): Naming | null {
  const [created] = listsTasks.test(text.replace(/:\s*/, ' ')) ? [] : (pair(creates, text) ?? [])
  if (created !== undefined) return { kind: 'create', name: created }
  const [from, to] = pair(renames, text) ?? []
  if (from !== undefined && to !== undefined) return { kind: 'rename', name: from, to }
  const [gone] = pair(deletes, text.replace(keeps, '')) ?? []
  return gone === undefined ? null : { kind: 'delete', name: gone, keepTasks: keeps.test(text) }
}

function* create(list: string): Steps {
  const known = yield* describeLists()
  const same = known.ok ? known.lists.find((one) => foldText(one.name) === foldText(list)) : null
  if (same !== undefined && same !== null) return `You have a list ${titleText(same.name)} already.`
  const result = yield* changeList({ action: 'create', name: list })
  return result.ok ? `Created the list ${titleText(list)}.` : result.error
}

const noSuchList = (list: string, all: readonly { name: string }[]) =>
  `You have no list called ${titleText(list)}. There are: ${all.map((one) => titleText(one.name)).join(', ')}.`

function* change(naming: Exclude<Naming, { kind: 'create' }>, situation: Situation, words: string) {
  const outline = yield* describeLists()
  if (!outline.ok) return outline.error
  const meant = knownName(
    naming.name,
    outline.lists.map((one) => one.name),
  )
  const found = outline.lists.find((one) => one.name === meant)
  if (found === undefined) return noSuchList(naming.name, outline.lists)
  const { name: own, open } = found
  if (naming.kind === 'rename') {
    const result = yield* changeList({ action: 'rename', name: own, to: naming.to })
    return result.ok
      ? `Renamed the list ${titleText(own)} to ${titleText(naming.to)}.`
      : result.error
  }
  if (!situation.confirmed) {
    const fate = naming.keepTasks
      ? `would go to ${titleText(defaultList)}`
      : 'would go to the trash'
    const its = open === 0 ? '' : ` Its ${counted(open, 'open task')} ${fate}.`
    const text = `Should I delete the list ${titleText(own)}?${its}`
    return yield* ask({ kind: 'confirm', tasks: [], note: words, text }, situation)
  }
  const { keepTasks } = naming
  const result = yield* changeList({ action: 'delete', name: own, keep_tasks: keepTasks })
  return result.ok ? `Deleted the list ${titleText(own)}.` : result.error
}

/** Makes, renames and deletes lists. */
export const nameLists = defineIntent<Naming>({
  name: 'name-lists',
  examples: [
    { say: ['create a list called Garden'], reply: 'Created the list "Garden".', after: [] },
    {
      before: ['Report +Work'],
      say: ['rename the work list to Office'],
      reply: 'Renamed the list "Work" to "Office".',
      after: ['Report +Office'],
    },
    {
      before: ['Report +Work', 'Milk'],
      say: ['delete the work list'],
      reply: 'Should I delete the list "Work"? Its 1 open task would go to the trash.',
    },
    {
      before: ['Report +Work', 'Milk'],
      say: ['delete the work list but keep its tasks', 'yes'],
      reply: 'Deleted the list "Work".',
      after: ['Report', 'Milk'],
    },
    {
      before: ['Report +Work'],
      say: ['delete the garden list'],
      reply: 'You have no list called "garden". There are: "Inbox", "Work".',
    },
  ],
  recognise: ({ text, asks }) => (asks ? null : readNaming(text)),
  *act(naming, situation, { text }) {
    return naming.kind === 'create'
      ? yield* create(naming.name)
      : yield* change(naming, situation, text)
  },
})
