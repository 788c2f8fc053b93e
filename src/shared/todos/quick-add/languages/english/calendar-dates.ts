import { addMonths, dateOf, isCalendarDay, partsOf } from '../../../local-date.ts'
import {
  type DateContext,
  dayInYear,
  onSaidWeekday,
  type DateRule,
  type Groups,
  type ResolvedDate,
  type Strength,
} from '../../date-rule.ts'
import { type MonthPart, nextDayOfMonth, partOfMonth } from '../../calendar.ts'
import { numericDates } from '../../numeric-dates.ts'
import { dateRule, prefixes } from './english-date-rule.ts'
import { fullMonthSource, monthNumber, monthSource, weekdayNumber, weekdaySource } from './words.ts'

const day = '(?<day>[0-3]?\\d)'
const ordinal = '(?<suffix>st|nd|rd|th)'
const year = '(?<year>(?:19|2\\d)\\d\\d)'
const month = `(?<month>${monthSource})\\.?`
const verbs = new Set(['may', 'march'])
const names = new Set(['mar', 'jan', 'april', 'june', 'august'])

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

function bareDay(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const date = nextDayOfMonth(Number(groups('day')), now.date)
  return date === null ? null : { date }
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

function partLetter(groups: Groups): MonthPart {
  const part = groups('part').toLowerCase()
  if (part.startsWith('mid')) return 'middle'
  return part.startsWith('end') || part.startsWith('last') ? 'end' : 'start'
}

function dayInMonth(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const number = monthNumber(groups('month'))
  if (number === null) return null
  return { date: partOfMonth(partLetter(groups), number, groups('year'), now.date) }
}

function bareDayStrength(groups: Groups): Strength {
  return groups('article') !== '' && groups('prefix') !== '' ? 'cued' : 'weak'
}

const onWeekday = (resolve: DateRule['resolve']) => onSaidWeekday(resolve, weekdayNumber)

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
  ...numericDates(prefixes.calendar),
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
  dateRule('calendar', `(?:(?<article>the)\\s+)?${day}${ordinal}`, bareDayStrength, bareDay),
  dateRule(
    'calendar',
    `(?:the\\s+)?${day}${ordinal}?\\s+of\\s+(?<which>next|this|the)\\s+month`,
    'sure',
    dayOfRelativeMonth,
  ),
  dateRule(
    'calendar',
    `(?:at\\s+|in\\s+)?(?:the\\s+)?(?<part>mid|middle\\s+of|end\\s+of|(?:first|last)\\s+day\\s+of|beginning\\s+of|start\\s+of|early)(?:\\s+|-)${month}(?:,?\\s+${year})?`,
    'sure',
    dayInMonth,
  ),
  dateRule('none', `(?<prefix>in|by)\\s+(?<month>${fullMonthSource})`, 'weak', dayInMonth),
]
