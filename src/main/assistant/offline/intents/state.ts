import { opensQuestion } from '../words/opens-question.ts'
import { withoutContrast } from '../moments/spoken-moment.ts'
import { defineIntent, type Clause } from '../intent.ts'
import { dateExisting } from '../targets/existing-task.ts'
import { deedOfGerund } from '../words/gerund.ts'
import { addedMoment } from '../adding/added-moment.ts'
import { asImperative } from '../words/past-tense.ts'
import { quotable, sentenceCase, titleText } from '../words/phrases.ts'
import { readAppointment } from '../adding/read-appointment.ts'
import { readStatement, type Statement } from '../reports/read-statement.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import type { Situation } from '../situation.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { mentionedTask, saysHalf, suppose } from '../deciding/suppose.ts'
import { whenValues } from '../steps/when-values.ts'
import { readNeededDeed } from '../adding/told-need.ts'
import { reopenToRepeat } from '../steps/reopen-to-repeat.ts'
import { updateSteps } from '../steps/update-steps.ts'
import { ask } from '../deciding/with-tasks.ts'
import type { Steps } from '../steps/steps.ts'

const determiner = /^(?:the|my|our|a|an) /i
const several: ReadonlySet<string> = new Set(['filter', 'except'])

const isSeveral = (target: Target) =>
  several.has(target.kind) && !(target.kind === 'filter' && target.count === 1)

/** A pronoun states something of a task only while one is being spoken of: else it is small talk. */
function isSpokenOf(target: Target, { references, isFresh }: Situation): boolean {
  return target.kind === 'title' || (references !== null && isFresh)
}

const mustBeDone =
  /(?:must|ha(?:s|ve) to|needs? to|is to|are to|should|ought to) be (\p{L}+(?: (?:up|off|in|out|back|away))?)(?= |$)/iu

const needsDoing = / needs? (\p{L}+ing)(?= |$)/iu

/** "Sign the contract" for "the contract must be signed", and "Contract" when it only is at some time. */
function titleOf({ subject: said }: Statement, { text }: Clause): string {
  const subject = said.replace(/^(?:the|my|our|an?) /i, (article) => article.toLowerCase())
  const participle = mustBeDone.exec(text)?.[1]
  const gerund = needsDoing.exec(text)?.[1]
  const verb = gerund === undefined ? null : deedOfGerund(gerund)
  const deed =
    participle === undefined
      ? verb && `${verb} ${subject}`
      : asImperative(`${participle} ${subject}`)
  return sentenceCase(deed ?? subject.replace(determiner, ''))
}

function* offerToAdd(statement: Statement, clause: Clause, situation: Situation): Steps {
  const { moment, subject } = statement
  if (allOf.test(subject)) return `I couldn't find ${quotable(subject) ?? 'those tasks'}.`
  const title = titleOf(statement, clause)
  const note = `add ${title} ${moment}`
  const added = addedMoment(note.slice(4), situation.reading)
  const named = quotable(title) === null ? 'that' : titleText(title)
  const text = `I found no task like ${named}. Should I add it${added}?`
  return yield* ask({ kind: 'confirm', tasks: [], note, text }, situation)
}

/** Someone speaks of what is to come: "i have the doctor on tuesday at 3". */
export const appointment = defineIntent<string>({
  name: 'appointment',
  examples: [
    {
      say: ['i have a doctor appointment next tuesday at 14:30', 'yes please'],
      reply: 'Added "Doctor appointment" for Tuesday, Mar 10 at 2:30 PM.',
      after: ['Doctor appointment @2026-03-10 14:30'],
    },
    {
      say: ["friday i'm seeing the solicitor at 2pm"],
      reply: 'Should I add "Seeing the solicitor" for Friday, Mar 6 at 2:00 PM?',
      after: [],
    },
  ],
  recognise: ({ text, asks }, { reading }) =>
    asks || opensQuestion(text) ? null : readAppointment(text, reading),
  *act(words, situation, clause) {
    const existing = yield* dateExisting([words], 'wish', situation)
    if (existing !== null) return existing
    const task = yield* mentionedTask(clause.text)
    const known =
      task !== null && (saysHalf(clause.text, task.title) || readNeededDeed(clause.text) !== null)
    const supposed = known ? yield* suppose(clause, situation) : null
    if (supposed !== null) return supposed
    const title = sentenceCase(readNewTask(words, situation.reading).title)
    const text = `Should I add ${titleText(title)}${addedMoment(words, situation.reading)}?`
    return yield* ask({ kind: 'confirm', tasks: [], note: `add ${words}`, text }, situation)
  },
})

