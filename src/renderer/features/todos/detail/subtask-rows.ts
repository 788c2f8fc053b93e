import { compareManually } from '../../../../shared/todos/manual-order.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import { todoRows } from '../../../../shared/todos/views/todo-tree.ts'
import type { TodoTable } from '../todo-table.ts'

/** One subtask in the detail pane; the level is 1 directly below the task that is shown. */
export interface SubtaskRow {
  todo: Todo
  level: number
}

/** A todo and everything below it that is not in the trash. */
function treeOf(id: string, todos: readonly Todo[]): Todo[] {
  const tree = new Map(todos.filter((todo) => todo.id === id).map((todo) => [id, todo]))
  for (let known = -1; known !== tree.size;) {
    known = tree.size
    for (const todo of todos) {
      if (todo.parentId !== null && tree.has(todo.parentId) && todo.deletedAt === null) {
        tree.set(todo.id, todo)
      }
    }
  }
  return [...tree.values()]
}

/** Everything below a todo, open or done, in the order made by hand. */
export function subtaskRows(id: string, todos: readonly Todo[]): SubtaskRow[] {
  const tree = treeOf(id, todos)
  if (tree[0]?.deletedAt !== null) return []
  const rows = todoRows(tree.toSorted(compareManually))
  return rows.filter(({ todo }) => todo.id !== id)
}

/** How many levels a todo is below the top. */
export function levelOf(todo: Todo, byId: Pick<TodoTable, 'get'>): number {
  const parent = todo.parentId === null ? undefined : byId.get(todo.parentId)
  return parent === undefined || parent.deletedAt !== null ? 0 : 1 + levelOf(parent, byId)
}

/** The sibling that a subtask would change places with; null at the ends. */
export function siblingBeside(rows: readonly SubtaskRow[], todo: Todo, step: -1 | 1): Todo | null {
  const siblings = rows.filter(({ todo: other }) => other.parentId === todo.parentId)
  const index = siblings.findIndex(({ todo: other }) => other.id === todo.id)
  return siblings[index + step]?.todo ?? null
}
