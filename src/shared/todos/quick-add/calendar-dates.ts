import { addMonths, dateOf, daysInMonth, isCalendarDay, partsOf, weekdayOf } from '../local-date.ts'
import {
  type DateContext,
  dateRule,
  dayInYear,
  type DateRule,
  type Groups,
  type ResolvedDate,
  type Strength,
} from './date-rule.ts'
import {
  fullMonthSource,
  monthNames,
  monthNumber,
  monthSource,
  weekdayNames,
  weekdayNumber,
  weekdaySource,
} from './words.ts'

const day = '(?<day>[0-3]?\\d)'
const ordinal = '(?<suffix>st|nd|rd|th)'
const year = '(?<year>(?:19|2\\d)\\d\\d)'
const month = `(?<month>${monthSource})\\.?`
const verbs = new Set(['may', 'march'])
const names = new Set(['mar', 'jan', 'april', 'june', 'august'])
const fractions = /^(?:1\/[2-9]|2\/[35]|3\/[458]|[57]\/8|1\/10)$/

function namedStrength(groups: Groups): Strength {
  if (groups('year') !== '') return 'sure'
  const word = groups('month').toLowerCase()
  if (verbs.has(word)) return groups('suffix') === '' ? 'weak' : 'cued'
  return names.has(word) ? 'cued' : 'sure'
}

function namedDay(groups: Groups, context: DateContext): ResolvedDate | null {
  const number = monthNumber(groups('month'))
  return number === null ? null : dayInYear(number, Number(groups('day')), groups('year'), context)
}

function isoDay(groups: Groups): ResolvedDate {
  const [wholeYear, number, dayNumber] = [groups('year'), groups('number'), groups('day')]
  return isCalendarDay(Number(wholeYear), Number(number), Number(dayNumber))
    ? { date: dateOf(Number(wholeYear), Number(number), Number(dayNumber)) }
    : { impossible: `${wholeYear}-${number}-${dayNumber}` }
}

function slashDay(groups: Groups, context: DateContext): ResolvedDate | null {
  const [first, second] = [Number(groups('first')), Number(groups('second'))]
  if (first === 24 && second === 7) return null
  const swap = context.dateOrder === 'day-first' ? first <= 31 && second <= 12 : first > 12
  const [number, dayNumber] = swap ? [second, first] : [first, second]
  if (number < 1 || number > 12 || dayNumber < 1) return null
  return dayInYear(number, dayNumber, groups('year'), context)
}

function slashStrength(groups: Groups): Strength {
  if (groups('year') !== '') return 'sure'
  return fractions.test(`${groups('first')}/${groups('second')}`) ? 'prefixed' : 'cued'
}

function dottedDay(groups: Groups, context: DateContext): ResolvedDate | null {
  const number = Number(groups('number'))
  if (number < 1 || number > 12) return null
  return dayInYear(number, Number(groups('day')), groups('year'), context)
}

function bareDay(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const dayNumber = Number(groups('day'))
  if (dayNumber < 1 || dayNumber > 31) return null
  for (let months = 0; months < 3; months += 1) {
    const { year: thatYear, month: thatMonth } = partsOf(
      addMonths(`${now.date.slice(0, 7)}-01`, months),
    )
    const date = dateOf(thatYear, thatMonth, dayNumber)
    if (isCalendarDay(thatYear, thatMonth, dayNumber) && date >= now.date) return { date }
  }
  return null
}

function dayOfRelativeMonth(groups: Groups, { now }: DateContext): ResolvedDate {
  const offset = groups('which').toLowerCase() === 'next' ? 1 : 0
  const { year: thatYear, month: thatMonth } = partsOf(
    addMonths(`${now.date.slice(0, 7)}-01`, offset),
  )
  const dayNumber = Number(groups('day'))
  return isCalendarDay(thatYear, thatMonth, dayNumber)
    ? { date: dateOf(thatYear, thatMonth, dayNumber) }
    : { impossible: `day ${dayNumber} in that month` }
}

