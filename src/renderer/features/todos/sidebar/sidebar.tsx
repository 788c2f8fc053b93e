import {
  CalendarDays,
  CalendarRange,
  CircleCheckBig,
  Hash,
  Inbox,
  Layers,
  List,
  ListFilter,
  Settings,
  Sun,
  Trash2,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useCallback, useMemo, useState, type WheelEvent } from 'react'

import type { Todo } from '../../../../shared/todos/todo.ts'
import type { ChangedKeys } from '../keys/key-map.ts'
import { isSameView, type TodoView } from '../todo-view.ts'
import { EntryDrag } from './entry-drag.tsx'
import { entryOrder, stepsOfKeys } from './entry-order.ts'
import { SidebarEntry } from './sidebar-entry.tsx'
import { SidebarOverlays } from './sidebar-overlays.tsx'
import { SidebarSection } from './sidebar-section.tsx'
import type { SidebarContext, SidebarOverlay } from './sidebar-state.ts'
import './sidebar.css'

interface SidebarProps extends Omit<SidebarContext, 'open' | 'stepOfKey'> {
  keys: ChangedKeys
  todos: readonly Todo[]
  onOpenSettings: () => void
}

/** All views, with what can be done to lists, tags and filters. */
export function Sidebar({ todos, keys, onOpenSettings, ...shown }: SidebarProps) {
  const [overlay, open] = useState<SidebarOverlay | null>(null)
  const close = useCallback(() => open(null), [])
  const stepOfKey = useMemo(() => stepsOfKeys(keys), [keys])
  const context = { ...shown, open, stepOfKey }
  return (
    <>
      <nav className="view-nav" aria-label="Views" data-drag-scroll="" onWheel={scrollSideways}>
        <MainEntries {...context} />
        <ListEntries {...context} />
        <FilterEntries {...context} />
        <TagEntries {...context} />
        <PastEntries {...context} />
        <button type="button" className="view-entry view-settings" onClick={onOpenSettings}>
          <span className="view-entry-icon">
            <Settings size={16} aria-hidden />
          </span>
          <span className="view-entry-label">Settings</span>
        </button>
      </nav>
      <EntryDrag context={context} />
      <SidebarOverlays overlay={overlay} context={context} todos={todos} onClose={close} />
    </>
  )
}

/** Where the views are one row, a plain mouse wheel moves it too. */
function scrollSideways({ currentTarget, deltaX, deltaY }: WheelEvent<HTMLElement>): void {
  const isRow = currentTarget.scrollWidth > currentTarget.clientWidth
  if (isRow && deltaX === 0) currentTarget.scrollLeft += deltaY
}

interface ViewEntryProps {
  context: SidebarContext
  target: TodoView
  icon: LucideIcon
  label: string
  count: number
  drop?: Record<string, string>
}

function ViewEntry({ context, target, ...entry }: ViewEntryProps) {
  return (
    <SidebarEntry
      {...entry}
      isCurrent={isSameView(context.view, target)}
      onSelect={() => context.onChange(target)}
    />
  )
}

function MainEntries(context: SidebarContext) {
  const { counts } = context.summaries
  const { date } = context.now
  return (
    <ul className="view-entries">
      <ViewEntry
        {...{ context, target: { kind: 'inbox' }, icon: Inbox, label: 'Inbox' }}
        count={counts.inbox}
        drop={{ 'data-drop-view': 'inbox' }}
      />
      <ViewEntry
        {...{ context, target: { kind: 'today' }, icon: Sun, label: 'Today' }}
        count={counts.today}
        drop={{ 'data-drop-date': date }}
      />
      <ViewEntry
        {...{ context, target: { kind: 'upcoming' }, icon: CalendarRange, label: 'Upcoming' }}
        count={counts.upcoming}
      />
      <ViewEntry
        {...{ context, target: { kind: 'calendar' }, icon: CalendarDays, label: 'Calendar' }}
        count={0}
      />
      <ViewEntry
        {...{ context, target: { kind: 'all' }, icon: Layers, label: 'All tasks' }}
        count={counts.open}
      />
    </ul>
  )
}

function PastEntries(context: SidebarContext) {
  const { counts } = context.summaries
  return (
    <section className="view-section" aria-label="Past tasks">
      <ul className="view-entries">
        <ViewEntry
          {...{ context, target: { kind: 'done' }, icon: CircleCheckBig, label: 'Completed' }}
          count={0}
          drop={{ 'data-drop-view': 'done' }}
        />
        <ViewEntry
          {...{ context, target: { kind: 'trash' }, icon: Trash2, label: 'Trash' }}
          count={counts.trash}
          drop={{ 'data-drop-view': 'trash' }}
        />
      </ul>
    </section>
  )
}

function ListEntries(context: SidebarContext) {
  const { view, summaries, onChange, open } = context
  const [, ...lists] = summaries.lists
  return (
    <SidebarSection
      title="Lists"
      addLabel="New list"
      onAdd={() => open({ kind: 'list', list: null })}
    >
      {lists.map((list, at) => (
        <SidebarEntry
          key={list.name}
          icon={List}
          label={list.name}
          count={list.open}
          color={list.color}
          isCurrent={isSameView(view, { kind: 'list', name: list.name })}
          drop={{ 'data-drop-list': list.name }}
          order={entryOrder(context, 'list', at)}
          onSelect={() => onChange({ kind: 'list', name: list.name })}
          onMenu={(anchor) => open({ kind: 'list-menu', list, anchor })}
        />
      ))}
    </SidebarSection>
  )
}

function FilterEntries(context: SidebarContext) {
  const { view, outline, onChange, open } = context
  return (
    <SidebarSection
      title="Filters"
      addLabel="New filter"
      onAdd={() => open({ kind: 'filter', filter: null })}
    >
      {outline.filters.map((filter, at) => (
        <SidebarEntry
          key={filter.id}
          icon={ListFilter}
          label={filter.name}
          count={0}
          color={filter.color}
          isCurrent={isSameView(view, { kind: 'filter', id: filter.id })}
          order={entryOrder(context, 'filter', at)}
          onSelect={() => onChange({ kind: 'filter', id: filter.id })}
          onMenu={(anchor) => open({ kind: 'filter-menu', filter, anchor })}
        />
      ))}
    </SidebarSection>
  )
}

function TagEntries({ view, summaries, onChange, open }: SidebarContext) {
  if (summaries.tags.length === 0) return null
  return (
    <SidebarSection title="Tags">
      {summaries.tags.map(({ name, open: count }) => (
        <SidebarEntry
          key={name}
          icon={Hash}
          label={name}
          count={count}
          isCurrent={isSameView(view, { kind: 'tag', name })}
          drop={{ 'data-drop-tag': name }}
          onSelect={() => onChange({ kind: 'tag', name })}
          onMenu={(anchor) => open({ kind: 'tag-menu', tag: name, anchor })}
        />
      ))}
    </SidebarSection>
  )
}
