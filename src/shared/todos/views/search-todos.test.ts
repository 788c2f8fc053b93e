import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldText } from '../fold-text.ts'
import { todoFixture } from '../todo-fixture.testing.ts'
import { searchRanges, searchTodos } from './search-todos.ts'

const deletedAt = '2026-11-17T08:00:00.000Z'
const done = { status: 'done', completedAt: '2026-11-16T08:00:00.000Z' } as const

describe('search', () => {
  const todos = [
    todoFixture({ id: 'notes', title: 'Shop', notes: 'oat milk' }),
    todoFixture({ id: 'inside', title: 'Buttermilk' }),
    todoFixture({ id: 'word', title: 'Buy milk' }),
    todoFixture({ id: 'start', title: 'Milk the cow' }),
    todoFixture({ id: 'exact', title: 'Milk' }),
    todoFixture({ id: 'tag', title: 'Latte', tags: ['milk'] }),
    todoFixture({ id: 'done', title: 'Milk', ...done }),
    todoFixture({ id: 'gone', title: 'Milk', deletedAt }),
  ]
  const hits = (text: string, includeDone = false) =>
    searchTodos(todos, text, { includeDone }).map(({ todo }) => todo.id)

  it('puts the best fit first, and finds done ones only on request', () => {
    expect(hits('mílk')).toEqual(['exact', 'start', 'word', 'tag', 'inside', 'notes'])
    expect(hits('milk', true)).toContain('done')
    expect(hits('milk', true)).not.toContain('gone')
  })

  it('needs every word', () => {
    expect(hits('milk buy')).toEqual(['word'])
    expect(hits('#milk lat')).toEqual(['tag'])
    expect(hits('milk zebra')).toEqual([])
    expect(hits('  ')).toEqual([])
  })

  it('marks the words in the text as it is written', () => {
    expect(searchRanges('Café au lait, cafe', 'CAFE lait')).toEqual([
      [0, 4],
      [8, 12],
      [14, 18],
    ])
    expect(searchRanges('ab', 'a ab b')).toEqual([[0, 2]])
    expect(searchRanges('Lot № 7', 'n')).toEqual([[4, 5]])
  })

  it('marks only ranges that hold a word of the search', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    fc.assert(
      fc.property(text, fc.string({ minLength: 1, maxLength: 3 }), (title, search) => {
        for (const [start, end] of searchRanges(title, search)) {
          const marked = foldText(title.slice(start, end))
          expect(
            foldText(search)
              .split(/\s+/)
              .some((word) => word !== '' && marked.includes(word)),
          ).toBe(true)
        }
      }),
    )
  })
})
