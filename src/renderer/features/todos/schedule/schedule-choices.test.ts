import { describe, expect, it } from 'vitest'

import { scheduleChoices } from './schedule-choices.ts'

describe('scheduleChoices', () => {
  it.each([
    ['2025-11-19', ['2025-11-19', '2025-11-20', '2025-11-22', '2025-11-24']],
    ['2025-11-22', ['2025-11-22', '2025-11-23', '2025-11-29', '2025-11-24']],
    ['2025-11-24', ['2025-11-24', '2025-11-25', '2025-11-29', '2025-12-01']],
  ])('on %s offers days that are still to come', (today, dates) => {
    expect(scheduleChoices(today).map((choice) => choice.date)).toEqual(dates)
  })
})
