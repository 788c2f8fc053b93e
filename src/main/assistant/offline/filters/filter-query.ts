import { foldText } from '../../../../shared/todos/fold-text.ts'
import type { Condition, Filter as QueryFilter } from '../../../../shared/todos/filter/filter.ts'
import { parseFilter } from '../../../../shared/todos/filter/parse-filter.ts'
import { printFilter } from '../../../../shared/todos/filter/print-filter.ts'
import type { Filter } from './filter.ts'

const dueWords: Record<NonNullable<Filter['due']>, string> = {
  today: 'today',
  tomorrow: 'tomorrow',
  overdue: 'overdue',
  this_week: 'this week',
  next_7_days: 'next 7 days',
  none: 'no date',
  any: 'no date',
}

function rangeWords({ due_from: from, due_to: to }: Filter): string[] {
  if (from !== undefined && from === to) return [`due:${from}`]
  return [
    ...(from === undefined ? [] : [`due>=${from}`]),
    ...(to === undefined ? [] : [`due<=${to}`]),
  ]
}

const printed = (condition: Condition): string => printFilter(condition)

function placeWords({ list, tags = [], text }: Filter, lists: readonly string[]): string[] {
  const spelled = lists.find((name) => foldText(name) === foldText(list ?? ''))
  return [
    ...(list === undefined ? [] : [printed({ type: 'list', name: spelled ?? list })]),
    ...tags.map((name) => printed({ type: 'tag', name })),
    ...(text === undefined ? [] : [printed({ type: 'text', text })]),
  ]
}

function dueParts(filter: Filter): string[] {
  return [...(filter.due === undefined ? [] : [dueWords[filter.due]]), ...rangeWords(filter)]
}

function qualityWords({ priority, repeating }: Filter): string[] {
  const level = priority === 'none' ? 'no priority' : `priority:${priority ?? ''}`
  return [...(priority === undefined ? [] : [level]), ...(repeating === true ? ['repeating'] : [])]
}

const unsayable = [
  'completed_from',
  'completed_to',
  'created_from',
  'created_to',
  'time_from',
  'time_to',
  'weekdays',
  'untagged',
  'ids',
  'subtasks_of',
] as const satisfies readonly (keyof Filter)[]

/** The query that a saved view keeps for a filter; null for what the language cannot say. */
export function queryOfFilter(filter: Filter, lists: readonly string[]): string | null {
  const { status } = filter
  if (filter.due === 'any' || unsayable.some((key) => filter[key] !== undefined)) return null
  const parts = [
    ...dueParts(filter),
    ...placeWords(filter, lists),
    ...qualityWords(filter),
    ...(status === 'done' ? ['done'] : []),
  ]
  const query = parts.length === 0 && status !== 'done' ? 'open' : parts.join(' & ')
  const parsed: { ok: boolean; filter?: QueryFilter } = parseFilter(query)
  return parsed.ok ? query : null
}
