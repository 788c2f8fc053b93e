import type { LocalNow } from '../../../shared/clock.ts'
import { isOverdue } from '../../../shared/todos/describe-moment.ts'
import { foldText } from '../../../shared/todos/fold-text.ts'
import { addDays } from '../../../shared/todos/local-date.ts'
import { defaultList, type Todo } from '../../../shared/todos/todo.ts'

/** Which todos the list shows. */
export type TodoView =
  | { kind: 'all' }
  | { kind: 'today' }
  | { kind: 'upcoming' }
  | { kind: 'done' }
  | { kind: 'list'; name: string }
  | { kind: 'tag'; name: string }

export const upcomingDays = 7

export function isSameView(one: TodoView, other: TodoView): boolean {
  if (one.kind !== other.kind) return false
  return !('name' in one) || !('name' in other) || one.name === other.name
}

function isDueBy(todo: Todo, lastDate: string): boolean {
  return todo.due !== null && todo.due.date <= lastDate
}

export function isInView(todo: Todo, view: TodoView, today: string): boolean {
  switch (view.kind) {
    case 'all':
      return true
    case 'today':
      return isDueBy(todo, today)
    case 'upcoming':
      return isDueBy(todo, addDays(today, upcomingDays - 1))
    case 'done':
      return todo.status === 'done'
    case 'list':
      return todo.list === view.name
    case 'tag':
      return todo.tags.includes(view.name)
  }
}

/** Every word of the search text has to occur in title, notes, list or tags. */
export function createSearch(text: string): (todo: Todo) => boolean {
  const words = foldText(text).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return () => true
  return (todo) => {
    const tags = todo.tags.map((tag) => `#${tag}`).join(' ')
    const content = foldText(`${todo.title}\n${todo.notes}\n${todo.list}\n${tags}`)
    return words.every((word) => content.includes(word))
  }
}

export interface NamedCount {
  name: string
  count: number
}

export interface TodoCounts {
  all: number
  today: number
  overdue: number
  upcoming: number
  done: number
  lists: NamedCount[]
  tags: NamedCount[]
}

function sortedCounts(counts: ReadonlyMap<string, number>): NamedCount[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

function bump(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by)
}

export function countTodos(todos: Iterable<Todo>, now: LocalNow): TodoCounts {
  const counts = { all: 0, today: 0, overdue: 0, upcoming: 0, done: 0 }
  const lists = new Map<string, number>([[defaultList, 0]])
  const tags = new Map<string, number>()
  const lastUpcoming = addDays(now.date, upcomingDays - 1)
  for (const todo of todos) {
    const open = todo.status === 'open' ? 1 : 0
    bump(lists, todo.list, open)
    if (open === 0) {
      counts.done += 1
      continue
    }
    for (const tag of todo.tags) bump(tags, tag, 1)
    counts.all += 1
    counts.today += Number(isDueBy(todo, now.date))
    counts.overdue += Number(isOverdue(todo, now))
    counts.upcoming += Number(isDueBy(todo, lastUpcoming))
  }
  const named = sortedCounts(lists)
  const inbox = named.filter((list) => list.name === defaultList)
  const others = named.filter((list) => list.name !== defaultList)
  return { ...counts, lists: [...inbox, ...others], tags: sortedCounts(tags) }
}
