import type { Condition, Filter } from './filter.ts'
import { printDay } from './read-day.ts'

const bareName = /^[\p{L}\p{N}_/.*-]+$/u

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}

function named(sigil: string, name: string): string {
  return `${sigil}${bareName.test(name) ? name : quoted(name)}`
}

const stated = { '<': '<', '<=': '<=', '=': ':', '>=': '>=', '>': '>' }

type Print<Type extends Condition['type']> = (condition: ConditionOf<Type>) => string

const prints: { [Type in Condition['type']]: Print<Type> } = {
  state: ({ state }) => state,
  period: ({ period }) => period,
  'next-days': ({ days }) => `next ${days} ${days === 1 ? 'day' : 'days'}`,
  date: ({ field, comparison, day }) => `${field}${stated[comparison]}${printDay(day)}`,
  has: printPart,
  priority: ({ comparison, priority }) => `priority${stated[comparison]}${priority}`,
  tag: ({ name }) => named('#', name),
  list: ({ name }) => named('list:', name),
  text: ({ text }) => quoted(text),
}

type ConditionByType = { [Type in Condition['type']]: Extract<Condition, { type: Type }> }
type ConditionOf<Type extends Condition['type']> = {
  [Key in Type]: { type: Key } & ConditionByType[Key]
}[Type]

function printCondition<Type extends Condition['type']>(condition: ConditionOf<Type>): string {
  return prints[condition.type](condition)
}

function printPart({ part, negated }: Extract<Condition, { type: 'has' }>): string {
  if (!negated && part === 'repeat') return 'repeating'
  if (!negated && part === 'parent') return 'subtask'
  return `${negated ? 'no' : 'has'} ${part}`
}

function printPartOf(part: Filter): string {
  const text = printFilter(part)
  return part.type === 'and' || part.type === 'or' ? `(${text})` : text
}

/** A filter as a query; reading it again gives the same filter. */
export function printFilter(filter: Filter): string {
  switch (filter.type) {
    case 'and':
      return filter.parts.map(printPartOf).join(' & ')
    case 'or':
      return filter.parts
        .map((part) => (part.type === 'and' ? printPartOf(part) : printFilter(part)))
        .join(' | ')
    case 'not':
      return `!${printPartOf(filter.part)}`
    default:
      return printCondition(filter)
  }
}
