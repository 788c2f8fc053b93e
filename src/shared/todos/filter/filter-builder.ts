import { type Condition, type Filter, joinFilters } from './filter.ts'

/** One line of the builder. */
export interface BuilderLine {
  condition: Condition
  negated: boolean
}

/** Lines of which all, or any, must be true. */
export interface BuilderGroup {
  match: 'all' | 'any'
  lines: BuilderLine[]
}

/** A filter as a form: groups of lines. What goes deeper can only be written as a query. */
export interface FilterBuilder {
  match: 'all' | 'any'
  groups: BuilderGroup[]
}

function conditionOf(filter: Filter): Condition | null {
  return filter.type === 'and' || filter.type === 'or' || filter.type === 'not' ? null : filter
}

function lineOf(filter: Filter): BuilderLine | null {
  const negated = filter.type === 'not'
  const condition = conditionOf(negated ? filter.part : filter)
  return condition === null ? null : { condition, negated }
}

function linesOf(filters: readonly Filter[]): BuilderLine[] | null {
  const lines = filters.map(lineOf)
  return lines.every((line) => line !== null) ? lines : null
}

function groupOf(filter: Filter): BuilderGroup | null {
  const isJoined = filter.type === 'and' || filter.type === 'or'
  const lines = linesOf(isJoined ? filter.parts : [filter])
  return lines === null ? null : { match: filter.type === 'or' ? 'any' : 'all', lines }
}

/** A filter as a form; null when it has more levels than the form. */
export function filterToBuilder(filter: Filter): FilterBuilder | null {
  const single = groupOf(filter)
  if (single !== null) return { match: 'all', groups: [single] }
  if (filter.type !== 'and' && filter.type !== 'or') return null
  const groups = filter.parts.map(groupOf)
  if (!groups.every((group) => group !== null)) return null
  return { match: filter.type === 'or' ? 'any' : 'all', groups }
}

function lineToFilter({ condition, negated }: BuilderLine): Filter {
  return negated ? { type: 'not', part: condition } : condition
}

/** What a form means; null while it has no lines. */
export function builderToFilter({ match, groups }: FilterBuilder): Filter | null {
  const parts = groups
    .filter(({ lines }) => lines.length > 0)
    .map((group) =>
      joinFilters(group.match === 'any' ? 'or' : 'and', group.lines.map(lineToFilter)),
    )
  return parts.length === 0 ? null : joinFilters(match === 'any' ? 'or' : 'and', parts)
}
