import { addDays, daysBetween } from '../../../../shared/todos/local-date.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import { readAvailability } from '../intents/free.ts'
import { daysOfPeriod, hasPeriod } from '../filters/period.ts'
import { asRead } from '../normalise/read-message.ts'
import type { Reading } from '../moments/reading.ts'
import { periodBeside } from '../filters/refine-filter.ts'
import type { Situation } from '../situation.ts'

const asks =
  /^(?:(?:so|and|ok(?:ay)?|but|then|also|now)[ ,]+)*(?:what|which|how|who|when|any(?:thing|one)?|something|am|are|is|was|will|do|does|have|has|did|can|could|should|would|show|list|give|tell|plan|free|busy|summari[sz]e|sum up|summary|recap|rundown|overview)\b|^so i'?m (?:free|busy)\b|\?\s*$/i
const leads =
  "(?:(?:and|so|ok(?:ay)?|then|now|what about|how about|what(?:'s| is)(?: on| due)?|what (?:do i have|have i got)|what comes|show me|anything(?: on| due)?|am i (?:free|busy)|(?:will|would) i be (?:free|busy)|on|in|for)[ ,]+)*"
const beside = new RegExp(
  `^${leads}(?:the )?(?:(next|following|previous|prior)(?: (day|week|weekend|month|one))?|(?:(day|week|weekend|month|one) )?(after|before)(?: (?:that|this|it))?(?: one)?)[\\s?.!]*$`,
  'iu',
)
/** "what do I have on that day now?" */
const ofSameDay = /\b(?:that|this|the same) day\b/i
const about = /^(?:what|how) about /i
const goesBack = /^(?:previous|prior|before)$/i
const mostSteps = 5

/** Days that are only named by those that were asked about before: "and the one after?" */
interface Beside {
  unit: string | null
  isAfter: boolean
  /** Nothing but "next" is said, which may as well be the next task. */
  isBare: boolean
}

function readBeside(said: string): Beside | null {
  const [, near, nearUnit, farUnit, far] = beside.exec(said) ?? []
  const side = near ?? far
  if (side === undefined) return null
  const unit = nearUnit ?? farUnit ?? null
  const isBare = unit === null && near !== undefined
  return { unit: unit === 'one' ? null : unit, isAfter: !goesBack.test(side), isBare }
}

/** How long the days are that were asked about. */
function unitOf(days: Filter, [from, to]: readonly [string, string]): string {
  const count = daysBetween(from, to) + 1
  if (count === 1) return 'day'
  if (days.due === undefined && count === 2) return 'weekend'
  return count > 20 ? 'month' : 'week'
}

function monthBeside([from, to]: readonly [string, string], isAfter: boolean): Filter {
  const day = isAfter ? addDays(to, 1) : addDays(from, -1)
  const first = `${day.slice(0, 8)}01`
  const inNext = addDays(first, 32)
  return { due_from: first, due_to: addDays(`${inNext.slice(0, 8)}01`, -1) }
}

/** The days beside others, as many as they are or as many as are named. */
function daysBeside({ unit, isAfter, isBare }: Beside, days: Filter, reading: Reading) {
  const span = daysOfPeriod(days, reading)
  if (span === null) return null
  const length = unit ?? unitOf(days, span)
  if (isBare && length === 'day') return null
  if (length === 'month') return monthBeside(span, isAfter)
  if (length === 'weekend') {
    const shift = isAfter ? 7 : -7
    return { due_from: addDays(span[0], shift), due_to: addDays(span[1], shift) }
  }
  return periodBeside(`the ${length} ${isAfter ? 'after' : 'before'}`, days, reading)
}

/** The days that a question is about; null when it asks of none. */
function daysIn(said: string, reading: Reading): Filter | null {
  if (!asks.test(said)) return null
  const words = asRead(said).replace(about, '')
  const asked = readAvailability(words, reading)?.period ?? scanFilter(words, reading).filter
  const { due, due_from: from, due_to: to } = asked
  const days = {
    ...(due === undefined ? {} : { due }),
    ...(from === undefined ? {} : { due_from: from }),
    ...(to === undefined ? {} : { due_to: to }),
  }
  return hasPeriod(days) ? days : null
}

/** The days that the last question was about; null when it was about none, or nothing was asked. */
export function askedDays(earlier: readonly string[], reading: Reading): Filter | null {
  const last = earlier.at(-1)
  if (last === undefined) return null
  const relative = readBeside(last)
  if (relative === null && !ofSameDay.test(last)) return daysIn(last, reading)
  const before = askedDays(earlier.slice(-mostSteps, -1), reading)
  return before === null || relative === null ? before : daysBeside(relative, before, reading)
}

const partOfDay = new RegExp(
  `^${leads}(?:in )?(?:the |that )?(morning|afternoon|evening)(?: then)?[\\s?.!]*$`,
  'iu',
)

/** "ok in the afternoon then" after a question for a day. */
function partOfAsked(said: string, { earlier, reading }: Situation): Filter | null {
  const part = partOfDay.exec(said)?.[1]
  const days = part === undefined ? null : askedDays(earlier, reading)
  return days === null ? null : { ...scanFilter(`in the ${part ?? ''}`, reading).filter, ...days }
}

/** The days that words such as "and the week after?" mean after a question for others. */
export function daysAfterAsked(said: string, situation: Situation): Filter | null {
  const { earlier, reading } = situation
  const relative = readBeside(said)
  if (relative === null) return partOfAsked(said, situation)
  const before = askedDays(earlier, reading)
  return before === null ? null : daysBeside(relative, before, reading)
}

/** The one day that was asked about before the messages for which `goesOn`. */
export function askedDay(
  { earlier, reading }: Situation,
  goesOn: (said: string) => boolean,
): string | null {
  const end = earlier.findLastIndex((one) => !goesOn(one))
  const days = askedDays(earlier.slice(0, end + 1), reading)
  const [from, to] = (days && daysOfPeriod(days, reading)) ?? []
  return from !== undefined && from === to ? from : null
}
