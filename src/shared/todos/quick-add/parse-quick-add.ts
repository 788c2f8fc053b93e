import { upcomingOccurrences } from '../next-occurrence.ts'
import { addDays } from '../local-date.ts'
import type { LocalMoment } from '../todo.ts'
import type { DateContext } from './date-rule.ts'
import type { Piece, PieceKind, QuickAdd, QuickAddOptions } from './quick-add.ts'
import { type Deadline, readDeadline } from './read-deadline.ts'
import { readDate, readLedDate, type ReadDate } from './read-date.ts'
import { readReminders, remindersOf, type ReadReminders } from './read-reminders.ts'
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
import { languageOf } from './languages/languages.ts'
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
  const start =
    repeat === null ? readLedDate(reading, reading.language.starting, 'start', context) : null
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

const phraseKinds = new Set<PieceKind>(['date', 'time', 'repeat'])

function phraseOf(pieces: readonly Piece[]): string | null {
  const parts = pieces.filter(({ kind }) => phraseKinds.has(kind)).map(({ text }) => text.trim())
  return parts.length === 0 ? null : parts.join(' ').replaceAll(/\s+/gu, ' ')
}

// A day beside a deadline is the one on which work starts.
function datesOf(
  read: ReadMoment,
  deadline: Deadline | null,
  context: DateContext,
): Pick<QuickAdd, 'due' | 'start'> {
  if (deadline === null) return { due: dueOf(read, context), start: read.start }
  const due = moment(deadline.date, deadline.time ?? read.time)
  return { due, start: read.start ?? (read.date === null ? null : { date: read.date }) }
}

interface Parts {
  quickAdd: QuickAdd
  reminders: ReadReminders
}

function readParts(text: string, options: QuickAddOptions): Parts {
  const reading = new Reading(text, languageOf(options.language ?? 'en'), options.ignored)
  keepLiterals(reading)
  const notes = readNotes(reading)
  const symbol = readPriority(reading)
  const tags = readTags(reading)
  const list = readList(reading, options.wording ?? 'box')
  const reminders = readReminders(reading)
  const deadline = readDeadline(reading, options)
  const read = readMoment(reading, options)
  const { due, start } = datesOf(read, deadline, options)
  const priority = symbol ?? readPriorityWords(reading)
  const title = titleOf(reading)
  const pieces = reading.pieces.toSorted((one, other) => one.start - other.start)
  const quickAdd = {
    title,
    notes,
    due,
    start,
    repeat: read.repeat?.repeat ?? null,
    phrase: phraseOf(pieces),
    reminders: remindersOf(reminders, due?.date ?? options.now.date),
    priority,
    list,
    tags,
    pieces,
    problems: reading.problems,
  }
  return { quickAdd, reminders }
}

const noMoment = 'A reminder before a task needs a date, so its words stay in the title.'

/** Reads one typed line. Never throws; the title is empty when every word was read. */
export function parseQuickAdd(text: string, options: QuickAddOptions): QuickAdd {
  const { quickAdd, reminders } = readParts(text, options)
  if (quickAdd.due !== null || reminders.minutesBefore.length === 0) return quickAdd
  const words = quickAdd.pieces.filter(({ kind }) => kind === 'reminder')
  const ignored = [...(options.ignored ?? []), ...words]
  const { quickAdd: others } = readParts(text, { ...options, ignored })
  return { ...others, problems: [...others.problems, noMoment] }
}
