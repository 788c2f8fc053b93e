import { localNow, type Clock } from '../../../shared/clock.ts'
import type { WidgetItem, WidgetRoot } from '../../../shared/chatkit/index.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { liveTodos } from '../../../shared/todos/views/todo-views.ts'
import type { TodoService } from '../../todos/todo-service.ts'
import { currentDayPlan } from './day-plan-widget.ts'
import { currentReceipt } from './receipt-widget.ts'
import { currentTaskList } from './task-list-widget.ts'

export type WidgetRefresher = (item: WidgetItem) => WidgetItem

function todoIndex(todos: TodoService): () => ReadonlyMap<string, Todo> {
  let seq = -1
  let byId: ReadonlyMap<string, Todo> = new Map()
  return () => {
    const snapshot = todos.snapshot()
    if (snapshot.seq !== seq) {
      seq = snapshot.seq
      byId = new Map(liveTodos(snapshot.todos).map((todo) => [todo.id, todo]))
    }
    return byId
  }
}

/** Renders stored widgets of the assistant again from the todos and the journal as they are now. */
export function widgetRefresher(todos: TodoService, clock: Clock): WidgetRefresher {
  const todosById = todoIndex(todos)
  return (item) => {
    const now = localNow(clock())
    const journal = todos.journal()
    const widget: WidgetRoot | null =
      currentTaskList(item.widget, todosById(), now) ??
      currentDayPlan(item.widget, { todosById: todosById(), journal, now }) ??
      currentReceipt(item.widget, journal)
    return widget === null ? item : { ...item, widget }
  }
}
