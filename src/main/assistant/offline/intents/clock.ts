import { describeTime } from '../../../../shared/todos/describe-moment.ts'
import { partsOf, weekdayOf } from '../../../../shared/todos/local-date.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import { freshTask } from '../targets/focus.ts'
import { defineIntent, type Clause } from '../intent.ts'
import type { Situation } from '../situation.ts'

const asks =
  /^(?:what(?:'s| is)?|which) (?:day|date|time|today's date|the (?:date|time|day))(?: (?:is|do we have)(?: it| today)?)?(?: (?:today|now|right now|again|the))*$/i
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const months =
  'January February March April May June July August September October November December'.split(' ')

function sentence({ date, time }: LocalNow): string {
  const { year, month, day } = partsOf(date)
  const name = `${weekdays[weekdayOf(date)] ?? ''}, ${months[month - 1] ?? ''} ${day}, ${year}`
  return `It is ${name}, ${describeTime(time)}.`
}

const ofIt = /^what (?:time|day|date) is it(?: again)?$/i
const goesOn = /^and\b|\bagain\b/i

/** "and what time is it again?" asks about the one task that was spoken of. */
function asksOfTask({ raw, text }: Clause, situation: Situation): boolean {
  return ofIt.test(text) && goesOn.test(raw) && freshTask(situation) !== undefined
}

/** The day and the time that the assistant goes by. */
export const clock = defineIntent<true>({
  name: 'clock',
  examples: [
    { say: ['what day is it today?'], reply: 'It is Wednesday, March 4, 2026, 9:00 AM.' },
    { say: ["what's the date"], reply: 'It is Wednesday, March 4, 2026, 9:00 AM.' },
  ],
  recognise: (clause, situation) =>
    asks.test(clause.text) && !asksOfTask(clause, situation) ? true : null,
  act: (_slots, { reading }) => sentence(reading.now),
})
