import type { LocalNow } from '../../clock.ts'
import { isOverdue } from '../describe-moment.ts'
import { foldText } from '../fold-text.ts'
import { compareManually } from '../manual-order.ts'
import { defaultList, type Todo } from '../todo.ts'
import { sortTodos } from './sort-todos.ts'

function isOpen(todo: Todo): boolean {
  return todo.status === 'open' && todo.deletedAt === null
}

/** The todos outside the trash. */
export function liveTodos(todos: readonly Todo[]): Todo[] {
  return todos.filter(({ deletedAt }) => deletedAt === null)
}

/** The open todos of the Inbox, in manual order. */
export function inboxTodos(todos: readonly Todo[]): Todo[] {
  return listTodos(todos, defaultList)
}

/** The open todos of a list, in manual order. */
export function listTodos(todos: readonly Todo[], list: string): Todo[] {
  const wanted = foldText(list)
  return todos
    .filter((todo) => isOpen(todo) && (todo.list === list || foldText(todo.list) === wanted))
    .sort(compareManually)
}

/** The open todos with a tag, in manual order. */
export function tagTodos(todos: readonly Todo[], tag: string): Todo[] {
  const wanted = foldText(tag)
  return todos
    .filter((todo) => isOpen(todo) && todo.tags.some((own) => foldText(own) === wanted))
    .sort(compareManually)
}

const byMoment = [{ by: 'due' }, { by: 'priority' }] as const

/** Whether a todo belongs to Today: overdue, due today, or to be started today. */
export function isForToday(todo: Todo, now: LocalNow): boolean {
  if (!isOpen(todo)) return false
  const isDue = todo.due !== null && todo.due.date <= now.date
  return isDue || todo.start?.date === now.date
}

/** What is overdue, and beside it what is due or to be started today. */
export function todayTodos(
  todos: readonly Todo[],
  now: LocalNow,
): { overdue: Todo[]; today: Todo[] } {
  const found = sortTodos(
    todos.filter((todo) => isForToday(todo, now)),
    byMoment,
  )
  return {
    overdue: found.filter((todo) => isOverdue(todo, now)),
    today: found.filter((todo) => !isOverdue(todo, now)),
  }
}

/** Something that was done or skipped: a todo, or an earlier date of a repeating one. */
export interface CompletedEntry {
  todo: Todo
  /** ISO 8601 in UTC. */
  at: string
  due: Todo['due']
  outcome: 'done' | 'skipped'
  /** Whether the todo itself goes on. */
  isOccurrence: boolean
}

/** Everything that was done or skipped, the latest first. */
export function completedEntries(todos: readonly Todo[]): CompletedEntry[] {
  const entries: CompletedEntry[] = []
  for (const todo of todos) {
    if (todo.deletedAt !== null) continue
    for (const { due, at, outcome } of todo.occurrences) {
      entries.push({ todo, at, due, outcome, isOccurrence: true })
    }
    if (todo.status === 'open' || todo.completedAt === null) continue
    const { due, completedAt: at } = todo
    entries.push({ todo, at, due, outcome: 'done', isOccurrence: false })
  }
  return entries.sort((one, other) => {
    if (one.at === other.at) return compareManually(one.todo, other.todo)
    return one.at < other.at ? 1 : -1
  })
}

/** What is in the trash, the latest first; subtasks that went with their parent stand below it only. */
export function trashedTodos(todos: readonly Todo[]): Todo[] {
  const deleted = new Map<string, string>()
  for (const { id, deletedAt } of todos) if (deletedAt !== null) deleted.set(id, deletedAt)
  return todos
    .filter(({ deletedAt, parentId }) => {
      return deletedAt !== null && deleted.get(parentId ?? '') !== deletedAt
    })
    .sort((one, other) => {
      const [first, second] = [one.deletedAt ?? '', other.deletedAt ?? '']
      if (first === second) return compareManually(one, other)
      return first < second ? 1 : -1
    })
}
