import { dateOf, isCalendarDay } from '../local-date.ts'
import {
  type DateContext,
  type DateRule,
  dayInYear,
  type Groups,
  makeDateRule,
  type ResolvedDate,
  type Strength,
} from './date-rule.ts'

const fractions = /^(?:1\/[2-9]|2\/[35]|3\/[458]|[57]\/8|1\/10)$/
const fullYear = '(?<year>\\d{4})'
const shortYear = '(?<year>\\d{4}|\\d\\d)'

function isoDay(groups: Groups): ResolvedDate {
  const [year, month, day] = [groups('year'), groups('number'), groups('day')]
  return isCalendarDay(Number(year), Number(month), Number(day))
    ? { date: dateOf(Number(year), Number(month), Number(day)) }
    : { impossible: `${year}-${month}-${day}` }
}

function slashDay(groups: Groups, context: DateContext): ResolvedDate | null {
  const [first, second] = [Number(groups('first')), Number(groups('second'))]
  if (first === 24 && second === 7) return null
  const swap = context.dateOrder === 'day-first' ? first <= 31 && second <= 12 : first > 12
  const [month, day] = swap ? [second, first] : [first, second]
  if (month < 1 || month > 12 || day < 1) return null
  return dayInYear(month, day, groups('year'), context)
}

function slashStrength(groups: Groups): Strength {
  if (groups('year') !== '') return 'sure'
  return fractions.test(`${groups('first')}/${groups('second')}`) ? 'prefixed' : 'cued'
}

function dottedDay(groups: Groups, context: DateContext): ResolvedDate | null {
  const month = Number(groups('number'))
  if (month < 1 || month > 12) return null
  return dayInYear(month, Number(groups('day')), groups('year'), context)
}

/**
 * Days in figures, which are the same in all languages: `2026-12-01`, `12/24`, `24.12.`. The
 * prefix is the source of words such as "on"; it has a group of that name.
 */
export function numericDates(prefix: string): DateRule[] {
  return [
    makeDateRule(
      `${prefix}${fullYear}-(?<number>\\d\\d)-(?<day>\\d\\d)T(?<time>(?:[01]\\d|2[0-3]):[0-5]\\d)(?::\\d\\d)?`,
      'sure',
      (groups) => {
        const day = isoDay(groups)
        return 'impossible' in day ? day : { ...day, time: groups('time') }
      },
    ),
    makeDateRule(`${prefix}(?<first>\\d{1,2})-(?<second>\\d{1,2})-${fullYear}`, 'sure', slashDay),
    makeDateRule(`${prefix}${fullYear}[-/](?<number>\\d{1,2})[-/](?<day>\\d{1,2})`, 'sure', isoDay),
    makeDateRule(
      `${prefix}(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/${shortYear})?`,
      slashStrength,
      slashDay,
    ),
    makeDateRule(
      `${prefix}(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.(?:\\s?${shortYear})?`,
      (groups) => (groups('year') === '' ? 'cued' : 'sure'),
      dottedDay,
    ),
  ]
}
