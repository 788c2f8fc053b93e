import type { Place } from '../command.ts'
import { compareManually } from '../manual-order.ts'
import type { Todo } from '../todo.ts'
import { CommandRejection } from './command-rejection.ts'
import type { WorkingTodos } from './working-todos.ts'

type Orders = Map<string, number>

function ends(working: WorkingTodos, without: ReadonlySet<string>): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  working.forEach(({ id, order }) => {
    if ((order >= low && order <= high) || without.has(id)) return
    low = Math.min(low, order)
    high = Math.max(high, order)
  })
  return low > high ? { low: 1, high: 0 } : { low, high }
}

function pickNearest(
  todos: Iterable<Todo>,
  anchor: Todo,
  side: 1 | -1,
  without: ReadonlySet<string>,
): Todo | null {
  let nearest: Todo | null = null
  for (const todo of todos) {
    if (without.has(todo.id) || compareManually(todo, anchor) * side <= 0) continue
    if (nearest === null || compareManually(todo, nearest) * side < 0) nearest = todo
  }
  return nearest
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
  others: readonly Todo[],
  from: number,
  by: 1 | -1,
): Orders {
  const orders: Orders = new Map()
  let last = from
  for (const id of pushed) orders.set(id, (last += by))
  for (const { id, order } of others) {
    if ((order - last) * by > 0) break
    orders.set(id, (last += by))
  }
  return orders
}

function makeRoom(ids: readonly string[], sorted: readonly Todo[], position: number): Orders {
  const [below, above] = [sorted.slice(0, position).toReversed(), sorted.slice(position)]
  const upward = push(ids, above, below[0]?.order ?? 0, 1)
  const downward = push(ids.toReversed(), below, above[0]?.order ?? 0, -1)
  return upward.size <= downward.size ? upward : downward
}

function ordersBeside(
  working: WorkingTodos,
  ids: readonly string[],
  anchor: Todo,
  side: 1 | -1,
): Orders {
  const moved = new Set(ids)
  const neighbour = pickNearest(working.all(), anchor, side, moved)
  if (neighbour === null) return ordersAtEnd(working, ids, side)
  const [low, high] = side === 1 ? [anchor, neighbour] : [neighbour, anchor]
  const fitting = between(ids, low.order, high.order)
  if (fitting !== null) return fitting
  const sorted = [...working.all()].filter(({ id }) => !moved.has(id)).sort(compareManually)
  return makeRoom(ids, sorted, sorted.indexOf(high))
}

function ordersAtEnd(working: WorkingTodos, ids: readonly string[], side: 1 | -1): Orders {
  const { low, high } = ends(working, new Set(ids))
  const first = side === 1 ? Math.floor(high) + 1 : Math.ceil(low) - ids.length
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
  return Math.floor(ends(working, new Set()).high) + 1
}