const allOf = /^(?:everything|all|every|each|the whole) (?!.*\b(?:that|which|what|i|we)$)/i

/** Someone says when several tasks are: "everything in Lund is due friday". */
export const stateOfGroup = defineIntent<Statement & { target: Target }>({
  name: 'state-of-group',
  examples: [
    {
      before: ['Hotel +Lund', 'Train +Lund', 'Gym'],
      say: ['everything in Lund is due friday'],
      reply: '"Hotel" is now due Friday, Mar 6. "Train" is now due Friday, Mar 6.',
      after: ['Hotel @2026-03-06 +Lund', 'Train @2026-03-06 +Lund', 'Gym'],
    },
  ],
  recognise: ({ text, asks }, { reading }) => {
    const statement = asks || !allOf.test(text) ? null : readStatement(text, reading)
    if (statement === null) return null
    const target = readTarget(
      statement.subject.replace(/^the whole (.+?)(?: list)?$/i, 'everything in $1'),
      reading,
    )
    return target !== null && several.has(target.kind) ? { ...statement, target } : null
  },
  act: ({ target, when, moment }, situation, clause) =>
    updateSteps({ target, values: whenValues(when, moment), verb: 'move' }, situation, clause),
})

/** "stretching is done for today" says no day that it is to be on. */
const doneForNow = /\b(?:done|finished|completed?) for (?:today|the day|now|good)$/i

/** Someone says when a task is, instead of asking for a change: "the gym is every weekday". */
export const state = defineIntent<Statement & { target: Target }>({
  name: 'state',
  examples: [
    {
      before: ['Report'],
      say: ['the report is due friday'],
      reply: '"Report" is now due Friday, Mar 6.',
      after: ['Report @2026-03-06'],
    },
    {
      before: ['Pick up the kids @2026-03-04 15:00'],
      say: ['the kids thing is every weekday'],
      reply: '"Pick up the kids" now repeats every weekday. Then: tomorrow; Friday, Mar 6.',
      after: ['Pick up the kids @2026-03-04 15:00'],
    },
    {
      before: ['Book flights to Berlin'],
      say: ['book flights needs to happen before friday'],
      reply: '"Book flights to Berlin" is now due Friday, Mar 6.',
      after: ['Book flights to Berlin @2026-03-06'],
    },
    {
      say: ['add dinner tomorrow at 6pm', "it's at 7 now"],
      reply: 'Moved "Dinner" to tomorrow at 7:00 PM.',
      after: ['Dinner @2026-03-05 19:00'],
    },
    {
      say: ['swimming is every tuesday at 4pm', 'yes'],
      reply:
        'Added "Swimming" for Tuesday, Mar 10 at 4:00 PM, repeating every Tuesday. Then: Tuesday, Mar 17; Tuesday, Mar 24.',
      after: ['Swimming @2026-03-10 16:00'],
    },
  ],
  recognise: ({ text, asks }, situation) => {
    const statement =
      asks || doneForNow.test(text) ? null : readStatement(withoutContrast(text), situation.reading)
    if (statement === null) return null
    const target = readTarget(statement.subject, situation.reading)
    if (target === null || isSeveral(target) || !isSpokenOf(target, situation)) return null
    return { ...statement, target }
  },
  *act(statement, situation, clause) {
    const { target, when } = statement
    if (when.problems.length > 0) {
      return `${when.problems.join(' ')} I changed nothing yet: please say it again with the right date.`
    }
    const values = whenValues(when, statement.moment.replace(/ now$/i, ''))
    if (when.repeat !== null) yield* reopenToRepeat(target, situation)
    return yield* updateSteps(
      {
        target,
        values,
        verb: 'move',
        scope: 'open',
        doubtful: true,
        whenMissing: () => offerToAdd(statement, clause, situation),
      },
      situation,
      clause,
    )
  },
})
