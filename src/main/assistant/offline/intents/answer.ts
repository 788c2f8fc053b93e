import { chosenTasks, isOwnCommand, sparesSome } from '../chosen-tasks.ts'
import { defineIntent, type Clause } from '../intent.ts'
import type { NamedTask, Question } from '../../references.ts'
import type { When } from '../../../../shared/todos/quick-add/parse-when.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { firstGroup } from '../phrases.ts'
import { wholeWhen } from '../reading.ts'
import { withoutNo } from '../refusal.ts'
import type { Situation } from '../situation.ts'
import { listTasks, type Steps } from '../steps.ts'
import type { Pipeline } from './follow-up.ts'

/** How the answer to a question goes on: the earlier words again, with what was missing. */
export interface Continuation {
  words: string
  situation: Situation
  /** Of the tasks that were asked about, those that are then. */
  at?: { tasks: readonly NamedTask[]; when: When }
}

const agrees =
  /^(?:yes+|yeah|yea|ye|yep|yup|ya|k|kk|mhm|uh huh|for sure|you bet|hell ye(?:s|ah)|sounds good|perfect|great|(?:sure,? )?why not|i (?:guess|suppose)(?: so)?|\u{1F44D}|aye|yessir|yes sir|indeed|sure(?: thing)?|ok(?:ay)?|y|do it|do that|do so|go ahead|go for it|go on|please(?: do)?|confirm(?:ed)?|correct|right|exactly|of course|absolutely|definitely|fine|alright|all right|add it|add them|that one|that's (?:it|right|the one)|i(?:'m| am) sure)(?:[ ,!.]+(?:please(?: do| add| delete)?|add|delete|move|remove|do it|do that|go ahead|go on|go for it|(?:take|cross|strike|toss|chuck|throw|get rid of|scratch|ditch|lose|clear) (?:it|them|that|those|both)(?: off| out| away)?|add it|add them|delete (?:it|them|all|everything)|all of (?:them|those|it)|them all|both(?: of them)?|i'm sure|i am sure|thanks|that one|yes|(?:please )?(?:to )?(?:delete|remove|complete|finish|tick|move|change|scrap|drop|reopen|bin)(?: (?:it|them|that|those|both))?(?: off)?|it is(?: done)?|it's done|they are|i (?:did|have)))*$/iu
/** "Wait, no, please" is no yes, whatever politeness it ends with. */
const hesitates =
  /\b(?:no+|nope|nah|(?<!why )not|never|don'?t|wait|stop|cancel|wrong|oops|whoops|sorry|hold on|hang on)\b/i
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

/** A day or a time, and not that there is none. */
const isPlainMoment = (when: When | null) =>
  when !== null &&
  when.problems.length === 0 &&
  when.repeat === null &&
  when.clear === null &&
  (when.date ?? when.time) !== null

const ofMoment = /^(?:the )?(?:one )?(?:(?:on|for|from|due|at) )?(.+?)(?:'s)?(?: one)?$/i

/** "the friday one" of several that were asked about. */
function chosenByMoment(clause: Clause, question: Question, situation: Situation) {
  const words = ofMoment.exec(clause.text)?.[1]
  if (words === undefined || question.kind !== 'choose' || question.tasks.length < 2) return null
  const when = wholeWhen(words, situation.reading)
  if (when === null || !isPlainMoment(when)) return null
  const { words: note, situation: then } = continueWith(question, [], situation)
  return { words: note, situation: then, at: { tasks: question.tasks, when } }
}

/** The tasks at a moment that was named: on its day, or at its hour where that was said. */
function* tasksAt({ tasks, when }: NonNullable<Continuation['at']>): Steps<readonly NamedTask[]> {
  const ids = tasks.map(({ id }) => id)
  const found = yield* listTasks({ ids, status: 'all', show: false })
  const facts = found.ok ? found.tasks : []
  const isThen = ({ due }: TaskFacts) =>
    when.time === null ? due?.date === when.date : due?.time === when.time
  return facts.filter(isThen)
}

const another = [
  /^(?:no+|nope|nah)[ ,.!-]+(?:i mean(?:t)? |it's |it was )?((?:the|my) .{2,40})$/i,
  /^(?:(?:no+|nope|nah|sorry|oops|wait|actually|ah|oh)[ ,.!-]+)*(?:not (?:that|this|it)(?: one)?[ ,.!-]+(?:but )?|i mean(?:t)? )((?:the|my) .{2,40})$/i,
]
const ofOne = /^(complete|reopen|delete) it$/

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

/** "no, friday", when it was asked whether to move something; "friday", when it was asked what to do. */
function readOtherMoment({ raw }: Clause, question: Question, situation: Situation) {
  const said = withoutNo(raw) ?? (question.kind === 'pick' ? raw : null)
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

function fillIn(note: string, { text, asks }: Clause, situation: Situation): Continuation | null {
  if (asks || isOwnCommand(text) || agrees.test(text) || withoutNo(text) === '') return null
  const given = text
    .replace(/^no+[ ,]+(?:i mean(?:t)? )/i, '')
    .replace(/^(?:to|that i (?:need|have) to|call it|it's|it is) (?=\S)/i, '')
  const words = note.replace('{answer}', () => given)
  return { words, situation: { ...situation, question: null } }
}

const isYes = ({ text, raw }: Clause) =>
  (agrees.test(text) || agrees.test(raw.replace(/[\s.!]+$/, ''))) && !hesitates.test(raw)

function mayAgree({ kind, tasks }: Question): boolean {
  return kind === 'confirm' || (kind !== 'pick' && tasks.length === 1)
}

function continuationOf(clause: Clause, situation: Situation): Continuation | null {
  const { question } = situation
  if (question === null) return null
  if (question.kind === 'fill') return fillIn(question.note, clause, situation)
  if (question.kind === 'pick') {
    const note = picked(question, clause)
    return note === null
      ? readOtherMoment(clause, question, situation)
      : continueWith({ ...question, note }, question.tasks, situation)
  }
  if (mayAgree(question) && isYes(clause)) {
    return continueWith(question, question.tasks, situation)
  }
  return (
    readChosen(clause, question, situation) ??
    readAnother(clause, question, situation) ??
    readOtherMoment(clause, question, situation) ??
    chosenByMoment(clause, question, situation)
  )
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
    recognise: continuationOf,
    *act({ words, situation, at }) {
      if (at === undefined) return yield* pipeline.respond(words, situation)
      const chosen = yield* tasksAt(at)
      if (chosen.length === 0) return 'None of them is then. Please say which one by its number.'
      return yield* pipeline.respond(words, { ...situation, chosen })
    },
  })
}
