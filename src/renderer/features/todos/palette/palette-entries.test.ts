import { describe, expect, it } from 'vitest'

import { emptyOutline } from '../../../../shared/todos/outline.ts'
import { summarise } from '../../../../shared/todos/views/summaries.ts'
import { doneTodo, sampleTodo } from '../todo-samples.testing.ts'
import { actionEntries, paletteSections, todoEntries, viewEntries } from './palette-entries.ts'

const now = { date: '2025-11-22', time: '14:30' }
const todos = [
  doneTodo('Paint the fence'),
  sampleTodo('Pay the rent', { list: 'Home', tags: ['bills'] }),
  sampleTodo('Old words', { deletedAt: '2025-11-21T10:00:00.000Z' }),
]
const source = {
  todos: todoEntries(todos),
  views: viewEntries(summarise(todos, emptyOutline, now), emptyOutline),
  actions: actionEntries(true),
}
const labels = (text: string) =>
  paletteSections(source, text).flatMap(({ entries }) => entries.map(({ label }) => label))

describe('the palette', () => {
  it('finds tasks, lists, tags and actions in one place', () => {
    expect(labels('rent')).toContain('Pay the rent')
    expect(labels('home')).toContain('Home')
    expect(labels('bills')).toContain('bills')
    expect(labels('dupl')).toContain('Duplicate')
  })

  it('puts the section with the best entry first', () => {
    expect(labels('upcoming')[0]).toBe('Upcoming')
    expect(labels('undo')[0]).toBe('Undo')
  })

  it('lists open tasks before done ones, and nothing from the trash', () => {
    expect(todoEntries(todos).map(({ label }) => label)).toEqual([
      'Pay the rent',
      'Paint the fence',
    ])
  })

  it('offers what is done to a task only while there is one', () => {
    const withoutTask = actionEntries(false).map(({ label }) => label)
    expect(withoutTask).toContain('Undo')
    expect(withoutTask).not.toContain('Duplicate')
  })

  it('has nothing for words that nothing has', () => {
    expect(paletteSections(source, 'zzzz')).toEqual([])
  })
})
