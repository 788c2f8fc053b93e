import { describe, expect, it } from 'vitest'

import { doneTodo, sampleTodo } from './todo-samples.testing.ts'
import { countTodos, createSearch } from './todo-view.ts'

const now = { date: '2025-11-22', time: '14:30' }

describe('createSearch', () => {
  const todo = sampleTodo('Crème brûlée', {
    notes: 'for Åsa',
    list: 'Kitchen',
    tags: ['dessert'],
  })

  it.each(['creme', 'BRÛLÉE', 'åsa', 'asa kitchen', '#dessert', '  brulee  creme '])(
    'finds it by %j',
    (text) => expect(createSearch(text)(todo)).toBe(true),
  )

  it('needs every word', () => {
    expect(createSearch('creme soup')(todo)).toBe(false)
  })

  it('lets everything pass while nothing is typed', () => {
    expect(createSearch(' ')(todo)).toBe(true)
  })
})

describe('countTodos', () => {
  it('counts open todos only, and shows lists whose todos are all done', () => {
    const counts = countTodos(
      [
        sampleTodo('overdue', { due: { date: '2025-11-20' }, tags: ['a'] }),
        sampleTodo('today', { due: { date: '2025-11-22' }, list: 'Work', tags: ['a', 'b'] }),
        sampleTodo('next week', { due: { date: '2025-11-30' }, list: 'Work' }),
        doneTodo('done', { list: 'Garden', tags: ['c'], due: { date: '2025-11-20' } }),
      ],
      now,
    )
    expect(counts).toEqual({
      all: 3,
      today: 2,
      overdue: 1,
      upcoming: 2,
      done: 1,
      lists: [
        { name: 'Inbox', count: 1 },
        { name: 'Garden', count: 0 },
        { name: 'Work', count: 2 },
      ],
      tags: [
        { name: 'a', count: 2 },
        { name: 'b', count: 1 },
      ],
    })
  })

  it('always has the Inbox', () => {
    expect(countTodos([], now).lists).toEqual([{ name: 'Inbox', count: 0 }])
  })
})
