import { addDays, addMonths, partsOf, startOfWeek } from '../../../local-date.ts'
import { endOfWeek, firstOfMonth, minutesLater, nextWeekday, nthWeekdayOf } from '../../calendar.ts'
import {
  dayInYear,
  type DateContext,
  type DateRule,
  type Groups,
  type ResolvedDate,
} from '../../date-rule.ts'
import { wordSet } from '../word-set.ts'
import { dateRule } from './english-date-rule.ts'
import {
  countOf,
  countSource,
  monthNumber,
  monthSource,
  ordinalOf,
  weekdayNumber,
  weekdaySource,
} from './words.ts'

function monthsToTry(groups: Groups, today: string): string[] {
  if (groups('which') !== '') return [firstOfMonth(today, groups('which') === 'next' ? 1 : 0)]
  const month = monthNumber(groups('month'))
  if (month === null) return [firstOfMonth(today, 0), firstOfMonth(today, 1)]
  const { year } = partsOf(today)
  const years = groups('year') === '' ? [year, year + 1] : [Number(groups('year'))]
  return years.map((one) => `${one}-${String(month).padStart(2, '0')}-01`)
}

function nthWeekday(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const position = ordinalOf(groups('nth').toLowerCase())
  const weekday = weekdayNumber(groups('weekday'))
  if (position === null || position > 5 || weekday === null) return null
  const dates = monthsToTry(groups, now.date).map((month) => nthWeekdayOf(position, weekday, month))
  const date = dates.find((one) => one !== null && (groups('year') !== '' || one >= now.date))
  return date === undefined || date === null ? null : { date }
}

function weekdayWeek(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const weekday = weekdayNumber(groups('weekday'))
  if (weekday === null) return null
  const weeks = /^fortnight/iu.test(groups('span')) ? 2 : 1
  return { date: addDays(nextWeekday(weekday, now.date), 7 * weeks) }
}

function afterNext(groups: Groups, { now }: DateContext): ResolvedDate {
  return groups('unit').toLowerCase() === 'week'
    ? { date: addDays(startOfWeek(now.date), 14) }
    : { date: firstOfMonth(now.date, 2) }
}

function hoursAndMinutes(groups: Groups, { now }: DateContext): ResolvedDate | null {
  const hours = countOf(groups('count'))
  return hours === null ? null : minutesLater(now, hours * 60 + Number(groups('minutes')))
}

function anchorOf(groups: Groups, context: DateContext): string | null {
  const month = monthNumber(groups('month') || groups('monthLast'))
  if (month === null) return null
  const resolved = dayInYear(month, Number(groups('day') || groups('dayFirst')), '', context)
  return resolved !== null && 'date' in resolved ? resolved.date : null
}

/** So much before or after a day of the year; of the next one when that is over. */
function besideDay(groups: Groups, context: DateContext): ResolvedDate | null {
  const count = countOf(groups('count'))
  const anchor = anchorOf(groups, context)
  if (count === null || anchor === null) return null
  const unit = groups('unit').toLowerCase()
  const steps = groups('side').toLowerCase() === 'before' ? -count : count
  const from = (day: string) =>
    unit.startsWith('m')
      ? addMonths(day, steps)
      : addDays(day, steps * (unit.startsWith('w') ? 7 : 1))
  const date = from(anchor)
  return { date: date >= context.now.date ? date : from(addMonths(anchor, 12)) }
}

const pastWords = wordSet(
  'of from about since until than like was were had got met made said wrote came saw left sent bought took gave told went found lost spoke began did heard felt ate and the',
)

// "what I started yesterday" and "the mail from yesterday" are over.
const yesterday: DateRule = {
  ...dateRule('relative', 'yesterday', 'weak', (_, { now }) => ({ date: addDays(now.date, -1) })),
  isName: ({ previous }) => pastWords.has(previous) || /..ed$/u.test(previous),
}

/** Days that are told by their place: `first monday of december`, `friday week`, `yesterday`. */
export const placedDates: DateRule[] = [
  yesterday,
  dateRule(
    'calendar',
    `(?:the\\s+)?(?<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th))\\s+(?<weekday>${weekdaySource})\\s+(?:(?:of|in)\\s+)?(?:(?<month>${monthSource})(?:,?\\s+(?<year>(?:19|2\\d)\\d\\d))?|(?:the\\s+)?(?:(?<which>this|next)\\s+)?month)`,
    'sure',
    nthWeekday,
  ),
  dateRule(
    'calendar',
    `(?<weekday>${weekdaySource})\\s+(?<span>week|fortnight)`,
    'weak',
    weekdayWeek,
  ),
  dateRule(
    'none',
    `an?\\s+(?<span>week|fortnight)\\s+on\\s+(?<weekday>${weekdaySource})`,
    'sure',
    weekdayWeek,
  ),
  dateRule(
    'none',
    `(?<count>${countSource})\\s+(?<unit>days?|weeks?|months?)\\s+(?<side>before|after)\\s+(?:the\\s+)?(?:(?<month>${monthSource})\\.?\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)?|(?<dayFirst>[0-3]?\\d)(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<monthLast>${monthSource}))`,
    'cued',
    besideDay,
  ),
  dateRule('relative', '(?:the\\s+)?(?<unit>week|month)\\s+after\\s+next', 'sure', afterNext),
  dateRule(
    'none',
    'in\\s+(?<count>\\d{1,2})\\s*h(?:ours?|rs?|r)?\\s*(?:and\\s+)?(?<minutes>\\d{1,2})(?:\\s*m(?:in(?:ute)?s?)?)?',
    'sure',
    hoursAndMinutes,
  ),
  dateRule('none', '(?:later|sometime)\\s+this\\s+week', 'sure', (_, { now }) => ({
    date: endOfWeek(now.date, 0),
  })),
]
