import { describe, expect, it } from 'vitest'

import { parseQuickAdd } from './parse-quick-add.ts'

const now = { date: '2026-11-18', time: '10:00' }

function read(text: string, dateOrder: 'month-first' | 'day-first' = 'month-first') {
  return parseQuickAdd(text, { now, dateOrder })
}

const days: [text: string, title: string, date: string][] = [
  ['buy milk today', 'buy milk', '2026-11-18'],
  ['buy milk tod', 'buy milk', '2026-11-18'],
  ['buy milk TODAY', 'buy milk', '2026-11-18'],
  ['buy milk later today', 'buy milk', '2026-11-18'],
  ['buy milk tomorrow', 'buy milk', '2026-11-19'],
  ['buy milk tomorow', 'buy milk', '2026-11-19'],
  ['buy milk tommorrow', 'buy milk', '2026-11-19'],
  ['buy milk tom', 'buy milk', '2026-11-19'],
  ['buy milk tmrw', 'buy milk', '2026-11-19'],
  ['buy milk tmr', 'buy milk', '2026-11-19'],
  ['tomorrow buy milk', 'buy milk', '2026-11-19'],
  ['tomorrow: buy milk', 'buy milk', '2026-11-19'],
  ['buy milk tomorrow.', 'buy milk', '2026-11-19'],
  ['buy milk - tomorrow', 'buy milk', '2026-11-19'],
  ['buy milk, tomorrow', 'buy milk', '2026-11-19'],
  ['buy milk (tomorrow)', 'buy milk', '2026-11-19'],
  ['buy milk for tomorrow', 'buy milk', '2026-11-19'],
  ['finish the slides by tomorrow', 'finish the slides', '2026-11-19'],
  ['call mom day after tomorrow', 'call mom', '2026-11-20'],
  ['call mom the day after tomorrow', 'call mom', '2026-11-20'],
  ['buy milk monday', 'buy milk', '2026-11-23'],
  ['buy milk mon', 'buy milk', '2026-11-23'],
  ['buy milk on monday', 'buy milk', '2026-11-23'],
  ['pay rent tues', 'pay rent', '2026-11-24'],
  ['pay rent wed', 'pay rent', '2026-11-25'],
  ['pay rent wednesday', 'pay rent', '2026-11-25'],
  ['pay rent thurs', 'pay rent', '2026-11-19'],
  ['pay rent fri', 'pay rent', '2026-11-20'],
  ['pay rent Sat', 'pay rent', '2026-11-21'],
  ['pay rent sun', 'pay rent', '2026-11-22'],
  ['friday call bob', 'call bob', '2026-11-20'],
  ['friday, call bob', 'call bob', '2026-11-20'],
  ['on friday call bob', 'call bob', '2026-11-20'],
  ['report by friday', 'report', '2026-11-20'],
  ['report due friday', 'report', '2026-11-20'],
  ['report due on friday', 'report', '2026-11-20'],
  ['report due by friday', 'report', '2026-11-20'],
  ['report is due friday', 'report', '2026-11-20'],
  ['report due: friday', 'report', '2026-11-20'],
  ['call bob friday about taxes', 'call bob about taxes', '2026-11-20'],
  ['meet bob on friday in berlin', 'meet bob in berlin', '2026-11-20'],
  ['clean up this friday', 'clean up', '2026-11-20'],
  ['clean up this wednesday', 'clean up', '2026-11-18'],
  ['clean up next monday', 'clean up', '2026-11-23'],
  ['clean up next friday', 'clean up', '2026-11-27'],
  ['clean up friday next week', 'clean up', '2026-11-27'],
  ['clean up next week friday', 'clean up', '2026-11-27'],
  ['clean up next week', 'clean up', '2026-11-23'],
  ['clean up next month', 'clean up', '2026-12-01'],
  ['clean up next year', 'clean up', '2027-01-01'],
  ['clean up this week', 'clean up', '2026-11-20'],
  ['clean up weekend', 'clean up', '2026-11-21'],
  ['clean up this weekend', 'clean up', '2026-11-21'],
  ['clean up at the weekend', 'clean up', '2026-11-21'],
  ['clean up on the weekend', 'clean up', '2026-11-21'],
  ['clean up next weekend', 'clean up', '2026-11-28'],
  ['send report eod', 'send report', '2026-11-18'],
  ['send report by eod', 'send report', '2026-11-18'],
  ['send report by end of day', 'send report', '2026-11-18'],
  ['send report eow', 'send report', '2026-11-20'],
  ['send report by the end of the week', 'send report', '2026-11-20'],
  ['send report end of next week', 'send report', '2026-11-27'],
  ['send report eom', 'send report', '2026-11-30'],
  ['send report end of month', 'send report', '2026-11-30'],
  ['send report by the end of next month', 'send report', '2026-12-31'],
  ['send report end of year', 'send report', '2026-12-31'],
  ['send report end of january', 'send report', '2027-01-31'],
  ['send report mid january', 'send report', '2027-01-15'],
  ['send report mid-january', 'send report', '2027-01-15'],
  ['send report in the middle of december', 'send report', '2026-12-15'],
  ['send report mid november', 'send report', '2027-11-15'],
  ['book flights in march', 'book flights', '2027-03-01'],
  ['water plants in 3 days', 'water plants', '2026-11-21'],
  ['water plants in three days', 'water plants', '2026-11-21'],
  ['water plants in a couple of days', 'water plants', '2026-11-20'],
  ['water plants +5 days', 'water plants', '2026-11-23'],
  ['water plants +5d', 'water plants', '2026-11-23'],
  ['water plants in a week', 'water plants', '2026-11-25'],
  ['water plants in 2 weeks', 'water plants', '2026-12-02'],
  ['water plants in 2 weeks time', 'water plants', '2026-12-02'],
  ['water plants in a fortnight', 'water plants', '2026-12-02'],
  ['water plants in a month', 'water plants', '2026-12-18'],
  ['water plants in a year', 'water plants', '2027-11-18'],
  ['water plants in 3 working days', 'water plants', '2026-11-23'],
  ['water plants 2 weeks from now', 'water plants', '2026-12-02'],
  ['water plants a week from tomorrow', 'water plants', '2026-11-26'],
  ['pay rent 27th', 'pay rent', '2026-11-27'],
  ['pay rent the 27th', 'pay rent', '2026-11-27'],
  ['pay rent on the 27th', 'pay rent', '2026-11-27'],
  ['pay rent on the 5th', 'pay rent', '2026-12-05'],
  ['on the 27th pay rent', 'pay rent', '2026-11-27'],
  ['pay rent 5th of next month', 'pay rent', '2026-12-05'],
  ['pay rent 27 jan', 'pay rent', '2027-01-27'],
  ['pay rent 27th of january', 'pay rent', '2027-01-27'],
  ['pay rent on the 27th of January', 'pay rent', '2027-01-27'],
  ['pay rent jan 27', 'pay rent', '2027-01-27'],
  ['pay rent Jan. 27', 'pay rent', '2027-01-27'],
  ['pay rent jan 27th', 'pay rent', '2027-01-27'],
  ['pay rent jan 27 2028', 'pay rent', '2028-01-27'],
  ['pay rent january 27, 2028', 'pay rent', '2028-01-27'],
  ['pay rent 27 jan 2028', 'pay rent', '2028-01-27'],
  ['pay rent nov 18', 'pay rent', '2026-11-18'],
  ['pay rent nov 17', 'pay rent', '2027-11-17'],
  ['pay rent feb 29', 'pay rent', '2028-02-29'],
  ['pay rent may 5', 'pay rent', '2027-05-05'],
  ['pay rent on may 5', 'pay rent', '2027-05-05'],
  ['dec 24 buy presents', 'buy presents', '2026-12-24'],
  ['pay rent 2026-12-01', 'pay rent', '2026-12-01'],
  ['pay rent 2026/12/01', 'pay rent', '2026-12-01'],
  ['pay rent 12/24', 'pay rent', '2026-12-24'],
  ['pay rent 24/12', 'pay rent', '2026-12-24'],
  ['pay rent 12/24/2027', 'pay rent', '2027-12-24'],
  ['pay rent 12/24/27', 'pay rent', '2027-12-24'],
  ['pay rent on 1/2', 'pay rent', '2027-01-02'],
  ['wed lunch with Kim', 'lunch with Kim', '2026-11-25'],
  ['jan 5 call bob', 'call bob', '2027-01-05'],
  ['submit report tomorrow EOD', 'submit report', '2026-11-19'],
  ['submit report by EOD friday', 'submit report', '2026-11-20'],
  ['submit report friday by end of day', 'submit report', '2026-11-20'],
  ['file expenses last day of the month', 'file expenses', '2026-11-30'],
  ['file expenses on the last day of next month', 'file expenses', '2026-12-31'],
  ['book dentist 2 weeks from monday', 'book dentist', '2026-12-07'],
  ['buy milk today!', 'buy milk', '2026-11-18'],
  ['Buy Milk Tomorrow', 'Buy Milk', '2026-11-19'],
  ['buy    milk    tomorrow', 'buy milk', '2026-11-19'],
  ["remember mom's birthday on oct 3", "remember mom's birthday", '2027-10-03'],
  ['review PR #123 today', 'review PR #123', '2026-11-18'],
  ['send card to april by friday', 'send card to april', '2026-11-20'],
  ['deadline friday: essay', 'essay', '2026-11-20'],
  ['essay - due date: friday', 'essay', '2026-11-20'],
  ['pay rent 24.12.', 'pay rent', '2026-12-24'],
  ['pay rent 24.12.2027', 'pay rent', '2027-12-24'],
  ['pay rent on 24.12.', 'pay rent', '2026-12-24'],
]

describe('days', () => {
  it.each(days)('reads “%s” as “%s” on %s', (text, title, date) => {
    const { title: readTitle, due, problems } = read(text)
    expect({ title: readTitle, due, problems }).toEqual({ title, due: { date }, problems: [] })
  })

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
