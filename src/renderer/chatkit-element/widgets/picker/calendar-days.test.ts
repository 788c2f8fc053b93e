import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  clampDay,
  dayAfterKey,
  firstWeekdayOf,
  localDay,
  readDay,
  weeksAround,
} from './calendar-days.ts'

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('reading a day', () => {
  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-09T23:59:00-08:00', '2026-03-09'],
    ['2026-03-09 10:00', '2026-03-09'],
    ['2026-02-29', null],
    ['2026-3-9', null],
    ['2026-03-09x', null],
    [20260309, null],
  ])('of %j gives %j', (value, day) => expect(readDay(value)).toBe(day))

  it('takes the local calendar for a moment', () => {
    expect(localDay(new Date(2026, 0, 31, 23, 59))).toBe('2026-01-31')
  })
})

describe('moving about', () => {
  it('clamps to the end of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
  })

  it('stays where it is at the end of time', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addMonths('1000-01-01', -1)).toBe('1000-01-01')
  })

  it.each([
    ['ArrowLeft', false, '2026-03-10'],
    ['ArrowRight', false, '2026-03-12'],
    ['ArrowUp', false, '2026-03-04'],
    ['ArrowDown', false, '2026-03-18'],
    ['Home', false, '2026-03-09'],
    ['End', false, '2026-03-15'],
    ['PageUp', false, '2026-02-11'],
    ['PageDown', true, '2027-03-11'],
    ['x', false, null],
  ])('%s (shift: %s) leads from a Wednesday to %s', (key, shiftKey, day) => {
    expect(dayAfterKey({ key, shiftKey }, '2026-03-11', 1)).toBe(day)
  })

  it('keeps to a range', () => {
    const range = { min: '2026-03-05', max: '2026-03-20' }
    expect(clampDay('2026-01-01', range)).toBe('2026-03-05')
    expect(clampDay('2026-04-01', range)).toBe('2026-03-20')
    expect(clampDay('2026-03-20', range)).toBe('2026-03-20')
  })
})

describe('the weeks around a day', () => {
  it('hold every day of its month once, in order, and begin on the asked weekday', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const shown = weeksAround(day, weekday).flat()
        expect(shown).toHaveLength(42)
        expect(shown).toContain(day)
        expect(shown).toContain(`${day.slice(0, 7)}-01`)
        expect(shown).toEqual([...new Set(shown)].toSorted())
        expect(new Date(`${shown[0]}T00:00Z`).getUTCDay()).toBe(weekday)
      }),
    )
  })

  it('begin as the language has it', () => {
    expect(firstWeekdayOf('en-US')).toBe(0)
    expect(firstWeekdayOf('de')).toBe(1)
  })
})
