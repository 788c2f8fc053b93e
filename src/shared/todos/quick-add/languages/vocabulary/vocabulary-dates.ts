import { addDays, addMonths, dateOf, partsOf, startOfWeek } from '../../../local-date.ts'
import {
  addWorkdays,
  endOfMonth,
  endOfWeek,
  firstOfMonth,
  minutesLater,
  type MonthPart,
  nextDayOfMonth,
  nextWeekday,
  partOfMonth,
  weekdayOfNextWeek,
  weekendOf,
} from '../../calendar.ts'
import {
  type DatePlace,
  type DateRule,
  dayInYear,
  type Groups,
  makeDateRule,
  onSaidWeekday,
  type Strength,
} from '../../date-rule.ts'
import { numericDates } from '../../numeric-dates.ts'
import { wordSet } from '../word-set.ts'
import type { Lexicon } from './lexicon.ts'
import type { DateVocabulary, Source } from './vocabulary.ts'

type Fixed = readonly [
  key: Exclude<keyof DateVocabulary, 'nextWeekday'>,
  strength: Strength,
  dateFrom: (today: string) => string,
]

const fixed: readonly Fixed[] = [
  ['today', 'sure', (today) => today],
  ['tomorrow', 'sure', (today) => addDays(today, 1)],
  ['dayAfterTomorrow', 'sure', (today) => addDays(today, 2)],
  ['yesterday', 'weak', (today) => addDays(today, -1)],
  ['thisWeek', 'weak', (today) => endOfWeek(today, 0)],
  ['nextWeek', 'sure', (today) => addDays(startOfWeek(today), 7)],
  ['nextMonth', 'sure', (today) => firstOfMonth(today, 1)],
  ['nextYear', 'sure', (today) => dateOf(partsOf(today).year + 1, 1, 1)],
  ['weekend', 'weak', (today) => weekendOf(today, 0)],
  ['thisWeekend', 'sure', (today) => weekendOf(today, 0)],
  ['nextWeekend', 'sure', (today) => weekendOf(today, 1)],
  ['endOfDay', 'weak', (today) => today],
  ['endOfWeek', 'sure', (today) => endOfWeek(today, 0)],
  ['endOfMonth', 'sure', (today) => endOfMonth(today, 0)],
  ['endOfNextMonth', 'sure', (today) => endOfMonth(today, 1)],
  ['endOfYear', 'sure', (today) => dateOf(partsOf(today).year, 12, 31)],
  ['startOfWeek', 'sure', (today) => addDays(startOfWeek(today), 7)],
  ['startOfMonth', 'sure', (today) => firstOfMonth(today, 1)],
]

interface Builder {
  lexicon: Lexicon
  /** Words before a date that is told from today. */
  told: Source
  /** Words before a day of the calendar. */
  onDay: Source
}

function builderOf(lexicon: Lexicon): Builder {
  const { due, on, onArticle, by } = lexicon.vocabulary
  const days = [by, on, onArticle].filter((words) => words !== '').join('|')
  const isDue = `(?:${due}|due|deadline):?(?: (?:${days}))?`
  return {
    lexicon,
    told: lexicon.source(`(?:(?<prefix>${isDue}|${by}) )?`),
    onDay: lexicon.source(`(?:(?<prefix>${isDue}|${days}) )?`),
  }
}

function fixedDates({ lexicon, told }: Builder): DateRule[] {
  const { dates } = lexicon.vocabulary
  const vetoes = wordSet(dates.tomorrowVetoes)
  return fixed.map(([key, strength, dateFrom]) => {
    const rule = makeDateRule(
      `${told}(?:${lexicon.source(dates[key])})`,
      strength,
      (_, { now }) => ({ date: dateFrom(now.date) }),
    )
    const isVetoed = key === 'tomorrow' || key === 'yesterday'
    return isVetoed ? { ...rule, isName: ({ previous }) => vetoes.has(previous) } : rule
  })
}

function unitsLater(lexicon: Lexicon): DateRule['resolve'] {
  return (groups, { now: { date } }) => {
    const count = groups('count') === '' ? 1 : lexicon.countOf(groups('count'))
    const unit = lexicon.unitOf(groups('unit'))
    if (count === null || unit === null) return null
    if (unit === 'workday') return { date: addWorkdays(date, count) }
    const days = { day: 1, week: 7, fortnight: 14 }[String(unit)]
    if (days !== undefined) return { date: addDays(date, count * days) }
    return { date: addMonths(date, count * ({ quarter: 3, year: 12 }[String(unit)] ?? 1)) }
  }
}

function timeLater(lexicon: Lexicon): DateRule['resolve'] {
  return (groups, { now }) => {
    const count = lexicon.countOf(groups('count'))
    return count === null ? null : minutesLater(now, count * lexicon.minutesIn(groups('unit')))
  }
}

function toldDates({ lexicon }: Builder): DateRule[] {
  const { dates } = lexicon.vocabulary
  return [
    makeDateRule(lexicon.source(dates.todayPart), 'sure', (groups, { now }) => {
      const dayPart = lexicon.partOf(groups('part') || groups('late'))
      return dayPart === null ? { date: now.date } : { date: now.date, dayPart }
    }),
    makeDateRule(lexicon.source(dates.inUnits), 'sure', unitsLater(lexicon)),
    makeDateRule(lexicon.source(dates.inClockUnits), 'sure', timeLater(lexicon)),
    makeDateRule(lexicon.source(dates.inHalfHour), 'sure', (_, { now }) => minutesLater(now, 30)),
    makeDateRule(
      lexicon.source('\\+\\s?(?<count>\\d{1,3})\\s?{anyunit}'),
      'sure',
      (groups, context) =>
        lexicon.unitOf(groups('unit')) === null
          ? timeLater(lexicon)(groups, context)
          : unitsLater(lexicon)(groups, context),
    ),
  ]
}

