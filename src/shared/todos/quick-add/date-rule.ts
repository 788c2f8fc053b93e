import type { LocalNow } from '../../clock.ts'
import { dateOf, isCalendarDay, partsOf, weekdayOf } from '../local-date.ts'
import type { DateOrder } from './quick-add.ts'
import { monthNames, weekdayNames } from './names.ts'
import { phrase } from './phrase.ts'

/** What a phrase for a day is resolved against. */
export interface DateContext {
  now: LocalNow
  dateOrder: DateOrder
}

/** A part of the day that shifts a bare hour and has an hour of its own. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night'

/** The day that a phrase means, or the words for the day that does not exist. */
export type ResolvedDate =
  | { date: string; time?: string; dayPart?: DayPart }
  | { impossible: string }

/** The named parts of a match; a part that did not take part is empty. */
export type Groups = (name: string) => string

/**
 * How much a phrase needs around it to count as a date: nothing (`sure`), a cue (`cued`), a cue
 * after it (`weak`), a word such as "on" before and a cue after it (`prefixed`), a clock time
 * directly after it or such a word (`timed`), or it is none (`never`).
 */
export type Strength = 'sure' | 'cued' | 'weak' | 'prefixed' | 'timed' | 'never'

/** The words of a date with what is around them. */
export interface DatePlace {
  words: string
  /** The word before, in lower case. */
  previous: string
  /** The text after. */
  rest: string
  groups: Groups
}

/** One way to write a day; the group `prefix` of its pattern is a word such as "on" or "due". */
export interface DateRule {
  pattern: RegExp
  strength: (groups: Groups) => Strength
  resolve: (groups: Groups, context: DateContext) => ResolvedDate | null
  /** Whether the words are the name of somebody or something instead. */
  isName?: (place: DatePlace) => boolean
}

/** Makes a rule of an expression for a day. */
export function makeDateRule(
  source: string,
  strength: Strength | DateRule['strength'],
  resolve: DateRule['resolve'],
): DateRule {
  return {
    pattern: phrase(source),
    strength: typeof strength === 'string' ? () => strength : strength,
    resolve,
  }
}

/** The groups of a match by name. */
export function groupsOf(match: RegExpExecArray): Groups {
  return (name) => match.groups?.[name] ?? ''
}

/** A day of a given or the coming year; words for it when no such day exists. */
export function dayInYear(
  month: number,
  day: number,
  year: string,
  context: DateContext,
): ResolvedDate {
  const name = `${monthNames[month - 1] ?? 'month'} ${day}`
  if (year !== '') return dayOfYear(month, day, fullYear(year), `${name}, ${fullYear(year)}`)
  const thisYear = Number(context.now.date.slice(0, 4))
  for (let candidate = thisYear; candidate <= thisYear + 8; candidate += 1) {
    const exists = isCalendarDay(candidate, month, day)
    if (exists && dateOf(candidate, month, day) >= context.now.date) {
      return { date: dateOf(candidate, month, day) }
    }
  }
  return { impossible: name }
}

function dayOfYear(month: number, day: number, year: number, name: string): ResolvedDate {
  return isCalendarDay(year, month, day) ? { date: dateOf(year, month, day) } : { impossible: name }
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function named(date: string): string {
  const { month, day } = partsOf(date)
  return `${monthNames[month - 1] ?? ''} ${day}`
}

/** A rule for a day with a weekday in the group `dayName`, which is a day only when the two agree. */
export function onSaidWeekday(
  resolve: DateRule['resolve'],
  weekdayNumber: (name: string) => number | null,
): DateRule['resolve'] {
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
