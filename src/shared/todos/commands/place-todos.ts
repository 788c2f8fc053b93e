import type { Place } from '../command.ts'
import type { Todo } from '../todo.ts'
import { CommandRejection } from './command-rejection.ts'
import type { WorkingTodos } from './working-todos.ts'

type Orders = Map<string, number>

function* others(todos: Iterable<Todo>, without: ReadonlySet<string>): Generator<Todo> {
  for (const todo of todos) if (!without.has(todo.id)) yield todo
}

function firstOf(todos: Iterable<Todo>): Todo | undefined {
  for (const todo of todos) return todo
  return undefined
}

// Numbers between two neighbours run out after some fifty halvings, and equal ones have no between.
function between(ids: readonly string[], low: number, high: number): Orders | null {
  const orders: Orders = new Map()
  let last = low
  for (const [index, id] of ids.entries()) {
    const order = low + ((high - low) * (index + 1)) / (ids.length + 1)
    if (!(order > last && order < high)) return null
    orders.set(id, order)
    last = order
  }
  return orders
}

// Pushes todos away from the moved ones as far as their numbers are in the way.
function push(
  pushed: readonly string[],
  inTheWay: Iterable<Todo>,
  from: number,
  by: 1 | -1,
): Orders {
  const orders: Orders = new Map()
  let last = from
  for (const id of pushed) orders.set(id, (last += by))
  for (const { id, order } of inTheWay) {
    if ((order - last) * by > 0) break
    orders.set(id, (last += by))
  }
  return orders
}

// Between two neighbours: those from the upper one on make way upward, or those from the lower one
// on downward, whichever are fewer.
function makeRoom(
  working: WorkingTodos,
  ids: readonly string[],
  { low, high }: { low: Todo; high: Todo },
): Orders {
  const moved = new Set(ids)
  const upward = push(ids, others(working.beyond(low, 1), moved), low.order, 1)
  const downward = push(ids.toReversed(), others(working.beyond(high, -1), moved), high.order, -1)
  return upward.size <= downward.size ? upward : downward
}

function ordersBeside(
  working: WorkingTodos,
  ids: readonly string[],
  anchor: Todo,
  side: 1 | -1,
): Orders {
  const moved = new Set(ids)
  const neighbour = firstOf(others(working.beyond(anchor, side), moved))
  if (neighbour === undefined) return ordersAtEnd(working, ids, side)
  const [low, high] = side === 1 ? [anchor, neighbour] : [neighbour, anchor]
  const fitting = between(ids, low.order, high.order)
  if (fitting !== null) return fitting
  return makeRoom(working, ids, { low, high })
}

function ordersAtEnd(working: WorkingTodos, ids: readonly string[], side: 1 | -1): Orders {
  const moved = new Set(ids)
  const first =
    side === 1
      ? Math.floor(firstOf(others(working.beyond(null, -1), moved))?.order ?? 0) + 1
      : Math.ceil(firstOf(others(working.beyond(null, 1), moved))?.order ?? 1) - ids.length
  return new Map(ids.map((id, index) => [id, first + index]))
}

function orders(working: WorkingTodos, ids: readonly string[], place: Place): Orders {
  if ('at' in place) return ordersAtEnd(working, ids, place.at === 'last' ? 1 : -1)
  const [anchor, side] = 'after' in place ? [place.after, 1 as const] : [place.before, -1 as const]
  if (ids.includes(anchor)) {
    throw new CommandRejection('invalid', 'A task cannot be put beside itself.')
  }
  return ordersBeside(working, ids, working.any(anchor), side)
}

/** Gives todos, in the given order, their place in the manual order; others move only when there is no room. */
export function placeTodos(working: WorkingTodos, ids: readonly string[], place: Place): void {
  for (const [id, order] of orders(working, [...new Set(ids)], place)) {
    working.put({ ...working.any(id), order })
  }
}

/** The next number at the end of the manual order. */
export function orderAtEnd(working: WorkingTodos): number {
  const last = firstOf(working.beyond(null, -1))
  return Math.floor(last?.order ?? 0) + 1
}
