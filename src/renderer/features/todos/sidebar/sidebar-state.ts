import type { LocalNow } from '../../../../shared/clock.ts'
import type { Outline, SavedFilter } from '../../../../shared/todos/outline.ts'
import type { ListSummary, Summaries } from '../../../../shared/todos/views/summaries.ts'
import type { KeyPress } from '../keys/key-combination.ts'
import type { TodoActions } from '../todo-actions.ts'
import type { TodoView } from '../todo-view.ts'

/** The entries of the sidebar that a person puts in order. */
export type OrderedSection = 'list' | 'filter'

/** The place of an entry in its section, and how it gets to another one. */
export interface EntryOrder {
  section: OrderedSection
  at: number
  /** One place up or down, where a key press means that. */
  stepOfKey: (press: KeyPress) => -1 | 1 | null
  /** Whether there is such a place. */
  shift: (step: -1 | 1) => boolean
}

/** What a sidebar section shows and reports. */
export interface SidebarContext {
  view: TodoView
  summaries: Summaries
  outline: Outline
  now: LocalNow
  actions: TodoActions
  stepOfKey: EntryOrder['stepOfKey']
  onChange: (view: TodoView) => void
  open: (overlay: SidebarOverlay) => void
}

/** The one menu or dialog of the sidebar that is open. */
export type SidebarOverlay =
  | { kind: 'list-menu'; list: ListSummary; anchor: HTMLElement }
  | { kind: 'tag-menu'; tag: string; anchor: HTMLElement }
  | { kind: 'filter-menu'; filter: SavedFilter; anchor: HTMLElement }
  | { kind: 'list'; list: ListSummary | null }
  | { kind: 'delete-list'; list: ListSummary }
  | { kind: 'rename-tag'; tag: string }
  | { kind: 'filter'; filter: SavedFilter | null }
