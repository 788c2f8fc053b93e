import type { Todo } from './todo.ts'

type Ordered = Pick<Todo, 'id' | 'order' | 'createdAt'>

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/**
 * The manual order, one for all todos, of which every view shows a part: by `order`, and where that
 * is the same, by age and then by id. It does not depend on where a todo stands in an array.
 */
export function compareManually(one: Ordered, other: Ordered): number {
  return (
    one.order - other.order ||
    compareText(one.createdAt, other.createdAt) ||
    compareText(one.id, other.id)
  )
}
