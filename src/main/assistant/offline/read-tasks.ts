import { allMatches } from '../../../shared/all-matches.ts'
import { parseQuickAdd } from '../../../shared/todos/quick-add/parse-quick-add.ts'
import type { QuickAdd } from '../../../shared/todos/quick-add/quick-add.ts'
import { isImperative } from './imperative.ts'
import { withShortDays } from './spoken-moment.ts'
import { withPlainTimes } from './spoken-times.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'

const onTheList =
  / (?:to|on|onto|in|into) (?:my|the|our) (?:(?:todo|to-do|to do|task|tasks) )?(?:list|tasks|todos|to-dos)$/i
const separator = /\s*,\s*(?:and\s+|then\s+|also\s+)*|\s+(?:and|&)\s+(?:then\s+|also\s+)?/giu

const endOfTime =
  /\b(?:until|till|til) (?=(?:(?:next|this) )?(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b))/gi
/** "every day until friday" ends then and is not due then. */
const repeats = /\b(?:every|each|daily|weekly|monthly)\b/i
const never = /(?!)/g
const fromNowOn = /,? from now on$/i
/** "pack this, pack that - all on friday" */
const allOfThem =
  /(?: ?[-\u2013,] all(?: of (?:them|it|that))?| (?:both|all)) (?=(?:on|by|for|next|this|today|tomorrow)\b)/i
