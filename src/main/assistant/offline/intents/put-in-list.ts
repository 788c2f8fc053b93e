import type { SearchResult } from '../../tools/tool-results.ts'
import { isImperative } from '../words/imperative.ts'
import { defineIntent } from '../intent.ts'
import { listedItems } from '../adding/read-heading.ts'
import { thingsOf } from '../adding/things-to-list.ts'
import { readAdding } from './add.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { knownName } from '../targets/near-names.ts'
import { titleText } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import { searchTasks, updateTasks, type Steps } from '../steps/steps.ts'
import { updatedReply } from '../replies/replies.ts'
import { wholeWhen, type Reading } from '../moments/reading.ts'
import { readNewInList } from '../adding/new-in-list.ts'
import { cutMoment } from '../adding/cut-moment.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { whenValues } from '../steps/when-values.ts'
import { updateSteps } from '../steps/update-steps.ts'
import { ask } from '../deciding/with-tasks.ts'

interface Putting {
  what: string
  list: string
  /** "add" makes a new task; "belongs in" moves one; "put" moves the one that is there. */
  how: 'add' | 'put' | 'move'
  words: string
  /** "for friday", said behind the list. */
  moment?: string
}

const list =
  '(?:my |the |our |a )?(?:new )?(?:list (?:called |named )?)?"?([\\p{L}][\\p{L}\\p{N}&\'-]*(?: [\\p{L}\\p{N}&\'-]+)?)"?'
const adds = new RegExp(`^add (.+) (?:to|in|into|under) ${list}$`, 'iu')
const puts = new RegExp(
  `^(?:put|stick|pop|throw|chuck|place|file|drop) (.+) (?:on|onto|in|into|under|to) ${list}$`,
  'iu',
)
const belongs = new RegExp(
  `^(.+?)(?: (?:all|both) (?:go|belong)| (?:belongs?|goes|should (?:be|go))) (?:in|into|on|to|under) ${list}$`,
  'iu',
)
/** "prune the roses and feed the lawn, both go under Garden" */
const allGo = new RegExp(
  `^(.+?)(?: ?[-\u2013\u2014,]+ ?)(?:all|both)(?: (?:two|three|four|five|of (?:it|them|those)))* (?:go|belong|should go|are) (?:in|into|on|under|to) ${list}$`,
  'iu',
)
const intoList = /^(?:put|stick|place|file) (?:my |the )?(.+) into (?:my |the )?(.+) list$/i
const endsInList = / list$/i
const thisOne =
  /^(?:put|stick|pop|throw|chuck|place) ((?:the|that) .+?) (?:on|onto|in|into|under) (?:my |the |our )?(.+) list$/i
