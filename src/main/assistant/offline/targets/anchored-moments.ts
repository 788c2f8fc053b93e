import { addDays, addMonths } from '../../../../shared/todos/local-date.ts'
import type { LocalMoment } from '../../../../shared/todos/todo.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { ordinalOf, quotable, titleText } from '../words/phrases.ts'
import { relatesTo } from '../words/related-words.ts'
import { readWhen, type Reading } from '../moments/reading.ts'
import { resolveTarget } from './resolve-target.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { tasksNamedIn, tellingPhrases } from '../told/told-words.ts'
import { factsOf } from '../deciding/with-tasks.ts'

/** A message whose moment is a plain one, or what is said when it cannot be. */
export type Anchored = { message: string } | { reply: string }

/** How far from another task something is to be. */
interface Distance {
  count: number
  unit: string
  side: 'before' | 'after' | 'same'
}

/** Where a message names a moment by another task. */
interface Anchor {
  head: string
  joint: string
  thing: string
  distance: Distance
  /** What is said of the other task is a sentence: "the day the oil guys come". */
  isSentence: boolean
  /** What comes after it. */
  tail: string
}

const joint = '(?<joint>(?:to|on|for|by|at|until|till) )?'
const number =
  '(?<count>half an|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2})'
/** What is no name of a task: "the day after tomorrow". */
const notNamed =
  '(?!(?:that|it|this|them|those|these|i|we|you|he|she|they|tomorrow|today|next|last|an?|\\d\\S*)\\b|the \\d|(?:lunch|dinner|breakfast|work|school|bed|noon|midnight)(?:$|[,.;]| (?:on|at|today|tomorrow)\\b))'
/** "the day before i buy the curtains" */
const doing = "(?:(?:i|we)(?:'m going to| have to| need to|'ll)? )?"
const thing = `${doing}(?<thing>${notNamed}[^,;:!?"\\n]{2,60})`
/** "on his birthday", where "on his desk" is no day */
const occasion =
  '(?:birthday|bday|party|wedding|anniversary|graduation|recital|appointment|interview|exam|test|trip|visit|surgery|operation|match|game|flight|concert|show|performance|ceremony|checkup|big day)'
const forms = [
  `${joint}the (?<same>day|date|morning|afternoon|evening|night) of ${thing}`,
  `(?<joint>(?:on|by) )(?<same>)(?<thing>(?:his|her|their|its|\\p{L}+['’]s) ${occasion}\\b[^,;:!?"\\n]{0,40})`,
  `${joint}(?:(?:the|that) )?(?<same>same (?:day|date)) as ${thing}`,
  `${joint}the (?<unit>day|night|evening|morning|week|month) (?<side>before|after) ${thing}`,
  `${joint}${number} (?<unit>minute|hour|day|week|month)s? (?<side>before|after) ${thing}`,
  `${joint}the (?<same>day|morning|afternoon|evening|night) (?:of|that|when)? ?${notNamed}(?<sentence>(?:the |my |our )[^,;:!?"\\n]{2,40}?)(?: (?:is|are|comes?|arrives?|happens?|gets? (?:here|in))\\b(?: (?:over|by|round|here|in|on))?|(?=,? (?:in|to|under|on) (?:(?:the|my) )?\\p{L}+$)|(?=, )|$)`,
].map((form) => new RegExp(`^(?<head>.*?)\\b${form}`, 'iu'))

