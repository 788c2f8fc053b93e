import { foldText } from '../../../../shared/todos/fold-text.ts'
import { compileFilter } from '../../../../shared/todos/filter/compile-filter.ts'
import { parseFilter } from '../../../../shared/todos/filter/parse-filter.ts'
import { defaultList, type Todo } from '../../../../shared/todos/todo.ts'
import { addDays } from '../../../../shared/todos/local-date.ts'
import { isForToday } from '../../../../shared/todos/views/todo-views.ts'
import type { TodoView } from '../todo-view.ts'
import { usualDays } from './upcoming-days.ts'
import type { ViewSource } from './view-model.ts'

type Matches = (todo: Todo) => boolean

export interface ViewFilter {
  /** Whether an open todo is in the view. */
  isOpen: Matches
  /** Whether a done todo belongs below the view. */
  isDone: Matches
}

const all: Matches = () => true
const none: Matches = () => false

function both(matches: Matches): ViewFilter {
  return { isOpen: matches, isDone: matches }
}

/** A name is the same in capitals or with accents; folding each todo again would take long. */
function sameName(wanted: string): (name: string) => boolean {
  const folded = foldText(wanted)
  const known = new Map<string, boolean>()
  return (name) => {
    const answer = known.get(name) ?? foldText(name) === folded
    known.set(name, answer)
    return answer
  }
}

function inList(name: string): Matches {
  const isSame = sameName(name)
  return (todo) => isSame(todo.list)
}

function withTag(name: string): Matches {
  const isSame = sameName(name)
  return (todo) => todo.tags.some(isSame)
}

function savedFilter(id: string, { outline, now }: Omit<ViewSource, 'todos'>): Matches {
  const query = outline.filters.find((filter) => filter.id === id)?.query
  const parsed = query === undefined ? null : parseFilter(query)
  return parsed?.ok === true ? compileFilter(parsed.filter, now) : none
}

/** Which todos are in a view of open ones. */
export function viewFilter(view: TodoView, context: Omit<ViewSource, 'todos'>): ViewFilter {
  switch (view.kind) {
    case 'inbox':
      return both(inList(defaultList))
    case 'list':
      return both(inList(view.name))
    case 'tag':
      return both(withTag(view.name))
    case 'filter':
      return both(savedFilter(view.id, context))
    default:
      return both(all)
  }
}

/** Whether a new todo is to be seen in the view. */
export function isShownIn(view: TodoView, todo: Todo, context: Omit<ViewSource, 'todos'>): boolean {
  const { now } = context
  switch (view.kind) {
    case 'today':
      return isForToday(todo, now)
    case 'upcoming':
      return todo.due !== null && todo.due.date < addDays(now.date, usualDays)
    case 'calendar':
      return todo.due !== null && todo.due.date.slice(0, 7) === now.date.slice(0, 7)
    case 'done':
    case 'trash':
      return false
    default:
      return viewFilter(view, context).isOpen(todo)
  }
}
