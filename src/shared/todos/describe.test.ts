import { describe, expect, it } from 'vitest'

import { describeMoment, isOverdue } from './describe-moment.ts'
import { describeRepeat } from './describe-repeat.ts'
import type { LocalMoment, TodoStatus } from './todo.ts'

const now = { date: '2026-11-22', time: '12:00' }

describe('describeMoment', () => {
  it.each<[LocalMoment, string]>([
    [{ date: '2026-11-22' }, 'today'],
    [{ date: '2026-11-22', time: '17:00' }, 'today at 5:00 PM'],
    [{ date: '2026-11-23' }, 'tomorrow'],
    [{ date: '2026-11-23', time: '00:05' }, 'tomorrow at 12:05 AM'],
    [{ date: '2026-11-21', time: '12:30' }, 'yesterday at 12:30 PM'],
    [{ date: '2026-11-27' }, 'Friday, Nov 27'],
    [{ date: '2026-11-27', time: '09:00' }, 'Friday, Nov 27 at 9:00 AM'],
    [{ date: '2026-11-20' }, 'Friday, Nov 20'],
    [{ date: '2027-01-04' }, 'Monday, Jan 4, 2027'],
    [{ date: '2026-12-31', time: '23:59' }, 'Thursday, Dec 31 at 11:59 PM'],
  ])('says %o as “%s”', (moment, words) => {
    expect(describeMoment(moment, now)).toBe(words)
  })

  it('says tomorrow over the end of a year', () => {
    expect(describeMoment({ date: '2027-01-01' }, { date: '2026-12-31', time: '10:00' })).toBe(
      'tomorrow',
    )
  })
})

describe('isOverdue', () => {
  it.each<[TodoStatus, LocalMoment | null, boolean]>([
    ['open', { date: '2026-11-21' }, true],
    ['open', { date: '2026-11-22' }, false],
    ['open', { date: '2026-11-22', time: '11:59' }, true],
    ['open', { date: '2026-11-22', time: '12:00' }, false],
    ['open', { date: '2026-11-23', time: '00:00' }, false],
    ['done', { date: '2026-11-01' }, false],
    ['open', null, false],
  ])('of a todo that is %s and due %o is %s', (status, due, expected) => {
    expect(isOverdue({ status, due }, now)).toBe(expected)
  })
})

describe('describeRepeat', () => {
  it.each([
    ['FREQ=DAILY', 'every day'],
    ['FREQ=DAILY;INTERVAL=3', 'every 3 days'],
    ['FREQ=WEEKLY', 'every week'],
    ['FREQ=WEEKLY;INTERVAL=2', 'every 2 weeks'],
    ['FREQ=WEEKLY;BYDAY=TU', 'every Tuesday'],
    ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'every Monday, Wednesday and Friday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'every other Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH', 'every 3 weeks on Monday and Thursday'],
    ['FREQ=MONTHLY', 'every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=1', 'every month on the 1st'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=2,3,11,22,-1',
      'every month on the 2nd, 3rd, 11th, 22nd and last day',
    ],
    ['FREQ=MONTHLY;BYDAY=3FR', 'every month on the third Friday'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-1MO', 'every 2 months on the last Monday'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'every month on the last weekday'],
    ['FREQ=YEARLY', 'every year'],
    ['FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27', 'every year on Jan 27'],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', 'every year on the fourth Thursday of Nov'],
    ['FREQ=DAILY;COUNT=5', 'every day, 5 times'],
    ['FREQ=DAILY;UNTIL=20270105', 'every day until Tue, Jan 5, 2027'],
    ['nonsense', 'repeatedly'],
  ])('says %s as “%s”', (rule, words) => {
    expect(describeRepeat({ rule, from: 'due' })).toBe(words)
  })

  it('says when it counts from the completion', () => {
    const repeat = { rule: 'FREQ=DAILY;INTERVAL=3', from: 'completion' } as const
    expect(describeRepeat(repeat)).toBe('every 3 days after completion')
  })
})
