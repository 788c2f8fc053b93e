import { RRule } from 'rrule'

import { addDays, fromUtc, partsOf, utcOf } from './local-date.ts'
import { formatRule, parseRule, type RepeatRule } from './repeat-rule.ts'
import { simpleOccurrences } from './simple-occurrences.ts'
import type { Repeat } from './todo.ts'

const horizonDays = 366 * 60
const lastDate = '2999-12-31'

function lastDayAtMost(day: number): Partial<RepeatRule> {
  const days: number[] = []
  for (let candidate = 28; candidate <= day; candidate += 1) days.push(candidate)
  return { byMonthDay: days, bySetPosition: [-1] }
}

/** Rules skip a month that lacks the day; people expect its last day instead. */
function clampToMonth(rule: RepeatRule): RepeatRule {
  const [day] = rule.byMonthDay
  const clampable =
    (rule.frequency === 'MONTHLY' || (rule.frequency === 'YEARLY' && rule.byMonth.length === 1)) &&
    rule.byMonthDay.length === 1 &&
    rule.byDay.length === 0 &&
    rule.bySetPosition.length === 0
  return clampable && day !== undefined && day > 28 ? { ...rule, ...lastDayAtMost(day) } : rule
}

// Without its day in the rule, the 31st would drift to the 28th after a February.
function anchorRule(ruleText: string, date: string): string {
  const rule = parseRule(ruleText)
  const { month, day } = partsOf(date)
  if (rule === null || day <= 28 || rule.byMonthDay.length + rule.byDay.length > 0) return ruleText
  if (rule.frequency === 'MONTHLY') return formatRule({ ...rule, byMonthDay: [day] })
  if (rule.frequency !== 'YEARLY') return ruleText
  const byMonth = rule.byMonth.length > 0 ? rule.byMonth : [month]
  return formatRule({ ...rule, byMonth, byMonthDay: [day] })
}

/** The repeat with the day of the month of its due date written into the rule, when it needs one. */
export function anchorRepeat(repeat: Repeat, due: string | null): Repeat {
  if (due === null || repeat.from === 'completion') return repeat
  return { ...repeat, rule: anchorRule(repeat.rule, due) }
}

function compile(rule: RepeatRule, start: string, horizonFrom: string) {
  const distant = addDays(horizonFrom, horizonDays)
  const horizon = distant < lastDate ? distant : lastDate
  const until = rule.until !== null && rule.until < horizon ? rule.until : horizon
  const bounded = clampToMonth({ ...rule, count: null, until })
  return new RRule({ ...RRule.parseString(formatRule(bounded)), dtstart: utcOf(start) })
}

/** The first `count` local dates on or after `from` on which the rule falls, counted from `from`. */
export function upcomingOccurrences(repeat: Repeat, from: string, count: number): string[] {
  const rule = parseRule(anchorRule(repeat.rule, from))
  if (rule === null || (rule.until !== null && rule.until < from)) return []
  const limit = Math.min(count, rule.count ?? count)
  const dates: string[] = []
  compile(rule, from, from).all((date) => {
    if (dates.length < limit) dates.push(fromUtc(date))
    return dates.length < limit
  })
  return dates
}

interface Step {
  date: string
  used: number
}

function stepFrom(rule: RepeatRule, start: string, after: string): Step | null {
  const dates = compile(rule, start, after)
  const next = dates.after(utcOf(after))
  if (next === null) return null
  const passed = rule.count === null ? [] : dates.between(utcOf(start), next, false)
  return { date: fromUtc(next), used: passed.length + 1 }
}

function useUp(ruleText: string, used: number): string | null {
  const rule = parseRule(ruleText)
  if (rule === null || rule.count === null) return ruleText
  return rule.count > used ? formatRule({ ...rule, count: rule.count - used }) : null
}

/** Where a repeating todo moves, with what is left of its repeat. */
export interface NextOccurrence {
  date: string
  repeat: Repeat
}

interface Path {
  /** The date that the rule counts from. */
  start: string
  /** The last date that is out of the question. */
  after: string
}

function follow(repeat: Repeat, due: string | null, { start, after }: Path): NextOccurrence | null {
  const rule = parseRule(anchorRule(repeat.rule, start))
  const step = rule === null ? null : stepFrom(rule, start, after)
  const left = step === null ? null : useUp(anchorRepeat(repeat, due).rule, step.used)
  return step === null || left === null
    ? null
    : { date: step.date, repeat: { ...repeat, rule: left } }
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

/**
 * Where a repeating todo moves when it is completed: the first date of the rule after both its due
 * date and the day of completion; with the policy `all`, the first after its due date, so that none
 * is left out. A count in the rule is used up on the way; null means the rule has ended.
 */
export function nextOccurrence(
  repeat: Repeat,
  due: string | null,
  completedOn: string,
): NextOccurrence | null {
  const start = repeat.from === 'completion' || due === null ? completedOn : due
  const after = repeat.missed === 'all' ? start : later(start, completedOn)
  return follow(repeat, due, { start, after })
}

/**
 * Where a repeating todo moves when its date is skipped: the first date of the rule after its due
 * date that is not before today; with the policy `all` it may be. Null means the rule has ended.
 */
export function occurrenceAfterSkip(
  repeat: Repeat,
  due: string | null,
  today: string,
): NextOccurrence | null {
  const start = due ?? today
  const after = repeat.missed === 'all' ? start : later(start, addDays(today, -1))
  return follow(repeat, due, { start, after })
}

/**
 * The dates from `from` to `to`, both included, on which a repeating todo falls when each is done on
 * its day; the first one is its due date. Empty without a due date.
 */
export function occurrencesBetween(
  { repeat, due }: { repeat: Repeat | null; due: { date: string } | null },
  from: string,
  to: string,
): string[] {
  const rule = repeat === null || due === null ? null : parseRule(anchorRule(repeat.rule, due.date))
  if (rule === null || due === null || to < due.date) return []
  const later = ruleDates(rule, due.date, from, to).filter((date) => date > due.date)
  return due.date >= from ? [due.date, ...later] : later
}

// A count counts from the due date, and so the dates before `from` count too.
function ruleDates(rule: RepeatRule, start: string, from: string, to: string): string[] {
  const simple = simpleOccurrences(rule, { start, from: from > start ? from : start, to })
  if (simple !== null) return simple
  const dates = compile(rule, start, to)
  if (rule.count === null) return dates.between(utcOf(from), utcOf(to), true).map(fromUtc)
  const following = dates.between(utcOf(start), utcOf(to), false).map(fromUtc)
  return following.slice(0, rule.count - 1).filter((date) => date >= from)
}

/** The next dates of a repeating todo from today on, at most `count`. */
export function nextOccurrences(
  todo: { repeat: Repeat | null; due: { date: string } | null },
  today: string,
  count: number,
): string[] {
  if (todo.repeat === null) return []
  if (todo.due === null) return upcomingOccurrences(todo.repeat, today, count)
  if (todo.due.date >= today && todo.repeat.from === 'due') {
    const dates = upcomingOccurrences(todo.repeat, todo.due.date, count)
    return dates[0] === todo.due.date ? dates : [todo.due.date, ...dates].slice(0, count)
  }
  return laterOccurrences(todo.repeat, todo.due.date, today, count)
}

function laterOccurrences(repeat: Repeat, due: string, today: string, count: number): string[] {
  const dates = due >= today ? [due] : []
  let next: NextOccurrence | null = { date: due, repeat }
  while (dates.length < count) {
    next = occurrenceAfterSkip({ ...next.repeat, missed: 'one' }, next.date, today)
    if (next === null) break
    dates.push(next.date)
  }
  return dates
}
