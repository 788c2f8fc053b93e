import type { Todo } from '../todo.ts'

/** A row of a list with subtasks: how deep it stands and how many of its subtasks are done. */
export interface TodoRow {
  todo: Todo
  /** 0 for a todo whose parent is not among the rows. */
  level: number
  subtasks: number
  subtasksDone: number
}

function addRows(
  rows: TodoRow[],
  todo: Todo,
  level: number,
  children: ReadonlyMap<string, readonly Todo[]>,
): void {
  const own = children.get(todo.id) ?? []
  const subtasksDone = own.filter(({ status }) => status === 'done').length
  rows.push({ todo, level, subtasks: own.length, subtasksDone })
  for (const child of own) addRows(rows, child, level + 1, children)
}

/** The todos as rows, each followed by its subtasks; todos and subtasks keep the given order. */
export function todoRows(todos: readonly Todo[]): TodoRow[] {
  const ids = new Set(todos.map(({ id }) => id))
  const children = new Map<string, Todo[]>()
  const roots: Todo[] = []
  for (const todo of todos) {
    if (todo.parentId === null || !ids.has(todo.parentId)) {
      roots.push(todo)
      continue
    }
    const siblings = children.get(todo.parentId)
    if (siblings === undefined) children.set(todo.parentId, [todo])
    else siblings.push(todo)
  }
  const rows: TodoRow[] = []
  for (const root of roots) addRows(rows, root, 0, children)
  return rows
}
