import { describe, expect, it } from 'vitest'

import { dueLabel } from './due-label.ts'

const now = { date: '2025-11-22', time: '14:30' }

describe('dueLabel', () => {
  it.each([
    ['2025-11-22', undefined, 'Today', 'today'],
    ['2025-11-22', '17:00', 'Today 5:00 PM', 'today'],
    ['2025-11-22', '14:29', 'Today 2:29 PM', 'overdue'],
    ['2025-11-23', undefined, 'Tomorrow', 'soon'],
    ['2025-11-21', undefined, 'Yesterday', 'overdue'],
    ['2025-11-28', undefined, 'Friday', 'later'],
    ['2025-11-29', undefined, 'Nov 29', 'later'],
    ['2025-11-15', undefined, 'Nov 15', 'overdue'],
    ['2026-01-04', '09:05', 'Jan 4, 2026 9:05 AM', 'later'],
  ])('says %s %s as %j', (date, time, text, tone) => {
    const due = time === undefined ? { date } : { date, time }
    expect(dueLabel(due, now)).toMatchObject({ text, tone })
  })
})
