import { addDays } from '../../../../shared/todos/local-date.ts'
import { focusOf } from '../focus.ts'
import { defineIntent, type AnyIntent } from '../intent.ts'
import { titleText } from '../phrases.ts'
import type { Situation } from '../situation.ts'
import { listTasks, type Steps } from '../steps.ts'
import { withoutPast, type Pipeline } from './follow-up.ts'

interface SameDay {
  before: string
  after: string
  shift: number
}

const relative =
  /^(.*?)\b(?:on |for )?(?:(?:(?:the|that) )?same (?:day|date)|the (?:day|night|evening|morning) (after|before)(?: that)?)(?= to \p{L}|$)(.*)$/iu
const moves =
  /^(?:push|move|postpone|reschedule|delay|shift|bump|snooze|put off|remind me(?! to\b)|set a reminder|(?:.+[, ])?(?:ping|nudge|notify|alert) me\b|what|how|when|am i|is)\b/i

function readSameDay(text: string, situation: Situation): SameDay | null {
  const [, before = '', side, after] = relative.exec(text) ?? []
  if (after === undefined || moves.test(text) || focusOf(situation).tasks.length === 0) return null
  if (`${before}${after}`.trim() === '') return null
  const shift = side === undefined ? 0 : side.toLowerCase() === 'after' ? 1 : -1
  return { before, after, shift }
}

function* act({ before, after, shift }: SameDay, situation: Situation, pipeline: Pipeline): Steps {
  const last = focusOf(situation).tasks.at(-1)
  const found =
    last === undefined ? null : yield* listTasks({ ids: [last.id], status: 'all', show: false })
  const [task] = found?.ok === true ? found.tasks : []
  if (task === undefined) return "I'm not sure which day you mean."
  if (task.due === null) return `${titleText(task.title)} has no date. Which day do you mean?`
  const what = after.replace(/^ to /i, '').trim()
  const words = `${what === '' ? before.trim() : what} on ${addDays(task.due.date, shift)}`
  return yield* pipeline.respond(words, withoutPast(situation))
}

/** "balloons the same day", "the day after to return the books": a day that another task has. */
export function sameDayIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<SameDay>({
    name: 'same-day',
    examples: [
      {
        before: ['Buy balloons'],
        say: ['add order cake on the 20th', 'balloons the same day'],
        reply: '"Buy balloons" is now due Friday, Mar 20.',
        after: ['Order cake @2026-03-20', 'Buy balloons @2026-03-20'],
      },
      {
        say: [
          'remind me tomorrow to check the oven',
          'and the day after to return the library books',
        ],
        reply: 'Added "Return the library books" for Friday, Mar 6.',
        after: ['Check the oven @2026-03-05', 'Return the library books @2026-03-06'],
      },
    ],
    recognise: ({ text, asks }, situation) =>
      asks || situation.question !== null ? null : readSameDay(text, situation),
    act: (slots, situation) => act(slots, situation, pipeline),
  })
}
