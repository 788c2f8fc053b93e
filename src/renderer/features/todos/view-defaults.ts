import type { TodoDraft } from '../../../shared/todos/command.ts'
import type { TodoView } from './todo-view.ts'

/** What a new task gets from the view it is typed in. */
export type ViewDefaults = Pick<TodoDraft, 'due' | 'list' | 'tags'>

/** A new task belongs to the view it is typed in, unless its words say otherwise. */
export function viewDefaults(view: TodoView, today: string, chosenDay: string): ViewDefaults {
  switch (view.kind) {
    case 'today':
      return { due: { date: today } }
    case 'calendar':
      return { due: { date: chosenDay } }
    case 'list':
      return { list: view.name }
    case 'tag':
      return { tags: [view.name] }
    default:
      return {}
  }
}
