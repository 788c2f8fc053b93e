import type { LocalNow } from '../../../shared/clock.ts'
import type { ListView, ListViewItem, WidgetRoot } from '../../../shared/chatkit/index.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { groupTodos } from '../../../shared/todos/views/group-todos.ts'
import { deletedTaskRow, partsOf, taskRow, withHeading } from './task-row.ts'

const widgetId = 'task-list'

/** How the heading of a list starts in which every task is done from the start. */
export const completedHeading = 'Completed'

export interface TaskList {
  todos: readonly Todo[]
  heading: string
  now: LocalNow
}

function statusText(heading: string, todos: readonly Todo[]): string {
  const done = todos.filter(({ status }) => status === 'done').length
  const open = todos.length - done
  if (todos.length === 0) return `${heading} · nothing left`
  const tasks = todos.length === 1 ? '1 task' : `${todos.length} tasks`
  if (open === 0 && heading.startsWith(completedHeading)) return `${heading} · ${tasks}`
  if (open === 0) return `${heading} · ${done === 1 ? 'done' : 'all done'}`
  return done === 0 ? `${heading} · ${tasks}` : `${heading} · ${tasks}, ${done} done`
}

function listView(heading: string, todos: readonly Todo[], rows: ListViewItem[]): ListView {
  return {
    type: 'ListView',
    id: widgetId,
    key: heading,
    limit: 'auto',
    status: { text: statusText(heading, todos), icon: 'check-circle' },
    children: rows,
  }
}

const leastGrouped = 10

/** Long lists get a heading for each day; the order, and so "the second one", stays the same. */
function groupedRows(todos: readonly Todo[], now: LocalNow): ListViewItem[] {
  const rowsOf = (some: readonly Todo[]) => some.map((todo) => taskRow(todo, now))
  const open = todos.filter(({ status }) => status === 'open')
  const done = todos.filter(({ status }) => status === 'done')
  if (open.length < leastGrouped) return rowsOf(todos)
  const groups = groupTodos(open, 'date', { now })
  if (groups.length < 2) return rowsOf(todos)
  return [...groups, { title: 'Done', todos: done }].flatMap(({ title, todos: own }) =>
    rowsOf(own).map((row, at) => (at === 0 ? withHeading(title, row) : row)),
  )
}

/** A list of tasks with check boxes. */
export function taskListWidget({ todos, heading, now }: TaskList): ListView {
  const rows = groupedRows(todos, now)
  return listView(heading, todos, rows)
}

function titleIn(row: ListViewItem): string {
  const lines = partsOf(row).parts.find((child) => child.type === 'Col')
  const texts = lines?.type === 'Col' ? (lines.children ?? []) : []
  const title = texts.find((line) => line.type === 'Text')
  return title?.type === 'Text' ? title.value : 'Task'
}

/** The task of an id, unless it is in the trash or gone. */
export type FindTodo = (id: string) => Todo | undefined

/** The same list with what its tasks are now, or null when the widget is another one. */
export function currentTaskList(
  widget: WidgetRoot,
  find: FindTodo,
  now: LocalNow,
): ListView | null {
  if (widget.type !== 'ListView' || widget.id !== widgetId) return null
  const todos: Todo[] = []
  const rows = widget.children.map((row) => {
    const { heading } = partsOf(row)
    const todo = find(row.key ?? '')
    if (todo !== undefined) todos.push(todo)
    const current =
      todo === undefined ? deletedTaskRow(row.key ?? '', titleIn(row)) : taskRow(todo, now)
    return heading === null ? current : withHeading(heading, current)
  })
  return listView(widget.key ?? 'Tasks', todos, rows)
}
