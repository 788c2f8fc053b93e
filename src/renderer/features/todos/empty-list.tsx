import {
  CalendarCheck,
  Coffee,
  Inbox,
  ListChecks,
  ListFilter,
  SearchX,
  Sparkles,
  Tag,
  Trash2,
  type LucideIcon,
} from 'lucide-react'
import { use } from 'react'

import { FirstRun } from './first-run.ts'
import type { ListUi, ListUiControls } from './list-ui.ts'
import type { TodoListState } from './todo-list-state.ts'
import type { TodoView } from './todo-view.ts'

interface EmptyListProps {
  ui: ListUi & ListUiControls
  search: string
  state: TodoListState
}

interface EmptyWords {
  icon: LucideIcon
  title: string
  text: string
}

const wordsByView: Readonly<Record<Exclude<TodoView['kind'], 'calendar'>, EmptyWords>> = {
  inbox: {
    icon: Inbox,
    title: 'Your inbox is empty',
    text: 'Everything has found its place. New tasks land here until you file them.',
  },
  all: {
    icon: Sparkles,
    title: 'Everything is done',
    text: 'Add the next task above, or tell the assistant what is on your mind.',
  },
  today: {
    icon: Coffee,
    title: 'Nothing left for today',
    text: 'Enjoy the quiet. A task you add here is due today.',
  },
  upcoming: {
    icon: CalendarCheck,
    title: 'Nothing is planned',
    text: 'Tasks with a date show up here day by day, and repeating ones on their next dates.',
  },
  done: {
    icon: ListChecks,
    title: 'Nothing completed yet',
    text: 'Tick a task and it moves here, so that you can see what you did.',
  },
  trash: {
    icon: Trash2,
    title: 'The trash is empty',
    text: 'Deleted tasks wait here for 30 days, so that you can change your mind.',
  },
  list: {
    icon: ListChecks,
    title: 'This list is empty',
    text: 'A task you add here goes into this list.',
  },
  tag: {
    icon: Tag,
    title: 'No open task has this tag',
    text: 'A task you add here gets the tag.',
  },
  filter: {
    icon: ListFilter,
    title: 'No task matches this filter',
    text: 'Tasks show up here as soon as they fit. Edit the filter to widen it.',
  },
}

const brandNew: EmptyWords = {
  icon: Sparkles,
  title: 'A clean slate',
  text: 'Type your first task above, such as “buy milk tomorrow at 5pm”, or just tell the assistant.',
}

export function EmptyList({ ui, search, state }: EmptyListProps) {
  const firstRun = use(FirstRun)
  const { view, isDoneSearched, set } = ui
  if (view.kind === 'calendar' && search === '') return null
  if (firstRun !== null && isUnused(ui.view, search, state)) return firstRun
  const words = search === '' ? wordsOf(view, state.todos.size === 0) : noMatch(search)
  const Icon = words.icon
  const canSearchDone = search !== '' && !isDoneSearched
  return (
    <div className="empty-list">
      <span className="empty-list-icon">
        <Icon size={26} strokeWidth={1.6} aria-hidden />
      </span>
      <p className="empty-list-title">{words.title}</p>
      <p className="empty-list-text">{words.text}</p>
      {canSearchDone ? (
        <button type="button" className="button" onClick={() => set({ isDoneSearched: true })}>
          Search completed tasks too
        </button>
      ) : null}
    </div>
  )
}

function isUnused({ kind }: TodoView, search: string, { todos }: TodoListState): boolean {
  return search === '' && todos.size === 0 && !alwaysOwnWords.has(kind)
}

const alwaysOwnWords: ReadonlySet<TodoView['kind']> = new Set(['done', 'trash'])

function wordsOf(view: TodoView, isBrandNew: boolean): EmptyWords {
  if (view.kind === 'calendar') return wordsByView.upcoming
  return isBrandNew && !alwaysOwnWords.has(view.kind) ? brandNew : wordsByView[view.kind]
}

function noMatch(search: string): EmptyWords {
  return {
    icon: SearchX,
    title: `No task matches “${search}”`,
    text: 'Search looks at titles, notes, lists and tags everywhere.',
  }
}
