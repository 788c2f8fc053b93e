import { minutesOf } from '../../../../shared/todos/local-date.ts'
import type { Found, Rule } from './filter-periods.ts'
import { ordinalOf } from '../words/phrases.ts'

interface Span {
  from?: string
  to?: string
}

const partsOfDay: Readonly<Record<string, Span>> = {
  morning: { to: '11:59' },
  afternoon: { from: '12:00', to: '17:59' },
  evening: { from: '17:00' },
  night: { from: '18:00' },
  tonight: { from: '17:00' },
}

const landmarks: Readonly<Record<string, string>> = {
  breakfast: '08:00',
  lunch: '12:00',
  lunchtime: '12:00',
  noon: '12:00',
  midday: '12:00',
  school: '15:00',
  work: '17:00',
  dinner: '18:00',
  bed: '22:00',
  bedtime: '22:00',
}
const moment = `(${Object.keys(landmarks).join('|')}|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?| ?o'?clock)?)(?![\\w/-])(?! (?:days|weeks|months|minutes|hours|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\.\\d)`
const clock = "(\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?| ?o'?clock)?)"

const written = (minutes: number) => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
const lastMinute = 24 * 60 - 1

const clockTime = /^(\d{1,2})(?:[:.](\d\d))?(?: ?([ap])\.?m\.?| ?o'?clock)?$/i

interface ClockTime {
  hour: number
  minute: number
  /** "a" or "p"; empty when neither is said. */
  half: string
}

function readClock(words: string): ClockTime | null {
  const [, hours, minutes, half] = clockTime.exec(words) ?? []
  const time = { hour: Number(hours ?? 99), minute: Number(minutes ?? 0), half: half ?? '' }
  return time.hour < 24 && time.minute < 60 ? time : null
}

/** The minute of the day; an hour that could be either is the one when people are up. */
function minuteOf(words: string): number | null {
  const known = landmarks[words.toLowerCase()]
  const time = readClock(known ?? words)
  if (time === null) return null
  const isEarly = time.hour < 7 && known === undefined && !words.startsWith('0')
  return hourOf(time.hour, time.half.toLowerCase() || (isEarly ? 'p' : '')) * 60 + time.minute
}

function hourOf(hour: number, half: string): number {
  if (half === 'a' && hour === 12) return 0
  return half === 'p' && hour < 12 ? hour + 12 : hour
}

function found({ from, to }: Span): Found {
  return {
    ...(from === undefined ? {} : { time_from: from }),
    ...(to === undefined ? {} : { time_to: to }),
  }
}

function span(first: string, last: string): Found | null {
  const from = minuteOf(first)
  const to = minuteOf(last)
  return from === null || to === null || to < from
    ? null
    : found({ from: written(from), to: written(to) })
}

function side(word: string, at: number): Found {
  if (/^(?:before|by|until|till)$/i.test(word)) return found({ to: written(Math.max(0, at - 1)) })
  if (/^(?:after|from|since|past)$/i.test(word)) return found({ from: written(at) })
  return found({ from: written(at), to: written(Math.min(at + 59, lastMinute)) })
}

/** Times of the day; they are read before days, as "before lunch tomorrow" holds both. */
export const timeRules: Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:between|from) ${clock} (?:and|to|until|till|-) ${clock}(?=$| [a-z])`,
      'i',
    ),
    found: ([first = '', last = '']) =>
      /[:apo]/i.test(`${first}${last}`) ? span(first, last) : null,
  },
  {
    pattern: new RegExp(`\\b(before|after|at|around|about|from|by|past) ${moment}`, 'i'),
    found: ([word = '', words = '']) => {
      const at = minuteOf(words)
      const isPlace = /^(?:school|work|bed|dinner|breakfast)/i.test(words)
      if (isPlace && !/^(?:before|after)$/i.test(word)) return null
      return at === null || (/^from$/i.test(word) && /^\d+$/.test(words)) ? null : side(word, at)
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:between|from) ${clock} (?:and|to|until|till|-) ${clock}(?= (?:today|tomorrow|tonight|on |this |next |\\w+day))`,
      'i',
    ),
    found: ([first = '', last = '']) => span(first, last),
  },
  {
    pattern:
      /\b(?:in|within|during|over|for) the next (?:(\d{1,2}|two|three|four|couple of|few) )?hours?\b/i,
    found: ([amount = '1'], { now: { time } }) => {
      const start = minutesOf(time)
      const hours = ordinalOf(amount) ?? 3
      return {
        due: 'today',
        ...found({ from: time, to: written(Math.min(start + hours * 60, lastMinute)) }),
      }
    },
  },
  {
    pattern: /(?<=\b(?:by|until) (?:\w+ )?)(?:morning|afternoon|evening|night)\b/i,
    found: () => ({}),
  },
  {
    pattern: /\b(?:(this) (morning|afternoon|evening)|(tonight|this night)(?:'s)?)\b/i,
    found: ([, part, night]) => ({
      due: 'today',
      ...found(partsOfDay[(night === undefined ? part : 'tonight')?.toLowerCase() ?? ''] ?? {}),
    }),
  },
  {
    pattern:
      /\b(?:(?:early )?in the |early |late |first thing in the )?(morning|afternoon|evening|night)s?\b/i,
    found: ([part = '']) => found(partsOfDay[part.toLowerCase()] ?? {}),
  },
]

/** Whether the filter asks for a time of the day. */
export const hasTime = ({ time_from: from, time_to: to }: Found) =>
  from !== undefined || to !== undefined
