import type { QuickAdd } from '../../../../shared/todos/quick-add/quick-add.ts'
import { remarksOnDay } from '../remarks/chat.ts'
import { isImperative } from '../words/imperative.ts'
import { isSoup } from '../normalise/is-soup.ts'
import { asImperative } from '../words/past-tense.ts'
import { readNewTask, readNewTasks } from './read-tasks.ts'
import type { Reading } from '../moments/reading.ts'

/** Words of which sentences are made, and no titles. */
export const sentenceWords =
  /\b(?:is|are|was|were|am|be|been|will|would|can|cannot|could|should|have|has|had|do|does|did|i|i'm|you|we|they|he|she|it's|because|if|when|that|this|it|them|him|her|us|me|went|came|said|told|gave|took|knows|wants|needs|goes|comes|ones|now|hurts?|aches?|feels?|seems?|sucks?|not|don't|won't|can't|yes|no(?! \d)|ok|okay|lol|delete|remove|erase|complete|finish|undo|show|reschedule|postpone|rename)\b/i

/** "so tired today" and "see you tomorrow" say a day, and nothing to do. */
const comment =
  /^(?:so|too|very|not|maybe|probably|perhaps|only|just|(?:quiet|slow|crazy|hectic|strange|weird|boring|beautiful|horrible|awful|rainy) (?:day|night|week|morning|one)|happy|good|great|nice|lovely|busy|big|long|rough|hard|tough|fun|same|more|less|nothing|something|anything|everything|everyone|everybody|nobody|someone|somebody|people|free|off|back|around|about|sorry|ugh|what|still|almost|never|always|sometimes|fine|tired|bored|stressed|sick|ill|home|here|there|done|wow|omg|hello|bye|see|let's|(?:late|early)(?! (?:shift|start|flight|train|bus|class|meeting|call|lunch|dinner|breakfast)s?\b)|soon|later|how|why|who|which|where|whose|both|all|any|every|each|none|(?:first|second|third|last|next) (?:one|two|three|few|task|thing)|the (?:first|second|third|last|next|others?|rest|remaining|same)|the .{2,30} (?:stuff|things)$|and|or|but|then|wait|actually|instead|rather|sort|order|filter|due|overdue|high|low|medium|also|sum|put|set|make|mark|move|push|bump|shift|tag|tick|change|swap|call (?=(?:it|the)\b)|drop|cancel|scrap|skip|(?:some )?help|snooze|list|view|give me|tell me|read me|take)\b/i
const states = /(?:'s (?:too|so|not|very|all|going|got|been|a|the|now|off|fine)\b|n't\b|\?)/i
const happened =
  /\b(?:cancell?ed|postponed|moved|pushed|finished|completed|done|bought|paid|sent|sorted|booked|ordered|called|fixed|cleaned|delivered|arrived|gone|slipped|closed|delayed|changed|\p{L}{3,}ied|\p{L}{2,}[^e\s]ed)$/iu
/** "the boat stuff" are tasks that are there. */
export const groups = / (?:stuff|things|ones|tasks)$/i
const mostWords = 7
/** "need 100m cable today" */
const needs = /^(?:(?:i|we) )?(?:also )?need (?!to\b)/i

/** "TV", but not "m47" or "zy_" */
const word = /(?<![^\s"'‘“(/&+-])\p{L}{2,}(?![^\s.,!?'"’”):;/&+-])/u

/** Whether words are what a task could be called, and no sentence or remark. */
export function isTitle(title: string): boolean {
  if (!word.test(title) || /:|, (?!all day$)|[.!?]\s/.test(title)) return false
  if (title.split(' ').length > mostWords || isSoup(title)) return false
  if (isImperative(title)) return true
  if (groups.test(title)) return false
  return !sentenceWords.test(title) && !comment.test(title) && !happened.test(title)
}

export const withoutNeed = (text: string) => text.replace(needs, '')

const isDated = ({ due, repeat }: QuickAdd) => due !== null || repeat !== null

/** The tasks of a few words that need no verb, as they have a day: "brook lane leak mon 8am"; null for other words. */
export function readFragment(text: string, reading: Reading): readonly QuickAdd[] | null {
  if (states.test(text) || comment.test(withoutNeed(text)) || remarksOnDay(text)) return null
  const tasks = readNewTasks(withoutNeed(text), reading)
  const fits = tasks.every(
    (task) => isTitle(task.title) && (isDated(task) || isImperative(task.title)),
  )
  const isPast = tasks.some(({ due }) => due !== null && due.date < reading.now.date)
  return fits && !isPast ? tasks : null
}

const boundary =
  /\s*[;\n]\s*|(?<=\p{L}{2})(?<!\b(?:mrs?|ms|dr|st|prof|ave|rd|apt|no))[.!]+\s+|\s*,\s*(?!(?:and |then )?(?:due|by|at|on|for|every|high|low|medium|urgent|important|tagged|it's|its)\b)/iu
const lead =
  /^(?:(?:oh|and|also|then|plus|ok(?:ay)?|so|hmm|um|ah|wait)[ ,]+)*(?:(?:i|we)(?:'ve)? (?:also |still |really )?(?:need|have|got) to |(?:i |we )?(?:gotta|must) |need (?:to )?|remember to |don'?t forget to |remind me to |add (?!it\b|that\b|up\b)|to (?=\p{L}))?/iu

const whenever =
  /[ ,]+(?:whenever(?: .+)?|some ?day|sometime|one day|at some (?:point|stage)|no rush|no date)$/iu
const mostPlainWords = 4

/** "soup eaten" */
const tellsPast = (part: string) =>
  asImperative(`${part.split(' ').at(-1) ?? ''} the thing`) !== null

/** "badge renewal" or "boiler service whenever" among others that have a day. */
function isPlain(part: string, reading: Reading): boolean {
  if (states.test(part) || comment.test(part) || tellsPast(part)) return false
  if (part.split(' ').length > mostPlainWords) return false
  return readNewTasks(part, reading).every((task) => !isDated(task) && isTitle(task.title))
}

/** Whether each part is a task of its own; those without a day or verb need a clear end or "whenever". */
function areTasks(said: readonly string[], isStrong: boolean, reading: Reading): boolean {
  const read = said.map((part) => readFragment(part, reading))
  if (!read.some((tasks) => tasks?.some(isDated))) return read.every((tasks) => tasks !== null)
  return said.every((part, at) => {
    if (read[at] !== null) return true
    const plain = part.replace(whenever, '')
    return (isStrong || plain !== part) && isPlain(plain, reading)
  })
}

/** "shearers monday the 16th, six in the morning": a moment alone belongs to what is before it. */
function withMoments(parts: readonly string[], reading: Reading): string[] {
  const whole: string[] = []
  for (const part of parts) {
    const { title, due } = readNewTask(part, reading)
    const last = title === '' && due !== null ? whole.pop() : undefined
    whole.push(last === undefined ? part : `${last} ${part}`)
  }
  return whole
}

/** "tomorrow noon collect photos, 2pm call the embassy": the hour is of the day that leads. */
function onLeadingDays(parts: readonly string[], reading: Reading): string[] {
  let day = ''
  return parts.map((part) => {
    const [lead] = readNewTask(part, reading).pieces.filter(({ start }) => start === 0)
    if (lead?.kind === 'date') day = lead.text.trim()
    else if (lead?.kind !== 'time') day = ''
    return lead?.kind === 'time' && day !== '' ? `${day} ${part}` : part
  })
}

/** "taxes by friday, find the shoes; soup tonight": each with a day or a verb of its own; null for other words. */
export function readJotted(text: string, reading: Reading): string[] | null {
  const parts = withMoments(text.split(boundary), reading)
    .map((part) => part.replace(lead, '').trim())
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 20) return null
  if (!areTasks(parts, !text.includes(','), reading)) return null
  const whole = readNewTasks(text, reading)
  const isRead = whole.length >= parts.length && whole.every(({ title }) => !title.includes(','))
  return isRead ? null : onLeadingDays(parts, reading).map((part) => part.replace(whenever, ''))
}
