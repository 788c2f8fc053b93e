import type { When } from '../../../../shared/todos/quick-add/parse-when.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { addedMoment } from '../adding/added-moment.ts'
import { asMoving } from '../words/as-moving.ts'
import { isImperative } from '../words/imperative.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { newTaskQuestion } from '../adding/offer-missing.ts'
import { quotable, sentenceCase, titleText } from '../words/phrases.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { readClearing } from '../targets/read-clearing.ts'
import { wholeDate, wholeWhen, type Reading } from '../moments/reading.ts'
import type { Steps } from '../steps/steps.ts'
import { readTarget } from '../targets/target.ts'
import type { Situation } from '../situation.ts'
import { contrastForms, spokenMoment } from '../moments/spoken-moment.ts'
import { reopenToRepeat } from '../steps/reopen-to-repeat.ts'
import { updateSteps } from '../steps/update-steps.ts'
import { whenValues } from '../steps/when-values.ts'
import { ask } from '../deciding/with-tasks.ts'

interface Rescheduling {
  phrase: string
  when: When | 'ask'
  /** The words that say when. */
  moment?: string | undefined
}

const verb =
  /^(?:push back|push|move|reschedule|postpone|delay|shift|defer|bump|put off|put back|bring forward|snooze|change|set(?! up\b)|put(?= .+ off\b)|make|schedule|bring|carry over|pull|adjust|repeat|give|(?:shove|slide|nudge|kick|scoot|roll)(?= .*\b(?:to|by|back|forward|along|later|earlier|until|till)\b))\s+(?:the (?:(?:due )?(?:date|time|day)|deadline) (?:of|for|on) |due date (?:of|for|on) )?/i
