import { localNow, type Clock } from '../../../shared/clock.ts'
import type { WidgetItem, WidgetRoot } from '../../../shared/chatkit/index.ts'
import type { TodoService } from '../../todos/todo-service.ts'
import { currentDayPlan } from './day-plan-widget.ts'
import { currentReceipt } from './receipt-widget.ts'
import { currentTaskList } from './task-list-widget.ts'

export type WidgetRefresher = (item: WidgetItem) => WidgetItem

/** Renders stored widgets of the assistant again from the todos and the journal as they are now. */
export function widgetRefresher(todos: TodoService, clock: Clock): WidgetRefresher {
  const find = (id: string) => {
    const todo = todos.find(id)
    return todo?.deletedAt === null ? todo : undefined
  }
  return (item) => {
    const now = localNow(clock())
    const journal = todos.journal()
    const widget: WidgetRoot | null =
      currentTaskList(item.widget, find, now) ??
      currentDayPlan(item.widget, { find, journal, now }) ??
      currentReceipt(item.widget, journal)
    return widget === null ? item : { ...item, widget }
  }
}
