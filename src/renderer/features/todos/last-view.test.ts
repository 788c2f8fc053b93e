import { beforeEach, describe, expect, it } from 'vitest'

import { summarise } from '../../../shared/todos/views/summaries.ts'
import { isViewKnown, loadLastView, saveLastView } from './last-view.ts'
import { sampleTodo } from './todo-samples.testing.ts'
import type { TodoView } from './todo-view.ts'

const now = { date: '2025-11-22', time: '14:30' }

beforeEach(() => localStorage.clear())

describe('the last view', () => {
  const views: TodoView[] = [
    { kind: 'calendar' },
    { kind: 'list', name: 'list:\nWork: new' },
    { kind: 'tag', name: 'phone' },
    { kind: 'filter', id: 'f-1' },
  ]

  it.each(views)('comes back as it was: $kind', (view) => {
    saveLastView(localStorage, view)
    expect(loadLastView(localStorage)).toEqual(view)
  })

  it('is all tasks when nothing that makes sense was kept', () => {
    expect(loadLastView(localStorage)).toEqual({ kind: 'all' })
    localStorage.setItem('offhand.last-view', 'list:')
    expect(loadLastView(localStorage)).toEqual({ kind: 'all' })
  })

  it('is known as long as its list, tag or filter exists', () => {
    const outline = {
      lists: [{ name: 'Empty', color: null }],
      filters: [{ id: 'f-1', name: 'Soon', query: 'today', color: null }],
    }
    const summaries = summarise([sampleTodo('Milk', { tags: ['shop'] })], outline, now)
    const isKnown = (view: TodoView) => isViewKnown(view, summaries, outline)
    expect(isKnown({ kind: 'list', name: 'Empty' })).toBe(true)
    expect(isKnown({ kind: 'list', name: 'Gone' })).toBe(false)
    expect(isKnown({ kind: 'tag', name: 'shop' })).toBe(true)
    expect(isKnown({ kind: 'tag', name: 'gone' })).toBe(false)
    expect(isKnown({ kind: 'filter', id: 'f-2' })).toBe(false)
    expect(isKnown({ kind: 'trash' })).toBe(true)
  })
})
