import { settleTime, timeOfDayPart, type TimeRule, timeRules } from './clock-times.ts'
import { hasCueAfter, startsText, wordBefore } from './cues.ts'
import { type DayPart, groupsOf } from './date-rule.ts'
import { claimedMark, phrase, type Reading } from './reading.ts'

const partSource = '(?<part>morning|afternoon|evening|night)'
const spokenPart = phrase(
  `(?:first\\s+thing\\s+)?(?:in|during)\\s+the\\s+${partSource}|at\\s+${partSource.replace('?<part>', '?<late>')}`,
)
const attachedPart = new RegExp(
  `(?<=${claimedMark}[\\s,]*)(?<![\\p{L}\\p{N}])(?:in\\s+the\\s+|at\\s+)?${partSource}(?![\\p{L}\\p{N}'’-])|(?<![\\p{L}\\p{N}])(?:in\\s+the\\s+)?${partSource.replace('?<part>', '?<late>')}(?=\\s+${claimedMark})`,
  'giu',
)
const parts: DayPart[] = ['morning', 'afternoon', 'evening', 'night']

/** A time that was read, with the part of the day that was said. */
export interface ReadTime {
  time: string
  dayPart: DayPart | null
}

function partOf(match: RegExpExecArray): DayPart | null {
  const word = (match.groups?.['part'] ?? match.groups?.['late'] ?? '').toLowerCase()
  return parts.find((part) => part === word) ?? null
}

function claimMatch(reading: Reading, match: RegExpExecArray): void {
  reading.claim('time', match.index, match.index + match[0].length)
}

// "the school evening on friday" is an event, "evening friday" a time.
function leadsToDate(reading: Reading, match: RegExpExecArray): boolean {
  if (match.groups?.['late'] === undefined || /\s/.test(match[0])) return false
  return /^\s+(?:on|at|by|for|next|this)\s/iu.test(
    reading.text.slice(match.index + match[0].length),
  )
}

function readDayPart(reading: Reading, afterDate: boolean): DayPart | null {
  const attached = afterDate
    ? reading.matches(attachedPart).filter((match) => !leadsToDate(reading, match))
    : []
  const spoken = reading
    .matches(spokenPart)
    .filter((match) => hasCueAfter(reading, match) || startsText(reading, match.index))
  const match = attached[0] ?? spoken[0]
  if (match === undefined) return null
  claimMatch(reading, match)
  return partOf(match)
}

const rangeAfter = /^\s*(?:-|–|to|until|till)\s*(?:\d|noon|midnight)/iu
const rangeBefore = /\d\s*(?:am|pm)?\s*(?:-|–|\sto|\suntil|\still)\s*$/iu

function isRange(reading: Reading, match: RegExpExecArray): boolean {
  return (
    rangeAfter.test(reading.mask.slice(match.index + match[0].length)) ||
    rangeBefore.test(reading.mask.slice(0, match.index))
  )
}

interface Hint {
  dayPart: DayPart
  words: RegExp
  from: number
  to: number
}

const hints: Hint[] = [
  {
    dayPart: 'evening',
    words:
      /\b(?:dinner|supper|party|drinks|concert|movie|cinema|theat(?:re|er)|opera|pub|table|reservation|evening|gig)\b/i,
    from: 6,
    to: 9,
  },
  { dayPart: 'morning', words: /\b(?:wake|breakfast|sunrise|alarm|get up)\b/i, from: 4, to: 11 },
]

// "dinner at 7" is in the evening, "wake up at 6" in the morning.
function hintOf(reading: Reading, hour: number): DayPart | null {
  const hint = hints.find(({ words }) => words.test(reading.mask))
  return hint !== undefined && hour >= hint.from && hour <= hint.to ? hint.dayPart : null
}

const articles = new Set(['the', 'a', 'an', 'my', 'our', 'your', 'every', 'each'])
const clockVetoes = new Set(['look', 'looks', 'looking', 'aim', 'shoot', 'than', 'least', 'most'])

function counts(reading: Reading, rule: TimeRule, match: RegExpExecArray): boolean {
  if (isRange(reading, match)) return false
  const groups = groupsOf(match)
  const previous = wordBefore(reading, match.index)
  if (articles.has(previous)) return false
  if (rule.strength(groups) === 'sure' && groups('prefix').toLowerCase() !== 'for') return true
  if (clockVetoes.has(previous)) return false
  return hasCueAfter(reading, match) || startsText(reading, match.index)
}

function readClock(reading: Reading, part: DayPart | null): string | null {
  for (const rule of timeRules) {
    for (const match of reading.matches(rule.pattern)) {
      if (!counts(reading, rule, match)) continue
      const written = rule.resolve(groupsOf(match))
      if (written === null) continue
      claimMatch(reading, match)
      return settleTime(written, part ?? hintOf(reading, written.hour))
    }
  }
  return null
}

/** Reads the time of a line and claims its words; `said` is a part of the day that the date named. */
export function readTime(
  reading: Reading,
  said: DayPart | null,
  afterDate: boolean,
): ReadTime | null {
  const dayPart = readDayPart(reading, afterDate) ?? said
  const clock = readClock(reading, dayPart)
  if (clock !== null) return { time: clock, dayPart }
  return dayPart === null ? null : { time: timeOfDayPart(dayPart), dayPart }
}