const oddQuotes = /^[^"]*"[^"]*$/
const pronoun =
  /^(?:it|that|this|them|those|these|both|(?:all|those|these|the|all of (?:those|these)) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: (?:tasks|things|ones))?|(?:all|the) (?:three|four|five|of (?:it|them|those|these))|the (?:rest|others|first|second|third|last)(?: one| two)?)$/i
const notLists =
  /^(?:list|lists|my|the|our|there|here|bath|bed|oven|fridge|freezer|microwave|dryer|dishwasher|washing machine|todo|to-do|tasks?|today|tomorrow|tonight|it|that|this|them|me|us|calendar|.*(?:day|morning|evening|night|week|month|noon))$/i

const forms = [
  [intoList, 'put'],
  [thisOne, 'put'],
  [adds, 'add'],
  [puts, 'put'],
  [belongs, 'move'],
] as const

/** "for the conference I need to print the poster" */
function readNeeds(text: string): Putting | null {
  const { what, list: name } = readNewInList(text) ?? {}
  if (name === undefined || what === undefined || notLists.test(name)) return null
  return { what, list: name, how: 'add', words: `add ${what}` }
}

function isPutting(what: string, name: string, how: Putting['how']): boolean {
  const bare = name.replace(endsInList, '')
  if (notLists.test(name) || notLists.test(bare)) return false
  if (how === 'move') return !/[,;]$/.test(what)
  if (how !== 'add') return !/^down /i.test(what)
  const isNew = bare !== name && thingsOf(what).length < 2
  return !isNew && !pronoun.test(what)
}

/** Deeds, and no tasks that are there. */
const areNew = (things: string) => isImperative(things) && listedItems(things).length > 1

function readAllGo(text: string): Putting | null {
  const [, what, name] = allGo.exec(text) ?? []
  if (what === undefined || name === undefined || !areNew(what) || notLists.test(name)) return null
  return { what, list: name, how: 'add', words: `add ${what}` }
}

/** "drive to work" and "take the boys to school" are no tasks for lists. */
const goesThere =
  /^(?:go|walk|drive|run|cycle|ride|take|bring|get|travel|head|move|return|fly|carry|drop|come|commute|send|deliver|ship|reply|write|talk|speak)\b/i

/** "add call the vet to Farm for friday" */
function readDatedPutting(said: string, reading: Reading): Putting | null {
  const [head, moment] = cutMoment(said, reading)
  if (moment === '') return null
  const [pattern, how] = adds.test(head) ? ([adds, 'add'] as const) : ([puts, 'put'] as const)
  const [, what, name] = pattern.exec(head) ?? []
  if (what === undefined || name === undefined || goesThere.test(what)) return null
  const isMeant = what.includes(' ') && !pronoun.test(what) && isPutting(what, name, how)
  const list = name.replace(endsInList, '')
  return isMeant ? { what, list, how, words: said, moment } : null
}

function readPutting(said: string): Putting | null {
  const text = said.replace(/,? (?:too|as well|also)$/i, '')
  for (const [pattern, how] of forms) {
    const [, what, name] = pattern.exec(text) ?? []
    if (what !== undefined && name !== undefined && isPutting(what, name, how)) {
      return { what, list: name.replace(endsInList, ''), how, words: text }
    }
  }
  return readNeeds(said)
}

function addInList({ what, moment = '' }: Putting, list: string, situation: Situation): Steps {
  const texts = thingsOf(what).map((one) => {
    const [task = one] = readAdding(`add ${one}`, situation) ?? []
    return `${task.replace(/^"(.+)"$/, '$1')} ${moment}`.trim()
  })
  return addSteps(texts, situation, { list })
}

/** New tasks, in the list when there is one of that name. */
function addTo(known: string | undefined, putting: Putting, situation: Situation): Steps {
  const { words, what } = putting
  if (known === undefined && isNewList(putting)) {
    return thingsOf(what).length > 1 ? addToNew(putting, situation) : offerList(putting, situation)
  }
  if (known !== undefined) return addInList(putting, known, situation)
  return addSteps(readAdding(words, situation) ?? [words.slice(4)], situation)
}

const usualLists =
  /^(?:shopping|grocer(?:y|ies)|errands?|chores?|packing|wish ?list|food|supermarket|work|home|household|garden)$/i
const calledList = / list(?:, .*)?$/i

/** Whether it is a list that is meant, though there is none of that name. */
const isNewList = ({ list: name, words }: Putting) =>
  usualLists.test(name) || calledList.test(words)

/** Several things for a list that is not there yet: it is made, and that is said. */
function* addToNew(putting: Putting, situation: Situation): Steps {
  const reply = yield* addInList(putting, putting.list, situation)
  return `${reply}\n\n${titleText(putting.list)} is a new list.`
}

const named = / list (?:called|named) /i

const newList = ({ words, list: name }: Putting) => (named.test(words) ? name : undefined)

function offerList({ what, list: name }: Putting, situation: Situation): Steps {
  const text = `You have no list called ${titleText(name)}. Should I create it and put that there?`
  const note = `add ${what} to my ${name} list`
  return ask({ kind: 'confirm', tasks: [], note, text }, situation)
}

/** Whether the words are those of a task that is there, or point at one. */
function isThere(target: Target, { match, matches: [task] }: SearchResult): boolean {
  if (target.kind !== 'title' || target.count !== undefined) return true
  return match === 'one' && task !== undefined && coversPhrase(target.text, task.title)
}

const group = /^(?:both|all|everything|every|each|those|these)\b/i
const definite = /^(?:the|that|my|our) /i
const unclear =
  "I'm not sure which tasks you mean, so I left everything as it is. Tell me their titles."

/** The tasks of "the cull and the preview", when each is one that is there. */
function* namedTasks(what: string): Steps<readonly string[] | null> {
  const things = thingsOf(what)
  if (things.length < 2) return null
  const ids: string[] = []
  for (const one of things) {
    const found = yield* searchTasks({ query: one.replace(definite, ''), status: 'open' })
    const [task] = found.ok && found.match === 'one' ? found.matches : []
    if (task === undefined) return null
    if (!definite.test(one) && !coversPhrase(task.title, one)) return null
    ids.push(task.id)
  }
  return ids
}

/** Things that no single task is meant by: several that are there, or new ones. */
function* putThings(list: string, putting: Putting, situation: Situation): Steps {
  if (pronoun.test(putting.what) || group.test(putting.what)) return unclear
  const ids = yield* namedTasks(putting.what)
  if (ids === null) return yield* addTo(list, putting, situation)
  const result = yield* updateTasks({ ids: [...ids], list })
  return result.ok ? updatedReply(result, situation.reading.now) : result.error
}

function momentOf({ moment = '' }: Putting, reading: Reading) {
  const when = wholeWhen(moment, reading)
  return when === null ? {} : whenValues(when, moment)
}

const politely = /^(?:can|could|would|will) (?:you|u)\b/i

const readAnyPutting = (text: string, reading: Reading) =>
  readAllGo(text) ?? readDatedPutting(text, reading) ?? readPutting(text)

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
      before: ['Bread +Shopping'],
      say: ['add passport renewal and travel insurance to shopping too'],
      reply: 'Added 2 tasks:\n- "Passport renewal", in Shopping\n- "Travel insurance", in Shopping',
      after: ['Bread +Shopping', 'Passport renewal +Shopping', 'Travel insurance +Shopping'],
    },
    {
      before: ['Book flights to Berlin', 'Pack +Travel'],
      say: ['put flights on the travel list'],
      reply: 'Moved "Book flights to Berlin" to "Travel".',
      after: ['Book flights to Berlin +Travel', 'Pack +Travel'],
    },
    {
      before: ['Cull the photos', 'Send a preview', 'Pack +Post'],
      say: ['put the cull and the preview in my post list'],
      reply: 'Moved "Cull the photos" to "Post". Moved "Send a preview" to "Post".',
      after: ['Cull the photos +Post', 'Send a preview +Post', 'Pack +Post'],
    },
    {
      before: ['Book train +Conference'],
      say: ['for the conference I still need to print the poster, book a hotel and register'],
      reply:
        'Added 3 tasks:\n- "Print the poster", in Conference\n- "Book a hotel", in Conference\n- "Register", in Conference',
      after: [
        'Book train +Conference',
        'Print the poster +Conference',
        'Book a hotel +Conference',
        'Register +Conference',
      ],
    },
    {
      say: ['add milk, eggs and cereal to a list called groceries', 'and bananas'],
      reply: 'Added "Bananas", in groceries.',
      after: ['Milk +groceries', 'Eggs +groceries', 'Cereal +groceries', 'Bananas +groceries'],
    },
    {
      say: ['put eggs on shopping'],
      reply: 'You have no list called "shopping". Should I create it and put that there?',
      after: [],
    },
  ],
  recognise: ({ text, asks, raw }, situation) => {
    if (text.includes('\n') || (asks && !politely.test(raw))) return null
    const putting = readAnyPutting(text, situation.reading)
    if (putting === null || oddQuotes.test(putting.what)) return null
    if (wholeWhen(putting.list, situation.reading) !== null) return null
    const adds = putting.how !== 'add' || readAdding(putting.words, situation) !== null
    return adds ? putting : null
  },
  *act(putting, situation, clause) {
    const { what, list: name, how, words } = putting
    const found = yield* searchTasks({ query: what, status: 'open' })
    if (!found.ok) return found.error
    const known = knownName(name, found.lists) ?? newList(putting)
    if (how === 'add') return yield* addTo(known, putting, situation)
    const list = known ?? (endsInList.test(words) ? name : undefined)
    if (list === undefined) return yield* offerList(putting, situation)
    const target = readTarget(what, situation.reading)
    const moves = target !== null && (how === 'move' || isThere(target, found))
    if (!moves) return yield* putThings(list, putting, situation)
    const values = { list, ...momentOf(putting, situation.reading) }
    return yield* updateSteps({ target, values, verb: 'move' }, situation, clause)
  },
})
