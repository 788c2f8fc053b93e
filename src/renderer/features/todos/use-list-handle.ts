import { useImperativeHandle, type RefObject } from 'react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import type { ListUi, ListUiControls } from './list-ui.ts'
import { shownTodo, type TodoListState } from './todo-list-state.ts'
import type { TodoView } from './todo-view.ts'
import { isShownIn } from './views/view-filter.ts'
import type { ViewContent } from './views/view-model.ts'

/** What the rest of the window can ask of the list. */
export interface TodosHandle {
  /** Shows a task: in the view that is open if it is there, else in one that has it. */
  show: (todoId: string) => void
  /** What the list shows now, each task once. */
  shown: () => { title: string; todos: Todo[] }
}

interface ListHandleParts {
  handle: RefObject<TodosHandle | null> | undefined
  state: TodoListState
  ui: ListUi & ListUiControls
  content: ViewContent
  now: LocalNow
  title: string
}

/** A view in which the todo is to be seen; the present one if it can be. */
export function viewWith(
  todo: Todo,
  view: TodoView,
  context: Parameters<typeof isShownIn>[2],
): TodoView {
  if (todo.deletedAt !== null) return { kind: 'trash' }
  if (todo.status === 'done') return { kind: 'done' }
  return isShownIn(view, todo, context) ? view : { kind: 'all' }
}

function todosIn({ groups }: ViewContent): Todo[] {
  const rows = groups.flatMap((group) => group.rows)
  return [...new Map(rows.map(({ todo }) => [todo.id, todo])).values()]
}

/** Gives the rest of the window a hold on the list. */
export function useListHandle({ handle, state, ui, content, now, title }: ListHandleParts): void {
  useImperativeHandle(handle, () => ({
    show: (todoId) => {
      const todo = shownTodo(state, todoId)
      if (todo === null) return
      const view = viewWith(todo, ui.view, { outline: state.outline, now })
      ui.set({ view, searchText: '', currentId: todoId, revealId: todoId, detailId: todoId })
    },
    shown: () => ({ title, todos: todosIn(content) }),
  }))
}
