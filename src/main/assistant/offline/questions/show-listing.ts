import { foldText } from '../../../../shared/todos/fold-text.ts'
import { describeListing, filterHeading } from '../replies/describe-filter.ts'
import { describeFully } from '../replies/describe-task.ts'
import type { ListResult } from '../../tools/tool-results.ts'
import type { Filter } from '../filters/filter.ts'
import { hasTime } from '../filters/filter-times.ts'
import { respelled } from '../targets/near-names.ts'
import { counted } from '../words/phrases.ts'
import { showView } from './show-view.ts'
import type { Listing } from './read-listing.ts'
import { withKnownList } from '../targets/resolve-filter.ts'
import type { Situation } from '../situation.ts'
import { describeLists, listTasks, type Steps } from '../steps/steps.ts'
import { resolveSubject, tasksIn, type Subject } from './subject.ts'

/** The list as it is spelled, when all tasks are in one. */
function knownList({ list }: Filter, { tasks }: ListResult): Filter {
  const spelled = tasks[0]?.list
  return list === undefined || spelled === undefined ? {} : { list: spelled }
}

/** How many of the tasks of these days have no time; nothing is said of none. */
export function* untimed(filter: Filter): Steps<string> {
  const { time_from: _from, time_to: _to, ...days } = filter
  if (!hasTime(filter) || Object.keys(days).every((key) => key === 'status')) return ''
  const all = yield* listTasks({ ...days, show: false, limit: 1_000 })
  const rest = all.ok
    ? all.tasks.filter(({ due }) => due !== null && due.time === undefined).length
    : 0
  if (rest === 0) return ''
  return ` ${counted(rest, 'task')} due then ${rest === 1 ? 'has' : 'have'} no time.`
}

/** A tag that no task has may be one but for a slip. */
function* withKnownTags(filter: Filter): Steps<Filter> {
  if (filter.tags === undefined) return filter
  const found = yield* listTasks({ ...filter, status: 'all', show: false, limit: 1 })
  return !found.ok || found.total > 0 ? filter : ((yield* respelled(filter)) ?? filter)
}

/** "health finance", of "show me health and finance" */
const fewWords = /^\S+(?: \S+){1,2}$/

function* resolvePlaces(text: string, situation: Situation): Steps<Subject> {
  const whole = yield* resolveSubject(text, 'place', situation)
  if (whole.kind !== 'unknown' || !fewWords.test(text)) return whole
  return yield* resolveSubject(text.replaceAll(' ', ' and '), 'place', situation)
}

/** Words that no task holds may be another name for a list or a tag, or the names of several. */
function* named(filter: Filter, situation: Situation): Steps<Filter> {
  const { text: words, list, ...rest } = filter
  const text = words ?? list
  if (text === undefined) return yield* withKnownTags(filter)
  const others = words === undefined || list === undefined ? rest : { ...rest, list }
  const found = yield* listTasks({ ...filter, status: 'all', show: false, limit: 1 })
  if (!found.ok || found.total > 0) return filter
  const subject = yield* resolvePlaces(text, situation)
  if (subject.kind === 'unknown') return filter
  return subject.kind === 'place'
    ? { ...others, ...subject.filter }
    : { ...others, ids: subject.tasks.map(({ id }) => id) }
}

/** The tasks that are left when some are left out. */
function* withoutSome({ filter, without }: Listing, situation: Situation): Steps<Filter> {
  if (without === undefined) return filter
  const subject = yield* resolveSubject(without, 'place', situation)
  const all = yield* listTasks({ ...filter, show: false, limit: 1_000 })
  if (subject.kind === 'unknown' || !all.ok) return filter
  const left =
    subject.kind === 'tasks' ? subject.tasks : yield* tasksIn({ ...subject.filter, status: 'all' })
  const spared = new Set(left.map(({ id }) => id))
  return { ...filter, ids: all.tasks.map(({ id }) => id).filter((id) => !spared.has(id)) }
}

/** Yes or no first, or the number, when that is what was asked. */
function answerAs({ show, asksWhether }: Listing, total: number, sentence: string): string {
  const inner = sentence.charAt(0).toLowerCase() + sentence.slice(1)
  if (asksWhether === true) return `${total > 0 ? 'Yes' : 'No'}: ${inner}`
  if (show) return sentence
  return total === 0 ? `None: ${inner}` : sentence.replace(/^You (?:have|finished) /, '')
}

/** The saved view of a name that no task holds. */
function* ofView({ text, ...rest }: Filter): Steps<string | null> {
  if (text === undefined || Object.keys(rest).length > 0) return null
  const outline = yield* describeLists()
  const view = outline.ok && outline.views.find(({ name }) => foldText(name) === foldText(text))
  return view ? yield* showView(view.name) : null
}

/** Lists the tasks of a filter, or only counts them, and says how many they are. */
export function* showListing(listing: Listing, situation: Situation): Steps {
  const { show } = listing
  const asked = yield* withoutSome(listing, situation)
  const { now } = situation.reading
  const filter = yield* named(yield* withKnownList(asked), situation)
  const status = filter.status ?? 'open'
  const heading = filterHeading({ ...filter, status }, now)
  const note = yield* untimed({ ...filter, status })
  const result = yield* listTasks({ ...filter, status, heading, ...(show ? {} : { show }) })
  if (!result.ok) return result.error
  const view = result.total === 0 ? yield* ofView(filter) : null
  if (view !== null) return view
  const [only] = result.tasks
  const isFound = asked.ids === undefined && filter.ids !== undefined
  if (isFound && result.total === 1 && only !== undefined) return describeFully(only, now)
  const told = { ...filter, ...knownList(filter, result), status }
  return `${answerAs(listing, result.total, describeListing(result, told, now))}${note}`
}
