import { isTitle } from './fragment.ts'
import { isImperative } from '../words/imperative.ts'
import { firstGroup } from '../words/phrases.ts'
import { readNewTask } from './read-tasks.ts'
import type { Reading } from '../moments/reading.ts'
import { splitLines } from '../clauses/split-clauses.ts'

const between = /\s*[,;\n]\s*(?:and\s+)?/i
const lastAnd = /\s+(?:and|&|plus)\s+/i
/** Words of a heading that says no more than that things to do follow. */
const headingWords = new Set(
  (
    "i i've i'm we we've buy get need have has got gotta want must should will to do get done remember finish the these this following things thing stuff tasks task todos todo to-do to-dos list lists my " +
    "for on by add create here here's are is what's my's plan plans of so also please and then just really there's a few some couple more new reminders today's tomorrow's it's left still all it that " +
    'one two three four five six seven eight nine ten jobs job bits items agenda schedule log on put down write note prep errands chores other'
  ).split(' '),
)
const name = "([\\p{L}\\p{N}&'-]+(?: [\\p{L}\\p{N}&'-]+){0,2})"
const place = '(?:to|on|onto|in|into|under)(?: (?:my|the|our|a))?'
const toList = [
  new RegExp(
    `^(?:please )?(?:add|put|write)(?: (?:these|this|the following|all this))? ${place} (?:new )?(?:list (?:called |named )?)?${name}$`,
    'iu',
  ),
  new RegExp(
    `^(?:please )?(?:add|put|write|create|make) (?:(?:these|the|my|some|a few|a couple of|more|new|another|two|three|four|five|six|\\d+) )+(?:(?:tasks|todos|to-dos|things|items|jobs|ones) |(?<= more )|(?<= new ))${place} ${name}$`,
    'iu',
  ),
  new RegExp(`^${place} (?:new )?list (?:called |named )?${name}$`, 'iu'),
  new RegExp(`^${place} ${name} list$`, 'iu'),
  new RegExp(
    `^(?:(?:make|create|start|add|open)(?: me)? an? )?new list(?: (?:called|named|for))? ${name}$`,
    'iu',
  ),
]

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

const numbers = ['two', 'three', 'four', 'five', 'six']
const saidNumber = new RegExp(`\\b(${numbers.join('|')})\\b`, 'i')

/** What is listed under a heading: also two deeds, or two things with a day each, that only "and" joins. */
function itemsOf(head: string, words: string, reading: Reading): string[] {
  const listed = listedItems(words)
  const count = numbers.indexOf(saidNumber.exec(head)?.[1]?.toLowerCase() ?? '') + 2
  const each = atEveryJoint(words)
  if (count > 1 && each.length === count) return each
  const pair = listed.length === 1 ? words.split(lastAnd) : []
  const isOwn = (one: string) => isImperative(one) || readNewTask(one, reading).due !== null
  return pair.length === 2 && pair.every(isOwn) ? pair : listed
}

/** What a heading says of the tasks under it. */
export interface Headed {
  texts: string[]
  /** What they are for, when the heading says more than a day: a list, a task, or only words. */
  topic: string | null
  /** Things that are tasks only when the topic is a list. */
  loose?: boolean
  /** The topic only tells what they are for: "before the trip I need to". */
  told?: boolean
}

