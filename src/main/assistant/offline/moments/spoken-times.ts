import type { LocalNow } from '../../../../shared/clock.ts'
import { addDays, weekdayOf } from '../../../../shared/todos/local-date.ts'
import { withSpelledNumbers } from '../words/spelled-numbers.ts'

/** What people say for a time or a day, and how it is written. */
const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const spoken: readonly [said: RegExp, written: string][] = [
  [/\b(?:at|over|by|around) lunch(?: ?time)?\b/gi, 'at noon'],
  [/(?<=\b(?:\w+day|tomorrow|today|weekend) )lunch ?time\b/gi, 'at noon'],
  [
    /\b(?:(?:at|by) )?(?:the )?(?:eod|cob|end of play) (?=(?:on )?(?:\w+day|tomorrow|today)\b)/gi,
    'by ',
  ],
  [/\bby cob$/gi, 'by today'],
  [/\b(tomorrow|tonight) (1[0-2]|[1-9])$/gi, '$1 at $2'],
  [
    /\b(by|until|till|due)((?: on)? (?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\w+day|tomorrow|tonight))?(?: at)? midnight(?! (?:snack|blue)\b)/gi,
    '$1$2 at 11:59pm',
  ],
  [
    new RegExp(
      `(?<=\\b(?:be|is|coming|come|comes|arriving) )(?:at )?(?:about|around|roughly) (?=(?:${hours}|\\d{1,2})(?:$|[.,]| on\\b))`,
      'gi',
    ),
    'at ',
  ],
  [/\b(?:before|by) (?:the )?end of (?=(?:today|tomorrow|\w+day)\b)/gi, 'by '],
  [
    /(?<=\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\w+day|tomorrow|today|tonight) )(1[0-2]|[1-9])\.([0-5]\d)(?! ?(?:%|[a-z\d]))/gi,
    '$1:$2',
  ],
  [
    new RegExp(
      `(?<!\\b(?:at|past|to) )\\b(${hours})(?= in the (?:morning|afternoon|evening)\\b)`,
      'gi',
    ),
    'at $1',
  ],
  [/(?<=\b\d{1,2}(?:st|nd|rd|th) )(morning|evening) (\d{1,2})(?![:\d])/gi, 'at $2 in the $1'],
  [/(?<=\b(?:\w+day|tomorrow|today|tonight) )(?=(?:1[0-2]|[1-9]) o'clock\b)/gi, 'at '],
  [/\bat (\d{1,2}) hours\b/gi, 'at $1:00'],
  [/\b(1[0-2]|[1-9])([0-5]\d) ?([ap]m)\b/gi, '$1:$2$3'],
  [
    /(?<=\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\w+day|tomorrow|today|at|to|until|till) )(1[0-2]|[1-9])([034]0|[1-5]5|05)\b(?! ?(?:%|\d|(?!(?:today|tonight|tomorrow|on|this|next|every|sharp|\w+day)\b)[a-z]))/gi,
    '$1:$2',
  ],
  [
    /(?<=\p{L} )(?=\d{3,4} )(?<!\b(?:pay|owe|send|transfer|deposit|budget|room|flight|bus|train|unit|apt|no|number|order|invoice|bill|rent)\b[^\n]*)(1[0-2]|[6-9])(00|15|30|45) (?=(?:on )?(?:today|tomorrow|tonight|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/giu,
    '$1:$2 ',
  ],
  [
    /(?<=\S )(?=(?:by|before) \d)(?<!\b(?:push|move|delay|shift|bump|postpone|extend|increase|reduce|divide|multiply|bring|change)\b[^\n]*)(?:by|before) (1[0-2]|[1-69])(?=$|[.,!]| (?:today|tonight|tomorrow|on \w+day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/gi,
    'at $1',
  ],
  [
    /(?<=\p{L} (?:at )?)(0\d)([0-5]\d)(?=$| (?:on |this |next )?(?:today|tomorrow|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\w+day)\b)/giu,
    '$1:$2',
  ],
  [/(?<!\b(?:at|by|around|about|to|till|until) |[\d:])(1[0-2]|[1-9]) ?ish\b/gi, 'at $1'],
  [/\b(\d{1,2}(?::\d\d)?) ?ish\b/gi, '$1'],
  [new RegExp(`(?<!\\bat )\\b(${hours})[ -]?ish\\b`, 'gi'), 'at $1'],
  [
    /\bhalf (?=(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! past))/gi,
    'half past ',
  ],
  [/\b(?:until |till )?(?:after|following) the weekend\b/gi, 'on monday'],
  [/\b(?:in|at|on) (?:the )?weekend\b/gi, 'this weekend'],
  [/\b(?:in )?(?:a|one) fortnight(?:'s time)?\b(?! (?:on|ago))/gi, 'in 2 weeks'],
  [/\b(?:half an hour) (later|earlier)\b/gi, '30 minutes $1'],
  [/,? (?:at the latest|latest)$/gi, ''],
  [
    /(?<=\S)(?<!\b(?:the|on|of|for|by|until|till|to|from|and|his|her|my|\d)) (\d{1,2}(?:st|nd|rd|th))(?=$|,? (?:important|urgent|asap)\b)/gi,
    ' the $1',
  ],
]

const hourAfterDay =
  /\b((?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:\w*day)?) (1[0-2]|[1-9])(?=$| (?:please|sharp)$)/i
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const endings: Readonly<Record<string, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }
const ending = (number: string) => endings[number] ?? 'th'

/** "lunch fri 12" as "lunch fri at 12", or "lunch fri the 12th" when that is the day. */
export function withHourAfterDay(text: string, { date }: LocalNow): string {
  return text.replace(hourAfterDay, (_said, day: string, number: string) => {
    const weekday = weekdays.indexOf(day.slice(0, 3).toLowerCase())
    const days = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((count) => addDays(date, count))
    const isDate = days.some(
      (one) => weekdayOf(one) === weekday && Number(one.slice(-2)) === Number(number),
    )
    return isDate ? `${day} the ${number}${ending(number)}` : `${day} at ${number}`
  })
}

/** The text with times and days as they are said in the form in which they are read: "415pm" as "4:15pm". */
export const withPlainTimes = (text: string): string =>
  spoken.reduce((read, [said, written]) => read.replace(said, written), withSpelledNumbers(text))
