import type { Priority } from '../todo.ts'

/** The dates of a todo that a filter can compare. */
export type DateField = 'due' | 'start' | 'created' | 'updated' | 'completed'

/** How a value is compared. */
export type Comparison = '<' | '<=' | '=' | '>=' | '>'

/** A day: fixed, or so many days from today. */
export type FilterDay = { date: string } | { daysFromToday: number }

/** Days that a filter has a name for. */
export type Period =
  | 'today'
  | 'tomorrow'
  | 'yesterday'
  | 'this week'
  | 'next week'
  | 'this month'
  | 'next month'

/** Something that a todo can have or lack. */
export type FilterPart =
  | 'date'
  | 'time'
  | 'start'
  | 'tags'
  | 'notes'
  | 'reminders'
  | 'priority'
  | 'repeat'
  | 'parent'

/** One condition; names of lists and tags can end with `*` for everything that begins like that. */
export type Condition =
  | { type: 'state'; state: 'overdue' | 'open' | 'done' }
  | { type: 'period'; period: Period }
  | { type: 'next-days'; days: number }
  | { type: 'date'; field: DateField; comparison: Comparison; day: FilterDay }
  | { type: 'has'; part: FilterPart; negated: boolean }
  | { type: 'priority'; comparison: Comparison; priority: Priority }
  | { type: 'tag'; name: string }
  | { type: 'list'; name: string }
  | { type: 'text'; text: string }

/** What a query means. The parts of an `and` are never `and`s, those of an `or` never `or`s. */
export type Filter =
  | Condition
  | { type: 'not'; part: Filter }
  | { type: 'and'; parts: Filter[] }
  | { type: 'or'; parts: Filter[] }

/** Joins filters; one alone stays itself, and parts of the same kind become one. */
export function joinFilters(type: 'and' | 'or', parts: readonly Filter[]): Filter {
  const flat = parts.flatMap((part) => (part.type === type ? part.parts : [part]))
  const [only] = flat
  if (flat.length === 1 && only !== undefined) return only
  return type === 'and' ? { type, parts: flat } : { type, parts: flat }
}

/** The priorities from the least on, for comparing. */
export const priorityRanks: Record<Priority, number> = { none: 0, low: 1, medium: 2, high: 3 }
