import { RRule } from 'rrule'

import { addDays, fromUtc, partsOf, utcOf } from './local-date.ts'
import { formatRule, parseRule, type RepeatRule } from './repeat-rule.ts'
import type { Repeat } from './todo.ts'

const horizonDays = 366 * 60

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
  const horizon = addDays(horizonFrom, horizonDays)
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

function nextStep(repeat: Repeat, due: string | null, completedOn: string): Step | null {
  const start = repeat.from === 'completion' || due === null ? completedOn : due
  const rule = parseRule(anchorRule(repeat.rule, start))
  if (rule === null) return null
  return stepFrom(rule, start, start > completedOn ? start : completedOn)
}

function useUp(ruleText: string, used: number): string | null {
  const rule = parseRule(ruleText)
  if (rule === null || rule.count === null) return ruleText
  return rule.count > used ? formatRule({ ...rule, count: rule.count - used }) : null
}

/**
 * Where a repeating todo moves when it is completed: the first date of the rule after both its due
 * date and the day of completion. A count in the rule is used up on the way; null means the rule
 * has ended.
 */
export function nextOccurrence(
  repeat: Repeat,
  due: string | null,
  completedOn: string,
): { date: string; repeat: Repeat } | null {
  const step = nextStep(repeat, due, completedOn)
  const rule = step === null ? null : useUp(anchorRepeat(repeat, due).rule, step.used)
  return step === null || rule === null ? null : { date: step.date, repeat: { ...repeat, rule } }
}
