import { foldText } from '../../../../shared/todos/fold-text.ts'
import { defineIntent } from '../intent.ts'
import { readAdding } from './add.ts'
import { addSteps } from '../new-tasks.ts'
import { titleText } from '../phrases.ts'
import type { Situation } from '../situation.ts'
import { searchTasks, type Steps } from '../steps.ts'
import { readTarget } from '../target.ts'
import { updateSteps } from '../update-steps.ts'
import { ask } from '../with-tasks.ts'

interface Putting {
  what: string
  list: string
  /** "add" makes a new task; "belongs in" moves one; "put" moves the one that is there. */
  how: 'add' | 'put' | 'move'
  words: string
}

const list = '(?:my |the |our )?"?([\\p{L}][\\p{L}\\p{N}&\'-]*(?: [\\p{L}\\p{N}&\'-]+)?)"?'
const adds = new RegExp(`^add (.+) (?:to|in|into|under) ${list}$`, 'iu')
const puts = new RegExp(
  `^(?:put|stick|pop|throw|chuck|place|file|drop) (.+) (?:on|onto|in|into|under|to) ${list}$`,
  'iu',
)
const belongs = new RegExp(
  `^(.+?) (?:belongs|goes|should (?:be|go)) (?:in|into|on|to|under) ${list}$`,
  'iu',
)
const intoList = /^(?:put|stick|place|file) (?:my |the )?(.+) into (?:my |the )?(.+) list$/i
const oddQuotes = /^[^"]*"[^"]*$/
const pronoun = /^(?:it|that|this|them|those|these|both)$/i
const notLists =
  /^(?:list|lists|todo|to-do|tasks?|today|tomorrow|tonight|it|that|this|them|me|us|calendar|.*(?:day|morning|evening|night|week|month|noon))$/i

const forms = [
  [intoList, 'put'],
  [adds, 'add'],
  [puts, 'put'],
  [belongs, 'move'],
] as const

function readPutting(text: string): Putting | null {
  for (const [pattern, how] of forms) {
    const [, what, name] = pattern.exec(text) ?? []
    if (what === undefined || name === undefined || notLists.test(name)) continue
    const isCalledList = pattern !== intoList && / list$/i.test(name)
    if (!pronoun.test(what) && !isCalledList) return { what, list: name, how, words: text }
  }
  return null
}

function inList({ what }: Putting, list: string, situation: Situation): string {
  const [task = what] = readAdding(`add ${what}`, situation) ?? []
  return `${task.replace(/^"(.+)"$/, '$1')} to my ${list} list`
}

/** New tasks, in the list when there is one of that name. */
function addTo(known: string | undefined, putting: Putting, situation: Situation): Steps {
  const { words } = putting
  const whole = readAdding(words, situation) ?? [words.slice(4)]
  return addSteps(known === undefined ? whole : [inList(putting, known, situation)], situation)
}

/** "add eggs to shopping": new tasks in a list that is there, without calling it one. */
export const putInList = defineIntent<Putting>({
  name: 'put-in-list',
  examples: [
    {
      before: ['Bread +Shopping'],
      say: ['add eggs to shopping'],
      reply: 'Added "Eggs", in Shopping.',
      after: ['Bread +Shopping', 'Eggs +Shopping'],
    },
    {
      say: ['add a letter to grandma'],
      reply: 'Added "A letter to grandma".',
      after: ['A letter to grandma'],
    },
    {
      before: ['Buy milk', 'Bread +Shopping'],
      say: ['put milk into shopping'],
      reply: 'Moved "Buy milk" to "Shopping".',
      after: ['Buy milk +Shopping', 'Bread +Shopping'],
    },
    {
      say: ['put eggs on shopping'],
      reply: 'You have no list called "shopping". Should I create it and put that there?',
      after: [],
    },
  ],
  recognise: ({ text, asks }, situation) => {
    const putting = asks || text.includes('\n') ? null : readPutting(text)
    if (putting === null || oddQuotes.test(putting.what)) return null
    const adds = putting.how !== 'add' || readAdding(text, situation) !== null
    return adds ? putting : null
  },
  *act(putting, situation, clause) {
    const { what, list: name, how } = putting
    const found = yield* searchTasks({ query: what, status: 'open' })
    const lists = found.ok ? found.lists : []
    const known = lists.find((one) => foldText(one) === foldText(name))
    if (how === 'add') return yield* addTo(known, putting, situation)
    if (known === undefined) {
      const text = `You have no list called ${titleText(name)}. Should I create it and put that there?`
      const note = `add ${inList(putting, name, situation)}`
      return yield* ask({ kind: 'confirm', tasks: [], note, text }, situation)
    }
    const target = readTarget(what, situation.reading)
    const isThere = how === 'move' || (found.ok && found.match === 'one')
    if (target === null || !isThere) return yield* addTo(known, putting, situation)
    return yield* updateSteps({ target, values: { list: known }, verb: 'move' }, situation, clause)
  },
})
