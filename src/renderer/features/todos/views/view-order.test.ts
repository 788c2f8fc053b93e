import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { TodoView } from '../todo-view.ts'
import { isManual } from './view-order.ts'
import { useViewOrder } from './view-orders.ts'

const inbox: TodoView = { kind: 'inbox' }
const work: TodoView = { kind: 'list', name: 'Work' }

function orderOf(view: TodoView) {
  return renderHook(() => useViewOrder(view)).result
}

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('useViewOrder', () => {
  it('keeps the order of one view over a restart and leaves the others alone', () => {
    const order = { sort: [{ by: 'title' as const, descending: true }], group: 'tag' as const }
    const shown = orderOf(work)
    act(() => shown.current.setOrder(order))
    expect(shown.current.order).toEqual(order)
    expect(orderOf(work).current.order).toEqual(order)
    expect(orderOf(inbox).current.order).toEqual({ sort: [{ by: 'manual' }], group: null })
  })

  it.each(['not json', '{"inbox":{"sort":[],"group":null}}', '{"inbox":{"sort":[{"by":"mood"}]}}'])(
    'starts with the usual order when what was kept is damaged: %s',
    (kept) => {
      localStorage.setItem('offhand.view-orders', kept)
      const { order } = orderOf(inbox).current
      expect(order !== null && isManual(order)).toBe(true)
    },
  )

  it('keeps nothing for an order that is the usual one', () => {
    const shown = orderOf(inbox)
    act(() => shown.current.setOrder({ sort: [{ by: 'title' }], group: null }))
    act(() => shown.current.setOrder({ sort: [{ by: 'manual' }], group: null }))
    expect(localStorage.getItem('offhand.view-orders')).toBe('{}')
  })
})
