import type { LocalNow } from '../../../../shared/clock.ts'
import type { DateOrder } from '../../../../shared/todos/quick-add/quick-add.ts'
import { parseWhen, type When } from '../../../../shared/todos/quick-add/parse-when.ts'
import { remembered } from '../words/remembered.ts'

/** What reading dates depends on. */
export interface Reading {
  now: LocalNow
  dateOrder: DateOrder
}

/** What a text says about when, or null. */
export const readWhen = remembered((text: string, { now, dateOrder }: Reading): When | null =>
  parseWhen(text, { now, dateOrder, wording: 'chat' }),
)

/** The moment that a phrase is, when all of it is one and nothing in it disagrees. */
export function wholeWhen(phrase: string, reading: Reading): When | null {
  const text = phrase
    .trim()
    .replace(
      /^(?!at (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$)(?:on|for|at|by|to|until|till) (?=\S)/i,
      '',
    )
    .replace(/^the weekend$/i, 'this weekend')
  return text === '' ? null : (readWhole(text, reading) ?? readWhole(phrase.trim(), reading))
}

function readWhole(text: string, reading: Reading): When | null {
  const when = readWhen(text, reading)
  if (when === null) return null
  const isProblem = when.problems.some((problem) => problem.includes(`\u201C${text}\u201D`))
  return isProblem || when.rest.replace(/[\s,]+/g, '') === '' ? when : null
}

/** The day that a phrase names, or null. */
export function wholeDate(phrase: string, reading: Reading): string | null {
  const when = wholeWhen(phrase, reading)
  return when === null || when.repeat !== null || when.problems.length > 0 ? null : when.date
}
