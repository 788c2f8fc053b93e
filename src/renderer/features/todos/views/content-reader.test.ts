import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Outline } from '../../../../shared/todos/outline.ts'
import type { ViewOrder } from '../../../../shared/todos/views/view-order.ts'
import { doneTodo, sampleTodo } from '../todo-samples.testing.ts'
import type { TodoView } from '../todo-view.ts'
import { moments } from './changing-todos.testing.ts'
import { createContentReader } from './content-reader.ts'
import { viewContent } from './view-content.ts'
import { usualOrder } from './view-order.ts'

const outline: Outline = {
  lists: [{ name: 'Work', color: null }],
  filters: [{ id: 'f', name: 'Soon', query: '(overdue | today) & !#phone', color: null }],
}

const now = { date: '2025-11-22', time: '14:30' }
const view = { kind: 'all' } as const
const milk = sampleTodo('Milk', { due: { date: '2025-11-22' } })
const bread = sampleTodo('Bread', { due: { date: '2025-11-22' } })
const trip = sampleTodo('Trip', { due: { date: '2025-12-24' } })

const views: TodoView[] = [
  { kind: 'all' },
  { kind: 'inbox' },
  { kind: 'list', name: 'Work' },
  { kind: 'tag', name: 'home' },
  { kind: 'filter', id: 'f' },
  { kind: 'today' },
  { kind: 'upcoming' },
  { kind: 'calendar' },
  { kind: 'done' },
  { kind: 'trash' },
]

const sorts: ViewOrder['sort'][] = [
  [{ by: 'manual' }],
  [{ by: 'due' }, { by: 'priority' }],
  [{ by: 'title', descending: true }],
]
const groups: ViewOrder['group'][] = [null, 'date', 'list', 'priority', 'tag']

const selections = fc
  .tuple(fc.constantFrom(...views), fc.constantFrom(...sorts), fc.constantFrom(...groups))
  .map(([view, sort, group]) => {
    const order = usualOrder(view) === null ? null : { sort, group }
    return { view, order, days: 14, day: '2025-11-22' }
  })

describe('a view that is brought up to date', () => {
  it('shows what reading it as a whole would', () => {
    fc.assert(
      fc.property(selections, moments, (selection, sequence) => {
        const read = createContentReader()
        for (const moment of sequence) {
          const source = { ...moment, outline }
          expect(read(source, selection)).toEqual(viewContent(source, selection))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('keeps the groups and rows that have nothing to do with a change', () => {
    const selection = { view, order: usualOrder(view), days: 14, day: now.date }
    const read = createContentReader()
    const before = read({ todos: [milk, bread, trip], outline, now }, selection)
    const ticked = doneTodo('Bread', { due: bread.due })
    const after = read({ todos: [milk, ticked, trip], outline, now }, selection)
    const [today, later] = before.groups
    expect(after.groups[0]?.rows).toHaveLength(1)
    expect(after.groups[0]?.rows[0]).toBe(today?.rows.find(({ key }) => key === 'Milk'))
    expect(after.groups[1]).toBe(later)
  })
})
