import { agrees, hesitates, isYes, needsNoMore, onlyPraises } from '../answers/agreement.ts'
import { chosenTasks, isOwnCommand, sparesSome } from '../answers/chosen-tasks.ts'
import { defineIntent, type Clause } from '../intent.ts'
import type { NamedTask, Question } from '../../references.ts'
import { firstGroup } from '../words/phrases.ts'
import { wholeWhen } from '../moments/reading.ts'
import { withoutNo } from '../remarks/refusal.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { detailAfterYes, withDetail } from '../answers/agreed-detail.ts'
import {
  chosenThen,
  isPlainMoment,
  readLaterChoice,
  type LaterChoice,
} from '../answers/later-choice.ts'
import { cutTail, plainChoice, tellsWhy } from '../answers/plain-answer.ts'
import { ask } from '../deciding/with-tasks.ts'
import type { Pipeline } from './follow-up.ts'

/** How the answer to a question goes on: the earlier words again, with what was missing. */
export interface Continuation {
  words: string
  situation: Situation
  /** Of the tasks that were asked about, those that are then. */
  at?: { tasks: readonly NamedTask[]; choice: LaterChoice }
  /** What to ask again, as the answer to it leaves a doubt. */
  again?: Question
}

function continueWith(
  { note, tasks }: Question,
  chosen: readonly NamedTask[],
  situation: Situation,
): Continuation {
  return {
    words: note,
    situation: {
      ...situation,
      question: null,
      confirmed: true,
      chosen: tasks.length === 0 ? null : chosen,
    },
  }
}

/** What is carried out for the answer that was picked. */
function picked({ answers = [] }: Question, { text }: Clause): string | null {
  const wanted = text.toLowerCase().replace(/[\s.!]+$/, '')
  const isSaid = ({ say }: { say: string }) => [wanted, `${wanted} it`].includes(say.toLowerCase())
  return answers.find(isSaid)?.words ?? null
}

