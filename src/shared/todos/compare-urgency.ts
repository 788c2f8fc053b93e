import type { LocalNow } from '../clock.ts'
import { isOverdue } from './describe-moment.ts'
import type { Priority, Todo } from './todo.ts'

/** The place of each priority, the highest first. */
export const priorityRanks: Record<Priority, number> = { high: 0, medium: 1, low: 2, none: 3 }

/** The order of two texts by their characters. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function stage(todo: Todo, now: LocalNow): number {
  if (todo.status === 'done') return 3
  if (isOverdue(todo, now)) return 0
  return todo.due === null ? 2 : 1
}

/** The order of two todos by their day and time; those without one are last of a day, or of all. */
export function compareDue({ due: one }: Todo, { due: other }: Todo): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return (
    compareText(one.date, other.date) || compareText(one.time ?? '99:99', other.time ?? '99:99')
  )
}

/**
 * The order by urgency: overdue first, then by due date, priority and age; those without a date after
 * them, done ones last with the latest on top.
 */
export function compareUrgency(one: Todo, other: Todo, now: LocalNow): number {
  const difference = stage(one, now) - stage(other, now)
  if (difference !== 0) return difference
  if (one.status === 'done') return compareText(other.completedAt ?? '', one.completedAt ?? '')
  return (
    compareDue(one, other) ||
    priorityRanks[one.priority] - priorityRanks[other.priority] ||
    compareText(one.createdAt, other.createdAt)
  )
}
