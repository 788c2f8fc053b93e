import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { TodoEditor } from '../todo-editor.testing.ts'
import { todoFixture } from '../todo-fixture.testing.ts'

function letters(orders: readonly number[]): TodoEditor {
  return new TodoEditor(
    orders.map((order, index) => todoFixture({ id: String.fromCodePoint(97 + index), order })),
  )
}

describe('move', () => {
  it.each([
    [['d'], { before: 'b' }, 'a d b c'],
    [['a'], { after: 'c' }, 'b c a d'],
    [['a', 'd'], { after: 'b' }, 'b a d c'],
    [['d', 'a'], { after: 'b' }, 'b d a c'],
    [['c'], { at: 'first' as const }, 'c a b d'],
    [['a', 'b'], { at: 'last' as const }, 'c d a b'],
    [['a'], { after: 'd' }, 'b c d a'],
    [['d'], { before: 'a' }, 'd a b c'],
  ])('puts %j at %j', (ids, place, order) => {
    const editor = letters([1, 2, 3, 4]).do({ type: 'move', ids, place })
    expect(editor.order()).toBe(order)
    expect(editor.do({ type: 'undo' }).order()).toBe('a b c d')
  })

  it('changes only the moved todo while there is room', () => {
    const editor = letters([1, 2, 3, 4])
    const applied = editor.try({ type: 'move', ids: ['d'], place: { after: 'a' } })
    expect(applied.ok && applied.changes.map(({ id }) => id)).toEqual(['d'])
  })

  it('makes room among todos without an order of their own, on the shorter side', () => {
    const editor = letters([0, 0, 0, 0, 0, 0])
    const applied = editor.try({ type: 'move', ids: ['f'], place: { after: 'a' } })
    expect(editor.order()).toBe('a f b c d e')
    expect(applied.ok && applied.changes.map(({ id }) => id)).toEqual(['a', 'f'])
  })

  it('never runs out of room', () => {
    const editor = letters([1, 2, 3])
    for (let count = 0; count < 200; count += 1) {
      const id = count % 2 === 0 ? 'b' : 'c'
      editor.do({ type: 'move', ids: [id], place: { after: 'a' } })
      expect(editor.order()).toBe(id === 'b' ? 'a b c' : 'a c b')
    }
  })

  it('gives the order that moving through an array gives, whatever the numbers are', () => {
    const orders = fc.array(fc.constantFrom(0, 1, 1.5, Number.MIN_VALUE, 1e15), {
      minLength: 4,
      maxLength: 7,
    })
    const moves = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.boolean()), { maxLength: 12 })
    fc.assert(
      fc.property(orders, moves, (numbers, steps) => {
        const editor = letters(numbers)
        let expected = editor.order().split(' ')
        for (const [from, to, isAfter] of steps) {
          const [id, anchor] = [expected[from], expected[to]]
          if (id === undefined || anchor === undefined || id === anchor) continue
          const others = expected.filter((other) => other !== id)
          expected = others.toSpliced(others.indexOf(anchor) + Number(isAfter), 0, id)
          const place = isAfter ? { after: anchor } : { before: anchor }
          editor.do({ type: 'move', ids: [id], place })
          expect(editor.order()).toBe(expected.join(' '))
        }
      }),
    )
  })

  it('refuses a place beside itself', () => {
    const applied = letters([1, 2]).try({ type: 'move', ids: ['a'], place: { after: 'a' } })
    expect(applied).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('takes a subtask out of its parent when it goes to a list alone, not when both go', () => {
    const todos = [todoFixture({ id: 'a' }), todoFixture({ id: 'b', parentId: 'a' })]
    const alone = new TodoEditor(todos).do({ type: 'move', ids: ['b'], list: 'Work' })
    expect(alone.get('b')).toMatchObject({ list: 'Work', parentId: null })
    const both = new TodoEditor(todos).do({ type: 'move', ids: ['a', 'b'], list: 'Work' })
    expect(both.get('b')).toMatchObject({ list: 'Work', parentId: 'a' })
  })

  it('takes the subtasks along to a list, and a subtask to the list of its new parent', () => {
    const todos = [
      todoFixture({ id: 'a', list: 'Work' }),
      todoFixture({ id: 'b' }),
      todoFixture({ id: 'c', parentId: 'b' }),
    ]
    const editor = new TodoEditor(todos).do({ type: 'move', ids: ['b'], parentId: 'a' })
    expect(editor.todos.map(({ list }) => list)).toEqual(['Work', 'Work', 'Work'])
    expect(editor.do({ type: 'move', ids: ['b'], parentId: null }).get('b').parentId).toBeNull()
  })

  it('refuses a third level of subtasks and a circle', () => {
    const todos = [
      todoFixture({ id: 'a' }),
      todoFixture({ id: 'b', parentId: 'a' }),
      todoFixture({ id: 'c', parentId: 'b' }),
      todoFixture({ id: 'd' }),
      todoFixture({ id: 'e', parentId: 'd' }),
    ]
    const editor = new TodoEditor(todos)
    const refusal = (id: string, parentId: string) => {
      const applied = editor.try({ type: 'move', ids: [id], parentId })
      return applied.ok ? '' : applied.message
    }
    expect(refusal('d', 'c')).toContain('too deep')
    expect(refusal('a', 'd')).toContain('too deep')
    expect(refusal('a', 'c')).toContain('of itself')
    expect(editor.try({ type: 'move', ids: ['d'], parentId: 'b' })).toMatchObject({ ok: false })
    expect(editor.try({ type: 'move', ids: ['e'], parentId: 'b' })).toMatchObject({ ok: true })
  })
})

