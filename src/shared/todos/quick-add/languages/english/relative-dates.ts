import { addDays, addMonths, dateOf, partsOf, startOfWeek, weekdayOf } from '../../../local-date.ts'
import {
  addWorkdays,
  endOfMonth,
  endOfWeek,
  firstOfMonth,
  minutesLater,
  nextWeekday,
  weekdayOfNextWeek,
  weekendOf,
} from '../../calendar.ts'
import {
  type DateContext,
  type DatePlace,
  type DateRule,
  type DayPart,
  type Groups,
  type ResolvedDate,
  type Strength,
} from '../../date-rule.ts'
import { dateRule } from './english-date-rule.ts'
import { wordSet } from '../word-set.ts'
import { countOf, countSource, weekdayNumber, weekdaySource } from './words.ts'

const plusDays =
  (days: number) =>
  (_: Groups, { now }: DateContext) => ({
    date: addDays(now.date, days),
  })

function unitDays(unit: string): number | null {
  if (unit.startsWith('d')) return 1
  if (unit.startsWith('w')) return 7
  return unit.startsWith('f') ? 14 : null
}

function baseDay(word: string, today: string): string {
  const weekday = weekdayNumber(word)
  if (weekday !== null) return nextWeekday(weekday, today)
  return word === 'tomorrow' ? addDays(today, 1) : today
}

function inUnits(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const count = countOf(groups('count') || 'a')
  const unit = groups('unit').toLowerCase()
  if (count === null) return null
  const from = baseDay(groups('from').toLowerCase(), now.date)
  if (/^(?:work|business|bank)/.test(unit)) return { date: addWorkdays(from, count) }
  const days = unitDays(unit)
  if (days !== null) return { date: addDays(from, count * days) }
  return { date: addMonths(from, unit.startsWith('m') ? count : count * 12) }
}

function weekdayDate(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const weekday = weekdayNumber(groups('weekday'))
  if (weekday === null) return null
  const which = groups('which').toLowerCase()
  if (which.startsWith('next') || groups('week') !== '') {
    return { date: weekdayOfNextWeek(weekday, now.date) }
  }
  const isToday = weekday === weekdayOf(now.date)
  return { date: which === 'this' && isToday ? now.date : nextWeekday(weekday, now.date) }
}

function weekdayStrength(groups: Groups): Strength {
  if (groups('which') !== '' || groups('week') !== '') return 'sure'
  return /^(?:sun|sat)$/i.test(groups('weekday')) ? 'weak' : 'cued'
}

function weekendDate(groups: Groups, { now }: DateContext): ResolvedDate {
  return { date: weekendOf(now.date, groups('which').toLowerCase() === 'next' ? 1 : 0) }
}

function edgeDate(groups: Groups, { now }: DateContext): ResolvedDate {
  const later = groups('which').toLowerCase() === 'next' ? 1 : 0
  const atEnd = groups('edge').toLowerCase().startsWith('e')
  const unit = groups('unit').toLowerCase()
  const { year } = partsOf(now.date)
  if (unit === 'day') return { date: now.date }
  if (unit === 'week') {
    const start = addDays(startOfWeek(now.date), later === 0 ? 7 : 7 * later)
    return { date: atEnd ? endOfWeek(now.date, later) : start }
  }
  if (unit === 'year') {
    const first = dateOf(year + 1, 1, 1)
    return { date: atEnd ? dateOf(year + later, 12, 31) : first }
  }
  return { date: atEnd ? endOfMonth(now.date, later) : firstOfMonth(now.date, 1) }
}

function nextUnit(groups: Groups, { now }: DateContext): ResolvedDate {
  const unit = groups('unit').toLowerCase()
  if (unit === 'week') return { date: addDays(startOfWeek(now.date), 7) }
  if (unit === 'month') return { date: firstOfMonth(now.date, 1) }
  return { date: dateOf(partsOf(now.date).year + 1, 1, 1) }
}

function shortEnd(groups: Groups, { now }: DateContext): ResolvedDate {
  const word = groups('word').toLowerCase()
  if (word === 'eow') return { date: endOfWeek(now.date, 0) }
  if (word === 'eom') return { date: endOfMonth(now.date, 0) }
  return { date: word === 'eoy' ? dateOf(partsOf(now.date).year, 12, 31) : now.date }
}

function partToday(groups: Groups, { now }: DateContext): ResolvedDate {
  const parts: DayPart[] = ['morning', 'afternoon', 'evening', 'night']
  const dayPart = parts.find((part) => groups('part').toLowerCase() === part) ?? 'night'
  return { date: now.date, dayPart }
}

function inHours(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const count = groups('half') === '' ? countOf(groups('count')) : 0.5
  if (count === null) return null
  const perUnit = groups('unit').toLowerCase().startsWith('h') ? 60 : 1
  return minutesLater(now, count * perUnit + (groups('more') === '' ? 0 : 30))
}

const tomorrowSource = 'tomm?orr?ow|tomoz|tmrw|tmrow|tmr|tmw|2moro'
const unitSource =
  '(?:work(?:ing)?|business|bank)\\s?-?days?|days?|weeks?|wks?|fortnights?|months?|years?|yrs?'
const hourSource = 'hours?|hrs?|minutes?|mins?'

