import { repeatRule, type RepeatRule, weekdayCodes } from '../../../repeat-rule.ts'
import type { DayPart } from '../../date-rule.ts'
import { takeList } from './take-list.ts'
import type { Cursor } from './tokens.ts'
import { countOf, ordinalOf, weekdayNumber } from './words.ts'
import { takeMonthOf, takeYearDay } from './year-days.ts'

/** A repeat that was read, with the part of the day that was said with it. */
export interface ReadRepeat {
  rule: RepeatRule
  dayPart: DayPart | null
}

const dayParts: DayPart[] = ['morning', 'afternoon', 'evening', 'night']
const frequencies = new Map<string, RepeatRule>([
  ['day', repeatRule('DAILY')],
  ['week', repeatRule('WEEKLY')],
  ['fortnight', repeatRule('WEEKLY', { interval: 2 })],
  ['month', repeatRule('MONTHLY')],
  ['quarter', repeatRule('MONTHLY', { interval: 3 })],
  ['year', repeatRule('YEARLY')],
  ['weekday', repeatRule('WEEKLY', { byDay: weekdayCodes.slice(0, 5) })],
  ['workday', repeatRule('WEEKLY', { byDay: weekdayCodes.slice(0, 5) })],
  ['weekend', repeatRule('WEEKLY', { byDay: ['SA'] })],
])

const plain = (rule: RepeatRule): ReadRepeat => ({ rule, dayPart: null })

function unitOf(word: string): RepeatRule | null {
  return frequencies.get(word) ?? frequencies.get(word.replace(/s$/, '')) ?? null
}

function dayPartOf(word: string): DayPart | null {
  return dayParts.find((part) => part === word || `${part}s` === word) ?? null
}

function weekdayOf(word: string): number | null {
  return weekdayNumber(word) ?? weekdayNumber(word.replace(/s$/, ''))
}

const adverbs = new Map<string, RepeatRule>([
  ['daily', repeatRule('DAILY')],
  ['nightly', repeatRule('DAILY')],
  ['weekly', repeatRule('WEEKLY')],
  ['biweekly', repeatRule('WEEKLY', { interval: 2 })],
  ['fortnightly', repeatRule('WEEKLY', { interval: 2 })],
  ['monthly', repeatRule('MONTHLY')],
  ['quarterly', repeatRule('MONTHLY', { interval: 3 })],
  ['yearly', repeatRule('YEARLY')],
  ['annually', repeatRule('YEARLY')],
])

function takeWeekdays(cursor: Cursor): string[] {
  const range = cursor.attempt(() => {
    const first = cursor.take(weekdayOf)
    const joined = first !== null && cursor.skip('-', '–', 'to', 'through')
    const last = joined ? cursor.take(weekdayOf) : null
    if (first === null || last === null || last <= first) return null
    return weekdayCodes.slice(first, last + 1)
  })
  if (range !== null) return range
  const days = takeList(cursor, () => cursor.take(weekdayOf))
  const unique = [...new Set(days)].toSorted((one, other) => one - other)
  return unique.flatMap((day) => weekdayCodes[day] ?? [])
}

function takeDayNumber(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    cursor.skip('the')
    if (cursor.skipAll('last', 'day')) return -1
    const number = cursor.take((word) => (/^\d/.test(word) ? ordinalOf(word) : null))
    return number !== null && number >= 1 && number <= 31 ? number : null
  })
}

const bareDay = /^(?:[1-9]|[12]\d|3[01])$/

/** Days of a month; without their endings, as in `2, 15, 27`, only where there are several. */
function takeDayNumbers(cursor: Cursor): number[] {
  const days = takeList(cursor, () => takeDayNumber(cursor))
  if (days.length > 0) return days
  const start = cursor.position
  const bare = takeList(cursor, () =>
    cursor.take((word) => (bareDay.test(word) ? Number(word) : null)),
  )
  if (bare.length > 1) return bare
  cursor.position = start
  return []
}

