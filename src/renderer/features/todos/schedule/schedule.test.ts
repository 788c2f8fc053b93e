import { describe, expect, it } from 'vitest'

import { describeRepeat } from '../../../../shared/todos/describe-repeat.ts'
import { weekdayOf } from '../../../../shared/todos/local-date.ts'
import { monthWeeks } from './month-weeks.ts'
import { reminderText, sameReminder } from './reminder-text.ts'
import { repeatChoices } from './repeat-choices.ts'

const now = { date: '2025-11-22', time: '14:30' }

describe('monthWeeks', () => {
  it.each([0, 5, 6])(
    'begins each week on the chosen day (%i) and shows the whole month',
    (start) => {
      for (let month = 1; month <= 12; month += 1) {
        const weeks = monthWeeks({ year: 2026, month }, start)
        expect(weeks.map(([first = '']) => weekdayOf(first))).toEqual(Array(6).fill(start))
        const days = weeks.flat().filter((date) => Number(date.slice(5, 7)) === month)
        expect(days.length).toBe(new Date(2026, month, 0).getDate())
      }
    },
  )
})

describe('repeatChoices', () => {
  it('fits the day that the task is due', () => {
    expect(repeatChoices('2025-11-28').map(describeRepeat)).toEqual([
      'every day',
      'every weekday',
      'every Friday',
      'every other Friday',
      'every month on the 28th',
      'every year on Nov 28',
    ])
  })

  it('keeps the 31st', () => {
    expect(repeatChoices('2026-01-31').map(describeRepeat)).toContain('every month on the 31st')
  })
})

describe('reminderText', () => {
  it.each([
    [0, 'When it is due'],
    [1, '1 minute before'],
    [90, '90 minutes before'],
    [120, '2 hours before'],
    [1_440, '1 day before'],
    [20_160, '2 weeks before'],
  ])('says %i minutes in words', (minutes, text) => {
    expect(reminderText({ type: 'before', minutes }, now)).toBe(text)
  })

  it('tells reminders apart', () => {
    const at = { type: 'at', date: '2025-11-23', time: '09:00' } as const
    expect(reminderText(at, now)).toBe('Tomorrow 9:00 AM')
    expect(sameReminder(at, { ...at })).toBe(true)
    expect(sameReminder(at, { ...at, time: '10:00' })).toBe(false)
    expect(sameReminder(at, { type: 'before', minutes: 0 })).toBe(false)
  })
})
