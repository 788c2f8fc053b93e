import { wholeDate } from './reading.ts'
import type { Situation } from './situation.ts'
import { splitLines } from './split-clauses.ts'

/** A line that says that new tasks follow. */
export const addHeader =
  /^(?:(?:please |can you |could you )?(?:add|create|put|note|note down|remember)(?: me)?(?: (?:these|the following|following|all of these|all these|this|some|my|the|a few|new|\d+))*(?: (?:tasks|todos|to-dos|items|things|ones|reminders|list))?(?: (?:to|on) (?:my|the) (?:(?:todo |to-do |task )?list|tasks))?(?: please)?|(?:my )?(?:todos?|to-dos?|tasks|to do|todo list|to-do list)|i (?:need|have) to(?: do)?(?: the following| these(?: things)?)?)\s*:?$/i

/** What a line begins with that adds a task. */
export const addPrefix =
  /^(?:please )?(?:add(?: (?:a |another )?(?:task|todo|reminder)(?: to)?)?|remind me to|don'?t forget to|i (?:need|have) to|todo|to-do|task)\s*:?\s+/i

const dayHeader =
  /^(?:(?:my |the )?(?:things|stuff|tasks|todos?|to-dos?|to do|plans?|list)(?: (?:i )?(?:(?:need|have) )?to (?:do|get done))? )?(?:for |on |by )?([\p{L}\p{N} ]{3,25}?)\s*:$/iu

/** The day under which lines are listed, as in "things to do today:". */
export function headedDay(heading: string, { reading }: Situation): string | null {
  const day = dayHeader.exec(heading)?.[1]
  return day === undefined || wholeDate(day, reading) === null ? null : day
}

/** The lines under a heading such as "shopping:", or all lines when all have bullets. */
export function listedLines(message: string): string[] {
  const [first, ...others] = splitLines(message)
  if (first === undefined || others.length === 0) return []
  if (first.text.endsWith(':')) return others.map(({ text }) => text)
  const bulleted = [first, ...others].every((line) => line.bulleted)
  return bulleted ? [first, ...others].map(({ text }) => text) : []
}
