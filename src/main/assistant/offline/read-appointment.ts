import { readNewTask } from './read-tasks.ts'
import type { Reading } from './reading.ts'

const having =
  /^(?:there(?:'s| is| are| will be)|(?:i|we)(?:'ve| have|'ll have| will have)?(?: also| only| already)?(?: got| have| had)?) (?:an? |the |my |our |another )?(?=\S)/i
const doing =
  /^(?:i'm|i am|we're|we are) (?=(?:seeing|meeting|visiting|having|attending|playing|flying|travelling|traveling|going) )/i
const claims =
  /^(?:i|we) (?!have\b|'ve\b)|^(?:i|we)(?:'ve| have) (?!got\b)\p{L}+(?:ed|en|ught|ne)\b/iu
const longest = 9

/** "friday i'm seeing Ann" as what is said, and the day before it. */
function withoutDay(said: string, reading: Reading): [text: string, day: string] {
  const [first] = readNewTask(said, reading).pieces
  if (first?.kind !== 'date' || first.start !== 0) return [said, '']
  return [said.slice(first.end).replace(/^[ ,]+/, ''), first.text.trim()]
}

/** "i have the doctor on tuesday": the text of a task for it; null for what has no day and time of its own. */
export function readAppointment(said: string, reading: Reading): string | null {
  const [text, day] = withoutDay(said, reading)
  const match = doing.exec(text) ?? (claims.test(text) ? null : having.exec(text))
  if (match === null) return null
  const rest = `${text.slice(match[0].length)} ${day}`.trim()
  const { title, due, problems } = readNewTask(rest, reading)
  const isShort = title !== '' && title.split(' ').length <= longest
  return due !== null && problems.length === 0 && isShort ? rest : null
}
