import { defineIntent, type AnyIntent } from '../intent.ts'
import { stripPoliteness } from '../normalise.ts'
import { readNewTask } from '../read-tasks.ts'
import { wholeWhen } from '../reading.ts'
import { resolveTarget } from '../resolve-target.ts'
import type { Situation } from '../situation.ts'
import { undo, type Steps } from '../steps.ts'
import { readTarget, type Target } from '../target.ts'
import { aimed, baseMessage, type Pipeline, withoutPast } from './follow-up.ts'

type Correction =
  | { kind: 'when'; words: string }
  | { kind: 'target'; words: string; target: Target }

const regrets =
  /^(?:(?:no+|nope|sorry|oops|wait|ah|oh|actually|hmm)[ ,.!-]+)*(?:i meant(?: to say)?|i mean|i said|it should be|(?:rather )?make (?:it|that)(?: for| on)?|that should be)[ ,]+(.+)$/i
const denies = /^(?:no+|nope|sorry|oops|actually|rather)[ ,.!-]+(?:not .+ but )?(.+)$/i
const makes = /\bmake\b/i
const prepositional = /^(?:on|at|for|by|in|due) /i
const adds = new Set(['add', 'add-imperative', 'reschedule'])

const moving = (moment: string, { references }: Situation) =>
  `move ${references?.sets.at(-1)?.tasks.length === 1 ? 'it' : 'them'} to ${moment}`

/** "tomorrow" after "add soup": the day that was missing. */
function readMissingDay(text: string, situation: Situation, pipeline: Pipeline): Correction | null {
  const base = situation.earlier.at(-1)
  if (base === undefined || wholeWhen(text, situation.reading) === null) return null
  const before = pipeline.intentOf(base, withoutPast(situation))
  if (before !== 'add' && before !== 'add-imperative') return null
  const { due } = readNewTask(stripPoliteness(base), situation.reading)
  if (due !== null && !prepositional.test(text)) return null
  return { kind: 'when', words: moving(text.replace(/^(?:on|at|for|by) /i, ''), situation) }
}

function readOther(said: string, base: string, situation: Situation): Correction | null {
  const target = readTarget(said, situation.reading)
  return target === null ? null : { kind: 'target', words: stripPoliteness(base), target }
}

const intentBefore = (base: string, situation: Situation, pipeline: Pipeline) =>
  pipeline.intentOf(base, withoutPast(situation)) ?? ''

function readCorrection(raw: string, situation: Situation, pipeline: Pipeline): Correction | null {
  const meant = regrets.exec(raw)?.[1]
  const said = meant ?? denies.exec(raw)?.[1]
  if (said === undefined) return readMissingDay(raw, situation, pipeline)
  const base = baseMessage(situation, pipeline)
  const before = intentBefore(base, situation, pipeline)
  const moment = said.replace(/^(?:on|at|for|by) /i, '')
  if (wholeWhen(moment, situation.reading) !== null) {
    return adds.has(before) ? { kind: 'when', words: moving(moment, situation) } : null
  }
  return meant === undefined || makes.test(raw) || !aimed.has(before)
    ? null
    : readOther(said, base, situation)
}

/** "No, I meant Friday": puts right what was just done. */
export function correctIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<Correction>({
    name: 'correct',
    examples: [
      {
        say: ['add soup tomorrow', 'no, I meant friday'],
        reply: 'Moved "Soup" to Friday, Mar 6.',
        after: ['Soup @2026-03-06'],
      },
      {
        say: ['add soup', 'tomorrow at 5'],
        reply: '"Soup" is now due tomorrow at 5:00 PM.',
        after: ['Soup @2026-03-05 17:00'],
      },
      {
        before: ['Buy milk', 'Pay rent'],
        say: ['complete milk', 'sorry, I meant the rent'],
        reply: 'Completed "Pay rent" instead.',
        after: ['Buy milk', 'Pay rent \u2713'],
      },
    ],
    recognise: ({ raw, asks }, situation) =>
      asks || situation.chosen !== null || !situation.justChanged
        ? null
        : readCorrection(raw.replace(/[\s.!]+$/, ''), situation, pipeline),
    *act(slots, situation): Steps {
      const plain = withoutPast(situation)
      if (slots.kind === 'when') return yield* pipeline.respond(slots.words, plain)
      const found = yield* resolveTarget(slots.target, 'open', plain)
      if (found.kind === 'unclear') return found.reply
      if (found.kind !== 'tasks' || found.weak === true) {
        return "I'm not sure which task you mean, so I left everything as it is."
      }
      const undone = yield* undo({})
      if (!undone.ok) return undone.error
      const reply = yield* pipeline.respond(slots.words, { ...plain, chosen: found.tasks })
      return reply.replace(/\.$/, ' instead.')
    },
  })
}
