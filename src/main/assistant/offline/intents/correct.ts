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
  | { kind: 'title'; words: string }

const regrets =
  /^(?:(?:no+|nope|sorry|oops|wait|ah|oh|actually|hmm)[ ,.!-]+)*(?:i meant(?: to say)?|i mean|i said|it should be|(?:rather )?make (?:it|that)(?: for| on)?|that should be)[ ,]+(.+)$/i
const notThat =
  /^(?:(?:no+|nope|sorry|oops|wait|ah|oh|actually|hmm)[ ,.!-]+)*not (?:that|this|it)(?: one)?[ ,.:;-]+(?:but |i meant? |it's |i mean )*(.+)$/i
const remakes =
  /^(?:(?:no+|sorry|oops|wait|ah|oh|hmm|actually|rather)[ ,.!-]+)*(?:actually |rather )?(?:make|call) (?:it|that) (.+)$/i
const quantity =
  /^(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half a)(?: ?(?:litres?|liters?|l|kg|kilos?|g|grams?|bottles?|packs?|boxes|cans?|bags?|pounds?|lbs?|dozen|cartons?|loaves|pieces?|x))?$/i
const ownQuantity =
  /\b\d+(?:[.,]\d+)? ?(?:litres?|liters?|l|kg|kilos?|g|grams?|bottles?|packs?|boxes|cans?|bags?|pounds?|lbs?|dozen|cartons?|loaves|pieces?|x)?(?=\s|$)/i
const otherChange =
  /\b(?:priority|urgent|important|high|low|medium|p[1-4]|done|complete|repeat|recur|every|daily|weekly|monthly|yearly|shorter|longer|quick|due|earlier|later|again|bigger|smaller|up to you|so|happen|work|stop|bold|red)\b/i
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

/** The title with another quantity: "Milk 1l" as "Milk two litres", "Milk" as "Two litres of milk". */
function withQuantity(title: string, amount: string): string {
  if (ownQuantity.test(title)) return title.replace(ownQuantity, amount)
  const [, verb = '', rest = ''] = /^((?:buy|get|order|grab) )?(.+)$/i.exec(title) ?? []
  return `${verb}${amount}${/\d$|^\p{L}+$/u.test(amount) ? '' : ' of'} ${verb === '' ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest}`
}

const named = new Set(['add', 'add-imperative', 'rename'])

function isTitle(said: string, { reading }: Situation): boolean {
  if (otherChange.test(said) || /^(?:for|on|at|by|in|to) /i.test(said)) return false
  return readNewTask(said, reading).due === null
}

function onlyTask({ references }: Situation) {
  const [task, second] = references?.sets.at(-1)?.tasks ?? []
  return second === undefined ? task : undefined
}

/** "make it tomato soup" after "add soup". */
function readRemaking(raw: string, before: string, situation: Situation): Correction | null {
  const said = remakes.exec(raw)?.[1]
  const task = onlyTask(situation)
  if (said === undefined || task === undefined) return null
  if (!named.has(before) || !isTitle(said, situation)) return null
  const title = quantity.test(said) ? withQuantity(task.title, said) : said
  return { kind: 'title', words: `rename it to ${title}` }
}

function readRegret(raw: string) {
  const meant = notThat.exec(raw)?.[1] ?? regrets.exec(raw)?.[1]
  return { meant, said: meant ?? denies.exec(raw)?.[1] }
}

function readCorrection(raw: string, situation: Situation, pipeline: Pipeline): Correction | null {
  const base = baseMessage(situation, pipeline)
  const before = intentBefore(base, situation, pipeline)
  const remade = readRemaking(raw, before, situation)
  if (remade !== null) return remade
  const { meant, said } = readRegret(raw)
  if (said === undefined) return readMissingDay(raw, situation, pipeline)
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
      if (slots.kind !== 'target') return yield* pipeline.respond(slots.words, plain)
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
