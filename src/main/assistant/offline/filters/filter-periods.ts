import { addDays, dateOf, daysBetween, startOfWeek } from '../../../../shared/todos/local-date.ts'
import { monthOf, type Filter } from './filter-days.ts'
import { ordinalOf } from '../words/phrases.ts'
import { wholeDate, type Reading } from '../moments/reading.ts'

/** A part of a filter that was read from a phrase. */
export type Found = Partial<Filter>

/** Words that narrow a filter. */
export interface Rule {
  pattern: RegExp
  found(groups: string[], reading: Reading): Found | null
}

export const always = (found: Found) => () => found

const daysOfUnit: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 }

const daysIn = (amount: string, unit: string) =>
  (ordinalOf(amount) ?? 1) * (daysOfUnit[unit.toLowerCase().replace(/s$/, '')] ?? 1)

const week = (from: string): Found => ({ due_from: from, due_to: addDays(from, 6) })

function weekend(date: string, weeks: number): Found {
  const saturday = addDays(startOfWeek(date), 5 + weeks * 7)
  return { due_from: saturday, due_to: addDays(saturday, 1) }
}

const yearOf = (date: string, shift: number): Found => {
  const year = Number(date.slice(0, 4)) + shift
  return { due_from: dateOf(year, 1, 1), due_to: dateOf(year, 12, 31) }
}

/** The days of the unit that `date` is in, or of the one so many later. */
function unitOf(unit: string, date: string, shift: number): Found {
  if (unit === 'month') return monthOf(date, shift)
  if (unit === 'year') return yearOf(date, shift)
  if (unit === 'week') return week(addDays(startOfWeek(date), 7 * shift))
  return { due_from: addDays(date, shift), due_to: addDays(date, shift) }
}

const thirds: Readonly<Record<string, readonly [from: number, to: number]>> = {
  early: [0, 0.4],
  beginning: [0, 0.4],
  start: [0, 0.4],
  mid: [0.3, 0.7],
  middle: [0.3, 0.7],
  late: [0.5, 1],
  end: [0.5, 1],
  'first half': [0, 0.5],
  'second half': [0.5, 1],
}

/** Early, in the middle of or late in a week or a month. */
function partOf(part: string, { due_from: from, due_to: to }: Found): Found | null {
  const [start, end] = thirds[part] ?? [0, 1]
  if (from === undefined || to === undefined) return null
  const days = daysBetween(from, to) + 1
  const last = end === 1 ? to : addDays(from, Math.floor(days * end))
  return { due_from: addDays(from, Math.floor(days * start)), due_to: last }
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** The month of that name that is now or comes next. */
function namedMonth(name: string, date: string): Found {
  const wanted = monthNames.indexOf(name.slice(0, 3).toLowerCase())
  const current = Number(date.slice(5, 7)) - 1
  return monthOf(date, (wanted - current + 12) % 12)
}

/** "today or tomorrow": two days of which one follows the other. */
const eitherDay =
  /\b(?:on |for )?(today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur)day) (?:or|and|&) (?:on |for )?(tomorrow|(?:tues|wednes|thurs|fri|satur|sun)day)\b/i

const weekdayNames = 'mon tue wed thu fri sat sun'.split(' ')

