/** The parts of an RFC 5545 RRULE that the app can compute with; unset parts are left out. */
export interface RepeatRule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  byMonth: number[]
  byMonthDay: number[]
  byDay: string[]
  bySetPosition: number[]
  count: number | null
  /** The last possible day, `YYYY-MM-DD`. */
  until: string | null
}

/** The weekday codes of RFC 5545; 0 is Monday. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const

/** A rule with nothing but its frequency and what is given. */
export function repeatRule(
  frequency: RepeatRule['frequency'],
  parts: Partial<RepeatRule> = {},
): RepeatRule {
  return {
    frequency,
    interval: 1,
    byMonth: [],
    byMonthDay: [],
    byDay: [],
    bySetPosition: [],
    count: null,
    until: null,
    ...parts,
  }
}

/** The text of a rule, its parts in a fixed order: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. */
export function formatRule(rule: RepeatRule): string {
  const list = (name: string, values: readonly (string | number)[]) =>
    values.length > 0 ? [`${name}=${values.join(',')}`] : []
  return [
    `FREQ=${rule.frequency}`,
    ...(rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []),
    ...list('BYMONTH', rule.byMonth),
    ...list('BYMONTHDAY', rule.byMonthDay),
    ...list('BYDAY', rule.byDay),
    ...list('BYSETPOS', rule.bySetPosition),
    ...(rule.count === null ? [] : [`COUNT=${rule.count}`]),
    ...(rule.until === null ? [] : [`UNTIL=${rule.until.replaceAll('-', '')}`]),
  ].join(';')
}

function numbers(text: string, least: number, most: number): number[] | null {
  const values = text.split(',').map((part) => (/^[+-]?\d{1,4}$/.test(part) ? Number(part) : 0))
  return values.every((value) => value !== 0 && value >= least && value <= most) ? values : null
}

function single(text: string, most: number): number | null {
  return numbers(text, 1, most)?.length === 1 ? Number(text) : null
}

function untilDate(text: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text)
  if (match === null) return null
  const date = `${match[1]}-${match[2]}-${match[3]}`
  const instant = new Date(`${date}T00:00:00Z`)
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date)
  return exists ? date : null
}

function weekdays(text: string): string[] | null {
  const values = text.split(',')
  return values.every((value) =>
    /^([+-]?([1-9]|[1-4]\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
  )
    ? values.map((value) => value.replace('+', ''))
    : null
}

type Reader = (text: string) => Partial<RepeatRule> | null

function into<Key extends keyof RepeatRule>(
  key: Key,
  read: (text: string) => RepeatRule[Key] | null,
): Reader {
  return (text) => {
    const value = read(text)
    if (value === null) return null
    const part: Partial<RepeatRule> = {}
    part[key] = value
    return part
  }
}

const readers = new Map<string, Reader>([
  ['FREQ', into('frequency', (text) => frequencies.find((name) => name === text) ?? null)],
  ['INTERVAL', into('interval', (text) => single(text, 999))],
  ['COUNT', into('count', (text) => single(text, 9999))],
  ['UNTIL', into('until', untilDate)],
  ['BYMONTH', into('byMonth', (text) => numbers(text, 1, 12))],
  ['BYMONTHDAY', into('byMonthDay', (text) => numbers(text, -31, 31))],
  ['BYDAY', into('byDay', weekdays)],
  ['BYSETPOS', into('bySetPosition', (text) => numbers(text, -366, 366))],
  ['WKST', (text) => (weekdayCodes.includes(text) ? {} : null)],
])

function readParts(text: string): RepeatRule | null {
  const rule = repeatRule('DAILY')
  const seen = new Set<string>()
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split('=', 2)
    const read = seen.has(name) ? null : (readers.get(name)?.(value) ?? null)
    if (read === null) return null
    seen.add(name)
    Object.assign(rule, read)
  }
  return seen.has('FREQ') ? rule : null
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function monthsFit({ byMonth, byMonthDay }: RepeatRule): boolean {
  if (byMonth.length === 0 || byMonthDay.length === 0) return true
  const longest = Math.max(...byMonth.map((month) => longestMonths[month - 1] ?? 31))
  return byMonthDay.some((day) => Math.abs(day) <= longest)
}

function numberedDaysFit({ frequency, byDay, byMonth, byMonthDay }: RepeatRule): boolean {
  const numbers = byDay.flatMap((day) =>
    day.length > 2 ? [Math.abs(Number(day.slice(0, -2)))] : [],
  )
  if (numbers.length === 0) return true
  if (byMonthDay.length > 0 || frequency === 'DAILY' || frequency === 'WEEKLY') return false
  const isWithinMonth = frequency === 'MONTHLY' || byMonth.length > 0
  return !isWithinMonth || numbers.every((number) => number <= 5)
}

function positionsFit({ frequency, byDay, byMonthDay, bySetPosition }: RepeatRule): boolean {
  const perPeriod = { DAILY: 0, WEEKLY: 1, MONTHLY: 4, YEARLY: 52 }[frequency]
  const most = byMonthDay.length > 0 ? byMonthDay.length : byDay.length * perPeriod
  return bySetPosition.every((position) => Math.abs(position) <= most)
}

function daysFit({ frequency, interval, byDay, byMonthDay }: RepeatRule): boolean {
  if (frequency === 'DAILY')
    return byMonthDay.length === 0 && (byDay.length === 0 || interval % 7 > 0)
  return frequency !== 'WEEKLY' || byMonthDay.length === 0
}

// rrule searches until the year 9999 for a rule that never falls on a day.
function canOccur(rule: RepeatRule): boolean {
  const ends = rule.count === null || rule.until === null
  return ends && monthsFit(rule) && numberedDaysFit(rule) && positionsFit(rule) && daysFit(rule)
}

/**
 * Reads the text of a rule; null when it is not an RRULE of days, weeks, months or
 * years, or one that can never fall on a day.
 */
export function parseRule(text: string): RepeatRule | null {
  const rule = readParts(
    text
      .trim()
      .toUpperCase()
      .replace(/^RRULE:/, ''),
  )
  return rule !== null && canOccur(rule) ? rule : null
}
