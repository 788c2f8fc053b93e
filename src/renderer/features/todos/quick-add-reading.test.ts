import { describe, expect, it } from 'vitest'

import { dateOrderOf, readQuickAdd } from './quick-add-reading.ts'
import type { TodoView } from './todo-view.ts'

// A Saturday.
const now = { date: '2025-11-22', time: '14:30' }

function read(text: string, view: TodoView = { kind: 'all' }) {
  return readQuickAdd(text, { now, dateOrder: 'month-first', view })
}

function chipsOf(text: string, view?: TodoView): string[] {
  return read(text, view)?.chips.map((chip) => chip.text) ?? []
}

describe('readQuickAdd', () => {
  it('shows what it recognised and keeps the rest as the title', () => {
    const reading = read('Buy milk tomorrow at 5pm #errands p1 +Home')
    expect(reading?.draft).toMatchObject({
      title: 'Buy milk',
      due: { date: '2025-11-23', time: '17:00' },
      priority: 'high',
      list: 'Home',
      tags: ['errands'],
    })
    expect(reading?.chips.map((chip) => chip.text)).toEqual([
      'Tomorrow 5:00 PM',
      'High priority',
      'Home',
      'errands',
    ])
  })

  it('shows no chip for plain words', () => {
    expect(chipsOf('Buy sun cream')).toEqual([])
  })

  it('puts a task without a date on the day of the Today view', () => {
    expect(read('Call Sam', { kind: 'today' })?.draft.due).toEqual({ date: '2025-11-22' })
    expect(read('Call Sam tomorrow', { kind: 'today' })?.draft.due).toEqual({ date: '2025-11-23' })
  })

  it('puts a task into the list that is open, unless the words name another', () => {
    expect(read('Call Sam', { kind: 'list', name: 'Work' })?.draft.list).toBe('Work')
    expect(read('Call Sam +Home', { kind: 'list', name: 'Work' })?.draft.list).toBe('Home')
  })

  it('adds the tag that is open once', () => {
    expect(read('Call Sam', { kind: 'tag', name: 'calls' })?.draft.tags).toEqual(['calls'])
    expect(read('Call Sam #calls', { kind: 'tag', name: 'calls' })?.draft.tags).toEqual(['calls'])
  })

  it('reads nothing from blanks', () => {
    expect(read('   ')).toBeNull()
  })
})

describe('dateOrderOf', () => {
  it.each([
    ['en-US', 'month-first'],
    ['en-GB', 'day-first'],
    ['de-DE', 'day-first'],
    ['ja-JP', 'month-first'],
  ])('reads dates in %s as %s', (locale, order) => {
    expect(dateOrderOf(locale)).toBe(order)
  })
})
