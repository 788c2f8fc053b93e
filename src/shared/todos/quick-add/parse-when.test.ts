import { describe, expect, it } from 'vitest'

import { applyWhen, parseWhen, type When } from './parse-when.ts'

const now = { date: '2026-11-18', time: '10:00' }
const options = { now, dateOrder: 'month-first' } as const
const empty = {
  date: null,
  time: null,
  shiftDays: null,
  shiftMinutes: null,
  clear: null,
  repeat: null,
  rest: '',
}

describe('parseWhen', () => {
  it.each<[string, Partial<When>]>([
    ['friday', { date: '2026-11-20' }],
    ['friday 5pm', { date: '2026-11-20', time: '17:00' }],
    ['to friday at 5', { date: '2026-11-20', time: '17:00' }],
    ['sat', { date: '2026-11-21' }],
    ['tom', { date: '2026-11-19' }],
    ['the 27th', { date: '2026-11-27' }],
    ['12/24', { date: '2026-12-24' }],
    ['next week', { date: '2026-11-23' }],
    ['yesterday', { date: '2026-11-17' }],
    ['tonight', { date: '2026-11-18', time: '20:00' }],
    ['in 2 hours', { date: '2026-11-18', time: '12:00' }],
    ['6pm', { time: '18:00' }],
    ['to 6pm', { time: '18:00' }],
    ['at 9', { time: '09:00' }],
    ['noon', { time: '12:00' }],
    ['no date', { clear: 'date' }],
    ['no due date', { clear: 'date' }],
    ['remove the date', { clear: 'date' }],
    ['someday', { clear: 'date' }],
    ['none', { clear: 'date' }],
    ['no time', { clear: 'time' }],
    ['stop repeating', { clear: 'repeat' }],
    ['by 2 days', { shiftDays: 2 }],
    ['by a week', { shiftDays: 7 }],
    ['a day later', { shiftDays: 1 }],
    ['two weeks earlier', { shiftDays: -14 }],
    ['back a week', { shiftDays: 7 }],
    ['by an hour', { shiftMinutes: 60 }],
    ['30 minutes later', { shiftMinutes: 30 }],
    ['2 hours earlier', { shiftMinutes: -120 }],
    ['until friday', { date: '2026-11-20' }],
    ['till tomorrow', { date: '2026-11-19' }],
    ['to the weekend', { date: '2026-11-21' }],
    ['to 5', { time: '17:00' }],
    ['every monday', { date: '2026-11-23', repeat: { rule: 'FREQ=WEEKLY;BYDAY=MO', from: 'due' } }],
  ])('reads “%s”', (text, expected) => {
    expect(parseWhen(text, options)).toMatchObject({ ...empty, ...expected })
  })

  it.each([
    ['push it to friday 5pm', 'push it'],
    ['move the milk task to tomorrow', 'move the milk task'],
    ['reschedule call mom for next monday at 9', 'reschedule call mom'],
    ['postpone call mom by 2 days', 'postpone call mom'],
    ['call mom to no date', 'call mom'],
    ['move it from friday to monday', 'move it from friday'],
    ['snooze it until 6pm', 'snooze it'],
  ])('leaves the other words of “%s”', (text, rest) => {
    expect(parseWhen(text, options)?.rest).toBe(rest)
  })

  it.each(['', 'call mom', 'buy sun cream', 'the milk one'])('finds no moment in “%s”', (text) => {
    expect(parseWhen(text, options)).toBeNull()
  })

  it('says that a day does not exist', () => {
    expect(parseWhen('31 feb', options)).toMatchObject({ date: null, rest: '31 feb' })
    expect(parseWhen('31 feb', options)?.problems).toHaveLength(1)
  })
})

describe('applyWhen', () => {
  const due = { date: '2026-11-25', time: '08:00' }
  const apply = (text: string, from: typeof due | { date: string } | null) => {
    const when = parseWhen(text, options)
    return when === null ? 'nothing' : applyWhen(when, from, now)
  }

  it('keeps the day when only a time is given', () => {
    expect(apply('6pm', due)).toEqual({ date: '2026-11-25', time: '18:00' })
    expect(apply('6pm', { date: '2026-11-25' })).toEqual({ date: '2026-11-25', time: '18:00' })
  })

  it('takes the next such time when there was no day', () => {
    expect(apply('6pm', null)).toEqual({ date: '2026-11-18', time: '18:00' })
    expect(apply('9am', null)).toEqual({ date: '2026-11-19', time: '09:00' })
  })

  it('keeps the time when only a day is given', () => {
    expect(apply('friday', due)).toEqual({ date: '2026-11-20', time: '08:00' })
    expect(apply('friday', null)).toEqual({ date: '2026-11-20' })
  })

  it('takes the date or the time away', () => {
    expect(apply('no date', due)).toBeNull()
    expect(apply('no time', due)).toEqual({ date: '2026-11-25' })
    expect(apply('no time', null)).toBeNull()
  })

  it('shifts from the day it had, or from today', () => {
    expect(apply('by 2 days', due)).toEqual({ date: '2026-11-27', time: '08:00' })
    expect(apply('a week earlier', due)).toEqual({ date: '2026-11-18', time: '08:00' })
    expect(apply('by 2 days', null)).toEqual({ date: '2026-11-20' })
  })

  it('shifts the time over midnight, or from now without a time', () => {
    expect(apply('by 2 hours', due)).toEqual({ date: '2026-11-25', time: '10:00' })
    expect(apply('9 hours earlier', due)).toEqual({ date: '2026-11-24', time: '23:00' })
    expect(apply('by 30 minutes', { date: '2026-11-25' })).toEqual({
      date: '2026-11-18',
      time: '10:30',
    })
  })

  it('keeps what it was when only the repeat is taken away', () => {
    expect(apply('stop repeating', due)).toEqual(due)
  })
})

describe('parseWhen in other languages', () => {
  it.each<['de' | 'es' | 'fr' | 'pt' | 'it', string, Partial<When>]>([
    ['de', 'auf Freitag 17 Uhr', { date: '2026-11-20', time: '17:00' }],
    ['de', '2 Tage später', { shiftDays: 2 }],
    ['de', 'eine Stunde früher', { shiftMinutes: -60 }],
    ['de', 'ohne Datum', { clear: 'date' }],
    ['es', 'el viernes a las 5', { date: '2026-11-20', time: '17:00' }],
    ['es', '2 días después', { shiftDays: 2 }],
    ['es', 'sin fecha', { clear: 'date' }],
    ['fr', 'vendredi à 17h', { date: '2026-11-20', time: '17:00' }],
    ['fr', 'deux jours plus tard', { shiftDays: 2 }],
    ['fr', 'sans date', { clear: 'date' }],
    ['pt', 'sexta às 17h', { date: '2026-11-20', time: '17:00' }],
    ['pt', '2 dias depois', { shiftDays: 2 }],
    ['pt', 'sem data', { clear: 'date' }],
    ['it', 'venerdì alle 17', { date: '2026-11-20', time: '17:00' }],
    ['it', 'due giorni dopo', { shiftDays: 2 }],
    ['it', 'senza data', { clear: 'date' }],
  ])('reads (%s) “%s”', (language, text, expected) => {
    const when = parseWhen(text, { ...options, dateOrder: 'day-first', language })
    expect(when).toMatchObject({ ...empty, ...expected })
  })
})