/** "buy a gift, it is for saturday" */
const saysWhen =
  /(?:,| -) (?:(?:it|that|this)(?: is|'s) |is )(?:due )?(?=(?:for|on|by|due|at|next|this|today|tomorrow)\b)/i
const pressing =
  /(?<=\S)(?<!\b(?:is|it's|are|be|as|so|not|very|more|most|all|nothing|something|anything|everything|and|or|mark|marked|the)),? (?:asap|as soon as possible|urgently|urgent)$|, (?:it's |very |really |super )?(?:important|top priority)$|(?<=\d(?:st|nd|rd|th)|\b(?:\w+day|tomorrow|today|tonight)) (?:important|top priority)$/i
/** "present for Ann, party's" was "... on saturday". */
const occasion = /, [^,]{1,30}(?:'s| is| are)$/i
const danglingWord = / (?:for|on|by|at|until)$/i

/** The task that a text such as "buy milk tomorrow 5pm" describes. */
export const readNewTask = remembered((text: string, { now, dateOrder }: Reading): QuickAdd => {
  const words = withShortDays(
    withPlainTimes(text)
      .replace(allOfThem, ' ')
      .replace(saysWhen, ' ')
      .replace(onTheList, '')
      .replace(fromNowOn, '')
      .replace(repeats.test(text) ? never : endOfTime, 'by '),
  )
  const isPressing = pressing.test(words)
  const quick = parseQuickAdd(words.replace(pressing, ''), { now, dateOrder, wording: 'chat' })
  const title =
    quick.due === null ? quick.title : quick.title.replace(danglingWord, '').replace(occasion, '')
  return { ...quick, title, priority: quick.priority ?? (isPressing ? 'high' : null) }
})

/** Where a text could be cut into several tasks. */
function cuts(text: string, { pieces }: QuickAdd): RegExpExecArray[] {
  return allMatches(text, separator).filter(({ index }) =>
    pieces.every(({ start, text: words }) => {
      const end = start + words.replace(/[\s,;]+$/, '').length
      return index < start || index >= end
    }),
  )
}

/** Whether date, list and so on stand once, before or after all that is listed. */
function isShared({ pieces }: QuickAdd, places: readonly RegExpExecArray[]): boolean {
  const last = places.at(-1)?.index ?? 0
  return pieces.every(({ start }) => start === 0 || start > last)
}

const followsUp =
  /^(?:ask|tell|check|confirm|give|bring|take|get|let|see|say|thank|show|put) |\b(?:it|them|him|her|there|one)\b/i
const leadsUp = /^(?:go|stop by|drive|walk|head|come|try) /i
const hasObject = (text: string) => text.includes(' ')

/** "book flights" and "pack the bags", but not "call Sam and ask him". */
function areDeeds([first = '', ...others]: readonly string[]): boolean {
  const all = [first, ...others]
  if (leadsUp.test(first) || !all.every(hasObject)) return false
  return all.every((one) => isImperative(one)) && !others.some((one) => followsUp.test(one))
}

const thing = /^[\p{L}\p{N}][\p{L}\p{N}'&-]*(?: [\p{L}\p{N}'&-]+){0,2}$/u
const linking =
  /\b(?:with|to|for|in|at|of|from|about|on|by|or|is|are|the|not|no|don't|wait|never|but|call|called)\b/i

/** "eggs", "olive oil", "bread": things with commas between them, not one errand with a verb. */
function areThings(text: string, parts: readonly string[]): boolean {
  if (!text.includes(',') || isImperative(text)) return false
  return parts.every((part) => thing.test(part) && !linking.test(part))
}

const titleParts = (title: string) => title.split(separator).filter((part) => part !== '')

function readListed(text: string, quick: QuickAdd): QuickAdd[] | null {
  const places = cuts(text, quick)
  if (places.length === 0 || !isShared(quick, places)) return null
  const parts = titleParts(quick.title)
  if (parts.length < 2 || !(areDeeds(parts) || areThings(quick.title, parts))) return null
  return parts.map((title) => ({ ...quick, title }))
}

const isMoment = (kind: string) => kind === 'date' || kind === 'time'

/** "call Sam at 5" after "buy bread tomorrow" is tomorrow, too. */
function withDayOf(rest: string, second: QuickAdd, first: QuickAdd): string {
  const day = first.pieces.find(({ kind }) => kind === 'date')
  const kinds = new Set(second.pieces.map(({ kind }) => kind))
  if (day === undefined || !kinds.has('time') || kinds.has('date') || kinds.has('repeat')) {
    return rest
  }
  return `${rest} ${day.text}`
}

/** "call Ann at 4" after "call Bob at 3". */
function withVerbOf(title: string, rest: string, what: string): string {
  const [verb = ''] = title.split(' ')
  if (what.includes(' ') && !/^(?:the|my|our) /i.test(what)) return rest
  return isImperative(title) && !isImperative(rest) ? `${verb} ${rest}` : rest
}

const mostWords = 8

function readDated(text: string, quick: QuickAdd, reading: Reading): QuickAdd[] | null {
  for (const place of cuts(text, quick)) {
    const head = text.slice(0, place.index)
    const rest = text.slice(place.index + place[0].length).replace(/^to (?=\S)/i, '')
    const first = readNewTask(head, reading)
    const last = first.pieces.at(-1)
    if (last === undefined || !isMoment(last.kind) || last.end !== head.length) continue
    const second = readNewTask(rest, reading)
    const isNext = second.due !== null && second.title.split(' ').length <= mostWords
    if (first.title === '' || second.title === '') continue
    if (isNext || isImperative(rest)) {
      const dated = withDayOf(rest, second, first)
      return [first, ...readNewTasks(withVerbOf(first.title, dated, second.title), reading)]
    }
  }
  return null
}

const dayName = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const twoDays = new RegExp(
  `^(?!.*\\b(?:every|each|between|from|either)\\b)(.+?) (on |next |this )?(${dayName}),? and (?:on |next |this )?(${dayName})\\b(?! (?:to|call|buy|email)\\b)(.*)$`,
  'i',
)

/** "shift tuesday and wednesday at 7" as one text for each day. */
function perDay(text: string): [string, ...string[]] {
  const [, what = '', which = '', first, second, rest = ''] = twoDays.exec(text) ?? []
  if (first === undefined || second === undefined) return [text]
  return [`${what} ${which}${first}${rest}`, `${what} ${which}${second}${rest}`]
}

/** "buy milk, eggs; bread": one deed for all of it. */
const isSameDeed = ([first = '', ...others]: readonly string[]) =>
  /^(?:buy|get|pick up|order) /i.test(first) && others.every((one) => thing.test(one))

/** The tasks that a text describes: "eggs, bread and jam" are three, "buy bread and jam" is one. */
export function readNewTasks(said: string, reading: Reading): QuickAdd[] {
  const [text, ...others] = perDay(said)
  if (others.length > 0) return [text, ...others].map((one) => readNewTask(one, reading))
  const quick = readNewTask(text, reading)
  if (text.includes('"')) return [quick]
  const listed = text.split(/\s*;\s*/).filter((one) => one !== '')
  if (listed.length > 1 && isSameDeed(listed)) return readNewTasks(listed.join(', '), reading)
  if (listed.length > 1) return listed.flatMap((one) => readNewTasks(one, reading))
  return readListed(text, quick) ?? readDated(text, quick, reading) ?? [quick]
}
