import { compareManually } from '../../../../shared/todos/manual-order.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import { todoRows } from '../../../../shared/todos/views/todo-tree.ts'

/** One subtask in the detail pane; the level is 1 directly below the task that is shown. */
export interface SubtaskRow {
  todo: Todo
  level: number
}

/** Everything below a todo, open or done, in the order made by hand. */
export function subtaskRows(id: string, todos: Iterable<Todo>): SubtaskRow[] {
  const live = [...todos].filter(({ deletedAt }) => deletedAt === null)
  const ordered = live.toSorted(compareManually)
  const rows = todoRows(ordered)
  const at = rows.findIndex(({ todo }) => todo.id === id)
  const own = rows[at]
  if (own === undefined) return []
  const after = rows.slice(at + 1)
  const end = after.findIndex(({ level }) => level <= own.level)
  return (end < 0 ? after : after.slice(0, end)).map(({ todo, level }) => ({
    todo,
    level: level - own.level,
  }))
}

/** How many levels a todo is below the top. */
export function levelOf(todo: Todo, byId: ReadonlyMap<string, Todo>): number {
  const parent = todo.parentId === null ? undefined : byId.get(todo.parentId)
  return parent === undefined || parent.deletedAt !== null ? 0 : 1 + levelOf(parent, byId)
}

/** The sibling that a subtask would change places with; null at the ends. */
export function siblingBeside(rows: readonly SubtaskRow[], todo: Todo, step: -1 | 1): Todo | null {
  const siblings = rows.filter(({ todo: other }) => other.parentId === todo.parentId)
  const index = siblings.findIndex(({ todo: other }) => other.id === todo.id)
  return siblings[index + step]?.todo ?? null
}
