import {
  CalendarDays,
  CalendarRange,
  Circle,
  CircleCheck,
  CircleCheckBig,
  Command,
  Filter,
  Hash,
  Inbox,
  Layers,
  List,
  Sun,
  Trash2,
  type LucideIcon,
} from 'lucide-react'

import type { Outline } from '../../../../shared/todos/outline.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import type { Summaries } from '../../../../shared/todos/views/summaries.ts'
import { keyActionNames, keyActions, type KeyAction } from '../keys/key-actions.ts'
import { viewKey, type TodoView } from '../todo-view.ts'
import { fuzzyMatch } from './fuzzy-match.ts'

/** What choosing an entry does. */
export type PaletteTarget =
  | { kind: 'action'; action: KeyAction }
  | { kind: 'command'; name: string }
  | { kind: 'view'; view: TodoView }
  | { kind: 'todo'; id: string }

export interface PaletteEntry {
  key: string
  icon: LucideIcon
  label: string
  /** What it belongs to, in faint letters. */
  hint: string
  target: PaletteTarget
}

/** An entry with the letters that were found. */
export interface FoundEntry extends PaletteEntry {
  positions: readonly number[]
}

export interface PaletteSection {
  title: string
  entries: FoundEntry[]
}

const fixedViews: readonly { view: TodoView; label: string; icon: LucideIcon }[] = [
  { view: { kind: 'inbox' }, label: 'Inbox', icon: Inbox },
  { view: { kind: 'today' }, label: 'Today', icon: Sun },
  { view: { kind: 'upcoming' }, label: 'Upcoming', icon: CalendarRange },
  { view: { kind: 'calendar' }, label: 'Calendar', icon: CalendarDays },
  { view: { kind: 'all' }, label: 'All tasks', icon: Layers },
  { view: { kind: 'done' }, label: 'Completed', icon: CircleCheckBig },
  { view: { kind: 'trash' }, label: 'Trash', icon: Trash2 },
]

/** What is for moving around, and makes no sense from a list of commands. */
const unlisted: ReadonlySet<KeyAction> = new Set([
  'palette',
  'up',
  'down',
  'first',
  'last',
  'leave',
  'extend-up',
  'extend-down',
  'menu',
])

function viewEntry(view: TodoView, label: string, icon: LucideIcon, hint: string): PaletteEntry {
  return { key: `view ${viewKey(view)}`, icon, label, hint, target: { kind: 'view', view } }
}

/** The views, lists, tags and filters that can be gone to. */
export function viewEntries({ lists, tags }: Summaries, { filters }: Outline): PaletteEntry[] {
  const named = lists.filter(({ name }) => name !== 'Inbox')
  return [
    ...fixedViews.map(({ view, label, icon }) => viewEntry(view, label, icon, 'View')),
    ...named.map(({ name }) => viewEntry({ kind: 'list', name }, name, List, 'List')),
    ...tags.map(({ name }) => viewEntry({ kind: 'tag', name }, name, Hash, 'Tag')),
    ...filters.map(({ id, name }) => viewEntry({ kind: 'filter', id }, name, Filter, 'Filter')),
  ]
}

/** The actions of the list; those for tasks only while there is one they would act on. */
export function actionEntries(hasTarget: boolean): PaletteEntry[] {
  return keyActionNames
    .filter((action) => !unlisted.has(action) && (hasTarget || keyActions[action].scope !== 'row'))
    .map((action) => ({
      key: `action ${action}`,
      icon: Command,
      label: keyActions[action].label,
      hint: '',
      target: { kind: 'action', action },
    }))
}

export function commandEntries(names: readonly string[]): PaletteEntry[] {
  return names.map((name) => ({
    key: `command ${name}`,
    icon: Command,
    label: name,
    hint: '',
    target: { kind: 'command', name },
  }))
}

function todoEntry(todo: Todo): PaletteEntry {
  const icon = todo.status === 'done' ? CircleCheck : Circle
  const target = { kind: 'todo', id: todo.id } as const
  return { key: `todo ${todo.id}`, icon, label: todo.title, hint: todo.list, target }
}

/** The tasks that can be found, the latest changed first, done ones at the end. */
export function todoEntries(todos: readonly Todo[]): PaletteEntry[] {
  return todos
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((one, other) => {
      if (one.status !== other.status) return one.status === 'open' ? -1 : 1
      if (one.updatedAt === other.updatedAt) return 0
      return one.updatedAt < other.updatedAt ? 1 : -1
    })
    .map(todoEntry)
}

function find(entries: readonly PaletteEntry[], text: string, most: number): FoundEntry[] {
  const found = entries.flatMap((entry) => {
    const match = fuzzyMatch(entry.label, text)
    return match === null ? [] : [{ entry, match }]
  })
  return found
    .toSorted((one, other) => other.match.score - one.match.score)
    .slice(0, most)
    .map(({ entry, match: { positions } }) => ({ ...entry, positions }))
}

export interface PaletteSource {
  todos: readonly PaletteEntry[]
  views: readonly PaletteEntry[]
  actions: readonly PaletteEntry[]
}

/** What fits the text, in sections; the section with the best entry comes first. */
export function paletteSections(source: PaletteSource, text: string): PaletteSection[] {
  const isBlank = text.trim() === ''
  const sections = [
    { title: 'Go to', entries: find(source.views, text, isBlank ? 7 : 6) },
    { title: 'Tasks', entries: find(source.todos, text, isBlank ? 5 : 12) },
    { title: 'Actions', entries: find(source.actions, text, isBlank ? 40 : 8) },
  ]
  const bestOf = ({ entries }: PaletteSection) =>
    Math.max(...entries.map(({ label }) => fuzzyMatch(label, text)?.score ?? 0))
  return sections
    .filter(({ entries }) => entries.length > 0)
    .toSorted((one, other) => (isBlank ? 0 : bestOf(other) - bestOf(one)))
}