const nextWeek = /^(?:for )?next week$/i
const weekday =
  /(?<!\b(?:next|last|every) )\b(?=(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/i

function withDay(item: string, day: string, reading: Reading): string {
  if (day === '') return item
  const { pieces } = readNewTask(item, reading)
  const isDated = pieces.some(({ kind }) => kind === 'date' || kind === 'repeat')
  if (!isDated) return `${item} ${day}`
  return nextWeek.test(day) ? item.replace(weekday, 'next ') : item
}

/** "add to work": the list that a heading names. */
function listOf(head: string): string | null {
  const list = firstGroup(toList, head)?.replace(/ list$/i, '')
  const isName = list !== undefined && !isImperative(`${list} it all`)
  return isName && !headingWords.has(list.toLowerCase()) ? list : null
}

const danglingDay = /^(?:for|on|by|due) (?=(?:to|on|onto|in|into|under)\b)| (?:for|on|by|due)$/i

/** "put these on the craft list for thursday": the tasks in the list and on the day that a heading names. */
function underListHead(head: string, texts: readonly string[], reading: Reading): Headed | null {
  const { pieces } = readNewTask(head, reading)
  const [date, second] = pieces.filter(({ kind }) => kind === 'date')
  const day = second === undefined ? (date?.text.trim() ?? '') : ''
  const place = head.replace(day, '').replace(/ +/g, ' ').replace(danglingDay, '').trim()
  const list = listOf(day === '' ? head : place)
  if (list === null) return null
  const under = texts.map((one) => withDay(`${one} to my ${list} list`, day, reading))
  return { texts: under, topic: null }
}

/** "Machinery needs: belts, oil" */
const needsThings = / needs?$/i
const general =
  /^(?:(?:for|on|my|the|our|these|all|here(?:'s| is| are)|still|add|more|new|a few|some|(?:two|three|four|five|six|\d+)(?: more)?(?: (?:things|tasks|jobs|items|bits|todos))?) )+|^(?:two|three|four|five|six|\d+) (?=more\b)/i
const generalEnd =
  /(?:[ -](?:stuff|things|tasks|jobs|bits|items|todos?|to-dos?|list|agenda|prep|please|still|left|to|do|log|add|is|are))+$/i
const verbal =
  /\b(?:i|i'm|i've|we|you|he|she|they|it|is|are|was|were|has|have|had|can|could|would|should|will|must|said|says|told|asked|if|when|because|not|no|note|notes|reminder|remember|remind|call|email|text|rename|change|move|delete|complete|add|subtasks?|steps?|break|split|deadline|due|urgent|important|asap|priority)\b/i

interface Head {
  told: boolean
  day: string
  /** What is left of it without the day and general words; empty when it says nothing else. */
  topic: string
}

const isHeading = (words: string) =>
  words
    .toLowerCase()
    .split(/[ ,]+/)
    .every((word) => word === '' || headingWords.has(word) || /^\d+$/.test(word))

const needsTo =
  /,? (?:i|we)(?:'ve)? (?:still |also |really )*(?:need|have|got|must|should)(?: to)?(?: do)?$/i

/** "to buy for the shop" */
const buysFor =
  /^(?:(?:also|things|stuff|more) )*(?:to )?(?:buy|get|pick up|order) (?=(?:for|from|at) )/i

function readHead(head: string, reading: Reading): Head | null {
  const said = head.replace(needsTo, '').replace(buysFor, '')
  const plain = said.replace(/\bitems? (?:for|of) (?=\S)/i, '').replace(/(?<=day)'s\b/i, '')
  const { title, pieces, problems, priority } = readNewTask(plain, reading)
  const days = pieces.filter(({ kind }) => kind === 'date')
  if (problems.length > 0 || pieces.length > days.length || priority !== null) return null
  const day = days.map(({ text }) => text.trim()).join(' ')
  const told = said !== head
  if (isHeading(title)) return { day, topic: '', told }
  const topic = title.replace(general, '').replace(generalEnd, '')
  if (isHeading(topic)) return { day, topic: '', told }
  const words = topic.split(' ').length
  const isName = topic !== '' && words <= 4 && !verbal.test(topic) && !isImperative(topic)
  return isName
    ? { day, topic: topic.replace(/^(?:for|before|after) (?:the |my |our )?/i, ''), told }
    : null
}

/** "add: gas check, ring the council", but not "add: call Sam, Ann and Bob". */
function isPlainList(head: string, [first = '', ...others]: readonly string[]): boolean {
  const deeds = others.filter((one) => isImperative(one)).length
  return /^add$/i.test(head) && others.length > 1 && (!isImperative(first) || deeds > 0)
}

const mostWords = 8

/** Whether what follows a topic is plainly several things to do, and no mere description. */
function areTasks(texts: readonly string[], reading: Reading): boolean {
  if (texts.length < 2 || texts.some((one) => one.split(' ').length > mostWords)) return false
  const own = texts.filter((one) => {
    const { due, repeat } = readNewTask(one, reading)
    return due !== null || repeat !== null || isImperative(one)
  })
  return own.length >= 2 || own.length === texts.length || (own.length > 0 && texts.length > 2)
}

/** "what a day, the boss shouted": told, and nothing to do. */
function areTold(texts: readonly string[], reading: Reading): boolean {
  const told = texts.filter((one) => !isTitle(readNewTask(one, reading).title))
  return told.length * 2 > texts.length
}

const headed =
  /^(?=[\p{N}' ,&-]*\p{L})([\p{L}\p{N}' ,&-]{2,60}?)\s*(?::(?!\d\d(?!\d))|\s[-\u2013\u2014](?=\s))\s*(.+)$/iu
/** "two more for Stories, call the mayor and chase the request" */
const countedHead =
  /^((?:a few|a couple of|some|two|three|four|five|six|seven|eight|\d)(?: (?:more|new|other|quick))* ?(?:things|tasks|todos|to-dos|jobs|items|bits|reminders)?(?: (?:to do|to add|left))?(?: (?:for|on|by|in|under) (?:the |my )?[\p{L}\p{N}' -]{2,30}?)?(?: please)?)\s*,\s*(?:so )?(.+)$/iu
const countsThings = /\b(?:more|things|tasks|todos|to-dos|jobs|items|bits|reminders)\b/i
/** "Gala stuff still to log is sponsor banners by Tuesday, parking permits by Friday" */
const stillToDo =
  /^((?:the )?[\p{L}\p{N}' -]{2,30}? (?:stuff|things|jobs|tasks|bits)(?: (?:still|left))*(?: to (?:do|log|add|sort))?) (?:is|are) (.+)$/iu

function cutHead(text: string): [head: string, items: string] | null {
  for (const form of [headed, countedHead, stillToDo]) {
    const [, head, items] = form.exec(text) ?? []
    if (head === undefined || items === undefined) continue
    if (form !== countedHead || countsThings.test(head)) return [head, items]
  }
  return null
}

/** Whether a heading and what is listed under it make tasks. */
function makesTasks(head: string, read: Head, texts: readonly string[], reading: Reading): boolean {
  if (areTold(texts, reading)) return false
  if (read.topic !== '') return areTasks(texts, reading)
  return read.day !== '' || head.split(' ').length > 1 || isPlainList(head, texts)
}

/** "add groceries: milk and eggs" */
const goods = /^(?:add |my |the |some )*(groceries|grocery|shopping|errands)$/i

/** "carrier bags, labels (tag buy)" */
const tagsOfAll =
  /(?: \((?:all )?tag(?:s|ged)?:? [^)]{2,40}\)|(?:,| -) (?:all )?tag(?:s|ged)?(?: (?:them|all|as|with))* #?[\p{L}\p{N}_-]+)$/iu

/** "today i need to: laundry, dishes": the tasks under a heading that says when, where to, or what for. */
export function readHeaded(text: string, reading: Reading): Headed | null {
  const [head, items] = cutHead(text) ?? []
  if (head === undefined || items === undefined || items.includes('"')) return null
  const [tags = ''] = tagsOfAll.exec(items) ?? []
  const bare = items.slice(0, items.length - tags.length)
  const texts = itemsOf(head, bare, reading).map((one) => `${one}${tags}`)
  if (texts.some((one) => readNewTask(one, reading).title === '')) return null
  return (
    underGoods(head, atEveryJoint(bare), tags) ??
    underListHead(head, texts, reading) ??
    underWords(head, texts, reading)
  )
}

function underGoods(head: string, things: readonly string[], tags: string): Headed | null {
  const topic = goods.exec(head)?.[1]
  return topic === undefined
    ? null
    : { texts: things.map((one) => `${one}${tags}`), topic, loose: true }
}

function underWords(head: string, texts: readonly string[], reading: Reading): Headed | null {
  const read = readHead(head.replace(needsThings, ''), reading)
  if (read === null) return null
  if (makesTasks(head, read, texts, reading)) return underHead(read, texts, reading)
  const isWanted = needsThings.test(head) || buysFor.test(head)
  const isNeeded = isWanted && texts.length > 1 && read.topic !== ''
  return isNeeded ? { ...underHead(read, texts, reading), loose: true } : null
}

function underHead({ day, topic, told }: Head, texts: readonly string[], reading: Reading): Headed {
  const dated = texts.map((one) => withDay(one, day, reading))
  const isTopic = topic !== ''
  return { texts: dated, topic: isTopic ? topic : null, told }
}

/** A line that says that new tasks follow. */
const addHeader =
  /^(?:(?:please |can you |could you )?(?:add|create|put|note|note down|remember)(?: me)?(?: (?:these|the following|following|all of these|all these|this|some|my|the|a few|new|\d+))*(?: (?:tasks|todos|to-dos|items|things|ones|reminders|list))?(?: (?:to|on) (?:my|the) (?:(?:todo |to-do |task )?list|tasks))?(?: please)?|(?:my )?(?:todos?|to-dos?|tasks|to do|todo list|to-do list)|(?:here(?:'s| is| are) )?(?:my |the )?(?:[\p{L}'-]+ )?(?:list|todos|to-dos|jobs|things to do)(?= ?:)|(?:i|we)(?:'ve)? (?:still |also )*(?:need|have|got) to(?: do)?(?: the following| these(?: things)?)?)\s*:?$/iu

/** "Offsite to-dos:" */
const namedTodos = /^(?:my |the )?([\p{L}'-]+) (?:list|todos|to-dos|jobs|things to do) ?:$/iu

const shownLists = /^(?:show|list|what|which|delete|clear|remove|complete|move)\b/i

/** What the first line says of the others; null when it is no heading. */
function readHeadLine(line: string, reading: Reading): Head | null {
  const read = shownLists.test(line) ? null : readHead(line.replace(/\s*:$/, ''), reading)
  if (read === null || (read.day === '' && read.topic === '')) return null
  return line.endsWith(':') || read.topic === '' ? read : null
}

/** "add these to Garden" and "Garden to-dos:" */
function underList(line: string, texts: string[], reading: Reading): Headed | null {
  const listed = underListHead(line.replace(/\s*:$/, ''), texts, reading)
  if (listed !== null) return listed
  const topic = namedTodos.exec(line)?.[1]
  if (topic === undefined || headingWords.has(topic.toLowerCase())) return null
  return { texts, topic, told: true }
}

/** The tasks that lines under a heading are: "things to do today:", "add these", "Tower B:"; null for other lines. */
export function readHeadedLines(message: string, reading: Reading): Headed | null {
  const [first, ...others] = splitLines(message)
  if (first === undefined || others.length === 0) return null
  const texts = others.map(({ text }) => text)
  const listed = underList(first.text, texts, reading)
  if (listed !== null) return listed
  if (addHeader.test(first.text)) return { texts, topic: null }
  const read = readHeadLine(first.text, reading)
  if (read === null || areTold(texts, reading)) return null
  const under = underHead(read, texts, reading)
  if (areTasks(texts, reading)) return under
  return read.day === '' ? { ...under, loose: !read.told } : { ...under, topic: null }
}

/** "kid told me of the volcano, need by monday" and what is listed below it, with the day that it names. */
export function listedUnderRemark(message: string, reading: Reading): string[] {
  const [first, ...others] = splitLines(message)
  if (first === undefined || first.bulleted || others.length < 2) return []
  if (!others.every(({ bulleted }) => bulleted)) return []
  const [date, second] = readNewTask(first.text, reading).pieces.filter(
    ({ kind }) => kind === 'date',
  )
  const day = second === undefined ? (date?.text.trim() ?? '') : ''
  return others.map(({ text }) => withDay(text, day, reading))
}

/** The lines under a heading such as "shopping:", or all lines when all have bullets. */
export function listedLines(message: string): string[] {
  const [first, ...others] = splitLines(message)
  if (first === undefined || others.length === 0) return []
  if (first.text.endsWith(':')) return others.map(({ text }) => text)
  const bulleted = [first, ...others].every((line) => line.bulleted)
  return bulleted ? [first, ...others].map(({ text }) => text) : []
}
