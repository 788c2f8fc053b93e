import { addDays, weekdayOf } from '../../../../shared/todos/local-date.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import type { When } from '../../../../shared/todos/quick-add/parse-when.ts'
import { dayOfMonth, namedDays } from '../moments/day-of-month.ts'
import { readWhen, type Reading } from '../moments/reading.ts'
import { spokenMoment } from '../moments/spoken-moment.ts'
import { withPlainTimes } from '../moments/spoken-times.ts'
import { isBareClock } from '../steps/when-values.ts'

/** When something shall be, as a sentence tells it. */
export interface ToldMoment {
  when: When
  /** The words of a command that say it: "to 2026-03-06", "by 30 minutes". */
  words: string
  /** The sentence without them. */
  rest: string
  /** What comes before them. */
  lead: string
}

const ordinalDay = new RegExp(
  `\\b(on |by |to |till |until |for |be |is )?the (${namedDays.join('|')})\\b(?! \\p{L}*(?:one|ones|task|item|chapter|floor|time|of))`,
  'giu',
)
const dayName =
  '(?:mon|tues?|wednes|wed|weds|thurs?|thu|fri|satur|sat|sun)(?:day)?|today|tomorrow|tonight'
const clock =
  '(?:half |quarter (?:past|to) |twenty past )?(?:\\d{1,2}(?:[:.]\\d\\d)?(?:st|nd|rd|th)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const named = `(?:(?:this|next|coming|the) )*(?:${dayName}|${clock})\\b(?: (?:morning|afternoon|evening|night|week))?`
/** "wednesday no wait thursday" and "friday i mean sunday" */
const takenBack = new RegExp(
  `\\b${named},?(?: -)? (?:no,? wait|wait,? no|no|i mean(?:t)?|sorry|or rather|make that),? (?=(?:on |to |at )?${named})`,
  'giu',
)
/** "thursday, not friday" and "isn't thursday it's friday" */
const denied = new RegExp(
  `,? ?\\b(?:(?:it |that )?(?:is|'s) not|isn't|aren't|not|instead of|rather than|and not|no longer)(?: any ?more)? (?:on |at |for |until )?${named}(?: any ?more)?,?(?: but)?(?! later| earlier)`,
  'giu',
)
const afterNext = new RegExp(`\\b(?:the )?(${dayName}) after next\\b`, 'iu')
const sameTime =
  /,? ?\b(?:(?:but )?(?:at |in )?(?:the )?same (?:time|hour|slot|place|length)(?: only| as before| as ever| too)?|same (?:time|hour|slot))(?: (?:but|on|just))?\b/giu
