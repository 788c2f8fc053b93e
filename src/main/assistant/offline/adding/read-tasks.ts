import { allMatches } from '../../../../shared/all-matches.ts'
import { parseQuickAdd } from '../../../../shared/todos/quick-add/parse-quick-add.ts'
import type { QuickAdd } from '../../../../shared/todos/quick-add/quick-add.ts'
import { isImperative } from '../words/imperative.ts'
import { atLeadingDays, perDay } from '../clauses/per-day.ts'
import { withShortDays } from '../moments/spoken-moment.ts'
import { withPlainTimes } from '../moments/spoken-times.ts'
import type { Reading } from '../moments/reading.ts'
import { remembered } from '../words/remembered.ts'
import { plainTitle } from './plain-title.ts'

const onTheList =
  / (?:to|on|onto|in|into) (?:my|the|our) (?:(?:todo|to-do|to do|task|tasks) )?(?:list|tasks|todos|to-dos)$/i
const separator =
  /\s*,\s*(?:(?:and|then|also|oh|plus|after that)\s+)*|\s+(?:oh\s+)?(?:(?:and|&|plus)\s+(?:(?:then|also|after that)\s+)*|then\s+(?:also\s+)?)/giu
/** "every evening I practise": the one who speaks is not in a title. */
const selfAfterRepeat =
  /^((?:every|each) [\p{L}\d]+(?: [\p{L}\d]+)?(?: at [\d:.]+ ?(?:[ap]m)?)?,?) (?:i|we) (?=\p{L})/iu

const endOfTime =
  /\b(?:until|till|til) (?=(?:(?:next|this) )?(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b))/gi
/** "every day until friday" ends then and is not due then. */
const repeats = /\b(?:every|each|daily|weekly|monthly)\b/i
const never = /(?!)/g
const fromNowOn = /,? from now on$/i
/** "pack this, pack that - all on friday" */
const allOfThem =
  /(?: ?[-\u2013,] all(?: of (?:them|it|that))?| (?:both|all)) (?=(?:on|by|for|next|this|today|tomorrow)\b)/i
