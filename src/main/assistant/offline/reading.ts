import type { LocalNow } from '../../../shared/clock.ts'
import type { DateOrder } from '../../../shared/todos/quick-add/quick-add.ts'
import { parseWhen, type When } from '../../../shared/todos/quick-add/parse-when.ts'

/** What reading dates depends on. */
export interface Reading {
  now: LocalNow
  dateOrder: DateOrder
}

/** The moment that a phrase is, when all of it is one and nothing in it disagrees. */
export function wholeWhen(phrase: string, { now, dateOrder }: Reading): When | null {
  const text = phrase.trim().replace(/^(?:on|for|at|by|to|until|till) (?=\S)/i, '')
  if (text === '') return null
  const when = parseWhen(text, { now, dateOrder, wording: 'chat' })
  if (when === null) return null
  const isProblem = when.problems.some((problem) => problem.includes(`\u201C${text}\u201D`))
  return isProblem || when.rest.replace(/[\s,]+/g, '') === '' ? when : null
}

/** The day that a phrase names, or null. */
export function wholeDate(phrase: string, reading: Reading): string | null {
  const when = wholeWhen(phrase, reading)
  return when === null || when.repeat !== null || when.problems.length > 0 ? null : when.date
}
