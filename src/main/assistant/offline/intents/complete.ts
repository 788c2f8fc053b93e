import { completeSteps } from '../complete-steps.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { firstGroup } from '../phrases.ts'
import { readTarget, type Target } from '../target.ts'
import { ask } from '../with-tasks.ts'

const done = '(?:done|complete|completed|finished|closed|ticked(?: off)?|checked(?: off)?)'
const ownDeeds = /^done ((?:the|my|both) .+)$/i
const settled =
  '(?:sorted(?: out)?|handled|settled|taken care of|dealt with|out of the way|over and done with)'
const commands = [
  new RegExp(
    `^(?:i(?:'ve| have)? )?(?:(?:finally|just|now) )*(?:managed to get|got) (.+?) (?:${done}|${settled})$`,
    'i',
  ),
  new RegExp(
    `^(?:mark|set|flag|make|tick|check|cross) (.+?) (?:off|out|(?:as |to |to be )?${done})(?: (?:on|from|in)? ?(?:my|the) list)?$`,
    'i',
  ),
  /^(?:mark|tick|check|cross|knock|strike|scratch) (?:off|out) (.+)$/i,
  /^(?:i(?:'ve| have)? )?(?:tick(?:ed)?|check(?:ed)?|cross(?:ed)?|knock(?:ed)?|strike|struck|scratch(?:ed)?) (.+?) off(?: (?:my|the|of (?:my|the)) list)?$/i,
  new RegExp(
    `^(?:complete|finish|tick|close|finalise|finalize|wrap up) (.+?)(?: (?:as )?${done})?$`,
    'i',
  ),
  /^(?:i(?:'ve| have|'m| am)? )?(?:already |just |now |finally )*(?:done with|finished with|finished|completed|through with)(?: already)?(?: with)? (.+)$/i,
  /^i(?:'ve| have)? (?:already |just |now |finally )*(?:did|done) (.+)$/i,
]
/** "got everything but the coffee", after a list of things. */
const allOf =
  /^(?:i(?:'ve)? |we(?:'ve)? )?(?:got|did|done|finished|bought|completed|handled) (?:everything|all|all of (?:it|them|those|these)|them all|the lot)( (?:but|except(?: for)?|apart from) .+)?$/i
const tickedOff = /^(?:done|finished|completed)(?: ?[:-] ?| (?:with )?(?=\d|the |my |#))(.+)$/i
const statements = [
  new RegExp(
    `^(.+?)(?:'s| is| are| was| were| has been| have been)(?: now| already| all| finally| both)* (?:${done}|${settled})(?: and \\w+)?(?: now| finally| at last| already)?$`,
    'i',
  ),
  /^(.+?) done$/i,
]
const alone = /^(?:complete|finish|mark as done|tick off|check off)$/i
const longestSubject = 8
const negated = /\b(?:not|never|isn't|aren't|wasn't|haven't|hasn't|don't|didn't|won't)\b|n't\b/i
const notASubject =
  /^(?:what|show|clear|delete|remove|add|get|have|has|are|is|i|we|you|well|almost|nearly|once|when|if|until|after|whatever|nothing|i'm|we're)\b/i

function phraseOf({ text: said, asks }: Clause): string | null {
  const text = said.replace(/ (?:too|as well|now|already|then)$/i, '')
  if (negated.test(text)) return null
  const without = allOf.exec(text)
  if (without !== null) return `all of them${without[1] ?? ''}`
  const commanded = firstGroup([tickedOff, ownDeeds, ...commands], text)
  if (commanded !== null || asks || notASubject.test(text)) return commanded
  const stated = firstGroup(statements, text)
  return stated === null || stated.split(' ').length > longestSubject ? null : stated
}

export const complete = defineIntent<Target | 'which'>({
  name: 'complete',
  examples: [
    {
      before: ['Buy milk', 'Call mom'],
      say: ['complete milk'],
      reply: 'Completed "Buy milk".',
      after: ['Buy milk \u2713', 'Call mom'],
    },
    {
      before: ['Buy milk', 'Call mom'],
      say: ['mark the call to mom as done please'],
      reply: 'Completed "Call mom".',
      after: ['Buy milk', 'Call mom \u2713'],
    },
    {
      before: ['Write report'],
      say: ["I've finished the report"],
      reply: 'Completed "Write report".',
      after: ['Write report \u2713'],
    },
    {
      before: ['Buy milk', 'Buy oat milk'],
      say: ['complete milk', 'the second one'],
      reply: 'Completed "Buy oat milk".',
      after: ['Buy milk', 'Buy oat milk \u2713'],
    },
    {
      before: ['Buy milk', 'Call mom', 'Run'],
      say: ['show my tasks', 'tick off the first and the last one'],
      reply: 'Completed "Buy milk" and "Run".',
      after: ['Buy milk \u2713', 'Call mom', 'Run \u2713'],
    },
    {
      before: ['Milk', 'Coffee', 'Tea'],
      say: ['show my tasks', 'got everything but the coffee'],
      reply: 'Completed "Milk" and "Tea".',
      after: ['Milk \u2713', 'Coffee', 'Tea \u2713'],
    },
    {
      before: ['Buy milk \u2713'],
      say: ['complete milk'],
      reply: '"Buy milk" is already done.',
      after: ['Buy milk \u2713'],
    },
    {
      before: ['Buy milk'],
      say: ['complete the spaceship'],
      reply: 'I couldn\'t find a task like "spaceship".',
      after: ['Buy milk'],
    },
  ],
  recognise: (clause, { reading }) => {
    if (alone.test(clause.text)) return 'which'
    const phrase = phraseOf(clause)
    return phrase === null ? null : readTarget(phrase, reading)
  },
  *act(target, situation, clause) {
    if (target === 'which') {
      const text = 'Which task should I complete?'
      return yield* ask({ kind: 'fill', tasks: [], note: 'complete {answer}', text }, situation)
    }
    return yield* completeSteps(target, situation, clause)
  },
})
