import type { NamedTask, References } from '../../references.ts'
import { foldText } from '../../../../shared/todos/fold-text.ts'
import { pick } from '../answers/choice.ts'
import { focusOf, taskOfSteps } from './focus.ts'
import { mentionWords } from '../../mentions.ts'
import { quotable, titleText, unquote } from '../words/phrases.ts'
import { unclearTask } from '../replies/not-understood.ts'
import { tasks, type Resolution, type Scope } from './resolution.ts'
import { resolveFilter } from './resolve-filter.ts'
import { resolveTitle } from './resolve-title.ts'
import type { Situation } from '../situation.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'
import type { Target } from './target.ts'

const mentionSeparators = /(?<="),? (?:and |& )?(?=")/
const whichTask: Resolution = {
  kind: 'unclear',
  reply: unclearTask,
}

function existing(found: readonly NamedTask[]): Resolution {
  const gone = found.find(({ deleted }) => deleted === true)
  if (gone === undefined) return tasks(found)
  return {
    kind: 'unclear',
    reply: `${titleText(gone.title)} was deleted. Say "undo" to bring it back.`,
  }
}

/** Of steps that were completed or listed "it" is their task, unless one is to be open again. */
function resolveLatest(situation: Situation, scope: Scope): Resolution {
  const whole = scope === 'done' ? undefined : taskOfSteps(situation)
  const found = whole === undefined ? focusOf(situation).tasks : [whole]
  if (found.length === 0) return whichTask
  return found.length === 1 ? existing(found) : { kind: 'several', tasks: found }
}

/** What "them" means: of a task that was just given steps, those. */
function spokenOf(situation: Situation): readonly NamedTask[] {
  const { tasks: newest, kind } = focusOf(situation)
  const sets = situation.references?.sets ?? []
  const isParent = kind !== 'asked' && sets.at(-1)?.hasSteps === true
  return isParent ? (sets.at(-2)?.tasks ?? newest) : newest
}

function resolveThem(
  { count, several = false }: Extract<Target, { kind: 'them' }>,
  situation: Situation,
): Resolution {
  const newest = spokenOf(situation)
  if (count === null) {
    const group = several ? groupOf(newest, situation) : newest
    return group.length === 0 ? whichTask : existing(group)
  }
  if (newest.length > count) return { kind: 'several', tasks: newest }
  const sets = (situation.references?.sets ?? []).map((set) => set.tasks).toReversed()
  const groups = [newest, restOf(situation), ...sets, recent(situation)]
  const fitting = groups.find(({ length }) => length === count)
  return fitting === undefined ? whichTask : existing(fitting)
}

/** All tasks that were changed in the last answers, in the order in which they came up. */
function recent({ references }: Situation): readonly NamedTask[] {
  const changed = (references?.sets ?? []).filter(({ kind }) => kind === 'changed')
  const all = changed.flatMap(({ tasks: some }) => some)
  return [...new Map(all.map((task) => [task.id, task])).values()]
}

/** "them all" is never one task: then it is what was added together, or came up one after the other. */
function groupOf(newest: readonly NamedTask[], situation: Situation): readonly NamedTask[] {
  if (newest.length !== 1) return newest
  const sets = (situation.references?.sets ?? []).map((set) => set.tasks).toReversed()
  return sets.find(({ length }) => length > 1) ?? recent(situation)
}

/** The ids of what was spoken of after the set at a place. */
const idsSince = (sets: References['sets'], at: number) =>
  new Set(sets.slice(at + 1).flatMap(({ tasks: some }) => some.map(({ id }) => id)))

/** "the rest": what was listed, without what was changed since. */
function resolveRest(situation: Situation): Resolution {
  const left = restOf(situation)
  return left.length === 0 ? whichTask : { ...tasks(left), weak: true }
}

function restOf({ references }: Situation): readonly NamedTask[] {
  const sets = references?.sets ?? []
  const at = sets.findLastIndex(({ kind }) => kind === 'listed')
  const changed = idsSince(sets, at)
  return (sets[at]?.tasks ?? []).filter(({ id }) => !changed.has(id))
}

/** What was named together at a place, without what was spoken of since; none when nothing was, or other things. */
function othersAt(sets: References['sets'], at: number, among: boolean): readonly NamedTask[] {
  const named = sets[at]?.tasks ?? []
  const later = idsSince(sets, at)
  const ids = new Set(named.map(({ id }) => id))
  const isAmong = [...later].every((id) => ids.has(id))
  const left = named.filter(({ id }) => !later.has(id))
  return left.length === named.length || (among && !isAmong) ? [] : left
}

/** "the other one": of what was last named together, or of the longer list that this was part of. */
function resolveOther(count: number | null, { references }: Situation): Resolution {
  const sets = references?.sets ?? []
  const newest = sets.findLastIndex(({ tasks: some }) => some.length > 1)
  const last = othersAt(sets, newest, false)
  const longer = sets.findLastIndex((_, at) => at < newest && othersAt(sets, at, true).length > 0)
  const left = last.length > 0 ? last : othersAt(sets, longer, true)
  if (left.length === 0) return whichTask
  return left.length === count ? existing(left) : { kind: 'several', tasks: left }
}

