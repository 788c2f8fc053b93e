import { describe, expect, it } from 'vitest'

import { describeAim } from './describe-aim.ts'

const now = { date: '2026-03-04', time: '09:00' }

describe('what a question says of a change', () => {
  it.each([
    [{ due_date: '2026-03-06' }, ' to Friday, Mar 6'],
    [{ due_date: '2026-03-05', due_time: '15:00' }, ' to tomorrow at 3:00 PM'],
    [{ due_time: '10:30' }, ' to 10:30 AM'],
    [{ shift_days: -1 }, ' 1 day earlier'],
    [{ shift_minutes: 120 }, ' 2 hours later'],
    [{ shift_minutes: -45 }, ' 45 minutes earlier'],
    [{ list: 'Farm' }, ' to "Farm"'],
    [{ title: 'Oat milk' }, ' to "Oat milk"'],
  ])('%j is told as "%s"', (values, aim) => {
    expect(describeAim(values, now)).toBe(aim)
  })

  it.each([
    [{ due_time: '07:00', due_time_nearby: true }],
    [{ due_date: 'none' }],
    [{ due_time: 'none' }],
    [{ priority: 'high' as const }],
  ])('of %j nothing is said that would not be so for each task', (values) => {
    expect(describeAim(values, now)).toBe('')
  })
})
