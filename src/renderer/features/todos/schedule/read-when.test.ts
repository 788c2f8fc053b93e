import { describe, expect, it } from 'vitest'

import { readWhen } from './read-when.ts'

// A Saturday.
const now = { date: '2025-11-22', time: '14:30' }
const reading = { now, dateOrder: 'month-first', language: 'en' } as const

function read(text: string, due: { date: string; time?: string } | null = null) {
  return readWhen(text, due, reading)
}

describe('readWhen', () => {
  it('reads a day and a time, and keeps the words', () => {
    expect(read('next fri 5pm')).toMatchObject({
      ok: true,
      patch: { due: { date: '2025-11-28', time: '17:00' }, duePhrase: 'next fri 5pm' },
    })
  })

  it('keeps the time of a day that is moved, and the day of a time that is', () => {
    const due = { date: '2025-11-24', time: '09:00' }
    expect(read('tomorrow', due)).toMatchObject({ due: { date: '2025-11-23', time: '09:00' } })
    expect(read('5pm', due)).toMatchObject({ due: { date: '2025-11-24', time: '17:00' } })
  })

  it('reads a repeat and says when it begins', () => {
    const weekly = read('every friday')
    expect(weekly).toMatchObject({ ok: true, patch: { due: { date: '2025-11-28' } } })
    expect(weekly?.ok && weekly.patch.repeat?.rule).toContain('FREQ=WEEKLY')
    expect(weekly?.ok && weekly.summary).toBe('Every Friday, from Friday, Nov 28')
  })

  it('takes a date away together with its repeat', () => {
    expect(read('no date', { date: '2025-11-24' })).toMatchObject({
      patch: { due: null, repeat: null, duePhrase: null },
    })
  })

  it.each(['milk', 'tomorrow buy milk', 'feb 31'])('does not take %j for a date', (text) => {
    expect(read(text)).toMatchObject({ ok: false })
  })

  it('says nothing while nothing is typed', () => {
    expect(read('  ')).toBeNull()
  })
})