/** Parts of weeks, months and years; they are read before plain days. */
export const periodRules: Rule[] = [
  {
    pattern: eitherDay,
    found: ([first = '', second = ''], reading) => {
      const from = wholeDate(first, reading)
      return from !== null && wholeDate(second, reading) === addDays(from, 1)
        ? { due_from: from, due_to: addDays(from, 1) }
        : null
    },
  },
  {
    pattern: /\b(?:on |for )?the day after (?:tomorrow|tmrw)\b/i,
    found: (_groups, { now }) => unitOf('day', now.date, 2),
  },
  {
    pattern: /\b(?:the )?day before yesterday\b/i,
    found: (_groups, { now }) => unitOf('day', now.date, -2),
  },
  {
    pattern:
      /\b(?:(?:the )?(?:rest|remainder) of|later|still) (?:(?:the|this|my) )?(week|month|year|day|today)\b/i,
    found: ([unit = ''], { now }) =>
      /day/i.test(unit)
        ? { due: 'today' }
        : { ...unitOf(unit.toLowerCase(), now.date, 0), due_from: now.date },
  },
  {
    pattern:
      /\b(?:by|before|until|till) (?:the )?end of (?:the |this |my )?(day|week|month|year)\b/i,
    found: ([unit = ''], { now }) => ({ due_to: unitOf(unit.toLowerCase(), now.date, 0).due_to }),
  },
  {
    pattern: /\b(?:by |before )?(?:eo([dwmy]))\b/i,
    found: ([letter = ''], { now }) => {
      const unit = ['day', 'week', 'month', 'year'].find((name) =>
        name.startsWith(letter.toLowerCase()),
      )
      return { due_to: unitOf(unit ?? 'day', now.date, 0).due_to }
    },
  },
  {
    pattern:
      /\b(?:(?:in|at) )?(?:the )?(early|beginning|start|mid|middle|late|end|first half|second half)(?: (?:in|of))?[ -](this|the|next) (week|month)\b/i,
    found: ([part = '', which = '', unit = ''], { now }) => {
      const shift = which.toLowerCase() === 'next' ? 1 : 0
      return partOf(part.toLowerCase(), unitOf(unit.toLowerCase(), now.date, shift))
    },
  },
  {
    pattern:
      /\b(?:in |over |during |for )?(?:the )?(?:last|past|previous) (\d{1,2}|two|three|four|five|six|ten) (days|weeks|months)\b/i,
    found: ([amount = '', unit = ''], { now }) => ({
      due_from: addDays(now.date, 1 - daysIn(amount, unit)),
      due_to: now.date,
    }),
  },
  {
    pattern: /\bwithin (?:the next )?(a|one|\d{1,2}|two|three|four) (days?|weeks?|months?)\b/i,
    found: ([amount = '', unit = ''], { now }) => ({
      due_from: now.date,
      due_to: addDays(now.date, daysIn(amount, unit)),
    }),
  },
  {
    pattern: /\b(by|before|until|till) (?:the |this )?weekend\b/i,
    found: ([word = ''], { now }) => ({
      due_to: addDays(startOfWeek(now.date), word.toLowerCase() === 'before' ? 4 : 6),
    }),
  },
  {
    pattern: /\bfirst thing (?=tomorrow|on |in |(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i,
    found: () => ({}),
  },
  {
    pattern: /\b(?:in |over |within |for )?(?:the )?(?:next|coming) fortnight\b/i,
    found: (_groups, { now }) => ({ due_from: now.date, due_to: addDays(now.date, 13) }),
  },
  { pattern: /\b(?:in )?this year(?:'s)?\b/i, found: (_groups, { now }) => yearOf(now.date, 0) },
  { pattern: /\b(?:in )?next year(?:'s)?\b/i, found: (_groups, { now }) => yearOf(now.date, 1) },
  {
    pattern: /\b(?:on )?next weekend(?:'s)?\b/i,
    found: (_groups, { now }) => weekend(now.date, 1),
  },
  { pattern: /\b(?:on |at |over )?(?:the )?weekends\b/i, found: always({ weekdays: [6, 7] }) },
  { pattern: /\b(?:on |during )?weekdays\b/i, found: always({ weekdays: [1, 2, 3, 4, 5] }) },
  {
    pattern:
      /\b(?:on(?= \w+days\b)|every) (mon|tues|wednes|thurs|fri|satur|sun)days?\b(?! (?:tasks|list))/i,
    found: ([name = '']) => ({
      weekdays: [weekdayNames.indexOf(name.slice(0, 3).toLowerCase()) + 1],
    }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:in|at|for|until|by) )*(?:the )?(rest|early|beginning|start|mid|middle|late|end|first half|second half)(?: (?:in|of))?[ -]${month}\\b`,
      'i',
    ),
    found: ([part = '', name = ''], { now }) => {
      const days = namedMonth(name, now.date)
      if (/^rest$/i.test(part)) return { due_from: now.date, due_to: days.due_to }
      return partOf(part.toLowerCase(), days)
    },
  },
  {
    pattern: new RegExp(
      `(?<!\\d(?:st|nd|rd|th)?(?: of)? )\\b(?:(?:in|for|during|due|next|all of|of) )+${month}\\b(?! ?\\d| the\\b)`,
      'i',
    ),
    found: ([name = ''], { now }) => namedMonth(name, now.date),
  },
  {
    pattern: new RegExp(`^(?:the |my )?${month}(?:'s)? (?=(?:tasks|todos|items|deadlines)$)`, 'i'),
    found: ([name = ''], { now }) => namedMonth(name, now.date),
  },
]

/** Days and other moments that tasks can be due. */
export const dayRules: Rule[] = [
  {
    pattern: /\b(?:that |which )?(?:repeat(?:ing|s)?|recur(?:ring|s)?)\b/i,
    found: always({ repeating: true }),
  },
  {
    pattern:
      /\b(?:(?:for|in|within|over) )?(?:the )?(?:next|coming|following) (\d{1,2}|two|three|four|five|six|ten) (days|weeks|months)\b/i,
    found: ([amount = '', unit = ''], { now }) => ({
      due_from: now.date,
      due_to: addDays(now.date, daysIn(amount, unit) - 1),
    }),
  },
  {
    pattern: /\b(?:this|the|in this) month(?:'?s)?\b/i,
    found: (_groups, { now }) => monthOf(now.date, 0),
  },
  { pattern: /\bnext month(?:'?s)?\b/i, found: (_groups, { now }) => monthOf(now.date, 1) },
  { pattern: /\blast month(?:'?s)?\b/i, found: (_groups, { now }) => monthOf(now.date, -1) },
  {
    pattern: /\b(?:overdue|past due|late|behind(?: schedule| on)?)\b/i,
    found: always({ due: 'overdue' }),
  },
  {
    pattern:
      /\b(?:(?:(?:with |has |have )?no|without(?: a| any)?|needs? (?:a|some)|(?:don't|doesn't) have (?:a|any)) (?:due )?(?:date|deadline)s?|undated|unscheduled)\b/i,
    found: always({ due: 'none' }),
  },
  {
    pattern:
      /\b(?:with|has|have|that have|having) (?:a |an? )?(?:set |due )?(?:date|deadline|due date)s?\b|\bdated\b/i,
    found: always({ due: 'any' }),
  },
  {
    pattern:
      /\b(?:(?:the )?next (?:7|seven|few) days|coming (?:up(?! (?:in|on|this|next|over|for|after|before)\b)|week|days)|upcoming|soon)\b/i,
    found: always({ due: 'next_7_days' }),
  },
  {
    pattern: /\b(?:this|the) week and (?:the )?next(?: week| one)?\b/i,
    found: (_groups, { now: { date } }) => ({
      due_from: date,
      due_to: addDays(startOfWeek(date), 13),
    }),
  },
  {
    pattern: /\b(?:this|the|my) week(?:'?s)?\b(?! after)/i,
    found: always({ due: 'this_week' }),
  },
  {
    pattern: /\blast week(?:'s)?\b/i,
    found: (_groups, { now }) => week(addDays(startOfWeek(now.date), -7)),
  },
  {
    pattern: /\bthe week after(?: next| that)?\b/i,
    found: (_groups, { now }) => week(addDays(startOfWeek(now.date), 14)),
  },
  {
    pattern: /\bnext week(?:'s)?\b/i,
    found: (_groups, { now }) => week(addDays(startOfWeek(now.date), 7)),
  },
  {
    pattern: /\b(?:(?:this|the|at the|on the|over the|coming) )*weekend(?:'s)?\b/i,
    found: (_groups, { now }) => weekend(now.date, 0),
  },
  { pattern: /\btoday(?:'?s)?\b|\b(?:my|the) day\b/i, found: always({ due: 'today' }) },
  {
    pattern: /\b(?:tomorrow|tmrw|tmw|tomorow|tommorow)(?:'?s)?\b/i,
    found: always({ due: 'tomorrow' }),
  },
]
