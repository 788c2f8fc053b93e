import { wholeWhen } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import { toldMoment } from '../told/told-moment.ts'
import { isImperative } from '../words/imperative.ts'
import { readNewTask } from './read-tasks.ts'
import { fewThings } from './things-to-list.ts'

/** New tasks that go on from one that was added: "and yoghurt". */
export interface More {
  kind: 'add'
  texts: readonly string[]
  /** The message that they go on from. */
  base: string
}

const pointsAtList =
  /^(?:add|put|pop|stick) .+ (?:to|on|in|onto) (?:it|there|(?:that|this|the) list)$/i
const inList =
  /^(?:add|put|stick) .+ (?:to|on|in|into) (?:my |the |our |a )?(?:new )?(?:list (?:called |named )?)?(.+?)(?: list)?$/i

function listOf(words: string, before: string, { reading }: Situation): string {
  if (pointsAtList.test(words)) return ', same list'
  const { list } = readNewTask(words, reading)
  const name = list ?? (before === 'put-in-list' ? (inList.exec(words)?.[1] ?? null) : null)
  return name === null ? '' : ` to my ${name} list`
}

const counted = /\d+$/

/** "chapter 11 on saturday" after "read chapter 10 of anatomy". */
function withNumber(title: string, rest: string): string | null {
  const [said = '', word = ''] = /^(\p{L}+) \d+(?= |$)/iu.exec(rest) ?? []
  const [before = ''] = said === '' ? [] : (/(\p{L}+) \d+(?= |$)/iu.exec(title) ?? [])
  if (said === '' || before.replace(/ \d+$/, '').toLowerCase() !== word.toLowerCase()) return null
  return `${title.replace(before, said)}${rest.slice(said.length)}`
}

/** "483" after "review pr 482"; "every evening at 9" after "take my pills every morning at 8". */
function wholeTask(rest: string, { references, reading }: Situation): string {
  const changed = references?.sets.findLast(({ kind }) => kind === 'changed')?.tasks ?? []
  const last = changed.at(-1)
  if (last === undefined) return rest
  if (/^\d+$/.test(rest) && counted.test(last.title)) return last.title.replace(counted, rest)
  const numbered = withNumber(last.title, rest)
  if (numbered !== null) return numbered
  return wholeWhen(rest, reading)?.repeat ? `${last.title} ${rest}` : rest
}

const nothingNew =
  /^(?:then )?(?:some|more|so on|stuff|others?|etc)\.*$|^(?:that|it|this|those|these|they|he|she|we|i)\b/i

/** "and find a playlist" after something was added is no search. */
const findsNew = /^(?:find|look for|get|check) (?:an?|some) \p{L}/iu

/** "fence a week later too" moves what is there. */
function isShift(rest: string, { reading }: Situation): boolean {
  const when = toldMoment(rest, reading)?.when
  return (when?.shiftDays ?? when?.shiftMinutes ?? null) !== null
}

/** The message that is gone on from, and what it was understood as. */
export interface Base {
  words: string
  intent: string
}

/** "eggs and butter", which are two */
function isThings(text: string, { reading }: Situation): boolean {
  const { due, repeat, pieces } = readNewTask(text, reading)
  return due === null && repeat === null && pieces.length === 0 && !isImperative(text)
}

/** What is to be added as well; `own` is what the words alone are understood as. */
export function readMore(rest: string, base: Base, own: string, situation: Situation): More | null {
  const isNew = ['', 'add-imperative', 'jot'].includes(own) || findsNew.test(rest)
  if (nothingNew.test(rest) || !isNew || isShift(rest, situation)) return null
  const list = listOf(base.words, base.intent, situation)
  const whole = wholeTask(rest, situation)
  const texts = isThings(whole, situation) ? fewThings(whole) : [whole]
  return { kind: 'add', texts: texts.map((one) => `${one}${list}`), base: base.words }
}
