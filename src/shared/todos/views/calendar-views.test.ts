import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '../local-date.ts'
import { nextOccurrence, nextOccurrences } from '../next-occurrence.ts'
import { todoFixture } from '../todo-fixture.testing.ts'
import type { Todo } from '../todo.ts'
import { monthCalendar, upcomingDays } from './calendar-views.ts'

const now = { date: '2026-11-18', time: '12:00' }
const done = { status: 'done', completedAt: '2026-11-16T08:00:00.000Z' } as const
const daily = { rule: 'FREQ=DAILY', from: 'due' } as const

describe('the calendar', () => {
  const repeating = todoFixture({
    id: 'r',
    due: { date: '2026-11-16', time: '08:00' },
    repeat: { rule: 'FREQ=DAILY;INTERVAL=3', from: 'due' },
  })

  it('shows upcoming days with the later dates of repeating todos, from today on', () => {
    const days = upcomingDays(
      [
        repeating,
        todoFixture({ id: 'x', due: { date: '2026-11-19' } }),
        todoFixture({
          id: 'c',
          due: { date: '2026-11-18' },
          repeat: { ...daily, from: 'completion' },
        }),
        todoFixture({ id: 'done', due: { date: '2026-11-18' }, ...done }),
      ],
      { from: '2026-11-16', days: 7 },
      now,
    )
    expect(
      days.map(({ items }) =>
        items.map(({ todo, projected }) => todo.id + (projected ? '?' : '')).join(' '),
      ),
    ).toEqual(['r', '', 'c', 'r? x', '', '', 'r?'])
  })

  it('shows whole weeks of a month, done todos too', () => {
    const weeks = monthCalendar(
      [todoFixture({ id: 'd', due: { date: '2026-11-30' }, ...done }), repeating],
      { year: 2026, month: 11 },
      now,
    )
    expect(weeks.map((week) => week[0]?.date)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ])
    const days = weeks.flat()
    expect(days.filter(({ isInMonth }) => isInMonth)).toHaveLength(30)
    expect(days.find(({ date }) => date === '2026-11-30')?.items).toHaveLength(1)
    expect(days.find(({ date }) => date === '2026-11-28')?.items).toEqual([
      { todo: repeating, projected: true },
    ])
  })

  it('starts the week where it is wanted', () => {
    const weeks = monthCalendar([], { year: 2026, month: 2, weekStart: 6 }, now)
    expect(weeks).toHaveLength(4)
    expect(weeks[0]?.[0]?.date).toBe('2026-02-01')
  })

  it('projects the dates that completing each on its day would give', () => {
    const rule = fc.constantFrom(
      'FREQ=DAILY;INTERVAL=2',
      'FREQ=WEEKLY;BYDAY=MO,TH',
      'FREQ=MONTHLY',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      'FREQ=DAILY;COUNT=5',
      'FREQ=DAILY;UNTIL=20261230',
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=2',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,TU',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15',
      'FREQ=MONTHLY;BYDAY=2TU',
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
      'FREQ=MONTHLY;BYMONTH=1,3',
      'FREQ=YEARLY',
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    )
    fc.assert(
      fc.property(rule, fc.nat({ max: 500 }), (text, offset) => {
        const due = addDays('2026-11-18', offset)
        const repeat = { rule: text, from: 'due' } as const
        const projected = upcomingDays(
          [todoFixture({ id: 'a', due: { date: due }, repeat })],
          { from: '2026-11-18', days: 1_200 },
          now,
        ).flatMap(({ date, items }) => (items.length > 0 ? [date] : []))
        const expected: string[] = []
        let step: { date: string; repeat: Todo['repeat'] } | null = { date: due, repeat }
        while (step !== null && step.date < addDays('2026-11-18', 1_200)) {
          expected.push(step.date)
          step = step.repeat && nextOccurrence(step.repeat, step.date, step.date)
        }
        expect(projected).toEqual(expected)
      }),
    )
  })

  it.each([
    [{ date: '2026-11-18' }, daily, ['2026-11-18', '2026-11-19', '2026-11-20']],
    [
      { date: '2026-11-02' },
      { rule: 'FREQ=WEEKLY', from: 'due' },
      ['2026-11-23', '2026-11-30', '2026-12-07'],
    ],
    [
      { date: '2026-11-02' },
      { rule: 'FREQ=DAILY;UNTIL=20261119', from: 'due' },
      ['2026-11-18', '2026-11-19'],
    ],
    [
      { date: '2026-11-20' },
      { rule: 'FREQ=DAILY;INTERVAL=3', from: 'completion' },
      ['2026-11-20', '2026-11-23', '2026-11-26'],
    ],
    [
      { date: '2026-11-20' },
      { rule: 'FREQ=WEEKLY;BYDAY=MO', from: 'due' },
      ['2026-11-20', '2026-11-23', '2026-11-30'],
    ],
    [
      null,
      { rule: 'FREQ=WEEKLY;BYDAY=MO', from: 'due' },
      ['2026-11-23', '2026-11-30', '2026-12-07'],
    ],
    [{ date: '2026-11-20' }, null, []],
  ] as const)('reads back the next dates of %j with %j', (due, repeat, dates) => {
    expect(nextOccurrences({ due, repeat }, now.date, 3)).toEqual(dates)
  })
})
