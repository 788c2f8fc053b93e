import type { NamedTask } from '../../references.ts'
import { matchesChoice } from '../answers/choice.ts'
import { focusOf, speakOf } from '../targets/focus.ts'
import { titles } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import { redo, undo, type Steps } from '../steps/steps.ts'
import { readTarget } from '../targets/target.ts'
import { type Pipeline, withoutPast } from './follow-up.ts'

const spares =
  /^(?:(?:no+|nope|oh|wait|hold on|hang on|actually|sorry|oops|but|hmm)[ ,.!-]+)*(?:not|except(?: for)?|apart from|leave out|but not) (?:the |my )?(.+?)(?: (?:one|though|please|tho))*(?:, (?:(?:that|it|he|she|they|those)(?: one)?(?:'s| is| are| can|'ll)? )?(?:stays?|leave|keep|remains?|fine)\b.*)?$/i

/** Named, or pointed at as in "the second one". */
function namedIn(
  said: string,
  changed: readonly NamedTask[],
  { reading }: Situation,
): readonly NamedTask[] {
  const target = readTarget(said, reading)
  const isPointedAt = target?.kind === 'positions'
  if (!isPointedAt) return changed.filter(({ title }) => matchesChoice(said, title))
  return target.positions.flatMap((at) => changed.at(at > 0 ? at - 1 : at) ?? [])
}

/** The tasks of the last change that a message takes out of it: "not the roadmap". */
export function sparedIn(raw: string, situation: Situation): readonly NamedTask[] {
  const said = spares.exec(raw)?.[1]
  return said === undefined ? [] : namedIn(said, focusOf(situation).tasks, situation)
}

/** Undoes what the last answer did to these tasks, however many changes that were. */
export function* undoAll(tasks: readonly NamedTask[]): Steps<string | null> {
  const left = new Set(tasks.map(({ id }) => id))
  while (left.size > 0) {
    const undone = yield* undo({})
    if (!undone.ok) return undone.error
    const ours = undone.tasks.filter(({ id }) => left.delete(id))
    if (ours.length > 0) continue
    yield* redo()
    return 'Something else was changed in between, so I left everything as it is.'
  }
  return null
}

/** Takes back what was done to these, and leaves it done to the others. */
export function* sparing(
  { words, spared }: { words: string; spared: readonly NamedTask[] },
  situation: Situation,
  pipeline: Pipeline,
): Steps {
  const changed = focusOf(situation).tasks
  const rest = changed.filter((task) => !spared.includes(task))
  const failed = yield* undoAll(changed)
  if (failed !== null) return failed
  const kept = `${titles(spared)} ${spared.length === 1 ? 'is' : 'are'} as before.`
  const again = { ...withoutPast(situation), chosen: rest, confirmed: true }
  const reply = rest.length === 0 ? '' : yield* pipeline.respond(words, again)
  speakOf(spared, 'changed', situation)
  return reply === '' ? kept : `${kept} ${reply}`
}
