import { describe, expect, it } from 'vitest'

import { parseQuickAdd } from './parse-quick-add.ts'

const now = { date: '2026-11-18', time: '10:00' }

function read(text: string, dateOrder: 'month-first' | 'day-first' = 'month-first') {
  return parseQuickAdd(text, { now, dateOrder })
}

describe('days', () => {
  it('reads numbers with a slash by the order of the locale', () => {
    expect(read('pay rent 10/12', 'month-first').due).toEqual({ date: '2027-10-12' })
    expect(read('pay rent 10/12', 'day-first').due).toEqual({ date: '2026-12-10' })
    expect(read('pay rent 12/24', 'day-first').due).toEqual({ date: '2026-12-24' })
  })

  it('reads dotted dates as day and month whatever the locale', () => {
    expect(read('pay rent 10.12.', 'month-first').due).toEqual({ date: '2026-12-10' })
    expect(read('pay rent 10.12.', 'day-first').due).toEqual({ date: '2026-12-10' })
  })

  it('takes the weekday of today for the one next week', () => {
    expect(read('gym wednesday').due).toEqual({ date: '2026-11-25' })
  })

  it('counts weeks from Monday when today is Sunday', () => {
    const sunday = { now: { date: '2026-11-22', time: '12:00' }, dateOrder: 'month-first' } as const
    expect(parseQuickAdd('gym next monday', sunday).due).toEqual({ date: '2026-11-23' })
    expect(parseQuickAdd('gym next week', sunday).due).toEqual({ date: '2026-11-23' })
    expect(parseQuickAdd('gym weekend', sunday).due).toEqual({ date: '2026-11-22' })
    expect(parseQuickAdd('gym eow', sunday).due).toEqual({ date: '2026-11-27' })
  })

  it('prefers the day that is said to be due', () => {
    expect(read('prepare tomorrow for the talk due friday').due).toEqual({ date: '2026-11-20' })
  })

  it('reads a start date apart from the due date', () => {
    const { title, start, due } = read('write essay starting monday due nov 30')
    expect({ title, start, due }).toEqual({
      title: 'write essay',
      start: { date: '2026-11-23' },
      due: { date: '2026-11-30' },
    })
  })
})

describe('days that do not exist', () => {
  it.each([
    ['pay rent 31 feb', '31 feb'],
    ['pay rent feb 30', 'feb 30'],
    ['pay rent 31 feb 2027', '31 feb 2027'],
    ['pay rent feb 29 2027', 'feb 29 2027'],
    ['pay rent 31 june', '31 june'],
    ['pay rent 2026-02-30', '2026-02-30'],
    ['pay rent 2026-13-01', '2026-13-01'],
    ['pay rent 2/30', '2/30'],
    ['pay rent 31.4.', '31.4.'],
    ['pay rent 1899-12-31', '1899-12-31'],
    ['pay rent 31.12.1899', '31.12.1899'],
    ['pay rent 1/1/3000', '1/1/3000'],
    ['pay rent 0000-01-01', '0000-01-01'],
  ])('keeps “%s” and says so', (text, words) => {
    const result = read(text)
    expect(result.title).toBe(text)
    expect(result.due).toBeNull()
    expect(result.problems).toHaveLength(1)
    expect(result.problems[0]).toContain(words)
  })

  it.each(['dentist friday 16th', 'dentist on friday the 16th', 'dentist tue, march 5'])(
    'asks about “%s”, where weekday and day disagree',
    (text) => {
      const { due, problems } = read(text)
      expect(due).toBeNull()
      expect(problems).toEqual([expect.stringContaining('(it is a ')])
    },
  )

  it('takes weekday and day together when they agree', () => {
    const { title, due, problems } = read('dentist fri, november 20')
    expect({ title, due, problems }).toEqual({
      title: 'dentist',
      due: { date: '2026-11-20' },
      problems: [],
    })
  })

  it('still reads another day of the line', () => {
    const { title, due } = read('pay 31 feb bill tomorrow')
    expect({ title, due }).toEqual({ title: 'pay 31 feb bill', due: { date: '2026-11-19' } })
  })
})
