import * as fc from 'fast-check'
import { RRule } from 'rrule'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { addDays, fromUtc, utcOf } from './local-date.ts'
import { nextOccurrence, occurrencesBetween, upcomingOccurrences } from './next-occurrence.ts'
import { formatRule, parseRule, repeatRule, weekdayCodes } from './repeat-rule.ts'

const due = (rule: string) => ({ rule, from: 'due' }) as const

describe('upcomingOccurrences', () => {
  it.each([
    ['FREQ=DAILY', '2026-11-18', ['2026-11-18', '2026-11-19', '2026-11-20']],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-18', ['2026-11-19', '2026-11-23', '2026-11-26']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-12-31', ['2026-12-31', '2027-01-31', '2027-02-28']],
    ['FREQ=MONTHLY', '2026-10-31', ['2026-10-31', '2026-11-30', '2026-12-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=30', '2027-01-30', ['2027-01-30', '2027-02-28', '2027-03-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-18', ['2026-11-30', '2026-12-31', '2027-01-31']],
    ['FREQ=MONTHLY;BYDAY=3FR', '2026-11-18', ['2026-11-20', '2026-12-18', '2027-01-15']],
    ['FREQ=YEARLY', '2028-02-29', ['2028-02-29', '2029-02-28', '2030-02-28']],
    ['FREQ=DAILY;COUNT=2', '2026-11-18', ['2026-11-18', '2026-11-19']],
    ['FREQ=DAILY;UNTIL=20261119', '2026-11-18', ['2026-11-18', '2026-11-19']],
    ['FREQ=DAILY;UNTIL=20261101', '2026-11-18', []],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTH=2', '2027-01-18', []],
    ['nonsense', '2026-11-18', []],
  ])('gives the first dates of %s from %s', (rule, from, dates) => {
    expect(upcomingOccurrences(due(rule), from, 3)).toEqual(dates)
  })
})

describe('nextOccurrence', () => {
  it('goes past the day of completion', () => {
    expect(nextOccurrence(due('FREQ=WEEKLY'), '2026-11-02', '2026-11-18')?.date).toBe('2026-11-23')
  })

  it('goes past the due date when completed early', () => {
    expect(nextOccurrence(due('FREQ=WEEKLY'), '2026-11-20', '2026-11-18')?.date).toBe('2026-11-27')
  })

  it('keeps the rhythm of every other week', () => {
    const repeat = due('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU')
    expect(nextOccurrence(repeat, '2026-11-03', '2026-11-18')?.date).toBe('2026-12-01')
  })

  it('counts the occurrences that were missed', () => {
    const next = nextOccurrence(due('FREQ=DAILY;COUNT=10'), '2026-11-16', '2026-11-18')
    expect(next).toEqual({ date: '2026-11-19', repeat: due('FREQ=DAILY;COUNT=7') })
    expect(nextOccurrence(due('FREQ=DAILY;COUNT=3'), '2026-11-16', '2026-11-18')).toBeNull()
  })

  it('ends with the last day of the rule', () => {
    const repeat = due('FREQ=DAILY;UNTIL=20261119')
    expect(nextOccurrence(repeat, '2026-11-18', '2026-11-18')?.date).toBe('2026-11-19')
    expect(nextOccurrence(repeat, '2026-11-19', '2026-11-19')).toBeNull()
  })

  it('counts from the completion without writing its day into the rule', () => {
    const repeat = { rule: 'FREQ=MONTHLY', from: 'completion' } as const
    expect(nextOccurrence(repeat, '2026-10-10', '2027-01-30')).toEqual({
      date: '2027-02-28',
      repeat,
    })
  })

  it('writes the 31st into a monthly rule before it is lost', () => {
    expect(nextOccurrence(due('FREQ=MONTHLY'), '2027-01-31', '2027-01-31')).toEqual({
      date: '2027-02-28',
      repeat: due('FREQ=MONTHLY;BYMONTHDAY=31'),
    })
  })

  it('answers quickly for a rule that has no date', () => {
    expect(nextOccurrence(due('FREQ=MONTHLY;INTERVAL=2;BYMONTH=2'), null, '2027-01-18')).toBeNull()
  })
})

const dates = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days))
const rules = fc.oneof(
  fc.record({
    frequency: fc.constantFrom('DAILY' as const, 'WEEKLY' as const),
    interval: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({
    frequency: fc.constant('WEEKLY' as const),
    interval: fc.integer({ min: 1, max: 4 }),
    byDay: fc.subarray(weekdayCodes, { minLength: 1 }),
  }),
  fc.record({
    frequency: fc.constant('MONTHLY' as const),
    byMonthDay: fc.tuple(fc.integer({ min: 1, max: 28 })),
  }),
  fc.record({
    frequency: fc.constant('MONTHLY' as const),
    byDay: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...weekdayCodes))
      .map(([n, code]) => [n + code]),
  }),
)

