import type { LocalNow } from '../../../shared/clock.ts'
import { formatDay } from './calendar-day.ts'
import type { TodoCounts, TodoView } from './todo-view.ts'

export interface ViewHeading {
  title: string
  detail: string
}

function tasks(count: number): string {
  return count === 1 ? '1 task' : `${count} tasks`
}

function todayDetail(counts: TodoCounts, now: LocalNow): string {
  const day = formatDay(now.date, 'fullDay')
  return counts.overdue === 0 ? day : `${day} · ${counts.overdue} overdue`
}

function namedDetail(view: TodoView & { name: string }, counts: TodoCounts): string {
  const names = view.kind === 'list' ? counts.lists : counts.tags
  return `${tasks(names.find(({ name }) => name === view.name)?.count ?? 0)} open`
}

export function viewHeading(view: TodoView, counts: TodoCounts, now: LocalNow): ViewHeading {
  switch (view.kind) {
    case 'all':
      return { title: 'All tasks', detail: `${tasks(counts.all)} open` }
    case 'today':
      return { title: 'Today', detail: todayDetail(counts, now) }
    case 'upcoming':
      return { title: 'Upcoming', detail: `${tasks(counts.upcoming)} in the next 7 days` }
    case 'done':
      return { title: 'Done', detail: `${tasks(counts.done)} completed` }
    case 'list':
      return { title: view.name, detail: namedDetail(view, counts) }
    case 'tag':
      return { title: `#${view.name}`, detail: namedDetail(view, counts) }
  }
}
