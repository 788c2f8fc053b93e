import { readNewTask } from '../adding/read-tasks.ts'
import { readWhen, type Reading } from '../moments/reading.ts'

const agreed =
  /^(?:yes+|yep|yup|yeah|yea|sure|aye|ok(?:ay)?|right)(?:[,.!-]+ ?| )(?:please[ ,]+|but |just )?(?=(?:(?:and|at|on|for|by|in|to|under|with|tomorrow|today|tonight|next|this|every|high|medium|low|\p{L}+day)\b|\d)(?! (?:way|case|moment|course|that|it|sure)\b))/iu

/** "yes but i already paid that one" */
const reporting =
  /^(?:yes+|yep|yup|yeah|yea|right|ok(?:ay)?|oh)[ ,.!]+(?:but |and |oh |well )*(?=(?:i|we)(?:'ve| have)? (?:(?:already|just|actually) (?!have|did|do)\p{L}+ |\p{L}+ .+ already[.!]*$))/iu

/** What is added to a "yes": "3pm" of "yep, 3pm"; null when nothing is. */
export function detailAfterYes(said: string): string | null {
  const rest = said.replace(reporting, '').replace(agreed, '')
  return rest === said ? null : rest.replace(/[\s.!]+$/, '')
}

const hasDay = (text: string, reading: Reading) => (readWhen(text, reading)?.date ?? null) !== null

const another = /^and (?!(?:then|delete|move|complete|remove|mark|show|make|what|when)\b)/i

/** A command with what was added to the "yes": "add sun cream" and "to shopping"; null for others than new and moved tasks. */
export function withDetail(command: string, detail: string, reading: Reading): string | null {
  if (!/^(?:add|move) /i.test(command)) return null
  if (/^and\b/i.test(detail)) {
    return /^add /i.test(command) && another.test(detail) ? `${command} ${detail}` : null
  }
  if (!hasDay(command, reading) || !hasDay(detail, reading)) return `${command} ${detail}`
  const title = /^add (.+)$/is.exec(command)?.[1]
  return title === undefined ? null : `add ${readNewTask(title, reading).title} ${detail}`
}
