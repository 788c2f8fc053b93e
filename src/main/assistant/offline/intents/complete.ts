import { completeSteps } from '../steps/complete-steps.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { firstGroup } from '../words/phrases.ts'
import { withoutTrail } from '../reports/read-deed.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { ask } from '../deciding/with-tasks.ts'

const done = '(?:done|complete|completed|finished|ticked(?: off)?|checked(?: off)?)'
const ownDeeds = /^done ((?:the|my|both) .+)$/i
const settled =
  '(?:sorted(?: out)?|handled|settled|taken care of|dealt with|out of the way|over and done with|done and dusted|a wrap|wrapped up|in the bag|squared away|behind me|off my (?:plate|hands|back|list)|out of my hair)'
const commands = [
  new RegExp(
    `^(?:i(?:'ve| have)? )?(?:(?:finally|just|now) )*(?:managed to get|got) (.+?) (?:${done}|${settled})$`,
    'i',
  ),
  new RegExp(
    `^(?:mark|set|flag|make|tick|check|cross) (.+?) (?:off|out|(?:as |to |to be )?(?:${done}|closed))(?: (?:on|from|in)? ?(?:my|the) list)?$`,
    'i',
  ),
  /^mark (.+?) (?:down )?as (?:paid|sent|bought|booked|posted|ordered|called|collected|returned|submitted|handed in|signed|cleaned|fixed|read|written)$/i,
  /^(?:(?:i|we) can |i(?:'ve)? |just )*(?:mark|tick|check|cross|knock)(?:ed)? (?:off|out) (.+)$/i,
  /^call (it|that|them|this one|that one) (?:done|finished|complete)$/i,
  /^(?:put|draw) a (?:line|tick) (?:through|by|next to|beside) (.+)$/i,
  /^(?:i(?:'ve| have)? )?(?:can )?(?:tick(?:ed)?|check(?:ed)?|cross(?:ed)?|knock(?:ed)?) (.+?) off(?: (?:my|the|of (?:my|the)) list)?$/i,
  new RegExp(
    `^(?:complete|finish|tick|close|finalise|finalize|wrap up) (.+?)(?: (?:as )?${done})?$`,
    'i',
  ),
  /^(?:i(?:'ve| have|'m| am)? )?(?:already |just |now |finally )*(?:done with|finished with|finished(?: up| off)?|completed|through with)(?: already)?(?: with)? (.+)$/i,
  /^i(?:'ve| have)? (?:already |just |now |finally )*(?:did|done) (.+)$/i,
]
const tickedOff = /^(?:done|finished|completed)(?: ?[:-] ?| (?:with )?(?=\d|the |my |#))(.+)$/i
const statements = [
  new RegExp(
    `^(.+?)(?:'s| is| are| was| were| has been| have been)(?: now| already| all| finally| both)* (?:${done}|${settled})(?: and \\w+)?(?: now| finally| at last| already)?$`,
    'i',
  ),
  new RegExp(
    `^(?:that's |that is |there's )?(.+?)(?: ?[:=,-]+ ?(?:(?:yep|yes|now|all|also|tick|it's|is)[ ,]+)*(?:${done}|${settled}|check|tick)|(?: all| both)? (?:done(?: and dusted)?|complete|finished with))(?: now| already)?$`,
    'i',
  ),
]
/** "the first one I've finished" */
const placeDone =
  /^((?:the )?(?:first|second|third|fourth|last|other)(?: one)?) (?:i've|i have|i)(?: already| just)? (?:finished|done|did|completed)$/i
/** "the first two are booked" */
const placeIs =
  /^((?:the )?(?:first|second|third|fourth|last|other|top)(?: (?:one|two|three))?)(?:'s| is| are)(?: now| already| both| all)* (?:booked|paid|sent|bought|ordered|fixed|cleaned|washed|posted|emailed|written|packed|printed|signed|returned|submitted|collected|delivered|watered|mowed|baked|cooked|picked up|handed in)$/i
/** "i did wash it" */
const didIt = /^i did \p{L}+ (it|them|that|those|both)$/iu
const alone = /^(?:complete|finish|mark as done|tick off|check off)$/i
const longestSubject = 8
const negated = /\b(?:not|never|isn't|aren't|wasn't|haven't|hasn't|don't|didn't|won't)\b|n't\b/i
const notASubject =
  /^(?:what|show|clear|delete|remove|add|get|have|has|are|is|i|we|you|well|almost|nearly|once|when|if|until|after|whatever|nothing|i'm|we're)\b/i

const saidAlong = /^(?:yep|yup|yes|yeah|ok(?:ay)?|right)[ ,!:]+/i
const unfinished =
  /\b(?:almost|nearly|half|partly|mostly|hardly|barely|to be|getting|will|should|must|once|until|if)\b/i

/** What a clause tells to be done or wants marked as done. */
export function completedPhrase({
  text: said,
  asks,
}: Pick<Clause, 'text' | 'asks'>): string | null {
  const text = said
    .replace(saidAlong, '')
    .replace(/^(?:only|just) (?=(?:the|my) )/i, '')
    .replace(/ (?:too|as well|now|already|then|for (?:today|the day|good))$/i, '')
  if (negated.test(text)) return null
  const commanded =
    firstGroup([didIt], withoutTrail(text)) ??
    firstGroup([tickedOff, ownDeeds, placeDone, placeIs, ...commands], text)
  if (commanded !== null || asks || notASubject.test(text)) return commanded
  const stated = firstGroup(statements, text)
  if (stated === null || unfinished.test(text)) return null
  return stated.split(' ').length > longestSubject ? null : stated
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
    const phrase = completedPhrase(clause)
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
