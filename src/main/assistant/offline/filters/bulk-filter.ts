import { scanFilter, type Filter } from './filter.ts'
import { wholeDate, type Reading } from '../moments/reading.ts'

const allOfOneName =
  /\b(?:all|every|everything|each)\b.* (?:tasks|todos|to-dos|items|reminders|ones|stuff)$/i
const isOneWord = (text: string) => /^[\p{L}\p{N}&'-]+$/u.test(text)
const ofDay =
  /^(?:all (?:of )?)?(?:today|tomorrow)'s(?: ones)?$|^(?:all )?(?:the )?(?:rest|remainder) of (?:today|tomorrow|the day|(?:the|this) week)(?:'s)?$/i
const whatever =
  /^(?:anything|any(?: of)?(?: the| my)? (?:tasks|things)|whatever(?: is|'s)?(?! (?:already )?(?:completed|finished|done)$)|what(?:'s| is) left)\b/i
/** "all of Farm" */
const allOf =
  /^(?:all|every one|everything|each) of (?:the |my |our )?(?!it\b|them\b|those\b|these\b|that\b|this\b|today|tomorrow|\w+day)(?=\S)/i
/** "everything at home" */
const placed = /^(everything|all) at (?:the |my )?(?=[\p{L}]+$)/iu
const fromDay = / from (.+)$/i
const span = /^(?:this|next|last|the) (?:week|weekend|month)$/i
const finishedOnes =
  /^(?:the )?(?:completed|finished|done|overdue)(?: one)?$|^(?:whatever|what|all that|everything|the ones? that)(?:'s| is| are) (?:already )?(?:completed|finished|done)$/i

/** "the ones I've done" */
const doneByMe =
  /^(?:(?:the |all )*(?:ones?|tasks?|things?|stuff)|everything|all|what|whatever)(?: that| which)? (?:i|we)(?:'ve| have)?(?: already)? (?:done|finished|completed|ticked off|checked off|crossed off)$/i

/** "everything from today" is today's, and nothing after it. */
function withinDay(text: string, reading: Reading): string {
  return text.replace(fromDay, (all, day: string) =>
    span.test(day) || wholeDate(day, reading) !== null ? ` on ${day}` : all,
  )
}

/** "everything with the kids tag" */
const withTag =
  / (?:with|under|that has|having) (?:the |a )?(?:tag #?([\p{L}\p{N}_-]+)|#?(?!that |this )([\p{L}\p{N}_-]+) tag)$/iu

const plain = (said: string) =>
  said
    .replace(withTag, (_all, after?: string, before?: string) => ` tagged ${after ?? before ?? ''}`)
    .replace(whatever, 'everything')
    .replace(allOf, 'everything in ')
    .replace(placed, '$1 in ')

/** "all friday tasks" */
function dueOn(words: string, filter: Filter, reading: Reading): Filter | null {
  const day = wholeDate(words.replace(/'?s$/i, ''), reading)
  return day === null ? null : { ...filter, due_from: day, due_to: day }
}

const named = (text: string, rest: string, limited: boolean): Filter | null =>
  !limited && allOfOneName.test(text) && isOneWord(rest) ? { text: rest } : null

/** The filter of a phrase that means several tasks at once, such as "all overdue tasks". */
export function readBulkFilter(said: string, reading: Reading): Filter | null {
  if (doneByMe.test(said)) return { status: 'done' }
  const text = withinDay(plain(said), reading)
  const { filter, rest, all, plural } = scanFilter(text, reading)
  const limited = Object.keys(filter).length > 0
  if (finishedOnes.test(text)) return filter
  const isSeveral = all || plural || ofDay.test(text)
  if (rest === '') return limited && isSeveral ? filter : null
  return (isSeveral ? dueOn(rest, filter, reading) : null) ?? named(text, rest, limited)
}