/** "balloons and bags for Mia, both by the 19th" */
const saidOfBoth = /(?:,| -)? both (?=(?:on|by|for|due|next|this|today|tomorrow)\b)[^,]*$/i
/** "buy a gift, it is for saturday" */
const saysWhen =
  /(?:,| -) (?:(?:it|that|this)(?: is|'s) |is )(?:due )?(?=(?:for|on|by|due|at|next|this|today|tomorrow)\b)/i
const pressing =
  /(?<=\S)(?<!\b(?:is|it's|are|be|as|so|not|very|more|most|all|nothing|something|anything|everything|and|or|mark|marked|the)),? (?:asap|as soon as possible|urgently|urgent)$|, (?:it's |very |really |super )?(?:important|top priority)$|(?<=\d(?:st|nd|rd|th)|\b(?:\w+day|tomorrow|today|tonight)) (?:important|top priority)$/i
/** "call pest control asap there's ants" */
const whyPressing =
  /( (?:asap|as soon as possible|urgently)),? (?:because|cos|since|as|there's|there are|there is|it's|they're|he's|she's|we're|i'm)\b.*$/i
/** "present for Ann, party's" was "... on saturday". */
const occasion = /, [^,]{1,30}(?:'s| is| are)$/i
/** "parents evening thursday": what it is called, and no time of the day. */
const eveningOf =
  /(?<=\p{L}[\p{L}']+ )(?<!\b(?:this|every|each|in|the|on|next|tomorrow|\p{L}+day) )(evening|night)(?= (?:next |this )?(?:mon|tue|wed|thu|fri|sat|sun))/giu
const tagName = '#?\\p{L}[\\p{L}\\p{N}_-]*'
/** "feed the goats, tag animals", "labels (tag buy)", "a cake, tags party and food" */
export const tagsBehind = new RegExp(
  `(?:(?:,| -) (?:and |all )*(?:with )?tag(?:s|ged)?(?: (?:it|them|both|all|as|with))*| (?:and )?(?:tagged(?: as| with)?|with (?:the )?tags?)| \\(tag(?:s|ged)?(?: as| with)?:?) (${tagName}(?:(?:,? and |, )${tagName}){0,3})\\)?(?: (?:too|please))?(?=$|, (?:high|medium|low)(?: priority)?$)`,
  'iu',
)
const asSymbols = (names: string) =>
  names
    .split(/,? and |, /i)
    .map((name) => ` #${name.replace('#', '')}`)
    .join('')
const danglingWord =
  /(?<!\b(?:put|turn|switch|try|keep|leave|log|sign|carry|have|drop|stop|swing|pop|come|go)(?: [^ ]+){0,3}) (?:for|on|by|at|until)$/i

/** The task that a text such as "buy milk tomorrow 5pm" describes. */
export const readNewTask = remembered((text: string, { now, dateOrder }: Reading): QuickAdd => {
  const words = withShortDays(
    withPlainTimes(text)
      .replace(tagsBehind, (_, names: string) => asSymbols(names))
      .replace(whyPressing, '$1')
      .replace(allOfThem, ' ')
      .replace(saysWhen, ' ')
      .replace(onTheList, '')
      .replace(fromNowOn, '')
      .replace(selfAfterRepeat, '$1 ')
      .replace(repeats.test(text) ? never : endOfTime, 'by '),
  )
  const isPressing = pressing.test(words)
  const plain = words.replace(pressing, '').replace(eveningOf, '$1 on')
  const quick = parseQuickAdd(plain, { now, dateOrder, wording: 'chat' })
  const bare =
    quick.due === null ? quick.title : quick.title.replace(danglingWord, '').replace(occasion, '')
  const title = text.includes('"') ? bare : plainTitle(bare)
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
/** After these, what is checked or brought is part of it. */
const talks =
  /^(?:call|ring|phone|email|mail|text|message|ask|see|meet|visit|contact|write|speak|talk|log|order|book|find|get|buy) /i
/** "load boards into the van" and "check the lights" beside a deed of another kind. */
const ownDeed =
  /^(?:check|take|put|get|bring) (?:the|my|our|a|an) \p{L}+|^\p{L}+ \p{L}+ (?:into|onto|out of|off|before|after) (?:the|my|our|a) /iu

const isOwnDeed = (first: string, other: string) =>
  !pointsBack.test(other) &&
  ownDeed.test(other) &&
  beginsAsDeed(other) &&
  (!talks.test(first) || !followsUp.test(other))
const pointsBack = /\b(?:it|them|him|her|there|one)\b/i
const leadsUp = /^(?:go|stop by|drive|walk|head|come|try) /i
/** What joins deeds that come one after the other, each with its own moment. */
const afterThat = /\b(?:then|also|plus|after that|oh)\b/i
const isOnlyTime = ({ pieces, repeat }: QuickAdd) =>
  repeat === null && pieces.length > 0 && pieces.every(({ kind }) => kind === 'time')
const hasObject = (text: string) => text.includes(' ')

/** "cancel the gym" beside other deeds is one more, and no wish to change a task. */
const alsoDeed = /^(?:cancel|change|move|finish|complete|check|set up|give|let|clear|close|cc) \S/i

/** "load boards" beside what is clearly a deed, as "load the boards" is one. */
const beginsAsDeed = (text: string) =>
  isImperative(text) || isImperative(text.replace(' ', ' the '))

/** "book flights" and "pack the bags", but not "call Sam and ask him". */
function areDeeds([first = '', ...others]: readonly string[], joints: string): boolean {
  const all = [first, ...others]
  if (leadsUp.test(first) && !afterThat.test(joints)) return false
  if (!all.every(hasObject) || !beginsAsDeed(first)) return false
  const isOwn = (one: string) => others.length === 1 && isOwnDeed(first, one)
  const isDeed = (one: string) =>
    isImperative(one) || isOwn(one) || (others.length > 1 && alsoDeed.test(one))
  const goesOn = others.length > 1 ? pointsBack : followsUp
  return others.every(isDeed) && !others.some((one) => goesOn.test(one) && !isOwn(one))
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

function areSeveral(
  text: string,
  title: string,
  parts: readonly string[],
  joints: string,
): boolean {
  if (parts.length === 2 && saidOfBoth.test(text)) return true
  return areDeeds(parts, joints) || areThings(title, parts)
}

function readListed(text: string, quick: QuickAdd): QuickAdd[] | null {
  const places = cuts(text, quick)
  if (places.length === 0 || !isShared(quick, places)) return null
  const parts = titleParts(quick.title)
  const joints = places.map(([joint]) => joint).join(' ')
  if (parts.length < 2 || !areSeveral(text, quick.title, parts, joints)) return null
  const isOfLast =
    (quick.pieces[0]?.start ?? 0) > 0 && (afterThat.test(joints) || isOnlyTime(quick))
  return parts.map((title, at) =>
    isOfLast && at < parts.length - 1
      ? { ...quick, title, due: null, phrase: null, pieces: [] }
      : { ...quick, title },
  )
}

const isMoment = (kind: string) => kind === 'date' || kind === 'time' || kind === 'repeat'

/** "call Ann at 4" after "call Bob at 3". */
function withVerbOf(title: string, rest: string, what: string): string {
  const [verb = ''] = title.split(' ')
  if (what.includes(' ') && !/^(?:the|my|our) /i.test(what)) return rest
  return isImperative(title) && !isImperative(rest) ? `${verb} ${rest}` : rest
}

const isDay = ({ kind }: QuickAdd['pieces'][number]) => kind === 'date'

/** A task without a day of its own on the day of another. */
function onDayOf(task: QuickAdd, { due, pieces }: QuickAdd): QuickAdd {
  if (due === null || task.repeat !== null || task.pieces.some(isDay)) return task
  const { time } = task.due ?? {}
  const day = pieces.filter(isDay).map(({ text }) => text.trim())
  const phrase = [...day, ...(task.phrase === null ? [] : [task.phrase])].join(' ')
  return { ...task, phrase, due: { date: due.date, ...(time === undefined ? {} : { time }) } }
}

/** "call Sam at 5" after "buy bread tomorrow" is tomorrow, too, and so is what follows, up to another day. */
function onSameDay(tasks: readonly QuickAdd[], first: QuickAdd): QuickAdd[] {
  const next = tasks.findIndex(({ pieces, repeat }) => repeat !== null || pieces.some(isDay))
  const last = next === -1 ? tasks.length : next
  const hasTime = ({ pieces }: QuickAdd) => pieces.some(({ kind }) => kind === 'time')
  return tasks.map((task, at) =>
    at < last && hasTime(task) && first.pieces.some(isDay) ? onDayOf(task, first) : task,
  )
}

const mostWords = 10

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
      const others = readNewTasks(withVerbOf(first.title, rest, second.title), reading)
      return [first, ...onSameDay(others, first)]
    }
  }
  return null
}

/** "buy milk, eggs; bread": one deed for all of it. */
const isSameDeed = ([first = '', ...others]: readonly string[]) =>
  /^(?:buy|get|pick up|order) /i.test(first) && others.every((one) => thing.test(one))

/** What follows a day that a text begins with; null when it does not begin with one. */
function afterLeadingDay(text: string, { pieces, repeat }: QuickAdd): string | null {
  const [lead] = pieces
  const isLed = lead !== undefined && isDay(lead) && lead.start === 0 && repeat === null
  const rest = isLed ? text.slice(lead.end).replace(/^[\s,:-]+/, '') : ''
  return rest === '' ? null : rest
}

/** "tomorrow call the bank at 9, see Ann at 10 and pick up the parcel": all of it is tomorrow. */
function readUnderDay(text: string, whole: QuickAdd, reading: Reading): QuickAdd[] | null {
  const rest = afterLeadingDay(text, whole)
  const quick = rest === null ? null : readNewTask(rest, reading)
  if (rest === null || quick === null) return null
  const [place] = cuts(rest, quick)
  const [, ...others] = readDated(rest, quick, reading) ?? readListed(rest, quick) ?? []
  if (place === undefined || others.length === 0) return null
  const first = readNewTask(text.slice(0, text.length - rest.length + place.index), reading)
  return [first, ...others.map((one) => onDayOf(one, first))]
}

const runOn =
  /(?<=\p{L} \p{L}+)(?<!\b(?:to|and|or|not|help|let|make|go|come|the|a|an|my|your|his|her|our|for|of|with|in|at|on|by|from|about|can|will|please|then)) (?=(?:buy|pay|send|renew|collect|submit|grab|fetch|bring) \p{L}|(?:water|feed|call|ring|lock|clean|wash|walk|book|post|pick up|drop off|take|empty|email|text|order|fix|mow|hoover|vacuum|iron|pack) (?:the|my|our|some|mum|mom|dad)\b)/giu

/** "feed the cat water the plants and lock the shed": deeds that only the last "and" joins. */
function withCommas(text: string): string {
  if (!/ and \p{L}/u.test(text) || text.includes(',') || !isImperative(text)) return text
  const joined = text.replace(runOn, ', ')
  return joined !== text && areDeeds(titleParts(joined), '') ? joined : text
}

/** One task for each of the days that a text names. */
function readPerDay(text: string, reading: Reading): QuickAdd[] | null {
  for (const each of [atLeadingDays(text), perDay(text, reading.now)]) {
    const read = each.map((one) => readNewTask(one, reading))
    if (read.length > 1 && read.every(({ title }) => title !== '')) return read
  }
  return null
}

/** "call Ann; pay rent friday" */
function readPhrases(text: string, reading: Reading): QuickAdd[] | null {
  const listed = text.split(/\s*;\s*/).filter((one) => one !== '')
  if (listed.length < 2) return null
  if (isSameDeed(listed)) return readNewTasks(listed.join(', '), reading)
  return listed.flatMap((one) => readNewTasks(one, reading))
}

/** The tasks that a text describes: "eggs, bread and jam" are three, "buy bread and jam" is one. */
export function readNewTasks(said: string, reading: Reading): QuickAdd[] {
  const text = withCommas(said)
  const perDays = readPerDay(text, reading)
  if (perDays !== null) return perDays
  const quick = readNewTask(text, reading)
  if (text.includes('"')) return [quick]
  return (
    readPhrases(text, reading) ??
    readUnderDay(text, quick, reading) ??
    readListed(text, quick) ??
    readDated(text, quick, reading) ?? [quick]
  )
}
