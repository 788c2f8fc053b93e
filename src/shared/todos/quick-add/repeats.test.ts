import { describe, expect, it } from 'vitest'

import { parseQuickAdd } from './parse-quick-add.ts'

const options = { now: { date: '2026-11-18', time: '10:00' }, dateOrder: 'month-first' } as const

const repeats: [text: string, rule: string, due: string][] = [
  ['every day', 'FREQ=DAILY', '2026-11-18'],
  ['daily', 'FREQ=DAILY', '2026-11-18'],
  ['each day', 'FREQ=DAILY', '2026-11-18'],
  ['every single day', 'FREQ=DAILY', '2026-11-18'],
  ['every day except sunday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA', '2026-11-18'],
  ['every day except weekends', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-18'],
  ['every other day', 'FREQ=DAILY;INTERVAL=2', '2026-11-18'],
  ['every 3 days', 'FREQ=DAILY;INTERVAL=3', '2026-11-18'],
  ['every three days', 'FREQ=DAILY;INTERVAL=3', '2026-11-18'],
  ['every second day', 'FREQ=DAILY;INTERVAL=2', '2026-11-18'],
  ['every weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-18'],
  ['every workday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-18'],
  ['on weekdays', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-18'],
  ['every weekend', 'FREQ=WEEKLY;BYDAY=SA', '2026-11-21'],
  ['every week', 'FREQ=WEEKLY', '2026-11-18'],
  ['weekly', 'FREQ=WEEKLY', '2026-11-18'],
  ['once a week', 'FREQ=WEEKLY', '2026-11-18'],
  ['every 2 weeks', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-18'],
  ['every other week', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-18'],
  ['every fortnight', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-18'],
  ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-18'],
  ['every 2 weeks on friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-20'],
  ['weekly on friday', 'FREQ=WEEKLY;BYDAY=FR', '2026-11-20'],
  ['every monday', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23'],
  ['every mon', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23'],
  ['on mondays', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23'],
  ['every wednesday', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-18'],
  ['every monday and thursday', 'FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-19'],
  ['every mon, wed and fri', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-18'],
  ['every mon/wed/fri', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-18'],
  ['every mon-fri', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-18'],
  ['every monday to thursday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH', '2026-11-18'],
  ['every other tue', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2026-11-24'],
  ['every 3rd friday', 'FREQ=MONTHLY;BYDAY=3FR', '2026-11-20'],
  ['every third friday', 'FREQ=MONTHLY;BYDAY=3FR', '2026-11-20'],
  ['every first monday of the month', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07'],
  ['every last friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27'],
  ['every 1st and 3rd monday', 'FREQ=MONTHLY;BYDAY=1MO,3MO', '2026-12-07'],
  ['every month', 'FREQ=MONTHLY', '2026-11-18'],
  ['monthly', 'FREQ=MONTHLY', '2026-11-18'],
  ['every month on the 1st', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01'],
  ['every 1st', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01'],
  ['every 1st of the month', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01'],
  ['every 1st and 15th', 'FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-12-01'],
  ['every month on the 31st', 'FREQ=MONTHLY;BYMONTHDAY=31', '2026-11-30'],
  ['every last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30'],
  ['every month on the last day', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30'],
  ['on the 15th of every month', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15'],
  ['first of every month', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01'],
  ['on the last day of each month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30'],
  ['the last friday of every month', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27'],
  ['weekly on saturdays', 'FREQ=WEEKLY;BYDAY=SA', '2026-11-21'],
  ['every 3 months', 'FREQ=MONTHLY;INTERVAL=3', '2026-11-18'],
  ['every quarter', 'FREQ=MONTHLY;INTERVAL=3', '2026-11-18'],
  ['quarterly', 'FREQ=MONTHLY;INTERVAL=3', '2026-11-18'],
  ['every year', 'FREQ=YEARLY', '2026-11-18'],
  ['yearly', 'FREQ=YEARLY', '2026-11-18'],
  ['every january 27', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27', '2027-01-27'],
  ['every 27th of january', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27', '2027-01-27'],
  ['every year on jan 27', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27', '2027-01-27'],
  ['every march', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1', '2027-03-01'],
  ['every day until friday', 'FREQ=DAILY;UNTIL=20261120', '2026-11-18'],
  ['every day until jan 5', 'FREQ=DAILY;UNTIL=20270105', '2026-11-18'],
  ['every day for 5 times', 'FREQ=DAILY;COUNT=5', '2026-11-18'],
  ['every day 5 times', 'FREQ=DAILY;COUNT=5', '2026-11-18'],
  ['every day for 2 weeks', 'FREQ=DAILY;UNTIL=20261201', '2026-11-18'],
  ['every monday starting dec 1', 'FREQ=WEEKLY;BYDAY=MO', '2026-12-07'],
  ['every day starting tomorrow', 'FREQ=DAILY', '2026-11-19'],
  ['every day from monday', 'FREQ=DAILY', '2026-11-23'],
  ['every monday starting dec 1 until jan 31', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270131', '2026-12-07'],
]

describe('repeats', () => {
  it.each(repeats)('reads “water plants %s” as %s from %s', (words, rule, date) => {
    const { title, repeat, due, problems } = parseQuickAdd(`water plants ${words}`, options)
    expect({ title, repeat, due, problems }).toEqual({
      title: 'water plants',
      repeat: { rule, from: 'due' },
      due: { date },
      problems: [],
    })
  })

  it.each([
    ['every morning', 'FREQ=DAILY', '2026-11-19', '09:00'],
    ['every evening', 'FREQ=DAILY', '2026-11-18', '19:00'],
    ['every monday morning', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23', '09:00'],
    ['every day at 5', 'FREQ=DAILY', '2026-11-18', '17:00'],
    ['every day at 9am', 'FREQ=DAILY', '2026-11-19', '09:00'],
    ['at 9 every day', 'FREQ=DAILY', '2026-11-19', '09:00'],
    ['daily at 18:30', 'FREQ=DAILY', '2026-11-18', '18:30'],
    ['every weekday at 8', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-19', '08:00'],
    [
      'every friday at 5pm until dec 31',
      'FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231',
      '2026-11-20',
      '17:00',
    ],
    ['every evening at 8', 'FREQ=DAILY', '2026-11-18', '20:00'],
    ['on mondays at 6', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23', '18:00'],
  ])('reads the time in “water plants %s”', (words, rule, date, time) => {
    const { title, repeat, due } = parseQuickAdd(`water plants ${words}`, options)
    expect({ title, rule: repeat?.rule, due }).toEqual({
      title: 'water plants',
      rule,
      due: { date, time },
    })
  })

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
