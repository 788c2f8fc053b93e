import { describe, expect, it } from 'vitest'

import { moveRanges } from '../../../shared/todos/quick-add/move-ranges.ts'
import { readQuickAdd, type QuickAddDefaults, type ReadingContext } from './quick-add-reading.ts'

// A Saturday.
const now = { date: '2025-11-22', time: '14:30' }
const context: ReadingContext = {
  now,
  dateOrder: 'month-first',
  language: 'en',
  defaults: {},
  ignored: [],
}

function read(text: string, defaults: QuickAddDefaults = {}) {
  return readQuickAdd(text, { ...context, defaults })
}

const textsOf = (text: string) => read(text)?.chips.map((chip) => chip.text) ?? []

describe('reading the text of a box', () => {
  it('shows what it recognised and keeps the rest as the title', () => {
    const reading = read('Buy milk tomorrow at 5pm #errands p1 +Home !30m')
    expect(reading?.draft).toMatchObject({
      title: 'Buy milk',
      due: { date: '2025-11-23', time: '17:00' },
      priority: 'high',
      list: 'Home',
      tags: ['errands'],
      reminders: [{ type: 'before', minutes: 30 }],
    })
    expect(reading?.chips.map((chip) => chip.text)).toEqual([
      'Tomorrow 5:00 PM',
      '30 min before',
      'High priority',
      'Home',
      'errands',
    ])
  })

  it('shows no chip for plain words, and nothing for blanks', () => {
    expect(textsOf('Buy sun cream')).toEqual([])
    expect(read('   ')).toBeNull()
  })

  it('takes from the place what the words leave open', () => {
    expect(read('Call Sam', { due: { date: '2025-11-22' } })?.draft.due).toEqual({
      date: '2025-11-22',
    })
    expect(read('Call Sam tomorrow', { due: { date: '2025-11-22' } })?.draft.due).toEqual({
      date: '2025-11-23',
    })
    expect(read('Call Sam', { list: 'Work' })?.draft.list).toBe('Work')
    expect(read('Call Sam +Home', { list: 'Work' })?.draft.list).toBe('Home')
    expect(read('Call Sam #calls', { tags: ['calls'] })?.draft.tags).toEqual(['calls'])
  })

  it('cannot take away what comes from the place', () => {
    expect(read('Call Sam', { list: 'Work' })?.chips).toMatchObject([{ text: 'Work', ranges: [] }])
  })

  it.each([
    ['Tomorrow 5:00 PM', 'Buy milk tomorrow at 5pm', 'due'],
    ['errands', 'Buy milk', 'tag errands'],
    ['High priority', 'Buy milk', 'priority'],
  ])('gives the words of the chip “%s” back to the title', (_text, title, key) => {
    const text = 'Buy milk tomorrow at 5pm #errands p1'
    const chip = read(text)?.chips.find((one) => one.key === key)
    const reading = readQuickAdd(text, { ...context, ignored: chip?.ranges ?? [] })
    expect(reading?.draft.title).toContain(title)
    expect(reading?.chips.map((one) => one.key)).not.toContain(key)
    expect(reading?.chips).toHaveLength(2)
  })

  it('leaves words in the title while typing goes on in front of them', () => {
    const before = 'Buy milk tomorrow'
    const ignored = read(before)?.chips[0]?.ranges ?? []
    const after = 'Please buy milk tomorrow'
    const moved = moveRanges(ignored, before, after)
    expect(readQuickAdd(after, { ...context, ignored: moved })?.draft).toEqual({
      title: 'Please buy milk tomorrow',
    })
  })
})
