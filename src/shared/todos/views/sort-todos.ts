import { z } from 'zod'

import { foldText } from '../fold-text.ts'
import { compareManually } from '../manual-order.ts'
import type { LocalMoment, Priority, Todo } from '../todo.ts'

/** One key of an order; without a value, a todo stands at the end either way. */
export const sortKeySchema = z.strictObject({
  by: z.enum([
    'manual',
    'due',
    'start',
    'priority',
    'title',
    'list',
    'created',
    'updated',
    'completed',
  ]),
  descending: z.boolean().optional(),
})

export type SortKey = z.infer<typeof sortKeySchema>

type Value = string | number | null

const ranks: Record<Priority, number> = { high: 0, medium: 1, low: 2, none: 3 }

function moment(value: LocalMoment | null): Value {
  return value === null ? null : `${value.date} ${value.time ?? '99:99'}`
}

/** A text for an order that people expect: without case and accents, and 2 before 10. */
export function collationKey(text: string): string {
  return foldText(text).replace(/\d+/g, (digits) => digits.padStart(12, '0'))
}

/** Things in the order of their names. */
export function sortedByName<Entry>(
  entries: Iterable<Entry>,
  nameOf: (entry: Entry) => string,
): Entry[] {
  return [...entries]
    .map((entry) => ({ entry, key: collationKey(nameOf(entry)) }))
    .sort(
      (one, other) =>
        compareValues(one.key, other.key) || compareValues(nameOf(one.entry), nameOf(other.entry)),
    )
    .map(({ entry }) => entry)
}

const valueOf: Record<Exclude<SortKey['by'], 'manual'>, (todo: Todo) => Value> = {
  due: ({ due }) => moment(due),
  start: ({ start }) => moment(start),
  priority: ({ priority }) => ranks[priority],
  title: ({ title }) => collationKey(title),
  list: ({ list }) => collationKey(list),
  created: ({ createdAt }) => createdAt,
  updated: ({ updatedAt }) => updatedAt,
  completed: ({ completedAt }) => completedAt,
}

function compareValues(one: Value, other: Value): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return one < other ? -1 : 1
}

/** The order of `sortTodos` by due moment and then priority. */
export function compareByMoment(one: Todo, other: Todo): number {
  return (
    compareValues(moment(one.due), moment(other.due)) ||
    ranks[one.priority] - ranks[other.priority] ||
    compareManually(one, other)
  )
}

interface Row {
  todo: Todo
  values: Value[]
}

function compareBy({ by, descending = false }: SortKey, index: number) {
  const sign = descending ? -1 : 1
  if (by === 'manual') return (one: Row, other: Row) => compareManually(one.todo, other.todo) * sign
  return (one: Row, other: Row) => {
    const [left = null, right = null] = [one.values[index], other.values[index]]
    const isOneEmpty = left === null || right === null
    return compareValues(left, right) * (isOneEmpty ? 1 : sign)
  }
}

/** The todos ordered by several keys, the first one deciding; what they leave open, the manual order decides. */
export function sortTodos(todos: readonly Todo[], keys: readonly SortKey[]): Todo[] {
  const comparisons = keys.map(compareBy)
  const readers = keys.map(({ by }) => (by === 'manual' ? () => null : valueOf[by]))
  const rows = todos.map((todo): Row => ({ todo, values: readers.map((read) => read(todo)) }))
  rows.sort((one, other) => {
    for (const compare of comparisons) {
      const result = compare(one, other)
      if (result !== 0) return result
    }
    return compareManually(one.todo, other.todo)
  })
  return rows.map(({ todo }) => todo)
}