/** "a week's extension" */
const extension =
  /\b((?:an?|one|two|three|four|\d{1,2}) (?:day|week|month))(s?)['’]?s? extension\b/giu
const sameWeek = /\b(?:of |in )?(?:(?:that|the) same|that) week\b/giu
const dayWithThe = new RegExp(`\\bthe (?=(?:${dayName})\\b)`, 'giu')

const amount =
  '(half an hour|half hour|(?:a )?quarter of an hour|(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|a couple(?: of)?|a few|\\d{1,3})(?: (?:more|further|extra|whole|full))?(?: (?:more|further|extra))? ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?))'
const amountInWords = new RegExp(`\\b(?:by )?(?:about |roughly |around )?${amount}\\b`, 'iu')
const later =
  /\b(?:later|late|back|behind|slips?|slipped|slipping|pushed|pushes|postponed?|delayed?|delay|bumped|bumps|put off|extended|extend|extension|further|more|extra|another|out|longer to|on from|moved on|running over|overruns?|can wait|could wait)\b/iu
const earlier =
  /\b(?:earlier|sooner|forwards?|early|ahead of (?:time|schedule)|(?:brought|bring|moved?|moves|moving|bumped?|bumps) up)\b/iu
const minutesOf: Readonly<Record<string, string>> = {
  'half an hour': '30 minutes',
  'half hour': '30 minutes',
  'quarter of an hour': '15 minutes',
  'a quarter of an hour': '15 minutes',
}
const countWords: readonly [RegExp, string][] = [
  [/^(?:a couple(?: of)?) /i, '2 '],
  [/^a few /i, '3 '],
  [/^(?:another|a|an|one) (?:more |further |extra |whole |full )*/i, '1 '],
  [/ (?:more|further|extra|whole|full)(?= )/gi, ''],
  [/fortnights?$/i, 'weeks'],
  [/^1 weeks$/i, '2 weeks'],
  [/mins?$/i, 'minutes'],
  [/hrs?$/i, 'hours'],
]

const plainAmount = (said: string) =>
  minutesOf[said.toLowerCase()] ??
  countWords.reduce((text, [word, plain]) => text.replace(word, plain), said)

/** "a day later and at 11" */
const alsoAt = /,? (?:and |but |now )*at (\d{1,2}(?::\d\d)?(?: ?[ap]m)?)(?= *$)/iu

function withClock(told: ToldMoment): ToldMoment {
  const clockAlso = told.when.shiftDays === null ? undefined : alsoAt.exec(told.rest)?.[1]
  if (clockAlso === undefined) return told
  const words = `${told.words} and move it to ${clockAlso}`
  return { ...told, words, rest: told.rest.replace(alsoAt, ' ') }
}

/** "slipped by half an hour", "two days sooner", "another week on the thesis". */
function readShift(text: string, reading: Reading): ToldMoment | null {
  const match = amountInWords.exec(text)
  const said = match?.[1]
  if (match === null || said === undefined) return null
  const around = `${text.slice(0, match.index)} ${said} ${text.slice(match.index + match[0].length)}`
  const isEarlier = earlier.test(around)
  if (!isEarlier && !later.test(around)) return null
  const words = `${plainAmount(said)} ${isEarlier ? 'earlier' : 'later'}`
  const when = spokenMoment(words, reading)
  if (when === null || (when.shiftDays === null && when.shiftMinutes === null)) return null
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
  const lead = text.slice(0, match.index)
  return withClock({ when, words, rest: rest.replace(later, ' ').replace(earlier, ' '), lead })
}

const bareHour =
  /\b(?:to|at|till|until|by|for|now|say|is|be|do|wants?)(?: at)? ((?:half )?(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?: ?o'?clock)?(?= (?:instead|now|then|please)|,|$)/iu

function readClock(text: string, reading: Reading): ToldMoment | null {
  const match = bareHour.exec(text)
  const when = match?.[1] === undefined ? null : spokenMoment(`at ${match[1]}`, reading)
  if (match === null || when === null) return null
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
  return { when, words: `to ${match[1] ?? ''}`, rest, lead: text.slice(0, match.index) }
}

function wordsFor({ date, time, repeat }: When, said: string): string {
  if (date === null && repeat === null && isBareClock(said)) {
    return `to ${said.replace(/^(?:to|at|for|till|until) /i, '')}`
  }
  if (repeat !== null) return said
  const day = date === null ? '' : ` to ${date}`
  return `${day}${time === null ? '' : `${day === '' ? ' to' : ' at'} ${time}`}`.trim()
}

const joints = /\b(?:at|to|on|by|for|until|till|from|due)(?= *$| *[,.]| {2,})/giu

const saysWhen = ({ date, time, repeat, problems, clear }: When) =>
  problems.length === 0 && clear === null && (date ?? time ?? repeat) !== null

function readNamed(text: string, reading: Reading): ToldMoment | null {
  const when = readWhen(text, reading)
  if (when === null || !saysWhen(when)) return null
  const said = when.pieces.map(({ start, end }) => text.slice(start, end).trim()).join(' ')
  const also = when.time === null ? readClock(when.rest, reading) : null
  const whole = also === null ? when : { ...when, time: also.when.time }
  const rest = (also?.rest ?? when.rest).replace(joints, ' ')
  const lead = text.slice(0, when.pieces[0]?.start ?? 0)
  return { when: whole, words: wordsFor(whole, said), rest, lead }
}

const plain = (text: string) =>
  withPlainTimes(text)
    .replace(ordinalDay, (_all, joint: string | undefined, word: string) => {
      return `${joint ?? ''}${dayOfMonth(word)}`
    })
    .replace(extension, '$1$2 extension')
    .replace(takenBack, '')
    .replace(denied, ' ')
    .replace(sameTime, ' ')
    .replace(sameWeek, ' ')
    .replace(/\bto come at\b/giu, 'at')
    .replace(/\ban? ((?:night|dai|week|month|year)ly) (?:thing|job|task|event|one)\b/giu, '$1')
    .replace(dayWithThe, '')
    .replace(/\b(\d{1,2})\.([0-5]\d)\b/gu, '$1:$2')
    .replace(
      /\b(first thing|early) (tomorrow|today|\w+day),? (?:say|around|about|like) (\d{1,2})\b/giu,
      '$2 at $3am',
    )
    .replace(/ (?:now|instead|then)(?= *(?:,|$))/giu, '')
    .replace(/ +/gu, ' ')
    .trim()

function readAfterNext(text: string, reading: Reading): ToldMoment | null {
  const match = afterNext.exec(text)
  const day = match?.[1] === undefined ? null : readWhen(`next ${match[1]}`, reading)
  if (match === null || day?.date === null || day === null) return null
  const date = addDays(day.date, 7)
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
  const lead = text.slice(0, match.index)
  return { when: { ...day, date }, words: `to ${date}`, rest: rest.replace(joints, ' '), lead }
}

/** The moment that a sentence tells, or null. */
export function toldMoment(said: string, reading: Reading): ToldMoment | null {
  const next = readAfterNext(said, reading)
  if (next !== null) return next
  const text = plain(said)
  const told = readShift(text, reading) ?? readNamed(text, reading) ?? readClock(text, reading)
  const isPast = (told?.when.date ?? reading.now.date) < reading.now.date
  return isPast ? null : told
}

const bareDay = new RegExp(`\\b(?:${dayName})\\b`, 'iu')
const exactDay =
  /\b(?:next|this|coming|in an? week|\w+day week|today|tomorrow|tonight|\d{1,2}(?:st|nd|rd|th)|in|january|february|march|april|june|july|august|september|october|november|december)\b/iu

const dayAfter = new RegExp(
  `\\bthe (?:following (?:${dayName})\\b|(?:${dayName}) after(?: (?:that|it|instead|now))*(?=$|[,.]))`,
  'iu',
)

/** "the saturday after", "the following saturday": counted from the day that the task has. */
export const saysDayAfter = (told: string): boolean => dayAfter.test(told)

/**
 * "she can't do tuesday, so it's thursday": of the week in which the task is. The words of the
 * command for a task; `told` is the whole of what was said.
 */
export function wordsInItsWeek(
  { when, words }: ToldMoment,
  { due }: Pick<TaskFacts, 'due'>,
  told: string,
  { now }: Reading,
): string {
  if (due === null || when.date === null || when.repeat !== null || exactDay.test(told))
    return words
  if (!bareDay.test(told)) return words
  const wanted = weekdayOf(when.date)
  const around = saysDayAfter(told) ? [1, 2, 3, 4, 5, 6, 7] : [-3, -2, -1, 0, 1, 2, 3]
  const near = around.map((days) => addDays(due.date, days))
  const date = near.find((one) => weekdayOf(one) === wanted)
  if (date === undefined || date < now.date) return words
  return `to ${date}${when.time === null ? '' : ` at ${when.time}`}`
}

const dayNames = [/\bmon/iu, /\btue/iu, /\bwed/iu, /\bthu/iu, /\bfri/iu, /\bsat/iu, /\bsun/iu]

/** Whether a sentence names the weekday of a date. */
export const namesDayOf = (told: string, date: string): boolean =>
  dayNames[weekdayOf(date)]?.test(told) === true
