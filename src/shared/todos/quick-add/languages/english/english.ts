import { claimedMark, phrase } from '../../phrase.ts'
import type { DayPart } from '../../date-rule.ts'
import type { DayPartWords, Language, SymbolWords, TimeHint } from '../language.ts'
import { calendarDates } from './calendar-dates.ts'
import { englishTimes } from './clock-times.ts'
import { englishCues } from './english-cues.ts'
import { englishRepeats } from './english-repeats.ts'
import { englishWhen } from './english-when.ts'
import { placedDates } from './placed-dates.ts'
import { relativeDates } from './relative-dates.ts'
import { countSource } from './words.ts'

const partSource = '(?<part>morning|afternoon|evening|night)'
const latePart = partSource.replace('?<part>', '?<late>')
const parts: DayPart[] = ['morning', 'afternoon', 'evening', 'night']

// "from 7 to 9 in the morning" and "half past 7 in the morning" are no bare hour.
const hourBefore =
  '(?<!\\b(?:past|to|till|until|and|between|half|take|buy|get)\\s+)(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s+'

const dayParts: DayPartWords = {
  spoken: phrase(
    `(?:${hourBefore}|first\\s+thing\\s+)?(?:in|during)\\s+the\\s+${partSource}|at\\s+${latePart}`,
  ),
  attached: new RegExp(
    `(?<=${claimedMark}[\\s,]*)(?<![\\p{L}\\p{N}])(?:in\\s+the\\s+|at\\s+)?(?:${partSource}|first\\s+thing)(?![\\p{L}\\p{N}'’-])|(?<![\\p{L}\\p{N}])(?:in\\s+the\\s+)?(?:${latePart}|first\\s+thing)(?=\\s+${claimedMark})`,
    'giu',
  ),
  event: /^\s+(?:on|at|by|for|next|this)\s/iu,
  partOf: (word) => parts.find((part) => part === word) ?? 'morning',
}

const hints: TimeHint[] = [
  {
    dayPart: 'evening',
    words:
      /\b(?:dinner|supper|party|drinks|concert|movie|cinema|theat(?:re|er)|opera|pub|table|reservation|evening|gig)\b/i,
    from: 6,
    to: 9,
  },
  { dayPart: 'morning', words: /\b(?:wake|breakfast|sunrise|alarm|get up)\b/i, from: 4, to: 11 },
]

const priorities = new Map([
  ['high', 'high'],
  ['top', 'high'],
  ['medium', 'medium'],
  ['med', 'medium'],
  ['low', 'low'],
  ['no', 'none'],
  ['none', 'none'],
] as const)

const minutesPerUnit = new Map([
  ['d', 1440],
  ['w', 7 * 1440],
  ['f', 14 * 1440],
  ['h', 60],
])

const symbols: SymbolWords = {
  priority: phrase(
    `(?:(?:with|at|as|has|is)\\s+)?(?:(?<name>high|top|medium|med|low|no)(?:\\s+|-)prio(?:rity)?|prio(?:rity)?(?:\\s+is|:)?\\s+(?<named>high|medium|med|low|none))`,
  ),
  priorityOf: (word) => [...priorities].find(([name]) => name === word)?.[1] ?? null,
  reminder: phrase(
    `(?:with\\s+(?:an?\\s+)?reminder|(?:and\\s+)?remind(?:er)?(?:\\s+me)?)\\s+(?<count>${countSource}|half\\s+an)\\s*(?<unit>minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w)\\s+(?:before(?:hand)?|earlier|early|ahead|in\\s+advance|prior)`,
  ),
  minutesIn: (unit) => minutesPerUnit.get(unit.slice(0, 1).toLowerCase()) ?? 1,
}

/** The grammar of English lines. */
export const english: Language = {
  code: 'en',
  ignoresAccents: false,
  dates: [...relativeDates, ...placedDates, ...calendarDates],
  times: englishTimes,
  dayParts,
  hints,
  cues: englishCues,
  repeats: englishRepeats,
  starting: phrase('(?:starting|beginning|not\\s+before)(?:\\s+(?:on|from))?(?=\\s)'),
  symbols,
  leading: /(?:^|(?<=[\s\uE000(]))(?:at|by|@|to|until|till|due)\s+$/iu,
  linking: /(?<=\uE000\s*)(?:at|by|on|for|in|and|of)\s+$/iu,
  when: englishWhen,
}
