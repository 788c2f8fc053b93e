import type { When } from '../../../../shared/todos/quick-add/parse-when.ts'
import { withHourAfterDay, withPlainTimes } from './spoken-times.ts'
import { wholeWhen, type Reading } from './reading.ts'

const days: Readonly<Record<string, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
}
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?'
const severalDays = new RegExp(
  `\\b(?:(?:on|every|each) )*(${day}(?:(?:, ?(?:and )?| and | & |/| )${day})+)(?= |$)`,
  'i',
)
const bareHour =
  /^(?:at )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?o'?clock)?$/i
const unitAfter = /^(?:to |until |till |for )?the (day|week|month) after$/i
const bareMonth =
  /^(?:in |until )?(january|february|april|june|july|august|september|october|november|december)$|^(?:in|until|till|by) (march|may)$/i
const fillers =
  / (?:now|instead|after all|then|again|as well|too|sharp|ish|or so|though|at the latest|(?:at (?:the )?)?same time)$/i
const roughly = /\b(?:around|about|roughly|approximately|like|maybe) (?=\d|noon|half|quarter)/gi

/** Moments of a day that have no time of their own. */
const landmarks: readonly [RegExp, string][] = [
  [/\b(?:at |before |around )?(?:breakfast|first thing)(?: time)?$/i, 'at 8am'],
  [/\b(?:at |around |over )?lunch ?(?:time)?$/i, 'at noon'],
  [/\bafter lunch$/i, 'at 1pm'],
  [/\bafter school$/i, 'at 3pm'],
  [/\bafter (?:work|hours)$/i, 'at 5pm'],
  [/\b(?:at |around |before )?(?:dinner|supper|tea) ?(?:time)?$/i, 'at 6pm'],
  [/\bafter (?:dinner|supper|tea)$/i, 'at 8pm'],
  [/\b(?:at |before )?bed ?(?:time)?$/i, 'at 10pm'],
]

/** "tomorrow after work" as "tomorrow at 5pm". */
function atLandmark(phrase: string): string {
  const found = landmarks.findLast(([said]) => said.test(phrase))
  return found === undefined ? phrase : phrase.replace(found[0], found[1])
}

const nameOf = (word: string) => days[word.slice(0, 3).toLowerCase()] ?? word

/** "mon wed fri" as "every monday, wednesday and friday". */
function withWholeDays(phrase: string): string {
  return phrase.replace(severalDays, (_all, list: string) => {
    const names = list
      .split(/,? and |, ?| & |\/| /i)
      .filter((word) => word !== '')
      .map(nameOf)
    return `every ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
  })
}

const shortDay = '(?:mon|tue|wed|thu|thurs|fri|sat|sun)'
const shortDays = new RegExp(`\\b(?:every )?(${shortDay}(?:(?: ?/ ?| |, ?)${shortDay})+)\\b`, 'i')

/** "gym mon wed fri" as "gym every monday, wednesday and friday". */
export const withShortDays = (text: string) =>
  text.replace(shortDays, (days) => withWholeDays(days))

/** The moment that a phrase is in talk: "10", "mon wed fri" and "5 now" as well as "friday at 5". */
export function spokenMoment(phrase: string, reading: Reading): When | null {
  const text = withPlainTimes(withHourAfterDay(atLandmark(phrase.trim()), reading.now))
    .replace(fillers, '')
    .replace(roughly, '')
    .trim()
  const after = unitAfter.exec(text)?.[1]
  if (after !== undefined) return wholeWhen(`1 ${after} later`, reading)
  const [, plain, short] = bareMonth.exec(text) ?? []
  const month = plain ?? short
  if (month !== undefined) return wholeWhen(`${month} 1`, reading)
  const hour = bareHour.exec(text)?.[1]
  if (hour !== undefined) return wholeWhen(`at ${hour}`, reading)
  const bare = text
    .replace(/\bthe (?=weekend$)/i, 'this ')
    .replace(/^(?:back )?(?:due )?(?:on|at|by|for|to|until|till) (?=\S)/i, '')
  return wholeWhen(withWholeDays(text), reading) ?? wholeWhen(withWholeDays(bare), reading)
}

const notThen = /,? (?:not|instead of|rather than) (?:at |on |until )?[\p{L}\p{N}: ]{1,20}$/iu

/** "due at 9, not 10" without the moment that it is not. */
export const withoutContrast = (text: string): string => text.replace(notThen, '')

const otherThan = /^,? (?:not|instead of|rather than) /i

/** The text as it is and without what is not meant; the latter first where that is a moment: "to 4 instead of 3". */
export function contrastForms(text: string, reading: Reading): [first: string, second: string] {
  const plain = withoutContrast(text)
  const contrast = text.slice(plain.length).replace(otherThan, '')
  const isMoment = contrast !== '' && spokenMoment(contrast, reading) !== null
  return isMoment ? [plain, text] : [text, plain]
}
