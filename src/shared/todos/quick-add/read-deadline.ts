import type { DateContext } from './date-rule.ts'
import { readDate } from './read-date.ts'
import { readTime } from './read-time.ts'
import { Reading } from './reading.ts'

/** A day with a time, or without one. */
export interface Deadline {
  date: string
  time: string | null
}

const braces = /\{(?<inside>[^{}\n]{2,60})\}/gu

function readInside(reading: Reading, inside: string, context: DateContext): Deadline | null {
  const part = new Reading(inside, reading.language)
  const date = readDate(part, context)
  if (date === null) return null
  const time = date.time ?? readTime(part, date.dayPart ?? null, true)?.time ?? null
  return /[^\s\uE000,]/u.test(part.mask) ? null : { date: date.date, time }
}

/** Reads `{friday 5pm}`, which says by when a task must be done, and claims it. */
export function readDeadline(reading: Reading, context: DateContext): Deadline | null {
  for (const match of reading.matches(braces)) {
    const deadline = readInside(reading, match.groups?.['inside'] ?? '', context)
    if (deadline === null) continue
    reading.claim('date', match.index, match.index + match[0].length)
    return deadline
  }
  return null
}
