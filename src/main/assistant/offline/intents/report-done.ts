import { defineIntent } from '../intent.ts'
import { asImperative } from '../past-tense.ts'
import { quotable } from '../phrases.ts'
import { completedReply } from '../replies.ts'
import { resolveTarget } from '../resolve-target.ts'
import { changeState } from '../steps.ts'

const subject =
  /^(?:i(?:'ve| have|'m)?|ive|we(?:'ve| have)?)?(?: ?(?:have|already|just|now|finally|also|both))* ?/i
const trail = / (?:already|now|today|just now|this morning|yesterday|last night|finally)$/i

const passive =
  /^(.+?)(?:'s| is| are| was| were| has been| have been| got)?(?: already| now| all| finally)* (\p{L}+)$/iu
const negated = /\b(?:not|never|no|almost|nearly|be|being|to)\b|n't\b/i

/** What people do of themselves: "mom called" is no report of a call. */
const personal =
  /^(?:called|phoned|rang|emailed|texted|messaged|asked|told|wrote|visited|met|replied|answered|contacted|said|came|sent)$/i
const auxiliary =
  /(?:'s| is| are| was| were| has been| have been| got)(?: already| now| all| finally)* \p{L}+$/iu
const asksToRead = /^(?:read|put|set|cut|let) (?:me |out )?(?:my|the|all|it)\b/i

/** "pay rent" for "I paid rent", "the rent is paid" and "rent paid". */
function deedOf(said: string): string | null {
  const text = said.replace(trail, '')
  if (negated.test(text) || asksToRead.test(text)) return null
  const active = asImperative(text.replace(subject, ''))
  if (active !== null) return active
  const [, thing, participle] = passive.exec(text) ?? []
  if (thing === undefined || participle === undefined) return null
  if (personal.test(participle) && !auxiliary.test(text)) return null
  return asImperative(`${participle} ${thing.replace(/^(?:the|my) /i, '')}`)
}

const gets = /^(?:get|grab|fetch|collect|order)\b/i

/** Someone says what they have done, in the words of the task: "I paid the rent". */
export const reportDone = defineIntent<string>({
  name: 'report-done',
  examples: [
    {
      before: ['Pay rent', 'Buy milk'],
      say: ['I paid the rent'],
      reply: 'Completed "Pay rent".',
      after: ['Pay rent \u2713', 'Buy milk'],
    },
    {
      before: ['Water plants'],
      say: ['just watered the plants'],
      reply: 'Completed "Water plants".',
      after: ['Water plants \u2713'],
    },
    {
      before: ['Pay rent'],
      say: ['I paid the plumber'],
      reply: 'I have no open task like "pay the plumber", so I changed nothing.',
    },
  ],
  recognise: ({ text, asks }) => (asks ? null : deedOf(text)),
  *act(deed, situation) {
    let found = yield* resolveTarget({ kind: 'title', text: deed }, 'open', situation)
    if (found.kind !== 'tasks' && gets.test(deed)) {
      const text = deed.replace(gets, 'buy')
      found = yield* resolveTarget({ kind: 'title', text }, 'open', situation)
    }
    if (found.kind === 'tasks' && found.weak !== true) {
      const result = yield* changeState('complete', { ids: found.tasks.map(({ id }) => id) })
      return result.ok ? completedReply(result, situation.reading.now) : result.error
    }
    const quoted = quotable(deed)
    const like = quoted === null ? 'like that' : `like ${quoted}`
    return `I have no open task ${like}, so I changed nothing.`
  },
})