const mayAnchor =
  /\b(?:before|after|same (?:day|date) as|the (?:day|morning|afternoon|evening|night)|(?:on|by) (?:his|her|their|its|\p{L}+['’]s))\b/iu
const asksWithin =
  /\b(?:what|what's|whats|when|who|how|which|why|where)\b|^(?:do|am|is|are) (?:i|we|there)\b/i
const isReminder = /\b(?:remind(?:er)?|ping|nudge|notify|alert|warn)\b(?! me to \p{L})/iu
const asks = /^(?:when|who|how|which|why|where|is|are|did|was)\b/i
const hasBeen = /\b(?:was|were|had|got|went|came|did|felt|every|each)\b[^,;]*$/i
const moves =
  /(?:^|[,;.] |\b(?:and|so|please|you) )(?:move|push|put|schedule|reschedule|shift|bump|postpone|set|bring|make|do) /i
const article = /^(?:the|my|our) /i
const longest = 240

function distanceOf(groups: Record<string, string | undefined>): Distance {
  const { count = 'a', unit = 'day', side, same } = groups
  if (same !== undefined) return { count: 0, unit: same.toLowerCase(), side: 'same' }
  const isHalf = /^half/i.test(count)
  return {
    count: isHalf ? 30 : (ordinalOf(count) ?? 1),
    unit: isHalf ? 'minute' : unit.toLowerCase(),
    side: side?.toLowerCase() === 'before' ? 'before' : 'after',
  }
}

/** "the evening of the party will be fun" tells no day of anything. */
const isTold = (head: string, tail: string, mayStandAlone: boolean) =>
  !hasBeen.test(head) && (head.trim() !== '' || tail.startsWith(',') || mayStandAlone)

function readAnchor(form: RegExp, message: string, mayStandAlone: boolean): Anchor | null {
  const match = form.exec(message)
  if (match?.groups === undefined) return null
  const { head = '', joint: preposition = '', thing: name, sentence = '' } = match.groups
  const tail = message.slice(match[0].length)
  if (!isTold(head, tail, mayStandAlone && tail === '')) return null
  return {
    head,
    joint: preposition,
    thing: name ?? sentence,
    distance: distanceOf(match.groups),
    isSentence: name === undefined,
    tail,
  }
}

function anchorIn(message: string, situation: Situation): Anchor | null {
  const mayStandAlone = situation.justChanged || situation.question !== null
  for (const form of forms) {
    const anchor = readAnchor(form, message, mayStandAlone)
    if (anchor !== null) return anchor
  }
  return null
}

const joints =
  / (?:and|to|at|with|in|then|instead|please|too|as well|though|so|because|for|tag|tagged|under) /giu
const trail = /(?:,? (?:instead|please|too|as well|though|then|now|again)|[.!])+$/iu
const mostNames = 4

/** A name, and what may follow it: "the flight and tag it trip" may end before "and". */
function namesIn(text: string): { name: string; rest: string }[] {
  const ends = [...`${text} `.matchAll(joints)].map(({ index }) => index)
  return [text.length, ...ends.toReversed()].slice(0, mostNames).map((end) => {
    const name = text.slice(0, end)
    const bare = name.replace(trail, '')
    return { name: bare, rest: text.slice(bare.length) }
  })
}

const owned = /^(?:his|her|their|its) /iu

/** Of several birthdays that of whom the rest of the message names: "call dad on his birthday". */
function ofWhomIsNamed(tasks: readonly TaskFacts[], { head }: Anchor): readonly TaskFacts[] {
  const said = tellingPhrases(head).flatMap((phrase) => phrase.split(' '))
  const own = tasks.filter(({ title }) => said.some((word) => relatesTo(word, title)))
  return own.length > 0 ? own : tasks
}

function* taskNamed(
  said: string,
  anchor: Anchor,
  situation: Situation,
): Steps<readonly TaskFacts[]> {
  const name = said.replace(owned, '')
  const found = yield* tasksCalled(name, situation)
  return name === said ? found : ofWhomIsNamed(found, anchor)
}

function* tasksCalled(name: string, situation: Situation): Steps<readonly TaskFacts[]> {
  const text = name.replace(article, '').replace(/(?<=\S) (?:one|thing|task)$/iu, '')
  const found = yield* resolveTarget({ kind: 'title', text }, 'open', {
    ...situation,
    chosen: null,
  })
  if (found.kind === 'several') return found.tasks.map((task) => factsOf(task))
  if (found.kind !== 'tasks') return []
  const all = found.tasks.map((task) => factsOf(task))
  return found.weak === true && found.slip !== true
    ? all.filter(({ title }) => relatesTo(text, title))
    : all
}

const minutesIn: Readonly<Record<string, number>> = { minute: 1, hour: 60 }
const minutesOfDay = 24 * 60

/** "13:00" an hour before two, on the day that it is then. */
function shiftedTime({ date, time = '00:00' }: LocalMoment, minutes: number): string {
  const [hour = '0', minute = '0'] = time.split(':')
  const total = Number(hour) * 60 + Number(minute) + minutes
  const days = Math.floor(total / minutesOfDay)
  const rest = total - days * minutesOfDay
  const clock = [Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, '0'))
  return `${addDays(date, days)} at ${clock.join(':')}`
}

const partsOfDay: Readonly<Record<string, string>> = {
  night: ' in the evening',
  evening: ' in the evening',
  morning: ' in the morning',
  afternoon: ' in the afternoon',
}

/** The words for a moment so far from another; null where that one has no time to count from. */
function momentAt(due: LocalMoment, { count, unit, side }: Distance): string | null {
  const amount = side === 'before' ? -count : count
  const minutes = minutesIn[unit]
  if (minutes !== undefined) {
    return due.time === undefined ? null : shiftedTime(due, amount * minutes)
  }
  if (unit === 'month') return addMonths(due.date, amount)
  return `${addDays(due.date, unit === 'week' ? 7 * amount : amount)}${partsOfDay[unit] ?? ''}`
}

const missing = (name: string) =>
  `I found no task like ${quotable(name.replace(article, '')) ?? 'that'}, so I changed nothing.`

/** The one moment of the tasks, or what is missing to tell it. */
function momentOf(named: readonly TaskFacts[], { distance }: Anchor): Anchored | null {
  const dated = named.filter(({ due }) => due !== null)
  const tasks = dated.length === 0 ? named : dated
  const [task] = tasks
  if (task === undefined) return null
  if (task.due === null)
    return { reply: `${titleText(task.title)} has no date. Which day do you mean?` }
  const days = new Set(tasks.map(({ due }) => due?.date))
  if (days.size > 1) {
    const named = tasks.slice(0, 4).map(({ title }) => titleText(title))
    return { reply: `Several tasks could be meant: ${named.join(', ')}. Tell me the day.` }
  }
  const moment = momentAt(task.due, distance)
  return moment === null ? null : { message: moment }
}

const ownDay = [
  /^(.+)(,(?: so| and)?| so| and|[.;]) (.+?) ?\b(?:(to|for|on|by|till|until) )(?:then|that day)[.!]*$/iu,
  /^(.+)(,(?: so| and)?| so| and|[.;]) (.+?) ?\b(?:(to|for|on|by|till|until) )?the day (before|after)(?: that)?[.!]*$/iu,
]
const sides: ReadonlyMap<string | undefined, number> = new Map([
  ['before', -1],
  ['after', 1],
])

function dayIn(text: string, reading: Reading): string | null {
  const when = readWhen(text, reading)
  return when === null || when.repeat !== null || when.problems.length > 0 ? null : when.date
}

/** "sandra's off on the 10th, so do her card the day before": counted from a day named in the same message. */
function withOwnDay(message: string, { reading }: Situation): string {
  const match = ownDay.map((form) => form.exec(message)).find((one) => one !== null)
  const [, told, turn, wish, preposition, side] = match ?? []
  if (told === undefined || wish === undefined || asksWithin.test(wish)) return message
  const date = dayIn(told, reading)
  if (date === null) return message
  const day = addDays(date, sides.get(side?.toLowerCase()) ?? 0)
  return `${told}${turn} ${wish} ${preposition ?? 'on'} ${day}`
}

/** "the day after the carpet cleaning" as that day, where the task is there: "move the blinds to 2026-03-10". */
export function* withAnchoredMoment(said: string, situation: Situation): Steps<Anchored> {
  const isLong = said.length > longest || said.includes('\n')
  if (isLong || asks.test(said) || said.includes('"') || isReminder.test(said)) {
    return { message: said }
  }
  const message = withOwnDay(said, situation)
  const anchor = mayAnchor.test(message) ? anchorIn(message, situation) : null
  return anchor === null ? { message } : yield* withAnchor(message, anchor, situation)
}

function* withAnchor(message: string, anchor: Anchor, situation: Situation): Steps<Anchored> {
  for (const { name, rest } of namesIn(anchor.thing)) {
    const tasks = anchor.isSentence
      ? yield* tasksNamedIn(tellingPhrases(name))
      : yield* taskNamed(name, anchor, situation)
    const found = momentOf(tasks, anchor)
    if (found === null) continue
    if ('reply' in found) return found
    const preposition = anchor.joint === '' ? 'on ' : anchor.joint
    return { message: `${anchor.head}${preposition}${found.message}${rest}${anchor.tail}` }
  }
  const isMove = moves.test(anchor.head) && anchor.joint !== '' && article.test(anchor.thing)
  return isMove ? { reply: missing(anchor.thing) } : { message }
}
