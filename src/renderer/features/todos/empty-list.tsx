import {
  CalendarCheck,
  Coffee,
  ListChecks,
  SearchX,
  Sparkles,
  Tag,
  type LucideIcon,
} from 'lucide-react'

import type { TodoView } from './todo-view.ts'

interface EmptyListProps {
  view: TodoView
  searchText: string
  isBrandNew: boolean
}

interface EmptyWords {
  icon: LucideIcon
  title: string
  text: string
}

const wordsByView: Readonly<Record<TodoView['kind'], EmptyWords>> = {
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
    title: 'The week is clear',
    text: 'Tasks due in the next seven days show up here, day by day.',
  },
  done: {
    icon: ListChecks,
    title: 'Nothing completed yet',
    text: 'Tick a task and it moves here, so that you can see what you did.',
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
}

const brandNew: EmptyWords = {
  icon: Sparkles,
  title: 'A clean slate',
  text: 'Type your first task above, such as “buy milk tomorrow at 5pm”, or just tell the assistant.',
}

export function EmptyList({ view, searchText, isBrandNew }: EmptyListProps) {
  const words = searchText.trim() === '' ? wordsOf(view, isBrandNew) : noMatch(searchText)
  const Icon = words.icon
  return (
    <div className="empty-list">
      <span className="empty-list-icon">
        <Icon size={26} strokeWidth={1.6} aria-hidden />
      </span>
      <p className="empty-list-title">{words.title}</p>
      <p className="empty-list-text">{words.text}</p>
    </div>
  )
}

function wordsOf(view: TodoView, isBrandNew: boolean): EmptyWords {
  return isBrandNew && view.kind !== 'done' ? brandNew : wordsByView[view.kind]
}

function noMatch(searchText: string): EmptyWords {
  return {
    icon: SearchX,
    title: `No task matches “${searchText.trim()}”`,
    text: 'Search looks at titles, notes, lists and tags of this view.',
  }
}