function skipOfMonth(cursor: Cursor): boolean {
  return (
    cursor.skipAll('of', 'the', 'month') ||
    cursor.skipAll('of', 'each', 'month') ||
    cursor.skipAll('of', 'every', 'month') ||
    cursor.skipAll('of', 'month')
  )
}

function takeMonthDays(cursor: Cursor, interval: number): RepeatRule | null {
  return cursor.attempt(() => {
    const days = takeDayNumbers(cursor)
    if (days.length === 0) return null
    const isOfMonth = skipOfMonth(cursor)
    if (!isOfMonth && /^(?:hour|day|week|month|year|time)s?$/.test(cursor.peek())) return null
    return repeatRule('MONTHLY', { interval, byMonthDay: days })
  })
}

const spelledIntervals = new Set(['second', 'third', 'fourth', 'fifth'])

/** Reads `1st workday of the month`, which counts Mondays to Fridays only. */
function takeNthWorkday(cursor: Cursor): RepeatRule | null {
  return cursor.attempt(() => {
    cursor.skip('the')
    const isSpelled = spelledIntervals.has(cursor.peek())
    const position = cursor.take(ordinalOf)
    const isWorkday = cursor.skip('workday', 'weekday') || cursor.skipAll('working', 'day')
    if (position === null || !isWorkday || position > 20) return null
    // "Every second weekday" leaves one out each time.
    if (!skipOfMonth(cursor) && isSpelled) return null
    const byDay = weekdayCodes.slice(0, 5)
    return repeatRule('MONTHLY', { byDay, bySetPosition: [position] })
  })
}

function takeNthWeekday(cursor: Cursor, interval: number): RepeatRule | null {
  return cursor.attempt(() => {
    cursor.skip('the')
    const positions = takeList(cursor, () => cursor.take(ordinalOf))
    const weekday = cursor.take(weekdayOf)
    const code = weekday === null ? undefined : weekdayCodes[weekday]
    if (code === undefined || positions.length === 0) return null
    if (positions.some((position) => position > 5)) return null
    const byDay = positions.map((position) => position + code)
    const month = takeMonthOf(cursor)
    if (month !== null) return repeatRule('YEARLY', { interval, byMonth: [month], byDay })
    skipOfMonth(cursor)
    return repeatRule('MONTHLY', { interval, byDay })
  })
}

function takeWeekdayRepeat(cursor: Cursor, interval: number): ReadRepeat | null {
  const byDay = takeWeekdays(cursor)
  if (byDay.length === 0) return null
  return { rule: repeatRule('WEEKLY', { interval, byDay }), dayPart: cursor.take(dayPartOf) }
}

/** Reads what follows "on" in "every month on the 1st": which day of the unit it is. */
function takeDayOfUnit(cursor: Cursor, unit: RepeatRule): RepeatRule | null {
  return cursor.attempt(() => {
    cursor.skip('on')
    if (unit.frequency === 'WEEKLY' && unit.byDay.length === 0) {
      const byDay = takeWeekdays(cursor)
      return byDay.length === 0 ? null : { ...unit, byDay }
    }
    if (unit.frequency === 'MONTHLY') {
      return takeNthWeekday(cursor, unit.interval) ?? takeMonthDays(cursor, unit.interval)
    }
    const yearDay = unit.frequency === 'YEARLY' ? takeYearDay(cursor) : null
    return yearDay === null ? null : { ...yearDay, interval: unit.interval }
  })
}

function takeInterval(cursor: Cursor): number | null {
  if (cursor.skip('other', 'alternate')) return 2
  return cursor.take((word) => {
    const number = countOf(word) ?? ordinalOf(word)
    return number !== null && number >= 1 ? number : null
  })
}

function takeException(cursor: Cursor): RepeatRule | null {
  return cursor.attempt(() => {
    if (!cursor.skip('except', 'but')) return null
    cursor.skip('on', 'for')
    const except = cursor.skip('weekends') ? ['SA', 'SU'] : takeWeekdays(cursor)
    const byDay = weekdayCodes.filter((code) => !except.includes(code))
    return except.length === 0 || byDay.length === 0 ? null : repeatRule('WEEKLY', { byDay })
  })
}

