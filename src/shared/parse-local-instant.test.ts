import { describe, expect, it } from 'vitest'

import { parseLocalInstant } from './parse-local-instant.ts'

describe('a local time as text', () => {
  it.each([
    ['2026-01-05T09:00', new Date(2026, 0, 5, 9, 0)],
    ['2026-01-05 23:59:58', new Date(2026, 0, 5, 23, 59, 58)],
    ['2024-02-29', new Date(2024, 1, 29)],
  ])('%s is that time here, not in UTC', (text, instant) => {
    expect(parseLocalInstant(text)).toEqual(instant)
  })

  it.each([
    '2026-02-30T09:00',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-05T24:00',
    '2026-01-05T09:60',
    '2026-01-05T09:00:60',
    '2026-01-05T9:00',
    '2026-01-05T09:00Z',
    '2026-01-05T09',
    ' 2026-01-05',
    '05.01.2026',
    'tomorrow',
    '',
  ])('refuses %j instead of guessing', (text) => {
    expect(parseLocalInstant(text)).toBeNull()
  })
})
