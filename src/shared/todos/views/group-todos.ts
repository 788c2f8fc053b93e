import type { LocalNow } from '../../clock.ts'
import { describeDate, isOverdue } from '../describe-moment.ts'
import { defaultList, type Priority, type Todo } from '../todo.ts'
import { collationKey } from './sort-todos.ts'

/** By what todos can be grouped. */
export type Grouping = 'date' | 'list' | 'priority' | 'tag'

/** What the todos of a group have in common. */
export type GroupKey =
  | { by: 'date'; /** A day, `overdue`, or null for none. */ date: string | null }
  | { by: 'list'; list: string }
  | { by: 'priority'; priority: Priority }
  | { by: 'tag'; tag: string | null }

/** Todos with something in common; `id` is stable, `title` is for people. */
export interface TodoGroup {
  id: string
  title: string
  key: GroupKey
  todos: Todo[]
}

/** What groups need beside the todos. */
export interface GroupContext {
  now: LocalNow
  /** The names of lists in the order of the sidebar; others follow in the order of the alphabet. */
  lists?: readonly string[]
}

const priorities: Priority[] = ['high', 'medium', 'low', 'none']
const last = '\uFFFF'

function dateKey(todo: Todo, now: LocalNow): GroupKey {
  return { by: 'date', date: isOverdue(todo, now) ? 'overdue' : (todo.due?.date ?? null) }
}

function keysOf(todo: Todo, by: Grouping, now: LocalNow): GroupKey[] {
  switch (by) {
    case 'date':
      return [dateKey(todo, now)]
    case 'list':
      return [{ by, list: todo.list }]
    case 'priority':
      return [{ by, priority: todo.priority }]
    case 'tag':
      return todo.tags.length === 0 ? [{ by, tag: null }] : todo.tags.map((tag) => ({ by, tag }))
  }
}

function valueOf(key: GroupKey): string {
  switch (key.by) {
    case 'date':
      return key.date ?? 'none'
    case 'list':
      return key.list
    case 'priority':
      return key.priority
    case 'tag':
      return key.tag === null ? 'none' : `#${key.tag}`
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function dateTitle(date: string | null, now: LocalNow): string {
  if (date === null) return 'No date'
  return date === 'overdue' ? 'Overdue' : capital(describeDate(date, now))
}

function titleOf(key: GroupKey, now: LocalNow): string {
  switch (key.by) {
    case 'date':
      return dateTitle(key.date, now)
    case 'list':
      return key.list
    case 'priority':
      return key.priority === 'none' ? 'No priority' : `${capital(key.priority)} priority`
    case 'tag':
      return key.tag === null ? 'No tag' : `#${key.tag}`
  }
}

function listRank(list: string, lists: readonly string[]): string {
  if (list === defaultList) return ''
  const index = lists.indexOf(list)
  return index < 0 ? `1${collationKey(list)}` : `0${String(index).padStart(6, '0')}`
}

function rankOf(key: GroupKey, lists: readonly string[]): string {
  switch (key.by) {
    case 'date':
      return key.date === 'overdue' ? '' : (key.date ?? last)
    case 'list':
      return listRank(key.list, lists)
    case 'priority':
      return String(priorities.indexOf(key.priority))
    case 'tag':
      return key.tag === null ? last : collationKey(key.tag)
  }
}

/**
 * The todos in groups, each in the given order: overdue first and no date last, lists as in the
 * sidebar, the highest priority first, tags by the alphabet. A todo with several tags is in each.
 */
export function groupTodos(
  todos: readonly Todo[],
  by: Grouping,
  { now, lists = [] }: GroupContext,
): TodoGroup[] {
  const groups = new Map<string, TodoGroup>()
  for (const todo of todos) {
    for (const key of keysOf(todo, by, now)) {
      const id = `${by}:${valueOf(key)}`
      const group = groups.get(id)
      if (group === undefined) groups.set(id, { id, title: titleOf(key, now), key, todos: [todo] })
      else group.todos.push(todo)
    }
  }
  return [...groups.values()]
    .map((group) => ({ group, rank: rankOf(group.key, lists) }))
    .sort((one, other) => {
      return compareText(one.rank, other.rank) || compareText(one.group.id, other.group.id)
    })
    .map(({ group }) => group)
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