const namedPeople = wordSet(
  'call phone ring ask tell meet see ping with for to from and visit remind pay thank help invite message text email mail give about of hi hello dear contact',
)

// "Tom" and "call tod" are people.
function isPerson({ words, previous, groups }: DatePlace): boolean {
  return /T\w+$/.test(words) || namedPeople.has(groups('prefix').toLowerCase() || previous)
}

// "the Today show" and "monday blues" are names.
function isShow({ previous, rest }: DatePlace): boolean {
  return previous === 'the' || /^\s+show(?!\p{L})/iu.test(rest)
}

const weekdayTitles =
  /^\s+(?:blues|school|roast|times|dress|best|club|ch[eé]ri|ami|addams|next(?!\s+(?:week|month))|night\s+(?:football|lights|fever|live))(?!\p{L})/iu

function isTitle({ words, rest }: DatePlace): boolean {
  return weekdayTitles.test(rest) || (/^wed$/iu.test(words) && /^\s+(?:the|a|my)\s/iu.test(rest))
}

const shortDay = (word: string, days: number): DateRule => ({
  ...dateRule('relative', word, 'weak', plusDays(days)),
  isName: isPerson,
})

/** Days relative to now: `tomorrow`, `in 3 days`, `next monday`, `weekend`, `eod`, `in 2 hours`. */
export const relativeDates: DateRule[] = [
  dateRule('relative', '(?:the\\s+)?day\\s+after\\s+(?:tomm?orr?ow|tmrw|tom)', 'sure', plusDays(2)),
  dateRule('relative', tomorrowSource, 'sure', plusDays(1)),
  shortDay('tom', 1),
  { ...dateRule('relative', 'today|later\\s+today', 'sure', plusDays(0)), isName: isShow },
  shortDay('tod', 0),
  {
    ...dateRule('relative', 'to(?<part>night)|tonite|tod\\s+night', 'sure', partToday),
    isName: isShow,
  },
  dateRule('none', '(?:later\\s+)?this\\s+(?<part>morning|afternoon|evening)', 'sure', partToday),
  dateRule(
    'none',
    `in\\s+(?<count>${countSource})\\s*(?<unit>${unitSource}|mos?|[dwy])(?:['’]?\\s+time|\\s+or\\s+(?:so|two|three))?`,
    'sure',
    inUnits,
  ),
  dateRule('none', `\\+\\s?(?<count>\\d{1,3})\\s*(?<unit>${unitSource}|[dwmy])`, 'sure', inUnits),
  dateRule(
    'none',
    `(?<count>${countSource})\\s+(?<unit>${unitSource})\\s+from\\s+(?<from>now|today|tomorrow|${weekdaySource})`,
    'sure',
    inUnits,
  ),
  dateRule(
    'none',
    `in\\s+(?<count>${countSource})\\s*(?<unit>${hourSource}|h|m)(?<more>\\s+and\\s+a\\s+half)?`,
    (groups) => (groups('unit') === 'm' ? 'weak' : 'sure'),
    inHours,
  ),
  dateRule('none', `in\\s+(?<half>half\\s+an)\\s+(?<unit>hour)`, 'sure', inHours),
  dateRule('none', `\\+\\s?(?<count>\\d{1,3})\\s*(?<unit>${hourSource}|h)`, 'sure', inHours),
  dateRule(
    'none',
    `(?<count>${countSource})\\s+(?<unit>${hourSource})\\s+from\\s+now`,
    'sure',
    inHours,
  ),
  {
    ...dateRule(
      'calendar',
      `(?:(?<which>next(?:\\s+week(?:\\s+on)?)?|this(?:\\s+coming)?|coming)\\s+)?(?<weekday>${weekdaySource})(?<week>\\s+(?:of\\s+)?next\\s+week)?`,
      weekdayStrength,
      weekdayDate,
    ),
    isName: isTitle,
  },
  dateRule(
    'relative',
    '(?:(?:early|sometime)\\s+)?next\\s+(?<unit>week|month|year)',
    'sure',
    nextUnit,
  ),
  dateRule(
    'none',
    '(?:(?<prefix>due|by|on|at|over)\\s+(?:the\\s+)?|(?:(?:by|on|for|due|over)\\s+)?(?<which>this|next)\\s+)?weekend',
    (groups) => (groups('which') === '' ? 'weak' : 'sure'),
    weekendDate,
  ),
  dateRule(
    'none',
    '(?:(?<prefix>due|by|before|at)\\s+)?(?:the\\s+)?(?<edge>end|start|beginning)\\s+of\\s+(?:the\\s+)?(?:(?<which>next|this)\\s+)?(?<unit>day|week|month|year)',
    'cued',
    edgeDate,
  ),
  dateRule(
    'none',
    '(?:(?<prefix>due|by|before|on)\\s+)?(?:the\\s+)?last\\s+day\\s+of\\s+(?:the\\s+)?(?:(?<which>next|this)\\s+)?(?<unit>month|year)',
    'sure',
    (groups, context) => edgeDate((name) => (name === 'edge' ? 'end' : groups(name)), context),
  ),
  dateRule('relative', '(?<word>eod|cob|close\\s+of\\s+business|eow|eom|eoy)', 'weak', shortEnd),
  dateRule('relative', '(?<which>this)\\s+week', 'weak', (_, { now }) => ({
    date: endOfWeek(now.date, 0),
  })),
]
