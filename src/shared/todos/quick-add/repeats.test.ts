import { describe, expect, it } from 'vitest'

import { parseQuickAdd } from './parse-quick-add.ts'

const options = { now: { date: '2026-11-18', time: '10:00' }, dateOrder: 'month-first' } as const

describe('repeats', () => {
  it('counts from the completion after “every!”', () => {
    const { title, repeat } = parseQuickAdd('water plants every! 3 days', options)
    expect(title).toBe('water plants')
    expect(repeat).toEqual({ rule: 'FREQ=DAILY;INTERVAL=3', from: 'completion' })
  })

  it('reads a repeat at the start of the line', () => {
    const { title, repeat } = parseQuickAdd('every monday water plants', options)
    expect(title).toBe('water plants')
    expect(repeat?.rule).toBe('FREQ=WEEKLY;BYDAY=MO')
  })

  it('reads a day of the month at the start of the line', () => {
    expect(parseQuickAdd('every 15th pay rent', options)).toMatchObject({
      title: 'pay rent',
      due: { date: '2026-12-15' },
    })
  })

  it('starts at the day that is given beside the repeat', () => {
    const { title, due } = parseQuickAdd('water plants every 2 days tomorrow at 7pm', options)
    expect({ title, due }).toEqual({
      title: 'water plants',
      due: { date: '2026-11-19', time: '19:00' },
    })
  })
})
