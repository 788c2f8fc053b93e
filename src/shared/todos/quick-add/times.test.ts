import { describe, expect, it } from 'vitest'

import { parseQuickAdd } from './parse-quick-add.ts'

const now = { date: '2026-11-18', time: '10:00' }

describe('times', () => {
  it('keeps an impossible time in the title', () => {
    const { title, due } = parseQuickAdd('call mom 25:00', { now, dateOrder: 'month-first' })
    expect({ title, due }).toEqual({ title: 'call mom 25:00', due: null })
  })

  it('moves midnight of today to the coming night', () => {
    const { due } = parseQuickAdd('call mom today at midnight', { now, dateOrder: 'month-first' })
    expect(due).toEqual({ date: '2026-11-19', time: '00:00' })
  })
})
