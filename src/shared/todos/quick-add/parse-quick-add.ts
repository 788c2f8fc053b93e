import { upcomingOccurrences } from '../next-occurrence.ts'
import { addDays } from '../local-date.ts'
import type { LocalMoment } from '../todo.ts'
import type { DateContext } from './date-rule.ts'
import type { QuickAdd, QuickAddOptions } from './quick-add.ts'
import { readDate, type ReadDate, readStart } from './read-date.ts'
import { type RepeatReading, readRepeat } from './read-repeat.ts'
import {
  keepLiterals,
  readList,
  readNotes,
  readPriority,
  readPriorityWords,
  readTags,
} from './read-symbols.ts'
import { readTime } from './read-time.ts'
import { Reading } from './reading.ts'
import { titleOf } from './title.ts'

/** The day, time and repeat that a text names, before they are put together. */
export interface ReadMoment {
  date: string | null
  time: string | null
  repeat: RepeatReading | null
  start: LocalMoment | null
}

function readClock(
  reading: Reading,
  date: ReadDate | null,
  repeat: RepeatReading | null,
): string | null {
  if (date?.time !== undefined) return date.time
  const said = date?.dayPart ?? repeat?.dayPart ?? null
  return readTime(reading, said, date !== null || repeat !== null)?.time ?? null
}

/** Reads repeat, date and time, in this order, and claims their words. */
export function readMoment(reading: Reading, context: DateContext): ReadMoment {
  const repeat = readRepeat(reading, context)
  const start = repeat === null ? readStart(reading, context) : null
  const date = repeat?.startsOn ?? readDate(reading, context)
  const time = readClock(reading, date, repeat)
  return {
    date: date === null ? null : date.date,
    time,
    repeat,
    start: start === null ? null : { date: start.date },
  }
}

function moment(date: string, time: string | null): LocalMoment {
  return time === null ? { date } : { date, time }
}

function repeatingDue(read: ReadMoment, repeat: RepeatReading, { now }: DateContext): LocalMoment {
  const from = read.date ?? now.date
  // The first "other tuesday" is the coming one: the interval counts from there.
  const rule = repeat.repeat.rule.replace(/;INTERVAL=\d+/, '')
  const [first, second] = upcomingOccurrences({ ...repeat.repeat, rule }, from, 2)
  const isOver = first === now.date && read.time !== null && read.time <= now.time
  return moment((isOver ? second : first) ?? from, read.time)
}

function hasPassed(time: string, date: string, { now }: DateContext): boolean {
  return date === now.date && time <= now.time
}

function plainDue(date: string | null, time: string, context: DateContext): LocalMoment {
  const { now } = context
  if (date === null) {
    return moment(hasPassed(time, now.date, context) ? addDays(now.date, 1) : now.date, time)
  }
  const isPastMidnight = time === '00:00' && hasPassed(time, date, context)
  return moment(isPastMidnight ? addDays(date, 1) : date, time)
}

/** When the todo is due: a time without a day is the next such time, a repeat starts at its first day. */
export function dueOf(read: ReadMoment, context: DateContext): LocalMoment | null {
  if (read.repeat !== null) return repeatingDue(read, read.repeat, context)
  if (read.time !== null) return plainDue(read.date, read.time, context)
  return read.date === null ? null : { date: read.date }
}

/** Reads one typed line. Never throws; the title is empty when every word was read. */
export function parseQuickAdd(text: string, options: QuickAddOptions): QuickAdd {
  const reading = new Reading(text, options.literal)
  keepLiterals(reading)
  const notes = readNotes(reading)
  const symbol = readPriority(reading)
  const tags = readTags(reading)
  const list = readList(reading, options.wording ?? 'box')
  const read = readMoment(reading, options)
  const priority = symbol ?? readPriorityWords(reading)
  const title = titleOf(reading)
  return {
    title,
    notes,
    due: dueOf(read, options),
    start: read.start,
    repeat: read.repeat?.repeat ?? null,
    priority,
    list,
    tags,
    pieces: reading.pieces.toSorted((one, other) => one.start - other.start),
    problems: reading.problems,
  }
}
