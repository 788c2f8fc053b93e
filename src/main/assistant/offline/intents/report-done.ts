import { heard } from '../remarks/heard.ts'
import { completeSteps } from '../steps/complete-steps.ts'
import type { NamedTask } from '../../references.ts'
import { focusOf, freshTask, type Focus } from '../targets/focus.ts'
import { deedOf, withoutTrail } from '../reports/read-deed.ts'
import { saysWhereSomebodyIs } from '../words/how-things-are.ts'
import { defineIntent } from '../intent.ts'
import { asImperative } from '../words/past-tense.ts'
import { isDeedOf, isPast } from '../words/past-words.ts'
import { firstGroup, quotable, titleText } from '../words/phrases.ts'
import { isPointedDeed } from '../reports/pointed-deed.ts'
import { readAppointment } from '../adding/read-appointment.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { doneBefore, resolveReport } from '../reports/resolve-deed.ts'
import { reportSteps } from '../reports/resolve-fact.ts'
import type { Situation } from '../situation.ts'
import { readTarget } from '../targets/target.ts'
import { completedPhrase } from './complete.ts'

const ofFocus =
  /^(?:i(?:'ve)? )?(?:(?:already|just|finally|now) )*(\p{L}+)(?: with)? (?:it|them|'?em|that|this|those|her|him|(?:that|this) one|both|(?:those|these|the) (?:two|three)|both of (?:them|those))(?: all| both)?(?: off| up| back| out| in| away| down| over)?(?: too| as well)?$/iu
const alone = /^(?:all )?(done|finished|completed|sorted)(?: (?:now|already))?$/i
/** "it's sent now" */
const isDone =
  /^(?:it's|it is|its|that's|that is|that one's|they're|they are)(?: been| all| both| now| already| finally)* (\p{L}+)(?: (?:off|up|in|out|back|away))?$/iu
const bareDeed = /^(?:i(?:'ve)? )?(?:(?:just|already|finally) )*(\p{L}+)$/iu
const anyDeed = /^(?:did|done|finished|bought|completed|sorted|handled|managed)$/i
const severalGot = /^got (?:them|'?em|those|both)\b/i
const twoOfThem = /\b(?:both|two)\b/i
const several = /\b(?:them|em|those|all|both)\b/i

/** The verb of "texted her" and of "done!", which after a list says nothing of one task. */
function verbOfFocus(text: string, { kind }: Focus): string | null {
  const forms = kind === 'listed' ? [ofFocus, isDone] : [ofFocus, isDone, alone]
  const named = firstGroup(forms, text)
  if (named !== null || kind === 'listed') return named
  const verb = bareDeed.exec(text)?.[1] ?? ''
  return isPast(verb) ? verb : null
}

function isOf(verb: string, tasks: readonly NamedTask[]): boolean {
  const base = asImperative(`${verb} milk`)?.split(' ')[0]
  return tasks.every(
    ({ title }) =>
      (base !== undefined && title.toLowerCase().startsWith(`${base} `)) || isDeedOf(verb, title),
  )
}

/** "texted her" after "text grandma" was spoken of: the deed without its name. */
function isDeedOfFocus(text: string, situation: Situation): boolean {
  const focus = focusOf(situation)
  const verb = verbOfFocus(withoutTrail(text), focus)
  const { tasks, isFresh } = focus
  if (verb === null || !isFresh || tasks.length === 0) return false
  if (tasks.length > 1 && !several.test(text)) return false
  if (isDone.test(text)) return isPast(verb) && isOf(verb, tasks)
  return anyDeed.test(verb) || severalGot.test(text) || isOf(verb, tasks)
}

/** "the first one's sorted already": no task is called so. */
function pointsAtPlace(text: string, { reading }: Situation): boolean {
  const phrase = completedPhrase({ text, asks: false })
  const target = phrase === null ? null : readTarget(phrase, reading)
  return target !== null && ['positions', 'rest', 'other'].includes(target.kind)
}

const didIt =
  /^(?:(?:yes|yeah|yep|oh|actually)[ ,]+)*(?:i (?:just |already )*(?:did|have)|(?:i |i've )?(?:just|already|now) (?:did|done|have))(?: (?:it|that|already|actually|just now|yesterday|today|earlier))*$/i
const askedOfDeed = /^(?:(?:and|so|ok)[ ,]+)*(?:did|have) i\b/i

/** "yes I did", after it was asked whether one did. */
const saysSo = (text: string, situation: Situation) =>
  didIt.test(text) &&
  askedOfDeed.test(situation.earlier.at(-1) ?? '') &&
  freshTask(situation) !== undefined

const ticksOff = /\b(?:tick|check|cross|mark) (?:that|it|this|them) (?:off|done|as done)\b/i
const believes = /\bi (?:think|guess|believe|suppose)\b|\b(?:maybe|probably)\b/i

const alikeInPast = /^(?:read|put|cut|set|hit|shut|let|split|spread) /i

const gotOne = /^(?:i|we)(?:'ve| have)? got (?:an? |another )/i

/** "read chapter 3 on sunday" and "i've got a meeting on tuesday" are still to come. */
function isYetToCome(text: string, { reading }: Situation): boolean {
  if (gotOne.test(text)) return readAppointment(text, reading) !== null
  if (!alikeInPast.test(text)) return false
  const { due } = readNewTask(text, reading)
  if (due === null) return false
  const { date, time } = reading.now
  return due.date > date || (due.date === date && (due.time ?? '') > time)
}

/** Someone says what they have done, in the words of the task: "I paid the rent". */
export const reportDone = defineIntent<{ deed: string | null }>({
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
      before: ['Tape +Shopping', 'Return tape'],
      say: ['i got the tape'],
      reply: 'Completed "Tape".',
      after: ['Tape +Shopping \u2713', 'Return tape'],
    },
    {
      before: ['Text grandma', 'Buy milk'],
      say: ['make the text to grandma urgent', 'ok texted her'],
      reply: 'Completed "Text grandma".',
      after: ['Text grandma !high \u2713', 'Buy milk'],
    },
    {
      before: ['Pay rent'],
      say: ['I paid the plumber'],
      reply: 'I have no open task like "pay the plumber", so I changed nothing.',
    },
  ],
  recognise: ({ text, asks }, situation) => {
    if (asks || saysWhereSomebodyIs(text) || isYetToCome(text, situation)) return null
    if (isDeedOfFocus(text, situation) || saysSo(text, situation)) return { deed: null }
    const deed = pointsAtPlace(text, situation) ? null : deedOf(text)
    if (deed !== null) return { deed }
    return isPointedDeed(text) ? { deed: text } : null
  },
  *act({ deed }, situation, clause) {
    if (deed === null) {
      const count = twoOfThem.test(clause.text) ? 2 : null
      return yield* completeSteps({ kind: 'them', count }, situation, clause)
    }
    const told = yield* resolveReport({ text: clause.text, deed }, situation)
    if (told !== null) {
      const isWanted = ticksOff.test(clause.raw) && told.tasks.length === 1
      const sure = (told.sure || isWanted) && !believes.test(clause.raw)
      return yield* reportSteps({ ...told, sure }, situation)
    }
    if (isPointedDeed(deed)) return heard
    const before = yield* doneBefore(deed, situation)
    if (before !== undefined) return `${titleText(before.title)} is already done.`
    const quoted = quotable(deed)
    const like = quoted === null ? 'like that' : `like ${quoted}`
    return `I have no open task ${like}, so I changed nothing.`
  },
})
