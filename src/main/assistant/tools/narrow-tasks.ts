import { localNow, type LocalNow } from '../../../shared/clock.ts'
import {
  compareDue,
  compareText,
  compareUrgency,
  priorityRanks,
} from '../../../shared/todos/compare-urgency.ts'
import { weekdayOf } from '../../../shared/todos/local-date.ts'
import type { Todo } from '../../../shared/todos/todo.ts'

/** What narrows or orders a list beside the filters that the list in the window has. */
export interface Narrowing {
  completed_from?: string | undefined
  completed_to?: string | undefined
  created_from?: string | undefined
  created_to?: string | undefined
  time_from?: string | undefined
  time_to?: string | undefined
  weekdays?: readonly number[] | undefined
  ids?: readonly string[] | undefined
  subtasks_of?: string | undefined
  repeating?: boolean | undefined
  untagged?: boolean | undefined
}

export const taskOrders = ['urgency', 'date', 'priority', 'title', 'newest', 'oldest'] as const

type TaskOrder = (typeof taskOrders)[number]

type Test = (todo: Todo) => boolean
type ReadDay = (value: string | undefined, name: string) => string | undefined

const isWithin = (value: string, from: string | undefined, to: string | undefined) =>
  (from === undefined || value >= from) && (to === undefined || value <= to)

/** Whether what happened at an instant was on these days; null when no day is given. */
function onDays(
  instantOf: (todo: Todo) => string | null,
  from: string | undefined,
  to: string | undefined,
): Test[] {
  if (from === undefined && to === undefined) return []
  return [
    (todo) => {
      const at = instantOf(todo)
      return at !== null && isWithin(localNow(new Date(at)).date, from, to)
    },
  ]
}

function momentTests({ time_from: from, time_to: to, weekdays }: Narrowing): Test[] {
  const hasTime = from !== undefined || to !== undefined
  return [
    ...(hasTime
      ? [({ due }: Todo) => due?.time !== undefined && isWithin(due.time, from, to)]
      : []),
    ...(weekdays === undefined
      ? []
      : [({ due }: Todo) => due !== null && weekdays.includes(weekdayOf(due.date) + 1)]),
  ]
}

function identityTests({ ids, subtasks_of: parent, repeating, untagged }: Narrowing): Test[] {
  const wanted = ids === undefined ? null : new Set(ids)
  return [
    ...(wanted === null ? [] : [({ id }: Todo) => wanted.has(id)]),
    ...(parent === undefined ? [] : [({ parentId }: Todo) => parentId === parent]),
    ...(repeating === true ? [({ repeat }: Todo) => repeat !== null] : []),
    ...(untagged === true ? [({ tags }: Todo) => tags.length === 0] : []),
  ]
}

/** The filters of the list tool that the list in the window does not have. */
export function narrowingTest(input: Narrowing, day: ReadDay): Test {
  const tests = [
    ...onDays(
      ({ completedAt }) => completedAt,
      day(input.completed_from, 'completed_from'),
      day(input.completed_to, 'completed_to'),
    ),
    ...onDays(
      ({ createdAt }) => createdAt,
      day(input.created_from, 'created_from'),
      day(input.created_to, 'created_to'),
    ),
    ...momentTests(input),
    ...identityTests(input),
  ]
  return (todo) => tests.every((test) => test(todo))
}

const byPriority = (one: Todo, other: Todo) =>
  priorityRanks[one.priority] - priorityRanks[other.priority]
const byAge = (one: Todo, other: Todo) => compareText(one.createdAt, other.createdAt)

const orders: Record<TaskOrder, (one: Todo, other: Todo) => number> = {
  urgency: () => 0,
  date: compareDue,
  priority: (one, other) => byPriority(one, other) || compareDue(one, other),
  title: (one, other) => compareText(one.title.toLowerCase(), other.title.toLowerCase()),
  newest: (one, other) => byAge(other, one),
  oldest: byAge,
}

const isDone = ({ status }: Todo) => Number(status === 'done')

/** The order that is asked for, done tasks last; what is equal in it comes by urgency. */
export function taskOrder(sort: TaskOrder, now: LocalNow): (one: Todo, other: Todo) => number {
  const compare = orders[sort]
  return (one, other) =>
    isDone(one) - isDone(other) || compare(one, other) || compareUrgency(one, other, now)
}
