import { formatDay, localDayOf } from '../../../../shared/todos/calendar-day.ts'
import { isOverdue } from '../../../../shared/todos/describe-moment.ts'
import { addDays } from '../../../../shared/todos/local-date.ts'
import { upcomingDays, type TodoDay } from '../../../../shared/todos/views/calendar-views.ts'
import { sortTodos } from '../../../../shared/todos/views/sort-todos.ts'
import {
  completedEntries,
  trashedTodos,
  type CompletedEntry,
} from '../../../../shared/todos/views/todo-views.ts'
import { dayHead } from './day-heads.ts'
import type { ViewContent, ViewGroup, ViewRow, ViewSource } from './view-model.ts'
import { plainRow } from './view-rows.ts'

const byMoment = [{ by: 'due' }, { by: 'priority' }] as const

function dayGroup({ date, items }: TodoDay, { now, todos }: ViewSource): ViewGroup {
  const rows = items.map(({ todo, projected }): ViewRow => {
    const row = plainRow(todo, todos)
    return projected ? { ...row, key: `${date}/${todo.id}`, kind: 'projected', date } : row
  })
  return { key: date, ...dayHead(date, now.date), tone: 'plain', due: 'time', drop: { date }, rows }
}

/** What is overdue, then the days from today on, each with later dates of repeating todos too. */
export function upcomingContent(source: ViewSource, count: number): ViewContent {
  const { todos, now } = source
  const late = todos.filter((todo) => todo.deletedAt === null && isOverdue(todo, now))
  const overdue: ViewGroup = {
    key: 'overdue',
    title: 'Overdue',
    hint: '',
    tone: 'overdue',
    due: 'moment',
    drop: null,
    rows: sortTodos(late, byMoment).map((todo) => plainRow(todo, todos)),
  }
  const lateIds = new Set(late.map(({ id }) => id))
  const days = upcomingDays(todos, { from: now.date, days: count }, now)
    .map((day) => dayGroup(day, source))
    .map((day) => {
      const isShown = ({ kind, todo }: ViewRow) => kind === 'projected' || !lateIds.has(todo.id)
      return { ...day, rows: day.rows.filter(isShown) }
    })
  const groups = overdue.rows.length === 0 ? days : [overdue, ...days]
  const isEmpty = groups.every(({ rows }) => rows.length === 0)
  return { groups: isEmpty ? [] : groups, completed: [], isManual: false }
}

/** The open todos of one day, and the done ones that were due on it. */
export function chosenDayContent(source: ViewSource, date: string): ViewContent {
  const { todos, now } = source
  const open = upcomingDays(todos, { from: date, days: 1 }, now).map((day) => dayGroup(day, source))
  const done = todos.filter(
    ({ due, status, deletedAt }) => due?.date === date && status === 'done' && deletedAt === null,
  )
  return { groups: open, completed: done.map((todo) => plainRow(todo, todos)), isManual: false }
}

function entryRow(entry: CompletedEntry, { todos }: ViewSource): ViewRow {
  const row = plainRow(entry.todo, todos)
  if (!entry.isOccurrence) return { ...row, entry }
  return { ...row, key: `${entry.at}/${entry.due?.date}/${row.key}`, kind: 'entry', entry }
}

function pastHead(date: string, today: string): { title: string; hint: string } {
  if (date === today || date === addDays(today, -1)) return dayHead(date, today)
  return { title: formatDay(date, 'longDayYear'), hint: '' }
}

/** Everything that was done, by day, the latest first. */
export function completedContent(source: ViewSource): ViewContent {
  const groups = new Map<string, ViewGroup>()
  for (const entry of completedEntries(source.todos)) {
    const date = localDayOf(entry.at)
    const row = entryRow(entry, source)
    const group = groups.get(date)
    if (group !== undefined) group.rows.push(row)
    else {
      const head = pastHead(date, source.now.date)
      const parts = { tone: 'done', due: 'hidden', drop: null } as const
      groups.set(date, { key: date, ...head, ...parts, rows: [row] })
    }
  }
  return { groups: [...groups.values()], completed: [], isManual: false }
}

/** What is in the trash, the latest first. */
export function trashContent({ todos }: ViewSource): ViewContent {
  const below = new Map<string, number>()
  for (const { parentId, deletedAt } of todos) {
    if (parentId === null || deletedAt === null) continue
    const key = `${deletedAt}/${parentId}`
    below.set(key, (below.get(key) ?? 0) + 1)
  }
  const rows = trashedTodos(todos).map((todo): ViewRow => {
    const subtasks = below.get(`${todo.deletedAt}/${todo.id}`) ?? 0
    return { ...plainRow(todo, todos), kind: 'trash', subtasks }
  })
  const parts = { title: '', hint: '', tone: 'plain', due: 'hidden', drop: null } as const
  const groups = rows.length === 0 ? [] : [{ key: 'trash', ...parts, rows }]
  return { groups, completed: [], isManual: false }
}