function weekdayStrength(lexicon: Lexicon): DateRule['strength'] {
  const { shortNames } = lexicon.vocabulary
  const isWritten = shortNames === 'capital' ? /^\p{Lu}/u : /^\p{Ll}/u
  return (groups) => {
    const name = groups('weekday')
    if (!lexicon.isShortWeekday(name)) return 'cued'
    return isWritten.test(name) ? 'timed' : 'never'
  }
}

type WeekdayDate = (weekday: number, today: string) => string

function onWeekday(lexicon: Lexicon, dateOn: WeekdayDate): DateRule['resolve'] {
  return (groups, { now }) => {
    const weekday = lexicon.weekdayOf(groups('weekday'))
    const dayPart = lexicon.partOf(groups('part'))
    if (weekday === null) return null
    const date = dateOn(weekday, now.date)
    return dayPart === null ? { date } : { date, dayPart }
  }
}

// "Domingo Pérez" and "Domenica Rossi" are people; weekdays are written small in these languages.
function isFullName({ words, rest }: DatePlace): boolean {
  return /(?:^|\s)\p{Lu}\p{Ll}+$/u.test(words) && /^\s\p{Lu}\p{Ll}/u.test(rest)
}

function weekdayDates({ lexicon, onDay }: Builder): DateRule[] {
  const { dates, weekdayNames } = lexicon.vocabulary
  const notBefore = `(?!\\s+(?:${lexicon.source(weekdayNames)}))`
  const coming = onWeekday(lexicon, nextWeekday)
  return [
    {
      ...makeDateRule(
        `${onDay}${lexicon.source('{weekday}')}${notBefore}`,
        weekdayStrength(lexicon),
        coming,
      ),
      isName: (place) => lexicon.vocabulary.shortNames === 'lower-case' && isFullName(place),
    },
    makeDateRule(`${onDay}${lexicon.source(dates.thisWeekday)}`, 'sure', coming),
    ...dates.nextWeekday.map((source) =>
      makeDateRule(
        `${onDay}(?:${lexicon.source(source)})`,
        'sure',
        onWeekday(lexicon, weekdayOfNextWeek),
      ),
    ),
    makeDateRule(`${onDay}${lexicon.source(dates.weekdayWithPart)}`, 'sure', coming),
  ]
}

function namedStrength(lexicon: Lexicon): DateRule['strength'] {
  const { months, wordMonths } = lexicon.vocabulary
  const full = new RegExp(`^(?:${months.map((month) => month.full).join('|')})$`, 'iu')
  const words = new RegExp(`^(?:${lexicon.source(wordMonths)})$`, 'iu')
  return (groups) => {
    if (groups('year') !== '') return 'sure'
    if (words.test(groups('month'))) return 'cued'
    return full.test(groups('month')) ? 'sure' : 'weak'
  }
}

function inMonth(lexicon: Lexicon, part: MonthPart): DateRule['resolve'] {
  return (groups, { now }) => {
    const month = lexicon.monthOf(groups('month'))
    if (month === null) return null
    return { date: partOfMonth(part, month, groups('year'), now.date) }
  }
}

function calendarDates({ lexicon, onDay }: Builder): DateRule[] {
  const { dates } = lexicon.vocabulary
  const namedDay: DateRule['resolve'] = (groups, context) => {
    const month = lexicon.monthOf(groups('month'))
    return month === null ? null : dayInYear(month, Number(groups('day')), groups('year'), context)
  }
  const bareDay = (groups: Groups, today: string) => nextDayOfMonth(Number(groups('day')), today)
  const name = lexicon.source(
    `(?:(?<dayName>${lexicon.weekdays}),? (?:(?:${lexicon.vocabulary.onArticle || 'den'}) )?)?`,
  )
  return [
    ...numericDates(onDay),
    makeDateRule(
      `${onDay}${name}${lexicon.source(dates.namedDay)}`,
      namedStrength(lexicon),
      onSaidWeekday(namedDay, (name) => lexicon.weekdayOf(name)),
    ),
    makeDateRule(lexicon.source(dates.bareDay), 'weak', (groups, { now }) => {
      const date = bareDay(groups, now.date)
      return date === null ? null : { date }
    }),
    makeDateRule(lexicon.source(dates.startOfPart), 'sure', inMonth(lexicon, 'start')),
    makeDateRule(lexicon.source(dates.middleOfPart), 'sure', inMonth(lexicon, 'middle')),
    makeDateRule(lexicon.source(dates.endOfPart), 'sure', inMonth(lexicon, 'end')),
    makeDateRule(lexicon.source(dates.inMonth), 'weak', inMonth(lexicon, 'start')),
  ]
}

/** The rules for days of a vocabulary. */
export function vocabularyDates(lexicon: Lexicon): DateRule[] {
  const builder = builderOf(lexicon)
  return [
    ...fixedDates(builder),
    ...toldDates(builder),
    ...weekdayDates(builder),
    ...calendarDates(builder),
  ]
}