function takeUnit(cursor: Cursor, unit: RepeatRule): ReadRepeat | null {
  if (cursor.peek() === 'of') return null
  const isDaily = unit.frequency === 'DAILY' && unit.interval === 1
  const exception = isDaily ? takeException(cursor) : null
  return plain(exception ?? takeDayOfUnit(cursor, unit) ?? unit)
}

/** Reads a number of units, or one unit: `3 days`, `other week`, `monday`. */
export function takeCounted(cursor: Cursor): ReadRepeat | null {
  return cursor.attempt(() => {
    const interval = takeInterval(cursor) ?? 1
    const unit = cursor.take(unitOf)
    if (unit !== null) return takeUnit(cursor, { ...unit, interval: unit.interval * interval })
    const dayPart = cursor.take(dayPartOf)
    if (dayPart !== null) return { rule: repeatRule('DAILY', { interval }), dayPart }
    return takeWeekdayRepeat(cursor, interval)
  })
}

/** Reads what follows "every". */
export function takeRepeat(cursor: Cursor): ReadRepeat | null {
  cursor.skip('single')
  const yearDay = cursor.attempt(() => takeYearDay(cursor))
  if (yearDay !== null) return plain(yearDay)
  const nthWeekday = takeNthWorkday(cursor) ?? takeNthWeekday(cursor, 1)
  if (nthWeekday !== null) return plain(nthWeekday)
  const counted = takeCounted(cursor)
  if (counted !== null) return counted
  const monthDays = takeMonthDays(cursor, 1)
  return monthDays === null ? null : plain(monthDays)
}

function takeOnce(cursor: Cursor): RepeatRule | null {
  if (!cursor.skip('once')) return null
  if (!cursor.skip('a', 'an', 'per', 'each', 'every')) return null
  return cursor.take(unitOf)
}

function takeOrdinalOfMonth(cursor: Cursor): RepeatRule | null {
  cursor.skip('on')
  cursor.skip('the')
  const position = cursor.attempt(() =>
    cursor.skipAll('last', 'day') ? -1 : cursor.take(ordinalOf),
  )
  const weekday = cursor.take(weekdayOf)
  const isMonthly = cursor.skip('of') && cursor.skip('every', 'each') && cursor.skip('month')
  if (position === null || !isMonthly) return null
  const code = weekday === null ? undefined : weekdayCodes[weekday]
  if (code === undefined) return repeatRule('MONTHLY', { byMonthDay: [position] })
  return position > 5 ? null : repeatRule('MONTHLY', { byDay: [position + code] })
}

function takePlurals(cursor: Cursor): RepeatRule | null {
  cursor.skip('on')
  const unit = cursor.take((word) =>
    /^(?:weekday|workday|weekend)s$/.test(word) ? unitOf(word) : null,
  )
  if (unit !== null) return unit
  const days = takeList(cursor, () =>
    cursor.take((word) => (word.endsWith('days') ? weekdayOf(word) : null)),
  )
  const byDay = days.flatMap((day) => weekdayCodes[day] ?? [])
  return byDay.length === 0 ? null : repeatRule('WEEKLY', { byDay })
}

/** Reads a repeat without "every": `daily`, `weekly on friday`, `once a month`, `on mondays`. */
export function takeAdverb(cursor: Cursor): ReadRepeat | null {
  const adverb = cursor.take((word) => adverbs.get(word) ?? null)
  const unit = adverb ?? cursor.attempt(() => takeOnce(cursor))
  if (unit !== null) return plain(takeDayOfUnit(cursor, unit) ?? unit)
  const monthly = cursor.attempt(() => takeOrdinalOfMonth(cursor))
  if (monthly !== null) return plain(monthly)
  const plural = cursor.attempt(() => takePlurals(cursor))
  return plural === null ? null : { rule: plural, dayPart: cursor.take(dayPartOf) }
}