function partOfMonth(groups: Groups, context: DateContext): ResolvedDate | null {
  const number = monthNumber(groups('month'))
  if (number === null) return null
  const { year: thisYear, month: thisMonth } = partsOf(context.now.date)
  const target = Number(groups('year') || (number < thisMonth ? thisYear + 1 : thisYear))
  const dayNumber = { m: 15, e: daysInMonth(target, number) }[partLetter(groups)] ?? 1
  const date = dateOf(target, number, dayNumber)
  if (date >= context.now.date || groups('year') !== '') return { date }
  const later = { m: 15, e: daysInMonth(target + 1, number) }[partLetter(groups)] ?? 1
  return { date: dateOf(target + 1, number, later) }
}

function partLetter(groups: Groups): string {
  const part = groups('part').toLowerCase()
  if (part.startsWith('mid')) return 'm'
  return part.startsWith('end') ? 'e' : 'b'
}

function bareDayStrength(groups: Groups): Strength {
  return groups('article') !== '' && groups('prefix') !== '' ? 'cued' : 'weak'
}

function named(date: string): string {
  const { month: thatMonth, day: thatDay } = partsOf(date)
  return `${monthNames[thatMonth - 1] ?? ''} ${thatDay}`
}

// "friday 16th" is only a day when the 16th is a Friday.
function onWeekday(resolve: DateRule['resolve']): DateRule['resolve'] {
  return (groups, context) => {
    const resolved = resolve(groups, context)
    const wanted = weekdayNumber(groups('dayName'))
    if (resolved === null || 'impossible' in resolved || wanted === null) return resolved
    const actual = weekdayOf(resolved.date)
    if (actual === wanted) return resolved
    const [said = '', is = ''] = [weekdayNames[wanted], weekdayNames[actual]]
    return { impossible: `${said}, ${named(resolved.date)} (it is a ${is})` }
  }
}

const weekdayBefore = `(?<dayName>${weekdaySource}),?\\s+(?:the\\s+)?`

const datesWithWeekday: DateRule[] = [
  dateRule(
    'calendar',
    `${weekdayBefore}${day}${ordinal}?(?:\\s+of)?(?:\\s+|-)?${month}(?:,?\\s+${year})?`,
    'sure',
    onWeekday(namedDay),
  ),
  dateRule(
    'calendar',
    `${weekdayBefore}${month}\\s+(?:the\\s+)?${day}${ordinal}?(?:,?\\s+${year})?`,
    'sure',
    onWeekday(namedDay),
  ),
  dateRule('calendar', `${weekdayBefore}${day}${ordinal}`, 'cued', onWeekday(bareDay)),
]

/** Days written with a number: `27 jan`, `jan 27 2027`, `2026-12-01`, `12/24`, `24.12.`, `27th`. */
export const calendarDates: DateRule[] = [
  ...datesWithWeekday,
  dateRule(
    'calendar',
    '(?<year>(?:19|2\\d)\\d\\d)[-/](?<number>\\d{1,2})[-/](?<day>\\d{1,2})',
    'sure',
    isoDay,
  ),
  dateRule(
    'calendar',
    `(?:the\\s+)?${day}${ordinal}?(?:\\s+of)?(?:\\s+|-)?${month}(?:,?\\s+${year})?`,
    namedStrength,
    namedDay,
  ),
  dateRule(
    'calendar',
    `${month}\\s+(?:the\\s+)?${day}${ordinal}?(?:,?\\s+${year})?`,
    namedStrength,
    namedDay,
  ),
  dateRule(
    'calendar',
    '(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/(?<year>(?:19|2\\d)\\d\\d|\\d\\d))?',
    slashStrength,
    slashDay,
  ),
  dateRule(
    'calendar',
    '(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.(?:\\s?(?<year>(?:19|2\\d)\\d\\d|\\d\\d))?',
    'cued',
    dottedDay,
  ),
  dateRule('calendar', `(?:(?<article>the)\\s+)?${day}${ordinal}`, bareDayStrength, bareDay),
  dateRule(
    'calendar',
    `(?:the\\s+)?${day}${ordinal}?\\s+of\\s+(?<which>next|this|the)\\s+month`,
    'sure',
    dayOfRelativeMonth,
  ),
  dateRule(
    'calendar',
    `(?:at\\s+|in\\s+)?(?:the\\s+)?(?<part>mid|middle\\s+of|end\\s+of|beginning\\s+of|start\\s+of|early)(?:\\s+|-)${month}(?:,?\\s+${year})?`,
    'sure',
    partOfMonth,
  ),
  dateRule('none', `(?<prefix>in|by)\\s+(?<month>${fullMonthSource})`, 'weak', partOfMonth),
]
