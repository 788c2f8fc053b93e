import type { NamedTask, Question } from '../../references.ts'
import { agreedDeletion } from '../steps/delete-steps.ts'
import { isImperative } from '../words/imperative.ts'
import { defineIntent, type AnyIntent, type Clause } from '../intent.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { withoutPast, type Pipeline } from './follow-up.ts'
import { leftAlone } from './refrain.ts'

/** What is said instead of yes or no: take it back, do it indeed, or delete more than that. */
type Instead = 'back' | 'indeed' | { also: Target }

const takesBack =
  /^(?:(?:no+|oops|oh(?: no)?|ah|wait|sorry|hm+|actually|please)[ ,.!-]+)*(?:undo(?: (?:it|that|this))?|(?:bring|put|get|give me) (?:it|that|them)(?: back)?|restore (?:it|that|them))(?: please)?$/i
const insists =
  /^(?:(?:just|please|i said|go on and)[ ,]+)*(?:delete|remove|erase|trash|scrap|bin|drop)(?: (?:it|them|that|those|both|all of (?:it|them)))?(?: (?:please|now|then))*$/i
const also = [
  /^(?:(?:oh|ah)[ ,]+)*(?:and|also|plus|as well as) (?:(?:also )?(?:delete|remove|get rid of) )?(.+?)(?: (?:too|as well|please))*$/i,
  /^(?:(?:delete|remove) )?(.+?) (?:too|as well)(?: please)?$/i,
]

/** "yes, and the mirror" agrees first. */
const agreesFirst = /^(?:y|yes|yeah|yep|yup|ok(?:ay)?|sure)\b/i

function alsoNamed(text: string, situation: Situation): Target | null {
  if (agreesFirst.test(text)) return null
  for (const form of also) {
    const named = form.exec(text)?.[1]
    if (named === undefined || isImperative(named)) continue
    const target = readTarget(named, situation.reading)
    if (target?.kind === 'title' || target?.kind === 'each') return target
  }
  return null
}

function read({ raw }: Clause, situation: Situation): Instead | null {
  const said = raw.replace(/[\s.!]+$/, '')
  if (takesBack.test(said)) return 'back'
  const repeats = situation.earlier.at(-1)?.toLowerCase() === said.toLowerCase()
  if (repeats || insists.test(said)) return 'indeed'
  const target = alsoNamed(said, situation)
  return target === null ? null : { also: target }
}

/** The tasks whose deletion is waiting for a yes. */
function waiting({ question }: Situation): Question | null {
  return question?.kind === 'confirm' && agreedDeletion.test(question.note) ? question : null
}

/** Asks again, about more tasks; what was asked about is not forgotten when there are no others. */
function* askAlso(
  target: Target,
  known: readonly NamedTask[],
  situation: Situation,
  pipeline: Pipeline,
): Steps {
  const plain = withoutPast(situation)
  const found = yield* resolveTarget(target, 'all', plain)
  const more = found.kind === 'tasks' ? found.tasks : []
  const chosen = [...known, ...more.filter(({ id }) => known.every((one) => one.id !== id))]
  const asked = yield* pipeline.respond('delete them', { ...plain, chosen })
  return more.length > 0 ? asked : `I'm not sure which other task you mean. ${asked}`
}

/** Understands what is said when a deletion waits for a yes, and is neither yes nor no. */
export function beforeDeletingIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<{ instead: Instead; question: Question }>({
    name: 'before-deleting',
    examples: [
      {
        before: ['Buy milk', 'Pay rent'],
        say: ['delete milk', 'oh no, bring it back'],
        reply: 'All right, I left everything as it is.',
        after: ['Buy milk', 'Pay rent'],
      },
      {
        before: ['Buy milk', 'Pay rent', 'Call mom'],
        say: ['delete milk', 'and the rent', 'yes'],
        reply: 'Deleted "Buy milk" and "Pay rent". The trash keeps them for 30 days.',
        after: ['Call mom'],
      },
      {
        before: ['Buy milk', 'Pay rent'],
        say: ['delete milk', 'just delete it'],
        reply: 'Deleted "Buy milk". The trash keeps it for 30 days.',
        after: ['Pay rent'],
      },
    ],
    recognise(clause, situation) {
      const question = waiting(situation)
      const instead = question === null || clause.asks ? null : read(clause, situation)
      return question === null || instead === null ? null : { instead, question }
    },
    *act({ instead, question: { note, tasks } }, situation) {
      if (instead === 'back') return leftAlone
      if (typeof instead === 'object')
        return yield* askAlso(instead.also, tasks, situation, pipeline)
      const plain = withoutPast(situation)
      return yield* pipeline.respond(note, { ...plain, chosen: tasks, confirmed: true })
    },
  })
}