describe('add at a place', () => {
  it('puts new todos where they were asked for, in their order', () => {
    const editor = letters([1, 2, 3])
    editor.do({ type: 'add', todos: [{ title: 'x' }, { title: 'y' }], place: { after: 'a' } })
    expect(editor.order()).toBe('a id-1 id-2 b c')
  })
})

describe('duplicate', () => {
  it('copies a todo with its subtasks, open and without a past, behind the original', () => {
    const done = { status: 'done', completedAt: '2026-11-02T08:00:00.000Z' } as const
    const editor = new TodoEditor([
      todoFixture({ id: 'a', title: 'Trip', order: 1, tags: ['x'] }),
      todoFixture({ id: 'b', title: 'Bag', order: 2, parentId: 'a', ...done }),
      todoFixture({ id: 'c', order: 3 }),
    ])
    editor.do({ type: 'duplicate', ids: ['a', 'b'] })
    expect(editor.order()).toBe('a id-1 b c id-2')
    expect(editor.get('id-1')).toMatchObject({ title: 'Trip', tags: ['x'], parentId: null })
    expect(editor.get('id-2')).toMatchObject({ title: 'Bag', parentId: 'id-1', status: 'open' })
    expect(editor.get('id-2').completedAt).toBeNull()
    expect(editor.todos).toHaveLength(5)
  })
})

describe('tag', () => {
  it('adds and removes tags of several todos and keeps the spelling in use', () => {
    const editor = new TodoEditor([
      todoFixture({ id: 'a', tags: ['Home', 'old'] }),
      todoFixture({ id: 'b' }),
    ])
    editor.do({ type: 'tag', ids: ['a', 'b'], add: ['home', 'new'], remove: ['OLD'] })
    expect(editor.todos.map(({ tags }) => tags)).toEqual([
      ['Home', 'new'],
      ['Home', 'new'],
    ])
  })

  it('refuses more tags than a todo can have', () => {
    const tags = Array.from({ length: 100 }, (_, index) => `t${index}`)
    const editor = new TodoEditor([todoFixture({ id: 'a', tags })])
    const applied = editor.try({ type: 'tag', ids: ['a'], add: ['more'] })
    expect(applied).toMatchObject({ ok: false, code: 'invalid' })
  })
})

describe('reschedule', () => {
  it('gives every todo the day and leaves each its own time', () => {
    const editor = new TodoEditor([
      todoFixture({ id: 'a', due: { date: '2026-11-02', time: '09:00' }, duePhrase: 'mon 9am' }),
      todoFixture({ id: 'b', due: { date: '2026-11-03' } }),
      todoFixture({ id: 'c' }),
    ])
    editor.do({ type: 'reschedule', ids: ['a', 'b', 'c'], date: '2026-11-20' })
    expect(editor.todos.map(({ due }) => due)).toEqual([
      { date: '2026-11-20', time: '09:00' },
      { date: '2026-11-20' },
      { date: '2026-11-20' },
    ])
    expect(editor.get('a').duePhrase).toBeNull()
    editor.do({ type: 'undo' })
    expect(editor.get('a').duePhrase).toBe('mon 9am')
    expect(editor.get('c').due).toBeNull()
  })

  it('takes the date away, and refuses a day that does not exist', () => {
    const editor = new TodoEditor([todoFixture({ id: 'a', due: { date: '2026-11-02' } })])
    expect(editor.do({ type: 'reschedule', ids: ['a'], date: null }).get('a').due).toBeNull()
    expect(() => editor.try({ type: 'reschedule', ids: ['a'], date: '2026-02-31' })).toThrow(
      'A date must be an existing day',
    )
  })
})
