import type { LocalNow } from '../../../shared/clock.ts'
import { isOverdue } from '../../../shared/todos/describe-moment.ts'
import { addDays } from '../../../shared/todos/local-date.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { formatDay, localDayOf } from './calendar-day.ts'
import { isInView, upcomingDays, type TodoView } from './todo-view.ts'

export interface TodoGroup {
  key: string
  title: string
  /** The day in words beside the title, where the title alone does not say it. */
  hint: string
  tone: 'overdue' | 'plain' | 'done'
  /** True when every todo in it is due on the day of the title. */
  isOneDay: boolean
  todos: Todo[]
}

const priorityRank = { high: '0', medium: '1', low: '2', none: '3' }

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

const last = '~'

function openKeys(todo: Todo): string[] {
  const { due, priority, createdAt } = todo
  return [due?.date ?? last, due?.time ?? last, priorityRank[priority], createdAt]
}

function compareOpen(one: Todo, other: Todo): number {
  const otherKeys = openKeys(other)
  const differences = openKeys(one).map((key, index) => compareText(key, otherKeys[index] ?? ''))
  return differences.find((difference) => difference !== 0) ?? 0
}

function compareDone(one: Todo, other: Todo): number {
  return compareText(other.completedAt ?? '', one.completedAt ?? '')
}

type GroupHead = Omit<TodoGroup, 'todos'>

function plainHead(key: string, title: string, hint = ''): GroupHead {
  return { key, title, hint, tone: 'plain', isOneDay: false }
}

function dayHead(date: string, today: string): GroupHead {
  const hint = formatDay(date, 'longDay')
  if (date === today) return { ...plainHead(date, 'Today', hint), isOneDay: true }
  if (date === addDays(today, 1)) return { ...plainHead(date, 'Tomorrow', hint), isOneDay: true }
  const weekday = formatDay(date, 'weekday')
  const monthDay = formatDay(date, 'monthDay')
  return { ...plainHead(date, weekday, monthDay), isOneDay: true }
}

function openGroupOf(todo: Todo, now: LocalNow): GroupHead {
  const today = now.date
  const date = todo.due?.date
  if (date === undefined) return plainHead('none', 'No date')
  if (isOverdue(todo, now)) return { ...plainHead('overdue', 'Overdue'), tone: 'overdue' }
  return date >= addDays(today, upcomingDays) ? plainHead('later', 'Later') : dayHead(date, today)
}

function doneHead(key: string, title: string, hint = ''): GroupHead {
  return { ...plainHead(key, title, hint), tone: 'done' }
}

function doneGroupOf(todo: Todo, today: string): GroupHead {
  const date = todo.completedAt === null ? null : localDayOf(todo.completedAt)
  if (date === null) return doneHead('earlier', 'Earlier')
  const hint = formatDay(date, 'longDay')
  if (date === today) return doneHead(date, 'Today', hint)
  if (date === addDays(today, -1)) return doneHead(date, 'Yesterday', hint)
  return doneHead(date, formatDay(date, 'longDayYear'))
}

function groupBy(todos: readonly Todo[], groupOf: (todo: Todo) => GroupHead): TodoGroup[] {
  const groups = new Map<string, TodoGroup>()
  for (const todo of todos) {
    const head = groupOf(todo)
    const group = groups.get(head.key) ?? { ...head, todos: [] }
    group.todos.push(todo)
    groups.set(head.key, group)
  }
  return [...groups.values()]
}

export interface TodoSelection {
  view: TodoView
  matches: (todo: Todo) => boolean
  now: LocalNow
}

export interface GroupedTodos {
  groups: TodoGroup[]
  /** The done todos at the bottom; empty in the Done view, whose groups hold them. */
  completed: Todo[]
}

function isCompletedShown(todo: Todo, { view, now }: TodoSelection): boolean {
  if (view.kind === 'upcoming') return false
  if (view.kind !== 'today') return true
  return todo.completedAt !== null && localDayOf(todo.completedAt) === now.date
}

function isShown(todo: Todo, selection: TodoSelection): boolean {
  if (!selection.matches(todo)) return false
  const completedToday = selection.view.kind === 'today' && todo.status === 'done'
  return completedToday || isInView(todo, selection.view, selection.now.date)
}

export function groupTodos(todos: Iterable<Todo>, selection: TodoSelection): GroupedTodos {
  const shown = [...todos].filter((todo) => isShown(todo, selection))
  const done = shown.filter((todo) => todo.status === 'done').sort(compareDone)
  if (selection.view.kind === 'done') {
    return { groups: groupBy(done, (todo) => doneGroupOf(todo, selection.now.date)), completed: [] }
  }
  const open = shown.filter((todo) => todo.status === 'open').sort(compareOpen)
  return {
    groups: groupBy(open, (todo) => openGroupOf(todo, selection.now)),
    completed: done.filter((todo) => isCompletedShown(todo, selection)),
  }
}
