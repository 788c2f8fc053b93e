import { askedDay } from '../questions/asked-days.ts'
import { defineIntent, type AnyIntent, type Clause } from '../intent.ts'
import { isTitle } from '../adding/fragment.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { readWhen } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import { type Pipeline, withoutPast } from './follow-up.ts'

const adds: ReadonlySet<string> = new Set([
  'add',
  'add-imperative',
  'add-that',
  'appointment',
  'jot',
  'need',
])
const lead = /^(?:and |then |also |ok |add )+/i
const trail = /,? (?:too|as well|then|please)$/i

/** "put lunch with Tom there at noon" */
const puts =
  /^(?:(?:and|also|then|so|ok(?:ay)?|good|great)[ ,.!]+)*(?:please )?(?:(?:put|stick|pop|add|slot|squeeze|pencil)(?: me)?(?: in)?|(?=book |schedule )) ?(?!(?:it|that|this|them|those|these|both)\b)(.+?) (?:in )?(?:there|then|that day|on that day|in that slot)((?: at| from| around) .+)?$/iu

function readThere(text: string): string | null {
  const [, what, time = ''] = puts.exec(text) ?? []
  return what === undefined ? null : `${what}${time}`
}

/** Whether words say at what time, and not on which day. */
function namesOnlyTime(text: string, { reading }: Situation): boolean {
  const when = readWhen(text, reading)
  if (when === null || when.time === null || when.date !== null) return false
  return (
    when.repeat === null && when.problems.length === 0 && readNewTask(text, reading).title !== ''
  )
}

/** Whether words without a day of their own are what a new task could be called. */
const isNew = (text: string, { reading }: Situation) => {
  const { title, pieces } = readNewTask(text, reading)
  return pieces.every(({ kind }) => kind === 'time') && isTitle(title)
}

/** The day of the last question, where the words before it went there, too. */
function dayAskedAbout(situation: Situation): string | null {
  const goesThere = (one: string) => readThere(one) !== null || namesOnlyTime(one, situation)
  const day = askedDay(situation, goesThere)
  return day === situation.reading.now.date ? null : day
}

function readTimed(said: string, situation: Situation, pipeline: Pipeline): string | null {
  const day = namesOnlyTime(said, situation) ? dayAskedAbout(situation) : null
  if (day === null) return null
  const intent = pipeline.intentOf(said, withoutPast(situation)) ?? ''
  return adds.has(intent) ? `add ${said.replace(lead, '')} on ${day}` : null
}

function readAsked({ text, asks }: Clause, situation: Situation, pipeline: Pipeline) {
  if (asks || situation.question !== null || situation.chosen !== null) return null
  const there = readThere(text)
  const day = there !== null && isNew(there, situation) ? dayAskedAbout(situation) : null
  if (there !== null && day !== null) return `add ${there} on ${day}`
  return readTimed(text.replace(trail, ''), situation, pipeline)
}

/** "lunch with Tom at noon", after it was asked what there is on Friday. */
export function askedDayIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<string>({
    name: 'asked-day',
    examples: [
      {
        say: ['what have I got on friday?', 'lunch with Tom at noon', 'and add call Ann at 4pm'],
        reply: 'Added "Call Ann" for Friday, Mar 6 at 4:00 PM.',
        after: ['Lunch with Tom @2026-03-06 12:00', 'Call Ann @2026-03-06 16:00'],
      },
    ],
    recognise: (clause, situation) => readAsked(clause, situation, pipeline),
    act: (words, situation) => pipeline.respond(words, withoutPast(situation)),
  })
}
