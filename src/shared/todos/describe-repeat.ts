import { partsOf, weekdayOf } from './local-date.ts'
import { parseRule, type RepeatRule, weekdayCodes } from './repeat-rule.ts'
import type { Repeat } from './todo.ts'

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }
const numberedWords = new Map([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [-1, 'last'],
])

function joinWords(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${suffix}`
}

function dayOfMonth(day: number): string {
  if (day > 0) return ordinal(day)
  return day === -1 ? 'last day' : `${ordinal(-day)} last day`
}

function numberedWeekday(code: string): string {
  const name = weekdayNames[weekdayCodes.indexOf(code.slice(-2))] ?? code
  const number = Number(code.slice(0, -2))
  if (number === 0) return name
  return `${numberedWords.get(number) ?? dayOfMonth(number)} ${name}`
}

function weekdaysInWords(rule: RepeatRule): string {
  const days = rule.byDay.join(',')
  if (days === 'MO,TU,WE,TH,FR') return 'weekday'
  return joinWords(rule.byDay.map(numberedWeekday))
}

function weekdayPosition(rule: RepeatRule): string {
  const position = rule.bySetPosition[0]
  if (position === undefined) return weekdaysInWords(rule)
  return `${numberedWords.get(position) ?? dayOfMonth(position)} ${weekdaysInWords(rule)}`
}

function monthDays(rule: RepeatRule): string {
  return `the ${joinWords(rule.byMonthDay.map(dayOfMonth))}`
}

function monthsInWords(rule: RepeatRule): string {
  return joinWords(rule.byMonth.map((month) => monthNames[month - 1] ?? ''))
}

function every(rule: RepeatRule): string {
  const unit = units[rule.frequency]
  return rule.interval === 1 ? `every ${unit}` : `every ${rule.interval} ${unit}s`
}

function weekly(rule: RepeatRule): string {
  if (rule.byDay.length === 0) return every(rule)
  if (rule.interval === 1) return `every ${weekdaysInWords(rule)}`
  if (rule.interval === 2 && rule.byDay.length === 1) return `every other ${weekdaysInWords(rule)}`
  return `${every(rule)} on ${joinWords(rule.byDay.map(numberedWeekday))}`
}

function monthly(rule: RepeatRule): string {
  if (rule.byMonthDay.length > 0) return `${every(rule)} on ${monthDays(rule)}`
  return rule.byDay.length > 0 ? `${every(rule)} on the ${weekdayPosition(rule)}` : every(rule)
}

function yearly(rule: RepeatRule): string {
  if (rule.byMonth.length === 0) return every(rule)
  const months = monthsInWords(rule)
  if (rule.byDay.length > 0) return `${every(rule)} on the ${weekdayPosition(rule)} of ${months}`
  const days = rule.byMonthDay.map((day) => (day > 0 ? String(day) : dayOfMonth(day)))
  return days.length > 0
    ? `${every(rule)} on ${months} ${joinWords(days)}`
    : `${every(rule)} in ${months}`
}

const describers = {
  DAILY: every,
  WEEKLY: weekly,
  MONTHLY: monthly,
  YEARLY: yearly,
}

function ending(rule: RepeatRule): string {
  if (rule.count !== null) return rule.count === 1 ? ', one more time' : `, ${rule.count} times`
  if (rule.until === null) return ''
  const { year, month, day } = partsOf(rule.until)
  const weekday = weekdayNames[weekdayOf(rule.until)]?.slice(0, 3)
  return ` until ${weekday}, ${monthNames[month - 1]} ${day}, ${year}`
}

/** A repeat rule in words: `every Tuesday`, `every 2 weeks`, `every 3 days after completion`. */
export function describeRepeat(repeat: Repeat): string {
  const rule = parseRule(repeat.rule)
  if (rule === null) return 'repeatedly'
  const from = repeat.from === 'completion' ? ' after completion' : ''
  return `${describers[rule.frequency](rule)}${from}${ending(rule)}`
}
