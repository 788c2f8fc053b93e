import type { Todo } from '../../../../shared/todos/todo.ts'
import { todoRows } from '../../../../shared/todos/views/todo-tree.ts'
import type { ViewRow } from './view-model.ts'

interface SubtaskCount {
  all: number
  done: number
}

const countsByTodos = new WeakMap<readonly Todo[], Map<string, SubtaskCount>>()
const noSubtasks: SubtaskCount = { all: 0, done: 0 }

/** How many subtasks each todo has, done ones too, counted once for each state of the todos. */
function subtaskCounts(todos: readonly Todo[]): ReadonlyMap<string, SubtaskCount> {
  const known = countsByTodos.get(todos)
  if (known !== undefined) return known
  const counts = new Map<string, SubtaskCount>()
  for (const { parentId, status, deletedAt } of todos) {
    if (parentId === null || deletedAt !== null) continue
    const count = counts.get(parentId) ?? { all: 0, done: 0 }
    count.all += 1
    if (status === 'done') count.done += 1
    counts.set(parentId, count)
  }
  countsByTodos.set(todos, counts)
  return counts
}

export function plainRow(todo: Todo, all: readonly Todo[], level = 0): ViewRow {
  const { all: subtasks, done: subtasksDone } = subtaskCounts(all).get(todo.id) ?? noSubtasks
  const row = { key: todo.id, kind: 'todo', todo, level, date: null, entry: null } as const
  return { ...row, subtasks, subtasksDone }
}

/** Rows of todos, subtasks right below their parents. */
export function nestedRows(todos: readonly Todo[], all: readonly Todo[]): ViewRow[] {
  return todoRows(todos).map(({ todo, level }) => plainRow(todo, all, level))
}