describe('every rule over ten years', () => {
  it('agrees with rrule, one completion after the other', () => {
    fc.assert(
      fc.property(rules, dates, ({ frequency, ...parts }, from) => {
        const rule = formatRule(repeatRule(frequency, parts))
        const first = upcomingOccurrences(due(rule), from, 1)[0] ?? from
        const end = addDays(first, 3_653)
        const expected = new RRule({ ...RRule.parseString(rule), dtstart: utcOf(first) })
          .between(utcOf(first), utcOf(end), true)
          .map(fromUtc)
          .slice(0, 150)
        const found = [first]
        let repeat: { rule: string; from: 'due' | 'completion' } = due(rule)
        while (found.length < expected.length) {
          const last = found.at(-1) ?? first
          const next = nextOccurrence(repeat, last, last)
          if (next === null) break
          repeat = next.repeat
          found.push(next.date)
        }
        expect(found).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('falls on the last day of every month that is too short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 29, max: 31 }), dates, (day, from) => {
        const found = upcomingOccurrences(due(`FREQ=MONTHLY;BYMONTHDAY=${day}`), from, 24)
        expect(new Set(found.map((date) => date.slice(0, 7))).size).toBe(24)
        for (const date of found) {
          const isLastDay = addDays(date, 1).endsWith('-01')
          expect(date.endsWith(`-${day}`) || isLastDay).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a machine that changes its clocks at night', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each(['Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia'])(
    'in %s gives every day of ten years once',
    (timeZone) => {
      vi.stubEnv('TZ', timeZone)
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone)
      const days = occurrencesBetween(
        { repeat: due('FREQ=DAILY'), due: { date: '2009-01-01' } },
        '2009-01-01',
        '2018-12-31',
      )
      expect(days).toHaveLength(3_652)
      expect(new Set(days).size).toBe(3_652)
      const nights = days.filter((date) => {
        const next = nextOccurrence(due('FREQ=DAILY'), date, date)?.date
        const inWeek = nextOccurrence(
          due('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU'),
          date,
          date,
        )?.date
        return next !== addDays(date, 1) || inWeek !== next
      })
      expect(nights).toEqual([])
    },
    60_000,
  )
})

describe('rules', () => {
  it.each([
    'FREQ=HOURLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;FREQ=DAILY',
    'INTERVAL=2',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=DAILY;COUNT=2;UNTIL=20270101',
    'FREQ=DAILY;UNTIL=20270231',
    'FREQ=DAILY;BYHOUR=3',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2',
    'every day',
    '',
  ])('refuses “%s”', (text) => {
    expect(parseRule(text)).toBeNull()
  })

  it('reads what it writes', () => {
    for (const text of [
      'FREQ=DAILY',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR;COUNT=3',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20300101',
    ]) {
      const rule = parseRule(text)
      expect(rule === null ? null : formatRule(rule)).toBe(text)
    }
  })
})
