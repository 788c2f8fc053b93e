import { askedDay } from '../questions/asked-days.ts'
import { defineIntent, type AnyIntent, type Clause } from '../intent.ts'
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

/** Whether words say at what time, and not on which day. */
function namesOnlyTime(text: string, { reading }: Situation): boolean {
  const when = readWhen(text, reading)
  if (when === null || when.time === null || when.date !== null) return false
  return (
    when.repeat === null && when.problems.length === 0 && readNewTask(text, reading).title !== ''
  )
}

function readAsked({ text, asks }: Clause, situation: Situation, pipeline: Pipeline) {
  if (asks || situation.question !== null || situation.chosen !== null) return null
  const said = text.replace(trail, '')
  if (!namesOnlyTime(said, situation)) return null
  const day = askedDay(situation, (one) => namesOnlyTime(one, situation))
  if (day === null || day === situation.reading.now.date) return null
  const intent = pipeline.intentOf(said, withoutPast(situation)) ?? ''
  return adds.has(intent) ? `add ${said.replace(lead, '')} on ${day}` : null
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
