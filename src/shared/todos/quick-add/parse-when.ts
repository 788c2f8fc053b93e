import type { LocalNow } from '../../clock.ts'
import { addDays } from '../local-date.ts'
import type { LocalMoment, Repeat } from '../todo.ts'
import { minutesLater } from './calendar.ts'
import { groupsOf } from './date-rule.ts'
import { dueOf, readMoment, type ReadMoment } from './parse-quick-add.ts'
import type { Piece, QuickAddOptions } from './quick-add.ts'
import { languageOf } from './languages/languages.ts'
import { phrase } from './phrase.ts'
import { Reading } from './reading.ts'
import { keepLiterals } from './read-symbols.ts'
import { titleOf } from './title.ts'

/** What a text says about when; unset parts are null. */
export interface When {
  date: string | null
  time: string | null
  /** How many days later than now planned; negative is earlier. */
  shiftDays: number | null
  /** How many minutes later than now planned; negative is earlier. */
  shiftMinutes: number | null
  clear: 'date' | 'time' | 'repeat' | null
  repeat: Repeat | null
  /** The text without the words for when. */
  rest: string
  pieces: Piece[]
  problems: string[]
}

type Finding = Omit<When, 'rest' | 'pieces' | 'problems'>

const nothing: Finding = {
  date: null,
  time: null,
  shiftDays: null,
  shiftMinutes: null,
  clear: null,
  repeat: null,
}

/** A moment of which nothing is said. */
export const emptyWhen: When = { ...nothing, rest: '', pieces: [], problems: [] }

function claimMatch(reading: Reading, match: RegExpExecArray): void {
  reading.claim('date', match.index, match.index + match[0].length)
}

function readClear(reading: Reading): Finding | null {
  const { clears, nothing: nothingAtAll } = reading.language.when
  for (const [clear, pattern] of clears) {
    const [match] = reading.matches(pattern)
    if (match === undefined) continue
    claimMatch(reading, match)
    return { ...nothing, clear }
  }
  if (!nothingAtAll.test(reading.mask)) return null
  reading.claim('date', 0, reading.text.length)
  return { ...nothing, clear: 'date' }
}

function shiftBy(minutes: number): Finding {
  return minutes % 1440 === 0
    ? { ...nothing, shiftDays: minutes / 1440 }
    : { ...nothing, shiftMinutes: minutes }
}

function readShift(reading: Reading): Finding | null {
  const { shifts } = reading.language.when
  for (const pattern of shifts) {
    const [match] = reading.matches(pattern)
    const groups = match === undefined ? null : groupsOf(match)
    const count = groups === null ? null : reading.language.repeats.countOf(groups('count'))
    if (match === undefined || groups === null || count === null) continue
    claimMatch(reading, match)
    return shiftBy(
      (groups('earlier') === '' ? count : -count) *
        reading.language.symbols.minutesIn(groups('unit')),
    )
  }
  return null
}

function readYesterday(reading: Reading, now: LocalNow): Finding | null {
  const [match] = reading.matches(phrase('(?:to\\s+)?yesterday'))
  if (match === undefined) return null
  claimMatch(reading, match)
  return { ...nothing, date: addDays(now.date, -1) }
}

function asWhen(read: ReadMoment, options: QuickAddOptions): Finding | null {
  if (read.date === null && read.time === null && read.repeat === null) return null
  const due = dueOf(read, options)
  const date = read.date === null && read.repeat === null ? null : (due?.date ?? null)
  return { ...nothing, date, time: read.time, repeat: read.repeat?.repeat ?? null }
}

/** Reads when something shall be: a moment, a time alone, a shift, or that it has none; null when the text names none. */
export function parseWhen(text: string, options: QuickAddOptions): When | null {
  const reading = new Reading(text, languageOf(options.language ?? 'en'), options.ignored)
  keepLiterals(reading)
  reading.mask = reading.language.when.settle(reading.mask)
  const found =
    readClear(reading) ??
    readShift(reading) ??
    asWhen(readMoment(reading, options), options) ??
    readYesterday(reading, options.now)
  if (found === null && reading.problems.length === 0) return null
  const rest = titleOf(reading)
  const pieces = reading.pieces.toSorted((one, other) => one.start - other.start)
  return { ...nothing, ...found, rest, pieces, problems: reading.problems }
}

function withTime(date: string, time: string | undefined): LocalMoment {
  return time === undefined ? { date } : { date, time }
}

function atTime(time: string, due: LocalMoment | null, now: LocalNow): LocalMoment {
  if (due !== null) return { date: due.date, time }
  return { date: time <= now.time ? addDays(now.date, 1) : now.date, time }
}

function atMinutesLater(minutes: number, due: LocalMoment | null, now: LocalNow): LocalMoment {
  const from = due?.time === undefined ? now : { date: due.date, time: due.time }
  return minutesLater(from, minutes)
}

function cleared(when: When, due: LocalMoment | null): LocalMoment | null {
  return when.clear === 'date' || due === null ? null : { date: due.date }
}

/**
 * The new due date of a todo that is due at `due`: a time alone keeps the day, a day alone keeps
 * the time, a shift counts from the moment it had, or from now.
 */
export function applyWhen(when: When, due: LocalMoment | null, now: LocalNow): LocalMoment | null {
  if (when.clear === 'date' || when.clear === 'time') return cleared(when, due)
  if (when.shiftMinutes !== null) return atMinutesLater(when.shiftMinutes, due, now)
  const { date, time } = due ?? { date: now.date, time: undefined }
  const day = when.shiftDays === null ? when.date : addDays(date, when.shiftDays)
  if (day !== null) return withTime(day, when.time ?? time)
  return when.time === null ? due : atTime(when.time, due, now)
}