/** They move a task only when it is pointed at: "put the milk in the fridge" and "do yoga" are new. */
const pointing =
  /^(?:(?:let's )?do|put|have|leave|keep|schedule|book|aim for|target)\s+(?=(?:it|that|this|them|those|these|both|everything|all|the .+|my .+)\b.* )/i
/** "do compare insurance on friday": the title is what is to be done. */
const doing =
  /^(?:let's )?do (?!the |my |it |that |this |them |those |these |both |all )(?=\p{L})/iu
/** "do the feeder saturday, and buy seed" is two things. */
const alsoDo = /, (?:and|then) (.+)$/iu
const agent =
  /^(?:they|he|she|we|i|someone|the \p{L}+|\p{Lu}\p{Ll}+)(?:'ve| have|'s| has|'d)?(?: just| now| already| had to)* (?=(?:moved|pushed|rescheduled|postponed|delayed|shifted|changed|bumped|brought|move|push|reschedule|postpone) (?:it|that|this|them|those|the|my)\b)/iu
const pronoun = /^(?:it|that|this|them|both)$/i
const certainVerb = /^(?:reschedule|postpone|snooze|defer|delay|put off)\s+/i
const aDuration = /^(?:\d+|an?|half an) ?(?:min|mins|minutes?|hours?|hrs?|h)$/i
const makes = /^(?:make|set|change) /i
const newTaskWords = /^(?:schedule|make|set) (?:a|an|another|some) /i
const joints =
  /.(?: and| or| &)$|^(?:the|my|our|an?)$|^(?:(?:so )?(?:it|that) (?:is|'s) )?(?:(?:back|forward|out|over|up|off|again)\s+)?(?:to be |being )?(?:due\s+)?(?:to|until|till|til|for|on|by|at|as|from|=)?\s*(?:be )?(?:due )?$/i

const bringsForward =
  /^(?:bring|pull)\b.*\bforward\b|^(?:move|bring|bump|push|pull|shift)\b.* up (?:by )?(?:an?|one|two|three|four|five|six|\d{1,2}|half an?) (?:minute|hour|day|week|month)s?\b/i

function amountOfDays(suffix: string, text: string): string[] {
  const amount = suffix
    .replace(/^(?:back|forward|out|off|up)?\s*(?:by\s+)?/i, '')
    .replace(/^another (?=day|week|month|hour)/i, 'a ')
  return bringsForward.test(text) ? [`${amount} earlier`] : [`by ${amount}`, `${amount} later`]
}

function whenOf(suffix: string, text: string, reading: Reading): When | null {
  const bare = suffix.replace(
    /^(?:back |forward |out |over |up |off )?(?:to be |being )?(?:due )?(?:to|until|till|til|for|on|by|at|as)? ?(?:be |repeat |recur |happen )?(?:due )?(?=\S)/i,
    '',
  )
  const amounts = amountOfDays(suffix, text)
  const phrases = bringsForward.test(text) ? [...amounts, bare] : [suffix, bare, ...amounts]
  for (const phrase of phrases) {
    const when = wholeWhen(phrase, reading)
    if (when !== null) return when
  }
  return spokenMoment(bare, reading) ?? spokenMoment(suffix, reading)
}

const ofDate = / (?:an? |the )?(?:new )?(?:due )?(?:date|deadline)(?: of| for)?$/i
/** "have that done by friday" */
const getsDone = /^(it|that|this|them|those|these|both) (?:done|finished|ready|sorted)$/i
const dayRange = /^from (.+) (?:to|until|till) /i

function splitAtWhen(rest: string, text: string, reading: Reading): Rescheduling | null {
  for (const space of rest.matchAll(/\s+/g)) {
    const phrase = rest.slice(0, space.index)
    const moment = rest.slice(space.index + space[0].length)
    const when = whenOf(moment, text, reading)
    const isRange = wholeDate(dayRange.exec(moment)?.[1] ?? '', reading) !== null
    const isLength = makes.test(text) && aDuration.test(moment)
    if (when !== null && !isRange && !isLength && !joints.test(phrase)) {
      const named = phrase.replace(ofDate, '').replace(/ (?:off|back)$/i, '')
      return { phrase: named.replace(getsDone, '$1'), when, moment }
    }
  }
  return null
}

/** What comes behind the verb of a command; null when it is none, or more than one. */
function behindVerb(text: string): string | null {
  const [, also = ''] = alsoDo.exec(text) ?? []
  if (newTaskWords.test(text) || isImperative(also)) return null
  const [said] = verb.exec(text) ?? pointing.exec(text) ?? []
  if (said !== undefined) return text.slice(said.length)
  const deed = text.replace(doing, '')
  return deed !== text && isImperative(deed) ? deed : null
}

function readCommand(text: string, reading: Reading): Rescheduling | null {
  const rest = behindVerb(text)
  if (rest === null) return null
  const found = splitAtWhen(rest, text, reading)
  if (found !== null) return isNewTask(text, found) ? null : found
  const asks = certainVerb.test(text) || pronoun.test(rest)
  return asks && rest !== '' ? { phrase: rest, when: 'ask' } : null
}

/** "all the hive checks to the 14th", "everything in Lund a week later": nothing but a move can be meant. */
const groupAlone =
  /^(?:both|all|everything|every|each|(?:the|those|these) (?:two|three|four|five))\b(?=.* (?:(?:to|until|till) \S|(?:earlier|later|back)$))/i
const pointedGroup = /^(?:all|both|each) of (?:them|these|those) (?=\S)/i

function readGroup(text: string, reading: Reading): Rescheduling | null {
  if (!groupAlone.test(text) && !pointedGroup.test(text)) return null
  const found = readCommand(`move ${text}`, reading)
  return found !== null && isSentence.test(found.phrase) ? null : found
}

function readPlainly(text: string, reading: Reading): Rescheduling | null {
  const wish = readCommand(asMoving(text) ?? '', reading)
  return readClearing(text) ?? wish ?? readCommand(text, reading) ?? readGroup(text, reading)
}

function readRescheduling(text: string, reading: Reading): Rescheduling | null {
  const [first, second] = contrastForms(text, reading)
  return readPlainly(first, reading) ?? (second === first ? null : readPlainly(second, reading))
}

/** "the tuner wants to come" is no name. */
const isSentence =
  /[,;]|\b(?:goe?s?|moves?|wants?|can|can't|could|will|says?|comes?|coming|going|is|are|they|he|she|we|i)\b/i
const pointsToTask = /^(?:the|my|it|that|this|them|those|these|both|all|every|everything|")\b/i
const repeats = /^(?:every|each|daily|weekly|monthly|yearly)\b/i
const changesMoment = /^(?:due|to|repeat|no|be|without)\b/i

/** "schedule lunch for friday" and "set an alarm for 7" are new; "set rent to friday" is not. */
function isNewTask(text: string, { phrase, moment = '' }: Rescheduling): boolean {
  if (!/^(?:schedule|make|set|bring) /i.test(text) || pointsToTask.test(phrase)) return false
  if (/^set /i.test(text)) return false
  if (repeats.test(moment)) return isImperative(text)
  return /^schedule /i.test(text) || !changesMoment.test(moment)
}

/** "bump deps friday" may be something to do on Friday. */
function* offerInstead(
  { phrase, moment = '' }: Rescheduling,
  situation: Situation,
  clause: Clause,
): Steps {
  const { text } = clause
  const bare = phrase.replace(/^(?:the|my|our) /i, '')
  const missing = `I couldn't find a task like ${quotable(bare) ?? 'that'}.`
  const words = pointsToTask.test(phrase) && repeats.test(moment) ? `${bare} ${moment}` : text
  const { title } = readNewTask(words, situation.reading)
  if (
    words === text &&
    !isImperative(words) &&
    !/^(?:bump|shift|change|schedule) (?!the |my )/i.test(words)
  ) {
    const asked = newTaskQuestion(clause, situation)
    if (asked === null) return missing
    return yield* ask({ ...asked, text: `${missing} ${asked.text}` }, situation)
  }
  const added = addedMoment(words, situation.reading)
  const question = `${missing} Should I add ${titleText(sentenceCase(title))}${added}?`
  const note = `add ${words}`
  return yield* ask({ kind: 'confirm', tasks: [], note, text: question }, situation)
}

const plainly = (said: string) =>
  said
    .replace(/, (?=to )/i, ' ')
    .replace(/\b(?:recurring|recur|repeating) (?=every|each|daily|weekly|monthly|yearly)/i, '')
    .replace(agent, '')
    .replace(/^(push|postpone|delay|move|shift|change|bump)e?d /i, '$1 ')
    .replace(/ (?:each|apiece|after all)$/i, '')

/** "do it friday instead" and "can it be on friday instead" */
const insteadForms = (said: string) =>
  said
    .replace(/^do (?=\S)/i, 'move ')
    .replace(/^(?:can|could) (.+?) be (?:on|at|for) /i, 'move $1 to ')

export const reschedule = defineIntent<Rescheduling>({
  name: 'reschedule',
  examples: [
    {
      before: ['Dentist @2026-03-05'],
      say: ['push the dentist to Friday'],
      reply: 'Moved "Dentist" to Friday, Mar 6.',
      after: ['Dentist @2026-03-06'],
    },
    {
      say: ['add dentist tomorrow at 3pm', 'move it to 6pm'],
      reply: 'Moved "Dentist" to tomorrow at 6:00 PM.',
      after: ['Dentist @2026-03-05 18:00'],
    },
    {
      before: ['Dentist @2026-03-05 15:00'],
      say: ['postpone the dentist by 2 days'],
      reply: 'Moved "Dentist" to Saturday, Mar 7 at 3:00 PM.',
      after: ['Dentist @2026-03-07 15:00'],
    },
    {
      before: ['Dentist @2026-03-05'],
      say: ['remove the date from the dentist'],
      reply: '"Dentist" no longer has a date.',
      after: ['Dentist'],
    },
    {
      before: ['Dentist @2026-03-05'],
      say: ['postpone the dentist', 'friday'],
      reply: 'Moved "Dentist" to Friday, Mar 6.',
      after: ['Dentist @2026-03-06'],
    },
    {
      before: ['Plants @2026-03-06'],
      say: ['make the plants repeat every week'],
      reply: '"Plants" now repeats every week. Then: Friday, Mar 13; Friday, Mar 20.',
      after: ['Plants @2026-03-06'],
    },
    {
      before: ['Gym @2026-03-04'],
      say: ['make gym every mon wed fri'],
      reply:
        '"Gym" now repeats every Monday, Wednesday and Friday. Then: Friday, Mar 6; Monday, Mar 9.',
      after: ['Gym @2026-03-04'],
    },
    {
      before: ['A @2026-03-04', 'B @2026-03-05', 'C @2026-03-04'],
      say: ['push everything from today to tomorrow'],
      reply: 'Moved "A" to tomorrow. Moved "C" to tomorrow.',
      after: ['A @2026-03-05', 'B @2026-03-05', 'C @2026-03-05'],
    },
    {
      before: ['A @2026-03-04', 'B @2026-03-04', 'C'],
      say: ["move all of today's tasks to tomorrow"],
      reply: 'Moved "A" to tomorrow. Moved "B" to tomorrow.',
      after: ['A @2026-03-05', 'B @2026-03-05', 'C'],
    },
  ],
  recognise: ({ text, raw }, { reading }) => {
    const instead = /\binstead[.!?\s]*$/i.test(raw)
    const plain = plainly(text)
    const said = instead ? insteadForms(plain) : plain
    const moved = readRescheduling(said, reading)
    if (moved !== null || !instead) return moved
    const told = readRescheduling(`move ${said}`, reading)
    return told !== null && isSentence.test(told.phrase) ? null : told
  },
  *act({ phrase, when, moment }, situation, clause) {
    if (when === 'ask') {
      const note = `move ${phrase} to {answer}`
      return yield* ask(
        { kind: 'fill', tasks: [], note, text: 'To which day should I move it?' },
        situation,
      )
    }
    if (when.problems.length > 0) {
      return `${when.problems.join(' ')} I changed nothing yet: please say it again with the right date.`
    }
    const target = readTarget(phrase, situation.reading) ?? { kind: 'title', text: phrase }
    // What was spoken of just now is moved even when it is done.
    const scope = target.kind === 'latest' ? 'all' : 'open'
    const values = whenValues(when, moment)
    if (when.repeat !== null) yield* reopenToRepeat(target, situation)
    const whenMissing = (nearest: readonly TaskFacts[]) =>
      nearest.length > 0 ? null : offerInstead({ phrase, moment, when }, situation, clause)
    return yield* updateSteps(
      { target, values, verb: 'move', scope, whenMissing },
      situation,
      clause,
    )
  },
})
