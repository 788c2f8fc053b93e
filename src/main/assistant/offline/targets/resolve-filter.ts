import type { NamedTask } from '../../references.ts'
import { foldText } from '../../../../shared/todos/fold-text.ts'
import { focusOf } from './focus.ts'
import { describeFilter } from '../replies/describe-filter.ts'
import type { Filter } from '../filters/filter.ts'
import { respelled } from './near-names.ts'
import { tasks, type Resolution, type Scope } from './resolution.ts'
import type { Situation } from '../situation.ts'
import { listTasks, searchTasks, type Steps } from '../steps/steps.ts'
import type { Target } from './target.ts'

const knownIds = 1_000

const singular = (name: string) => foldText(name).replace(/s$/, '')

/** "work" in "all work tasks" is a list when there is one of that name. */
export function* withKnownList(filter: Filter): Steps<Filter> {
  const { text, ...others } = filter
  if (text === undefined || filter.list !== undefined) return filter
  const found = yield* searchTasks({ query: text, status: 'all' })
  const lists = found.ok ? found.lists : []
  const list =
    lists.find((name) => foldText(name) === foldText(text)) ??
    lists.find((name) => singular(name) === singular(text))
  return list === undefined ? filter : { ...others, list }
}

/** What the last answer listed and is still as it was; "everything" means that, and not the whole list. */
function* listedNow(
  filter: Filter,
  scope: Scope,
  situation: Situation,
): Steps<readonly NamedTask[]> {
  const { kind, tasks: shown, isFresh } = focusOf(situation)
  if (kind !== 'listed' || !isFresh || shown.length < 2) return []
  const ids = shown.map(({ id }) => id)
  const found = yield* listTasks({ ...filter, ids, status: scope, show: false, limit: knownIds })
  return found.ok ? found.tasks : []
}

const amongListed = (
  listed: readonly NamedTask[],
  { everything, count = listed.length }: Extract<Target, { kind: 'filter' }>,
): Resolution =>
  listed.length > count ? { kind: 'several', tasks: listed } : tasks(listed, everything)

/** The tasks that a filter means, or those of them that were just listed. */
export function* resolveFilter(
  target: Extract<Target, { kind: 'filter' }>,
  scope: Scope,
  situation: Situation,
): Steps<Resolution> {
  const listed = target.loose === true ? yield* listedNow(target.filter, scope, situation) : []
  if (listed.length > 0) return amongListed(listed, target)
  return yield* filtered(target, scope, situation)
}

function* filtered(
  target: Extract<Target, { kind: 'filter' }>,
  scope: Scope,
  { reading }: Situation,
): Steps<Resolution> {
  const status = target.filter.status ?? scope
  let filter = { ...(yield* withKnownList(target.filter)), status }
  let result = yield* listTasks({ ...filter, show: false, limit: knownIds })
  const meant = result.ok && result.tasks.length === 0 ? yield* respelled(filter) : null
  if (meant !== null) {
    filter = { ...meant, status }
    result = yield* listTasks({ ...filter, show: false, limit: knownIds })
  }
  if (!result.ok) return { kind: 'unclear', reply: result.error }
  if (target.count !== undefined && result.tasks.length > target.count) {
    return { kind: 'several', tasks: result.tasks }
  }
  if (result.tasks.length > 0) return tasks(result.tasks, target.everything)
  const words = describeFilter(filter, reading.now)
  const state = { open: 'open ', done: 'done ', all: '' }[filter.status]
  return { kind: 'unclear', reply: `There are no ${state}tasks${words === '' ? '' : ` ${words}`}.` }
}
