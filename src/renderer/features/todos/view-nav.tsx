import {
  CalendarRange,
  CircleCheckBig,
  Hash,
  Inbox,
  Layers,
  List,
  Settings,
  Sun,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { WheelEvent } from 'react'

import { defaultList } from '../../../shared/todos/todo.ts'
import { isSameView, type NamedCount, type TodoCounts, type TodoView } from './todo-view.ts'

interface ViewNavProps {
  view: TodoView
  counts: TodoCounts
  onChange: (view: TodoView) => void
  onOpenSettings: () => void
}

export function ViewNav({ view, counts, onChange, onOpenSettings }: ViewNavProps) {
  const entry = (target: TodoView, icon: LucideIcon, label: string, count: number) => (
    <ViewEntry
      key={label}
      icon={icon}
      label={label}
      count={count}
      isCurrent={isSameView(view, target)}
      onSelect={() => onChange(target)}
    />
  )
  return (
    <nav className="view-nav" aria-label="Views" onWheel={scrollSideways}>
      <ul className="view-entries">
        {entry({ kind: 'all' }, Layers, 'All', counts.all)}
        {entry({ kind: 'today' }, Sun, 'Today', counts.today)}
        {entry({ kind: 'upcoming' }, CalendarRange, 'Upcoming', counts.upcoming)}
        {entry({ kind: 'done' }, CircleCheckBig, 'Done', counts.done)}
      </ul>
      <NamedEntries
        title="Lists"
        kind="list"
        names={counts.lists}
        view={view}
        onChange={onChange}
      />
      <NamedEntries title="Tags" kind="tag" names={counts.tags} view={view} onChange={onChange} />
      <button type="button" className="view-entry view-settings" onClick={onOpenSettings}>
        <Settings size={16} aria-hidden />
        <span className="view-entry-label">Settings</span>
      </button>
    </nav>
  )
}

/** Where the views are one row, a plain mouse wheel moves it too. */
function scrollSideways({ currentTarget, deltaX, deltaY }: WheelEvent<HTMLElement>): void {
  const isRow = currentTarget.scrollWidth > currentTarget.clientWidth
  if (isRow && deltaX === 0) currentTarget.scrollLeft += deltaY
}

interface NamedEntriesProps {
  title: string
  kind: 'list' | 'tag'
  names: readonly NamedCount[]
  view: TodoView
  onChange: (view: TodoView) => void
}

function iconOf(kind: 'list' | 'tag', name: string): LucideIcon {
  if (kind === 'tag') return Hash
  return name === defaultList ? Inbox : List
}

function NamedEntries({ title, kind, names, view, onChange }: NamedEntriesProps) {
  if (names.length === 0) return null
  return (
    <section className="view-section">
      <h2 className="view-section-title">{title}</h2>
      <ul className="view-entries">
        {names.map(({ name, count }) => {
          const target: TodoView = { kind, name }
          return (
            <ViewEntry
              key={name}
              icon={iconOf(kind, name)}
              label={name}
              count={count}
              isCurrent={isSameView(view, target)}
              onSelect={() => onChange(target)}
            />
          )
        })}
      </ul>
    </section>
  )
}

interface ViewEntryProps {
  icon: LucideIcon
  label: string
  count: number
  isCurrent: boolean
  onSelect: () => void
}

function ViewEntry({ icon: Icon, label, count, isCurrent, onSelect }: ViewEntryProps) {
  return (
    <li>
      <button
        type="button"
        className="view-entry"
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onSelect}
      >
        <Icon size={16} aria-hidden />
        <span className="view-entry-label" dir="auto">
          {label}
        </span>
        {count > 0 ? <span className="view-entry-count">{count}</span> : null}
      </button>
    </li>
  )
}
