import { isImperative } from './imperative.ts'
import { firstGroup } from './phrases.ts'
import { readNewTask } from './read-tasks.ts'
import type { Reading } from './reading.ts'

const headed = /^(?=[\p{N}' ,&-]*\p{L})([\p{L}\p{N}' ,&-]{2,60}?)\s*:\s*(.+)$/iu
const between = /\s*[,;\n]\s*(?:and\s+)?/i
const lastAnd = /\s+(?:and|&|plus)\s+/i
/** Words of a heading that says no more than that things to do follow. */
const headingWords = new Set(
  (
    "i i've i'm we we've buy get need have has got gotta want must should will to do get done remember finish the these this following things thing stuff tasks task todos todo to-do to-dos list lists my " +
    "for on by add create here here's are is what's what my's plan plans of so also please and then just really there's a few some couple more new reminders today's tomorrow's it's left still all it that"
  ).split(' '),
)
const name = "([\\p{L}\\p{N}&'-]+(?: [\\p{L}\\p{N}&'-]+){0,2})"
const place = '(?:to|on|onto|in|into|under)(?: (?:my|the|our|a))?'
const toList = [
  new RegExp(
    `^(?:please )?(?:add|put|write)(?: (?:these|this|the following|all this))? ${place} (?:new )?(?:list (?:called |named )?)?${name}$`,
    'iu',
  ),
  new RegExp(`^${place} (?:new )?list (?:called |named )?${name}$`, 'iu'),
  new RegExp(`^${place} ${name} list$`, 'iu'),
  new RegExp(
    `^(?:(?:make|create|start|add|open)(?: me)? an? )?new list(?: (?:called|named|for))? ${name}$`,
    'iu',
  ),
]

function isHeading(words: string): boolean {
  const all = words.toLowerCase().split(/[ ,]+/)
  return all.every((word) => word === '' || headingWords.has(word))
}

/** Cut at the commas only. */
export const atCommas = (items: string): string[] =>
  items.split(between).filter((one) => one !== '')

/** Cut at the commas and at every "and". */
export const atEveryJoint = (items: string): string[] =>
  atCommas(items).flatMap((one) => one.split(/\s+and\s+/i))

/** What is listed, cut at its commas and at the last "and"; "bread and butter" alone is one thing. */
export function listedItems(items: string): string[] {
  const parts = atCommas(items)
  const last = parts.at(-1) ?? ''
  const cut = lastAnd.exec(last)
  if (parts.length < 2 || cut === null) return parts
  const end = [last.slice(0, cut.index), last.slice(cut.index + cut[0].length)]
  return [...parts.slice(0, -1), ...end]
}

/** "add: gas check, ring the council", but not "add: call Sam, Ann and Bob". */
function isPlainList(head: string, [first = '', ...others]: readonly string[]): boolean {
  const deeds = others.filter((one) => isImperative(one)).length
  return /^add$/i.test(head) && others.length > 1 && (!isImperative(first) || deeds > 0)
}

function withDay(item: string, day: string, reading: Reading): string {
  const { pieces } = readNewTask(item, reading)
  const isDated = pieces.some(({ kind }) => kind === 'date' || kind === 'repeat')
  return isDated ? item : `${item} ${day}`
}

/** "add to work": the list that a heading names. */
function listOf(head: string): string | null {
  const list = firstGroup(toList, head)?.replace(/ list$/i, '')
  return list === undefined || headingWords.has(list.toLowerCase()) ? null : list
}

/** The day of a heading that says nothing else, "" for none; null when it says more. */
function dayOf(head: string, texts: readonly string[], reading: Reading): string | null {
  const { title, pieces, problems } = readNewTask(head, reading)
  const days = pieces.filter(({ kind }) => kind === 'date')
  if (problems.length > 0 || pieces.length > days.length || !isHeading(title)) return null
  const isShort = days.length === 0 && title.split(' ').length < 2
  if (isShort && !isPlainList(title, texts)) return null
  return days.map(({ text: words }) => words.trim()).join(' ')
}

/** "today i need to: laundry, dishes": the tasks under a heading that says when, or where to. */
export function readHeaded(text: string, reading: Reading): string[] | null {
  const [, head, items] = headed.exec(text) ?? []
  if (head === undefined || items === undefined || items.includes('"')) return null
  const texts = listedItems(items)
  if (texts.some((one) => readNewTask(one, reading).title === '')) return null
  const list = listOf(head)
  if (list !== null) return texts.map((one) => `${one} to my ${list} list`)
  const day = dayOf(head, texts, reading)
  return day === null ? null : texts.map((one) => (day === '' ? one : withDay(one, day, reading)))
}
