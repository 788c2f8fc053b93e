import { localDayOf } from '../../../../shared/todos/calendar-day.ts'
import type { LocalNow } from '../../../../shared/clock.ts'
import { isOverdue } from '../../../../shared/todos/describe-moment.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import {
  groupTodos,
  type Grouping,
  type GroupKey,
} from '../../../../shared/todos/views/group-todos.ts'
import { sortTodos } from '../../../../shared/todos/views/sort-todos.ts'
import { isForToday } from '../../../../shared/todos/views/todo-views.ts'
import type { TodoView } from '../todo-view.ts'
import { dayHead } from './day-heads.ts'
import type { GroupDrop, ViewContent, ViewGroup, ViewSource } from './view-model.ts'
import { viewFilter } from './view-filter.ts'
import { isManual } from './view-order.ts'
import type { ViewOrder } from '../../../../shared/todos/views/view-order.ts'
import { nestedRows, plainRow } from './view-rows.ts'

/** The order of done todos below a view. */
export const byCompletion = [{ by: 'completed', descending: true }] as const

function plainGroup(key: string, parts: Partial<ViewGroup> = {}): ViewGroup {
  return { key, title: '', hint: '', tone: 'plain', due: 'moment', drop: null, rows: [], ...parts }
}

function dropOf(key: GroupKey): GroupDrop | null {
  switch (key.by) {
    case 'date':
      return key.date === 'overdue' ? null : { date: key.date }
    case 'list':
      return { list: key.list }
    case 'priority':
      return { priority: key.priority }
    case 'tag':
      return { tag: key.tag }
  }
}

function headOf(key: GroupKey, title: string, now: LocalNow): Partial<ViewGroup> {
  if (key.by !== 'date' || key.date === null) return { title }
  if (key.date === 'overdue') return { title, tone: 'overdue' }
  return { ...dayHead(key.date, now.date), due: 'time' }
}

function grouped(todos: readonly Todo[], by: Grouping, source: ViewSource): ViewGroup[] {
  const { now, outline } = source
  const lists = outline.lists.map(({ name }) => name)
  return groupTodos(todos, by, { now, lists }).map(({ id, key, title, todos: own }) => {
    const rows = nestedRows(own, source.todos)
    // The same todo can be in the groups of several tags.
    const keyed = by === 'tag' ? rows.map((row) => ({ ...row, key: `${id}/${row.key}` })) : rows
    return plainGroup(id, { ...headOf(key, title, now), drop: dropOf(key), rows: keyed })
  })
}

function single(key: string, todos: readonly Todo[], source: ViewSource): ViewGroup[] {
  return todos.length === 0 ? [] : [plainGroup(key, { rows: nestedRows(todos, source.todos) })]
}

function inOrder(todos: readonly Todo[], order: ViewOrder, source: ViewSource): ViewGroup[] {
  const sorted = sortTodos(todos, order.sort)
  return order.group === null ? single('all', sorted, source) : grouped(sorted, order.group, source)
}

function completedOf(todos: readonly Todo[], source: ViewSource): ViewContent['completed'] {
  return sortTodos(todos, byCompletion).map((todo) => plainRow(todo, source.todos))
}

/** The open todos of a view in their order, and its done ones below. */
export function openContent(source: ViewSource, view: TodoView, order: ViewOrder): ViewContent {
  const { isOpen, isDone } = viewFilter(view, source)
  const open: Todo[] = []
  const done: Todo[] = []
  for (const todo of source.todos) {
    if (todo.deletedAt !== null) continue
    if (todo.status === 'open' ? isOpen(todo) : isDone(todo)) {
      const target = todo.status === 'open' || view.kind === 'filter' ? open : done
      target.push(todo)
    }
  }
  return {
    groups: inOrder(open, order, source),
    completed: completedOf(done, source),
    isManual: isManual(order),
  }
}

/** Overdue todos on top, then those of today; what was completed today below. */
export function todayContent(source: ViewSource, order: ViewOrder): ViewContent {
  const { now, todos } = source
  const open = todos.filter((todo) => isForToday(todo, now))
  const done = todos.filter(
    ({ status, completedAt, deletedAt }) =>
      status === 'done' &&
      deletedAt === null &&
      completedAt !== null &&
      localDayOf(completedAt) === now.date,
  )
  const completed = completedOf(done, source)
  if (order.group !== null) {
    return { groups: inOrder(open, order, source), completed, isManual: false }
  }
  const sorted = sortTodos(open, order.sort)
  const overdue = sorted.filter((todo) => isOverdue(todo, now))
  const today = sorted.filter((todo) => !isOverdue(todo, now))
  const groups = [
    { ...plainGroup('overdue', { title: 'Overdue', tone: 'overdue' }), todos: overdue },
    {
      ...plainGroup('today', {
        ...dayHead(now.date, now.date),
        due: 'time',
        drop: { date: now.date },
      }),
      todos: today,
    },
  ]
  return {
    groups: groups
      .filter((group) => group.todos.length > 0)
      .map(({ todos: own, ...group }) => ({ ...group, rows: nestedRows(own, todos) })),
    completed,
    isManual: isManual(order),
  }
}
