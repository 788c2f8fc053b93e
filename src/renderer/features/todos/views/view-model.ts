import type { LocalNow } from '../../../../shared/clock.ts'
import type { Outline } from '../../../../shared/todos/outline.ts'
import type { Priority, Todo } from '../../../../shared/todos/todo.ts'
import type { CompletedEntry } from '../../../../shared/todos/views/todo-views.ts'
import type { TodoView } from '../todo-view.ts'
import type { ViewOrder } from '../../../../shared/todos/views/view-order.ts'

/** One row: a todo, a later date of a repeating one, an earlier date that was done, or what is in the trash. */
export interface ViewRow {
  /** Unique in the view; the id of the todo for rows of the kind `todo`. */
  key: string
  kind: 'todo' | 'projected' | 'entry' | 'trash'
  todo: Todo
  /** How deep it stands below its parent: 0, 1 or 2. */
  level: number
  subtasks: number
  subtasksDone: number
  /** The day of a projected row. */
  date: string | null
  /** What was done, in a row of the kind `entry`. */
  entry: CompletedEntry | null
}

/** What a todo gets that is dropped into a group. */
export type GroupDrop =
  | { date: string | null }
  | { list: string }
  | { priority: Priority }
  | { tag: string | null }

export interface ViewGroup {
  key: string
  /** Empty for a group without a heading. */
  title: string
  /** A day in words beside the title, where the title alone does not say it. */
  hint: string
  tone: 'plain' | 'overdue' | 'done'
  /** What its rows have to say about when they are due. */
  due: 'moment' | 'time' | 'hidden'
  drop: GroupDrop | null
  rows: ViewRow[]
}

export interface ViewContent {
  groups: ViewGroup[]
  /** Done ones, folded away below. */
  completed: ViewRow[]
  /** True when a person can put the rows in order by hand. */
  isManual: boolean
}

/** What a view showed, and of what. */
export interface ViewReading {
  source: ViewSource
  selection: ViewSelection
  content: ViewContent
}

/** Everything a view can be made from. */
export interface ViewSource {
  todos: readonly Todo[]
  outline: Outline
  now: LocalNow
}

export interface ViewSelection {
  view: TodoView
  order: ViewOrder | null
  /** How many days Upcoming shows. */
  days: number
  /** The day chosen in the calendar. */
  day: string
}
