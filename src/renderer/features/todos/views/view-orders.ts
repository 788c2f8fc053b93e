import { useCallback, useMemo, useState } from 'react'

import { viewOrdersSchema, type ViewOrder } from '../../../../shared/todos/views/view-order.ts'
import { viewKey, type TodoView } from '../todo-view.ts'
import { isSameOrder, usualOrder } from './view-order.ts'

const storageKey = 'offhand.view-orders'

type ViewOrders = Record<string, ViewOrder>

function readOrders(): ViewOrders {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return viewOrdersSchema.catch({}).parse(stored)
  } catch {
    return {}
  }
}

function withOrder(orders: ViewOrders, view: TodoView, order: ViewOrder): ViewOrders {
  const { [viewKey(view)]: _, ...others } = orders
  const usual = usualOrder(view)
  const isUsual = usual !== null && isSameOrder(usual, order)
  return isUsual ? others : { ...others, [viewKey(view)]: order }
}

export interface ViewOrderControls {
  /** Null where the view has an order of its own. */
  order: ViewOrder | null
  setOrder: (order: ViewOrder) => void
}

/** The order of the view, kept on this machine. */
export function useViewOrder(view: TodoView): ViewOrderControls {
  const [orders, setOrders] = useState(readOrders)
  const setOrder = useCallback(
    (order: ViewOrder) =>
      setOrders((before) => {
        const after = withOrder(before, view, order)
        localStorage.setItem(storageKey, JSON.stringify(after))
        return after
      }),
    [view],
  )
  const order = useMemo(() => {
    const usual = usualOrder(view)
    return usual === null ? null : (orders[viewKey(view)] ?? usual)
  }, [orders, view])
  return { order, setOrder }
}
