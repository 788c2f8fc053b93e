import {
  addDays,
  addMonths,
  dateOf,
  daysInMonth,
  partsOf,
  startOfWeek,
  timeOf,
  weekdayOf,
} from '../local-date.ts'
import {
  type DateContext,
  dateRule,
  type DateRule,
  type DayPart,
  type Groups,
  type ResolvedDate,
  type Strength,
} from './date-rule.ts'
import { countOf, countSource, weekdayNumber, weekdaySource } from './words.ts'

const friday = 4
const saturday = 5

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

function addWorkdays(date: string, count: number): string {
  let result = date
  for (let left = count; left > 0;) {
    result = addDays(result, 1)
    if (weekdayOf(result) < saturday) left -= 1
  }
  return result
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

function nextWeekday(weekday: number, today: string): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
}

function weekdayDate(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const weekday = weekdayNumber(groups('weekday'))
  if (weekday === null) return null
  const which = groups('which').toLowerCase()
  if (which.startsWith('next') || groups('week') !== '') {
    return { date: addDays(startOfWeek(now.date), 7 + weekday) }
  }
  const isToday = weekday === weekdayOf(now.date)
  return { date: which === 'this' && isToday ? now.date : nextWeekday(weekday, now.date) }
}

function weekdayStrength(groups: Groups): Strength {
  if (groups('which') !== '' || groups('week') !== '') return 'sure'
  return /^(?:sun|sat)$/i.test(groups('weekday')) ? 'weak' : 'cued'
}

function weekendDate(groups: Groups, { now }: DateContext): ResolvedDate {
  const thisSaturday = addDays(startOfWeek(now.date), saturday)
  if (groups('which').toLowerCase() === 'next') return { date: addDays(thisSaturday, 7) }
  return { date: thisSaturday < now.date ? now.date : thisSaturday }
}

function endOfWeek(today: string, weeksLater: number): string {
  const target = addDays(startOfWeek(today), friday + 7 * weeksLater)
  return target < today ? addDays(target, 7) : target
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
  return { date: atEnd ? endOfMonth(now.date, later) : firstOfNextMonth(now.date) }
}

function endOfMonth(today: string, later: number): string {
  const { year, month } = partsOf(addMonths(`${today.slice(0, 7)}-01`, later))
  return dateOf(year, month, daysInMonth(year, month))
}

function firstOfNextMonth(today: string): string {
  return addMonths(`${today.slice(0, 7)}-01`, 1)
}

function nextUnit(groups: Groups, { now }: DateContext): ResolvedDate {
  const unit = groups('unit').toLowerCase()
  if (unit === 'week') return { date: addDays(startOfWeek(now.date), 7) }
  if (unit === 'month') return { date: firstOfNextMonth(now.date) }
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
  const [hour = 0, minute = 0] = now.time.split(':').map(Number)
  const more = groups('more') === '' ? 0 : 30
  const total = hour * 60 + minute + Math.round(count * perUnit) + more
  const inDay = total % 1440
  return {
    date: addDays(now.date, Math.floor(total / 1440)),
    time: timeOf(Math.floor(inDay / 60), inDay % 60),
  }
}

const tomorrowSource = 'tomm?orr?ow|tomoz|tmrw|tmrow|tmr|tmw|2moro'
const unitSource =
  '(?:work(?:ing)?|business|bank)\\s?-?days?|days?|weeks?|wks?|fortnights?|months?|years?|yrs?'
const hourSource = 'hours?|hrs?|minutes?|mins?'

/** Days relative to now: `tomorrow`, `in 3 days`, `next monday`, `weekend`, `eod`, `in 2 hours`. */
export const relativeDates: DateRule[] = [
  dateRule('relative', '(?:the\\s+)?day\\s+after\\s+(?:tomm?orr?ow|tmrw|tom)', 'sure', plusDays(2)),
  dateRule('relative', tomorrowSource, 'sure', plusDays(1)),
  dateRule('relative', 'tom', 'weak', plusDays(1)),
  dateRule('relative', 'today|later\\s+today', 'sure', plusDays(0)),
  dateRule('relative', 'tod', 'weak', plusDays(0)),
  dateRule('relative', 'to(?<part>night)|tonite|tod\\s+night', 'sure', partToday),
  dateRule('none', '(?:later\\s+)?this\\s+(?<part>morning|afternoon|evening)', 'sure', partToday),
  dateRule(
    'none',
    `in\\s+(?<count>${countSource})\\s*(?<unit>${unitSource}|[dw])(?:['’]?\\s+time)?`,
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
    `in\\s+(?<count>${countSource})\\s*(?<unit>${hourSource}|h)(?<more>\\s+and\\s+a\\s+half)?`,
    'sure',
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
  dateRule(
    'calendar',
    `(?:(?<which>next(?:\\s+week(?:\\s+on)?)?|this(?:\\s+coming)?|coming)\\s+)?(?<weekday>${weekdaySource})(?<week>\\s+(?:of\\s+)?next\\s+week)?`,
    weekdayStrength,
    weekdayDate,
  ),
  dateRule('relative', 'next\\s+(?<unit>week|month|year)', 'sure', nextUnit),
  dateRule(
    'none',
    '(?:(?<prefix>due|by|on|at|over)\\s+(?:the\\s+)?|(?:(?:by|on|for|due|over)\\s+)?(?<which>this|next)\\s+)?weekend',
    (groups) => (groups('which') === '' ? 'weak' : 'sure'),
    weekendDate,
  ),
  dateRule(
    'none',
    '(?:(?<prefix>due|by|before|at)\\s+)?(?:the\\s+)?(?<edge>end|start|beginning)\\s+of\\s+(?:the\\s+)?(?:(?<which>next|this)\\s+)?(?<unit>day|week|month|year)',
    'sure',
    edgeDate,
  ),
  dateRule(
    'none',
    '(?:(?<prefix>due|by|before|on)\\s+)?(?:the\\s+)?last\\s+day\\s+of\\s+(?:the\\s+)?(?:(?<which>next|this)\\s+)?(?<unit>month|year)',
    'sure',
    (groups, context) => edgeDate((name) => (name === 'edge' ? 'end' : groups(name)), context),
  ),
  dateRule('relative', '(?<word>eod|eow|eom|eoy)', 'weak', shortEnd),
  dateRule('relative', '(?<which>this)\\s+week', 'weak', (_, { now }) => ({
    date: endOfWeek(now.date, 0),
  })),
]
