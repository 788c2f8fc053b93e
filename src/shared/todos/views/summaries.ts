import type { LocalNow } from '../../clock.ts'
import { isOverdue } from '../describe-moment.ts'
import { addDays } from '../local-date.ts'
import type { Color, Outline } from '../outline.ts'
import { defaultList, type Todo } from '../todo.ts'
import { sortedByName } from './sort-todos.ts'
import { isForToday } from './todo-views.ts'

/** A list of the sidebar. */
export interface ListSummary {
  name: string
  color: Color | null
  open: number
  done: number
}

/** A tag of the sidebar, with how many open todos have it. */
export interface TagSummary {
  name: string
  open: number
}

/** How many todos each view has. */
export interface ViewCounts {
  /** Open ones everywhere. */
  open: number
  inbox: number
  /** What Today shows, overdue ones included. */
  today: number
  overdue: number
  /** Due in the seven days from tomorrow on. */
  upcoming: number
  done: number
  trash: number
}

/** Everything the sidebar shows. */
export interface Summaries {
  counts: ViewCounts
  /** The Inbox, then the lists of the outline, then others by the alphabet. */
  lists: ListSummary[]
  tags: TagSummary[]
}

function byName<Entry extends { name: string }>(entries: Iterable<Entry>): Entry[] {
  return sortedByName(entries, ({ name }) => name)
}

function countOpen(counts: ViewCounts, todo: Todo, now: LocalNow, lastUpcoming: string): void {
  counts.open += 1
  if (todo.list === defaultList) counts.inbox += 1
  if (isForToday(todo, now)) counts.today += 1
  if (isOverdue(todo, now)) counts.overdue += 1
  const date = todo.due?.date
  if (date !== undefined && date > now.date && date <= lastUpcoming) counts.upcoming += 1
}

function listOf(lists: Map<string, ListSummary>, name: string): ListSummary {
  const known = lists.get(name)
  if (known !== undefined) return known
  const added = { name, color: null, open: 0, done: 0 }
  lists.set(name, added)
  return added
}

/** Counts everything that the sidebar shows, in one pass. */
export function summarise(
  todos: readonly Todo[],
  { lists: known }: Pick<Outline, 'lists'>,
  now: LocalNow,
): Summaries {
  const counts = { open: 0, inbox: 0, today: 0, overdue: 0, upcoming: 0, done: 0, trash: 0 }
  const lastUpcoming = addDays(now.date, 7)
  const lists = new Map<string, ListSummary>()
  for (const { name, color } of known) lists.set(name, { name, color, open: 0, done: 0 })
  const tags = new Map<string, TagSummary>()
  for (const todo of todos) {
    if (todo.deletedAt !== null) {
      counts.trash += 1
      continue
    }
    const isDone = todo.status === 'done'
    listOf(lists, todo.list)[isDone ? 'done' : 'open'] += 1
    if (isDone) {
      counts.done += 1
      continue
    }
    countOpen(counts, todo, now, lastUpcoming)
    for (const name of todo.tags) {
      const tag = tags.get(name)
      if (tag === undefined) tags.set(name, { name, open: 1 })
      else tag.open += 1
    }
  }
  const inbox = listOf(lists, defaultList)
  const ordered = known.flatMap(({ name }) => lists.get(name) ?? [])
  const others = [...lists.values()].filter((list) => list !== inbox && !ordered.includes(list))
  return { counts, lists: [inbox, ...ordered, ...byName(others)], tags: byName(tags.values()) }
}
