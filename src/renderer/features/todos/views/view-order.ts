import type { SortKey } from '../../../../shared/todos/views/sort-todos.ts'
import type { ViewOrder } from '../../../../shared/todos/views/view-order.ts'
import type { TodoView } from '../todo-view.ts'

const byDate: SortKey[] = [{ by: 'due' }, { by: 'priority' }]

/** The order of a view nobody changed; null where the view has an order of its own. */
export function usualOrder(view: TodoView): ViewOrder | null {
  switch (view.kind) {
    case 'all':
      return { sort: byDate, group: 'date' }
    case 'today':
    case 'filter':
      return { sort: byDate, group: null }
    case 'inbox':
    case 'list':
    case 'tag':
      return { sort: [{ by: 'manual' }], group: null }
    default:
      return null
  }
}

export function isSameOrder(one: ViewOrder, other: ViewOrder): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain({ sort, group }: ViewOrder): unknown {
  return { group, sort: sort.map(({ by, descending = false }) => ({ by, descending })) }
}

/** Whether a person can put the todos of the view in order by hand. */
export function isManual({ sort, group }: ViewOrder): boolean {
  return group === null && sort[0]?.by === 'manual'
}
