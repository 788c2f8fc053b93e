import type { NamedTask } from '../../references.ts'
import { matchesChoice } from '../answers/choice.ts'
import { focusOf, speakOf } from '../targets/focus.ts'
import { areDone } from '../targets/are-done.ts'
import { spokenMoment } from '../moments/spoken-moment.ts'
import { unclearTask } from '../replies/not-understood.ts'
import { titles } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import { changeState, redo, undo, type Steps } from '../steps/steps.ts'
import { readTarget } from '../targets/target.ts'
import { type Pipeline, withoutPast } from './follow-up.ts'

const spares =
  /^(?:(?:no+|nope|oh|wait|hold on|hang on|actually|sorry|oops|but|hmm)[ ,.!-]+)*(?:not|except(?: for)?|apart from|leave out|but not) (?:the |my )?(.+?)(?: (?:one|though|please|tho))*(?:, (?:(?:that|it|he|she|they|those)(?: one)?(?:'s| is| are| can|'ll)? )?(?:stays?|leave|keep|remains?|fine)\b.*|, (?:only|just) .{2,60}|, (?:so |and )?(?:that|it|this|they|those)(?: one| ones)?(?:'s| is| are| can be| should be| goes| go| has to be|'re)? (?:on |for |to |by |at )?(?<moment>.{2,30}))?$/i

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

/** What a message takes out of the last change, and when that is to be instead. */
export interface Spared {
  tasks: readonly NamedTask[]
  moment: string | null
}

/** "not the roadmap", "except the blender, that's tomorrow" */
export function sparedIn(raw: string, situation: Situation): Spared | null {
  const match = spares.exec(raw)
  const { moment } = match?.groups ?? {}
  if (match?.[1] === undefined) return null
  if (moment !== undefined && spokenMoment(moment, situation.reading) === null) return null
  const tasks = namedIn(match[1], focusOf(situation).tasks, situation)
  return tasks.length === 0 ? null : { tasks, moment: moment ?? null }
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

interface Sparing {
  /** What was done; '' when it is only known to be done. */
  words: string
  spared: Spared
  /** What was done was a move, so that another moment replaces it. */
  moves: boolean
}

const asBefore = (spared: readonly NamedTask[]) =>
  `${titles(spared)} ${spared.length === 1 ? 'is' : 'are'} as before`

/** What was done for the others stays so. */
function* reopened(spared: readonly NamedTask[]): Steps {
  const result = yield* changeState('reopen', { ids: spared.map(({ id }) => id) })
  return result.ok ? `${asBefore(spared)}: open again.` : result.error
}

/** Takes back what was done to these, and leaves it done to the others. */
export function* sparing(
  { words, spared: { tasks: spared, moment }, moves }: Sparing,
  situation: Situation,
  pipeline: Pipeline,
): Steps {
  const ofThese = { ...withoutPast(situation), chosen: spared }
  if (moves && moment !== null) return yield* pipeline.respond(`move them to ${moment}`, ofThese)
  const changed = focusOf(situation).tasks
  if (yield* areDone(changed)) return yield* reopened(spared)
  if (words === '') return unclearTask
  const rest = changed.filter((task) => !spared.includes(task))
  const failed = yield* undoAll(changed)
  if (failed !== null) return failed
  const kept = `${asBefore(spared)}.`
  const again = { ...withoutPast(situation), chosen: rest, confirmed: true }
  const reply = rest.length === 0 ? '' : yield* pipeline.respond(words, again)
  speakOf(spared, 'changed', situation)
  return reply === '' ? kept : `${kept} ${reply}`
}
