import type { LocalNow } from '../../../shared/clock.ts'
import { formatDay } from '../../../shared/todos/calendar-day.ts'
import type { Outline } from '../../../shared/todos/outline.ts'
import type { Summaries, ViewCounts } from '../../../shared/todos/views/summaries.ts'
import { trashDays } from '../../../shared/todos/upkeep.ts'
import type { TodoView } from './todo-view.ts'

export interface ViewHeading {
  title: string
  detail: string
}

export interface HeadingSource {
  summaries: Summaries
  outline: Outline
  now: LocalNow
  /** How many rows the view has. */
  shown: number
}

function tasks(count: number): string {
  return count === 1 ? '1 task' : `${count.toLocaleString('en-US')} tasks`
}

function todayDetail(counts: ViewCounts, now: LocalNow): string {
  const day = formatDay(now.date, 'fullDay')
  return counts.overdue === 0 ? day : `${day} · ${counts.overdue} overdue`
}

function openIn(name: string, names: readonly { name: string; open: number }[]): string {
  return `${tasks(names.find((entry) => entry.name === name)?.open ?? 0)} open`
}

type Headings = {
  [Kind in TodoView['kind']]: (
    view: Extract<TodoView, { kind: Kind }>,
    source: HeadingSource,
  ) => ViewHeading
}

const headings: Headings = {
  inbox: (_view, { summaries }) => ({
    title: 'Inbox',
    detail: `${tasks(summaries.counts.inbox)} open`,
  }),
  all: (_view, { summaries }) => ({
    title: 'All tasks',
    detail: `${tasks(summaries.counts.open)} open`,
  }),
  today: (_view, { summaries, now }) => ({
    title: 'Today',
    detail: todayDetail(summaries.counts, now),
  }),
  upcoming: (_view, { summaries }) => ({
    title: 'Upcoming',
    detail: `${tasks(summaries.counts.upcoming)} in the next 7 days`,
  }),
  calendar: (_view, { now }) => ({ title: 'Calendar', detail: formatDay(now.date, 'fullDay') }),
  done: (_view, { summaries }) => ({
    title: 'Completed',
    detail: `${tasks(summaries.counts.done)} completed`,
  }),
  trash: () => ({ title: 'Trash', detail: `Kept for ${trashDays} days, then deleted for good` }),
  list: ({ name }, { summaries }) => ({ title: name, detail: openIn(name, summaries.lists) }),
  tag: ({ name }, { summaries }) => ({ title: `#${name}`, detail: openIn(name, summaries.tags) }),
  filter: ({ id }, { outline, shown }) => filterHeading(id, outline, shown),
}

/** The words above a view. */
export function viewHeading<Kind extends TodoView['kind']>(
  view: Extract<TodoView, { kind: Kind }>,
  source: HeadingSource,
): ViewHeading {
  const heading: Headings[Kind] = headings[view.kind]
  return heading(view, source)
}

function filterHeading(id: string, { filters }: Outline, shown: number): ViewHeading {
  const filter = filters.find((entry) => entry.id === id)
  return { title: filter?.name ?? 'Filter', detail: tasks(shown) }
}