/** The tasks that are meant when the words are those of mentions. */
function mentioned(phrase: string, { mentions }: Situation): Resolution | null {
  if (mentions.length === 0) return null
  const found = mentions.filter(({ title }) => sameWords(phrase, title))
  if (found.length > 0) return existing(found)
  const parts = phrase.split(mentionSeparators).map(unquote)
  const each = parts.map((part) => mentions.find(({ title }) => sameWords(part, title)))
  const known = each.filter((task) => task !== undefined)
  return known.length === parts.length ? existing(known) : null
}

function sameWords(phrase: string, title: string): boolean {
  return foldText(phrase) === foldText(mentionWords(title))
}

function knownLists({ question, references }: Situation): (readonly NamedTask[])[] {
  const asked = question?.kind === 'choose' ? [question.tasks] : []
  const sets = (references?.sets ?? []).map((set) => set.tasks).toReversed()
  return [...asked, ...sets].filter(({ length }) => length > 1)
}

function resolvePositions(positions: readonly number[], situation: Situation): Resolution {
  const lists = knownLists(situation)
  const [newest] = lists
  if (newest === undefined) {
    const last = positions.every((position) => position < 0) ? recent(situation) : []
    const picked = pick(focusOf(situation).tasks, positions) ?? pick(last, positions)
    return picked === null ? whichTask : existing(picked)
  }
  for (const list of lists) {
    const picked = pick(list, positions)
    if (picked !== null) return existing(picked)
  }
  return { kind: 'unclear', reply: `There are only ${newest.length} tasks in that list.` }
}

/** "all of them but the last": of several that were spoken of. */
function resolveSeveral(situation: Situation): Resolution {
  const { tasks: newest } = focusOf(situation)
  return newest.length < 2 ? whichTask : existing(newest)
}

function* resolveException(
  { base, without }: Extract<Target, { kind: 'except' }>,
  scope: Scope,
  situation: Situation,
): Steps<Resolution> {
  const all =
    base.kind === 'them' ? resolveSeveral(situation) : yield* resolveTarget(base, scope, situation)
  if (all.kind !== 'tasks') return all
  const spared = yield* resolveTarget(without, 'all', situation)
  if (spared.kind !== 'tasks' || (spared.missing ?? []).length > 0) {
    const named = without.kind === 'title' ? quotable(without.text) : null
    const reply = `I'm not sure what to leave out${named === null ? '' : `: I found no single task like ${named}`}. Tell me its title.`
    return { kind: 'unclear', reply }
  }
  const kept = new Set(spared.tasks.map(({ id }) => id))
  const rest = all.tasks.filter(({ id }) => !kept.has(id))
  if (rest.length + kept.size !== all.tasks.length) return whichTask
  if (rest.length === 0) return { kind: 'unclear', reply: 'That leaves no task.' }
  return { ...tasks(rest, all.everything), weak: true }
}

/** Every part, or what is not clear about the first that is not. */
function* resolveEach(
  targets: readonly Target[],
  scope: Scope,
  situation: Situation,
): Steps<Resolution> {
  const found = new Map<string, NamedTask>()
  let weak = false
  for (const target of targets) {
    const one = yield* resolveTarget(target, scope, situation)
    if (one.kind === 'already' && target.kind !== 'title') continue
    if (one.kind !== 'tasks') return one
    for (const task of one.tasks) found.set(task.id, task)
    weak ||= one.weak === true
  }
  return { ...tasks([...found.values()]), weak }
}

/** A task that is done by now is not moved: "it" was spoken of before. */
function* stillOpen(found: Resolution, scope: Scope): Steps<Resolution> {
  const [task, second] = found.kind === 'tasks' ? found.tasks : []
  if (task === undefined || second !== undefined || scope !== 'open') return found
  const result = yield* searchTasks({ query: task.title, status: 'done' })
  const done = result.ok ? result.matches.find(({ id }) => id === task.id) : undefined
  return done === undefined ? found : { kind: 'already', task: done }
}

function* resolvePointed(
  target: Exclude<Target, { kind: 'title' | 'filter' | 'except' | 'each' }>,
  scope: Scope,
  situation: Situation,
): Steps<Resolution> {
  switch (target.kind) {
    case 'latest':
      return yield* stillOpen(resolveLatest(situation, scope), scope)
    case 'them':
      return yield* stillOpen(resolveThem(target, situation), scope)
    case 'rest':
      return resolveRest(situation)
    case 'other':
      return resolveOther(target.count, situation)
    case 'positions':
      return resolvePositions(target.positions, situation)
  }
}

/** "both of the old ideas" are the two that fit; else it is asked which is meant. */
function* resolveNamed(
  { text, count }: Extract<Target, { kind: 'title' }>,
  scope: Scope,
): Steps<Resolution> {
  const found = yield* resolveTitle(text, scope)
  if (found.kind !== 'several' || count === undefined) return found
  return count === 'all' || found.tasks.length === count ? tasks(found.tasks) : found
}

/** Finds out which tasks are meant. */
export function* resolveTarget(
  target: Target,
  scope: Scope,
  situation: Situation,
): Steps<Resolution> {
  if (situation.chosen !== null) return tasks(situation.chosen)
  switch (target.kind) {
    case 'except':
      return yield* resolveException(target, scope, situation)
    case 'each':
      return yield* resolveEach(target.targets, scope, situation)
    case 'filter':
      return yield* resolveFilter(target, scope, situation)
    case 'title':
      return mentioned(target.text, situation) ?? (yield* resolveNamed(target, scope))
    default:
      return yield* resolvePointed(target, scope, situation)
  }
}
