import type { LocalNow } from '../../clock.ts'
import { isCalendarDay, dateOf } from '../local-date.ts'
import type { DateOrder } from './quick-add.ts'
import { phrase } from './reading.ts'
import { monthNames } from './words.ts'

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
 * after it (`weak`), or a word such as "on" before and a cue after it (`prefixed`).
 */
export type Strength = 'sure' | 'cued' | 'weak' | 'prefixed'

/** One way to write a day. */
export interface DateRule {
  pattern: RegExp
  strength: (groups: Groups) => Strength
  resolve: (groups: Groups, context: DateContext) => ResolvedDate | null
}

const prefixes = {
  calendar:
    '(?:(?<prefix>(?:(?:is\\s+|it.?s\\s+)?due|deadline)(?:\\s+date)?(?::|\\s+is)?(?:\\s+(?:on|by|at|for|before))?|on|by|before|for)\\s+)?',
  relative:
    '(?:(?<prefix>(?:(?:is\\s+|it.?s\\s+)?due|deadline)(?:\\s+date)?(?::|\\s+is)?(?:\\s+(?:by|for|before))?|by|before|for)\\s+)?',
  none: '',
}

/** Makes a rule; its prefix says which words in front belong to the phrase. */
export function dateRule(
  prefix: keyof typeof prefixes,
  source: string,
  strength: Strength | DateRule['strength'],
  resolve: DateRule['resolve'],
): DateRule {
  return {
    pattern: phrase(`${prefixes[prefix]}(?:${source})`),
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