/** "high", when it was asked what to do with a task. */
function levelIn({ text }: Clause): string | null {
  const level = /^(?:(?:make (?:it|that)|it's) )?(high|medium|low)(?: priority)?$/i.exec(text)?.[1]
  return level === undefined ? null : `set the priority of it to ${level}`
}

/** "the friday one", "the later one" and "the one without a date" of several that were asked about. */
function chosenLater({ text, asks }: Clause, question: Question, situation: Situation) {
  const { kind, tasks } = question
  const isOfOne = kind === 'confirm' && tasks.length === 1 && /^the .+ one$/i.test(text)
  if (asks || !(isOfOne || (kind === 'choose' && tasks.length > 1))) return null
  const choice = readLaterChoice(text, situation.reading)
  if (choice === null) return null
  return { ...continueWith(question, [], situation), at: { tasks, choice } }
}

const another = [
  /^(?:no+|nope|nah)[ ,.!-]+(?:i mean(?:t)? |it's |it was )?((?:the|my) .{2,40})$/i,
  /^(?:(?:no+|nope|nah|sorry|oops|wait|actually|ah|oh)[ ,.!-]+)*(?:not (?:that|this|it)(?: one)?[ ,.!-]+(?:but )?|i mean(?:t)? )((?:the|my) .{2,40})$/i,
]
const ofOne = /^(complete|reopen|delete|remove|cancel|finish) \S/i

/** "no, the camera", when it was asked whether to complete something else. */
function readAnother({ raw }: Clause, { note }: Question, situation: Situation) {
  const named = firstGroup(another, raw.replace(/[\s.!]+$/, ''))
  const verb = ofOne.exec(note)?.[1]
  if (named === null || verb === undefined) return null
  return { words: `${verb} ${named}`, situation: { ...situation, question: null } }
}

const movesTo = /^(.+ (?:to|until|till|for|on)) (.+)$/i
const meant = /^(?:(?:i mean(?:t)?|it's|that's|make (?:it|that)|rather) )?(?:(?:on|to|for) )?/i

/** The command that a question was about, for another moment. */
function forMoment({ kind, note, tasks }: Question, moment: string, { reading }: Situation) {
  const isMoment = (words: string) => isPlainMoment(wholeWhen(words, reading))
  if (tasks.length === 0 || !isMoment(moment)) return null
  const [, before, asked = ''] = movesTo.exec(note) ?? []
  if (before !== undefined && isMoment(asked)) return `${before} ${moment}`
  return kind === 'pick' && tasks.length === 1 ? `move it to ${moment}` : null
}

const instead =
  /^(?:(?:actually|wait|hm+|oh|better|rather)[ ,]+)*(?:(?:make|do) (?:it|that|them|those) (.+?)(?:,? instead)?|(.+?),? (?:instead|rather))$/i

/** "ok, " and the like, which a clause is without. */
const longestLead = 12

/** What is said of another moment than the one that was asked about. */
function otherMoment({ raw, message }: Clause, { kind }: Question): string | null {
  if (kind === 'choose') return null
  // "and the letter, do that tomorrow" is about the letter.
  const isPart = message.length - raw.length > longestLead
  if (isPart) return withoutNo(raw) ?? (kind === 'pick' ? raw : null)
  const [, made, other] = instead.exec(raw.replace(/[\s.!]+$/, '')) ?? []
  return withoutNo(raw) ?? made ?? other ?? (kind === 'pick' ? raw : null)
}

/** "no, friday", when it was asked whether to move something; "friday", when it was asked what to do. */
function readOtherMoment(clause: Clause, question: Question, situation: Situation) {
  const said = otherMoment(clause, question)
  const note = said === null ? null : forMoment(question, said.replace(meant, ''), situation)
  return note === null ? null : continueWith({ ...question, note }, question.tasks, situation)
}

/** The tasks that were picked out of those that were asked about. */
function readChosen({ text }: Clause, question: Question, situation: Situation) {
  const { tasks } = question
  const chosen = tasks.length === 0 ? null : chosenTasks(text, tasks, situation.reading)
  if (chosen === null) return null
  const { words, situation: then } = continueWith(question, chosen, situation)
  // What is to be deleted is named again before it is.
  return { words, situation: { ...then, confirmed: !sparesSome(text) } }
}

/** "cancel" is no name for a task, and "not sure yet" no day. */
const givesNone =
  /^(?:cancel(?: (?:it|that))?|stop|abort|forget (?:it|that)|nothing|none|skip(?: it)?|leave it|(?:i'm |i am )?not sure(?: yet)?|i (?:don't|do not) know(?: yet)?|no idea|(?:maybe )?later|hm+|never ?mind|nvm)$/i

function fillIn(note: string, { text, asks }: Clause, situation: Situation): Continuation | null {
  if (asks || isOwnCommand(text) || agrees.test(text) || withoutNo(text) === '') return null
  if (givesNone.test(text)) return null
  const given = text
    .replace(/^no+[ ,]+(?:i mean(?:t)? )/i, '')
    .replace(/^(?:to|that i (?:need|have) to|call it|it's|it is) (?=\S)/i, '')
  const words = note.replace('{answer}', () => given)
  return { words, situation: { ...situation, question: null } }
}

function mayAgree({ kind, tasks }: Question): boolean {
  return kind === 'confirm' || (kind !== 'pick' && tasks.length === 1)
}

/** What is deleted is not there to be looked at any more. */
const removing: ReadonlySet<string> = new Set([
  'delete',
  'call-off',
  'trash',
  'name-lists',
  'views',
])

function agreedTo(clause: Clause, question: Question, situation: Situation, pipeline: Pipeline) {
  const agreed = continueWith(question, question.tasks, situation)
  const isDoubtful =
    !isYes(clause) ||
    (onlyPraises.test(clause.text) &&
      removing.has(pipeline.intentOf(question.note, agreed.situation) ?? ''))
  return isDoubtful ? { ...agreed, again: question } : agreed
}

function readPlainly(
  clause: Clause,
  question: Question,
  situation: Situation,
  pipeline: Pipeline,
): Continuation | null {
  if (question.kind === 'pick') {
    const note = picked(question, clause) ?? levelIn(clause)
    return note === null
      ? readOtherMoment(clause, question, situation)
      : continueWith({ ...question, note }, question.tasks, situation)
  }
  if (mayAgree(question) && (isYes(clause) || onlyPraises.test(clause.raw))) {
    return agreedTo(clause, question, situation, pipeline)
  }
  return (
    readChosen(clause, question, situation) ??
    readAnother(clause, question, situation) ??
    readOtherMoment(clause, question, situation) ??
    chosenLater(clause, question, situation)
  )
}

const makesIt =
  /^(?:and |but )?(?:please )?(?:make|do|move|put|set|push) (?:it|that|them|both)(?: to| on| for| at)? (.+)$/i

/** "the first one, this friday": which one, and when that is; "lunch, and make it tuesday": when it is to be. */
function readWithMoment(
  [said, after]: readonly [string, string],
  question: Question,
  situation: Situation,
): Continuation | null {
  const { reading } = situation
  const chosen = question.tasks.length < 2 ? null : chosenTasks(said, question.tasks, reading)
  if (chosen === null) return null
  const made = makesIt.exec(after)?.[1]
  const note = made === undefined ? null : forMoment(question, made, situation)
  if (note !== null) return continueWith({ ...question, note }, chosen, situation)
  const when = wholeWhen(after, reading)
  if (when === null || !isPlainMoment(when)) return null
  return {
    ...continueWith(question, chosen, situation),
    at: { tasks: chosen, choice: { when } },
  }
}

/** "yes, to shopping", when it was asked whether to add something. */
function readDetailed({ raw }: Clause, question: Question, situation: Situation) {
  if (!mayAgree(question)) return null
  const isMoment = question.tasks.length === 0 && isPlainMoment(wholeWhen(raw, situation.reading))
  const detail = detailAfterYes(raw) ?? (isMoment ? raw : null)
  const note = detail === null ? null : withDetail(question.note, detail, situation.reading)
  return note === null ? null : continueWith({ ...question, note }, question.tasks, situation)
}

/** An answer without what is said around it: "oscar's, he's twisted his ankle". */
function readRoughly(
  clause: Clause,
  question: Question,
  situation: Situation,
  pipeline: Pipeline,
): Continuation | null {
  const detailed = readDetailed(clause, question, situation)
  if (detailed !== null) return detailed
  const [answer, after] = cutTail(plainChoice(clause.text))
  const said = plainChoice(answer)
  if (after !== '' && !tellsWhy(after)) {
    return readWithMoment([said, after], question, situation)
  }
  const isDoubtful = agrees.test(said) && hesitates.test(clause.text.replace(needsNoMore, ''))
  if (isDoubtful || said === clause.text) return null
  return readPlainly({ ...clause, raw: said, text: said }, question, situation, pipeline)
}

function continuationOf(
  clause: Clause,
  situation: Situation,
  pipeline: Pipeline,
): Continuation | null {
  const { question } = situation
  if (question === null) return null
  if (question.kind === 'fill') return fillIn(question.note, clause, situation)
  const plainly = readPlainly(clause, question, situation, pipeline)
  return clause.asks ? plainly : (plainly ?? readRoughly(clause, question, situation, pipeline))
}

function* askAgain(question: Question, situation: Situation): Steps {
  const text = 'To be sure: say "yes" to go ahead, or "no" to leave everything as it is.'
  return yield* ask({ ...question, text }, situation)
}

/** Understands the answer to what the assistant asked last; `respond` handles the earlier words again. */
export function answerIntent(pipeline: Pipeline) {
  return defineIntent<Continuation>({
    name: 'answer',
    examples: [
      {
        before: ['Buy milk', 'Buy oat milk'],
        say: ['complete milk', 'the oat one'],
        reply: 'Completed "Buy oat milk".',
        after: ['Buy milk', 'Buy oat milk \u2713'],
      },
      {
        before: ['Buy milk', 'Buy oat milk'],
        say: ['delete milk', 'both'],
        reply: 'Deleted "Buy milk" and "Buy oat milk". The trash keeps them for 30 days.',
        after: [],
      },
      {
        before: ['Buy milk', 'Buy oat milk'],
        say: ['push milk to friday', '2'],
        reply: '"Buy oat milk" is now due Friday, Mar 6.',
        after: ['Buy milk', 'Buy oat milk @2026-03-06'],
      },
      {
        before: ['A', 'B'],
        say: ['delete everything', 'wait no please'],
        reply: 'All right, I left everything as it is.',
        after: ['A', 'B'],
      },
      { say: ['milk', 'yes please'], reply: 'Added "Milk".', after: ['Milk'] },
    ],
    recognise: (clause, situation) => continuationOf(clause, situation, pipeline),
    *act({ words, situation, at, again }) {
      if (again !== undefined) return yield* askAgain(again, situation)
      if (at === undefined) return yield* pipeline.respond(words, situation)
      const chosen = yield* chosenThen(at.tasks, at.choice)
      if (chosen.length === 0)
        return 'None of them is like that. Please say which one by its number.'
      return yield* pipeline.respond(words, { ...situation, chosen })
    },
  })
}
