import { matchesChoice } from '../choice.ts'
import { defineIntent, type Clause } from '../intent.ts'
import type { NamedTask, Question } from '../../references.ts'
import { readTarget } from '../target.ts'
import type { When } from '../../../../shared/todos/quick-add/parse-when.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { wholeWhen } from '../reading.ts'
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
  /^(?:yes+|yeah|yep|yup|ya|aye|yessir|yes sir|indeed|sure(?: thing)?|ok(?:ay)?|y|do it|do that|do so|go ahead|go for it|go on|please(?: do)?|confirm(?:ed)?|correct|right|exactly|of course|absolutely|definitely|fine|alright|all right|add it|add them|that one|that's (?:it|right|the one)|i(?:'m| am) sure)(?:[ ,!.]+(?:please(?: do| add| delete)?|add|delete|move|remove|do it|do that|go ahead|go on|go for it|(?:take|cross|strike|toss|chuck|throw|get rid of|scratch|ditch|lose|clear) (?:it|them|that|those|both)(?: off| out| away)?|add it|add them|delete (?:it|them|all|everything)|all of (?:them|those|it)|them all|both(?: of them)?|i'm sure|i am sure|thanks|that one|yes|(?:please )?(?:to )?(?:delete|remove|complete|finish|tick|move|change|scrap|drop|reopen|bin)(?: (?:it|them|that|those|both))?(?: off)?|it is(?: done)?|it's done|they are|i (?:did|have)))*$/i
/** "Wait, no, please" is no yes, whatever politeness it ends with. */
const hesitates =
  /\b(?:no+|nope|nah|not|never|don'?t|wait|stop|cancel|wrong|oops|whoops|sorry|hold on|hang on)\b/i
const takesAll =
  /^(?:all(?: of (?:them|those|these))?|both(?: of (?:them|those|these))?|every one|everything|them all|all (?:two|three|four|five))$/i
const ownCommand =
  /^(?:add|show|list|what|which|how|when|delete|remove|complete|finish|mark|undo|redo|help|rename|move|push|reschedule|postpone|remind|tag|set|make|change|reopen|hi|hello|thanks|thank|bye|don't|do not|never)\b/i

const onlyThat = /^(?:only|just|i mean|i meant|no,? i mean(?:t)?) /i

function chosenTasks(
  { text: said }: Clause,
  { tasks }: Question,
  situation: Situation,
): readonly NamedTask[] | null {
  const text = said.replace(onlyThat, '')
  if (takesAll.test(text)) return tasks
  const target = readTarget(text, situation.reading)
  if (target?.kind === 'positions') {
    const picked = target.positions.map((at) => tasks.at(at > 0 ? at - 1 : at))
    const known = picked.filter((task) => task !== undefined)
    return known.length === picked.length && !target.positions.includes(0) ? known : null
  }
  if (ownCommand.test(text)) return null
  const matching = tasks.filter(({ title }) => matchesChoice(text, title))
  const exact = tasks.filter(({ title }) => title.toLowerCase() === text.toLowerCase())
  if (exact.length === 1) return exact
  return matching.length === 1 ? matching : null
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
  return answers.find(({ say }) => say.toLowerCase() === wanted)?.words ?? null
}

const ofMoment = /^(?:the )?(?:one )?(?:(?:on|for|from|due|at) )?(.+?)(?:'s)?(?: one)?$/i

/** "the friday one" of several that were asked about. */
function chosenByMoment(clause: Clause, question: Question, situation: Situation) {
  const words = ofMoment.exec(clause.text)?.[1]
  if (words === undefined || question.kind !== 'choose' || question.tasks.length < 2) return null
  const when = wholeWhen(words, situation.reading)
  if (when === null || when.repeat !== null || when.problems.length > 0) return null
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

const another = /^(?:no+|nope|nah)[ ,.!-]+(?:i mean(?:t)? |it's |it was )?((?:the|my) .{2,40})$/i
const ofOne = /^(complete|reopen|delete) it$/

/** "no, the camera", when it was asked whether to complete something else. */
function readAnother({ raw }: Clause, { note }: Question, situation: Situation) {
  const named = another.exec(raw.replace(/[\s.!]+$/, ''))?.[1]
  const verb = ofOne.exec(note)?.[1]
  if (named === undefined || verb === undefined) return null
  return { words: `${verb} ${named}`, situation: { ...situation, question: null } }
}

function fillIn(note: string, { text, asks }: Clause, situation: Situation): Continuation | null {
  if (asks || ownCommand.test(text)) return null
  const given = text
    .replace(/^no+[ ,]+(?:i mean(?:t)? )/i, '')
    .replace(/^(?:to|that i (?:need|have) to|call it|it's|it is) (?=\S)/i, '')
  const words = note.replace('{answer}', () => given)
  return { words, situation: { ...situation, question: null } }
}

const isYes = ({ text, raw }: Clause) => agrees.test(text) && !hesitates.test(raw)

function mayAgree({ kind, tasks }: Question): boolean {
  return kind === 'confirm' || (kind !== 'pick' && tasks.length === 1)
}

function continuationOf(clause: Clause, situation: Situation): Continuation | null {
  const { question } = situation
  if (question === null) return null
  if (question.kind === 'fill') return fillIn(question.note, clause, situation)
  if (question.kind === 'pick') {
    const note = picked(question, clause)
    return note === null ? null : continueWith({ ...question, note }, question.tasks, situation)
  }
  if (mayAgree(question) && isYes(clause)) {
    return continueWith(question, question.tasks, situation)
  }
  const chosen = question.tasks.length === 0 ? null : chosenTasks(clause, question, situation)
  if (chosen !== null) return continueWith(question, chosen, situation)
  return readAnother(clause, question, situation) ?? chosenByMoment(clause, question, situation)
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
