import type { NamedTask, TaskSet } from '../references.ts'
import type { Failure, SearchResult, TaskFacts } from '../tools/tool-results.ts'
import { describeFilter } from './describe-filter.ts'
import { titleText } from './phrases.ts'
import type { Situation } from './situation.ts'
import { listTasks, searchTasks, type Steps } from './steps.ts'
import type { Target } from './target.ts'

/** The tasks that a target turned out to mean, or why it means none. */
export type Resolution =
  | { kind: 'tasks'; tasks: readonly NamedTask[]; everything: boolean }
  | { kind: 'several'; tasks: readonly NamedTask[] }
  | { kind: 'none'; phrase: string; nearest: readonly TaskFacts[] }
  | { kind: 'already'; task: TaskFacts }
  | { kind: 'unclear'; reply: string }

export type Scope = 'open' | 'done' | 'all'

const knownIds = 1_000
const whichTask: Resolution = {
  kind: 'unclear',
  reply: "I'm not sure which task you mean. Tell me its title, or ask me for your list first.",
}

const tasks = (found: readonly NamedTask[], everything = false): Resolution => ({
  kind: 'tasks',
  tasks: found,
  everything,
})

function existing(found: readonly NamedTask[]): Resolution {
  const gone = found.find(({ deleted }) => deleted === true)
  if (gone === undefined) return tasks(found)
  return {
    kind: 'unclear',
    reply: `${titleText(gone.title)} was deleted. Say "undo" to bring it back.`,
  }
}

function newestSet({ references }: Situation): TaskSet | undefined {
  return references?.sets.at(-1)
}

function resolveLatest(situation: Situation): Resolution {
  const found = newestSet(situation)?.tasks ?? []
  if (found.length === 0) return whichTask
  return found.length === 1 ? existing(found) : { kind: 'several', tasks: found }
}

function resolveThem(count: number | null, situation: Situation): Resolution {
  const found = newestSet(situation)?.tasks ?? []
  if (found.length === 0) return whichTask
  const fits = count === null || count === found.length
  return fits ? existing(found) : { kind: 'several', tasks: found }
}

function pick(found: readonly NamedTask[], positions: readonly number[]): NamedTask[] | null {
  const picked = positions.map((position) => found.at(position > 0 ? position - 1 : position))
  const known = picked.filter((task) => task !== undefined)
  return known.length === positions.length && !positions.includes(0) ? known : null
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
    const picked = pick(newestSet(situation)?.tasks ?? [], positions)
    return picked === null ? whichTask : existing(picked)
  }
  for (const list of lists) {
    const picked = pick(list, positions)
    if (picked !== null) return existing(picked)
  }
  return { kind: 'unclear', reply: `There are only ${newest.length} tasks in that list.` }
}

function* resolveFilter(
  target: Extract<Target, { kind: 'filter' }>,
  scope: Scope,
  { reading }: Situation,
): Steps<Resolution> {
  const filter = { ...target.filter, status: target.filter.status ?? scope }
  const result = yield* listTasks({ ...filter, show: false, limit: knownIds })
  if (!result.ok) return { kind: 'unclear', reply: result.error }
  if (result.tasks.length > 0) return tasks(result.tasks, target.everything)
  const words = describeFilter(filter, reading.now)
  const state = { open: 'open ', done: 'done ', all: '' }[filter.status]
  return { kind: 'unclear', reply: `There are no ${state}tasks${words === '' ? '' : ` ${words}`}.` }
}

function coversPhrase(phrase: string, title: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return words.every((word) => title.toLowerCase().includes(word))
}

const separators = /\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/i

function* resolveEach(phrase: string, scope: Scope): Steps<Resolution | null> {
  const parts = phrase.split(separators).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 10) return null
  const found = new Map<string, TaskFacts>()
  for (const part of parts) {
    const result = yield* searchTasks({ query: part.replace(/^(?:the|my) /i, ''), status: scope })
    const [task] = result.ok && result.match === 'one' ? result.matches : []
    if (task === undefined) return null
    found.set(task.id, task)
  }
  return found.size === parts.length ? tasks([...found.values()]) : null
}

function* resolveMissing(phrase: string, scope: Scope, result: SearchResult): Steps<Resolution> {
  const elsewhere = scope === 'all' ? null : yield* searchTasks({ query: phrase, status: 'all' })
  const [other] = elsewhere?.ok === true && elsewhere.match !== 'none' ? elsewhere.matches : []
  if (other !== undefined && other.status !== scope) return { kind: 'already', task: other }
  return { kind: 'none', phrase, nearest: result.others.slice(0, 3) }
}

function* search(phrase: string, scope: Scope): Steps<SearchResult | Failure> {
  const result = yield* searchTasks({ query: phrase, status: scope })
  if (scope !== 'all' || !result.ok || result.match !== 'several') return result
  const open = yield* searchTasks({ query: phrase, status: 'open' })
  return open.ok && open.match !== 'none' ? open : result
}

function* resolveTitle(phrase: string, scope: Scope): Steps<Resolution> {
  const result = yield* search(phrase, scope)
  if (!result.ok) return { kind: 'unclear', reply: result.error }
  const [best] = result.matches
  const clear = result.match === 'one' && best !== undefined
  if (clear && coversPhrase(phrase, best.title)) return tasks([best])
  const each = separators.test(phrase) ? yield* resolveEach(phrase, scope) : null
  if (each !== null) return each
  if (clear) return tasks([best])
  if (result.match === 'several') return { kind: 'several', tasks: result.matches }
  return yield* resolveMissing(phrase, scope, result)
}

/** Finds out which tasks are meant. */
export function* resolveTarget(
  target: Target,
  scope: Scope,
  situation: Situation,
): Steps<Resolution> {
  if (situation.chosen !== null) return tasks(situation.chosen)
  switch (target.kind) {
    case 'latest':
      return resolveLatest(situation)
    case 'them':
      return resolveThem(target.count, situation)
    case 'positions':
      return resolvePositions(target.positions, situation)
    case 'filter':
      return yield* resolveFilter(target, scope, situation)
    case 'title':
      return yield* resolveTitle(target.text, scope)
  }
}
