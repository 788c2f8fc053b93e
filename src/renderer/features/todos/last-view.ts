import type { Outline } from '../../../shared/todos/outline.ts'
import type { Summaries } from '../../../shared/todos/views/summaries.ts'
import { viewKey, viewOfKey, type TodoView } from './todo-view.ts'

const storageKey = 'offhand.last-view'

/** The view that was open when the window was last closed; all tasks the first time. */
export function loadLastView(storage: Storage): TodoView {
  return viewOfKey(storage.getItem(storageKey) ?? '') ?? { kind: 'all' }
}

export function saveLastView(storage: Storage, view: TodoView): void {
  storage.setItem(storageKey, viewKey(view))
}

/** Whether what the view is about still exists. */
export function isViewKnown(view: TodoView, { lists, tags }: Summaries, outline: Outline): boolean {
  switch (view.kind) {
    case 'list':
      return lists.some(({ name }) => name === view.name)
    case 'tag':
      return tags.some(({ name }) => name === view.name)
    case 'filter':
      return outline.filters.some(({ id }) => id === view.id)
    default:
      return true
  }
}
