import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { emptyOutline } from '../../../shared/todos/outline.ts'
import {
  hasGap,
  initialTodoListState,
  reduceTodoList,
  shownTodo,
  type TodoListEvent,
  type TodoListState,
} from './todo-list-state.ts'
import { addition, doneTodo, sampleChange, sampleTodo } from './todo-samples.testing.ts'

function run(...events: TodoListEvent[]): TodoListState {
  return events.reduce(reduceTodoList, initialTodoListState)
}

function changed(change: ReturnType<typeof addition>): TodoListEvent {
  return { type: 'changed', change }
}

function titles(state: TodoListState): string[] {
  return state.todos.rows.map((todo) => todo.title)
}

const milk = sampleTodo('Milk')
const bread = sampleTodo('Bread')
const eggs = sampleTodo('Eggs')

describe('reduceTodoList', () => {
  it('keeps a change that arrives before the snapshot and applies it afterwards', () => {
    const state = run(changed(addition(2, bread)), {
      type: 'snapshot',
      seq: 1,
      todos: [milk],
      outline: emptyOutline,
    })
    expect(titles(state)).toEqual(['Milk', 'Bread'])
    expect(state.seq).toBe(2)
  })

  it('does not apply a change twice that the snapshot already holds', () => {
    const renamed = { ...milk, title: 'Oat milk' }
    const rename = sampleChange(1, 'update', [{ before: milk, after: milk }])
    const state = run(changed(rename), {
      type: 'snapshot',
      seq: 2,
      todos: [renamed],
      outline: emptyOutline,
    })
    expect(titles(state)).toEqual(['Oat milk'])
    expect(hasGap(state)).toBe(false)
  })

  it('ignores a change that arrives a second time', () => {
    const loaded = run(
      { type: 'snapshot', seq: 0, todos: [], outline: emptyOutline },
      changed(addition(1, milk)),
    )
    const removed = reduceTodoList(
      loaded,
      changed(sampleChange(2, 'delete', [{ before: milk, after: null }])),
    )
    expect(reduceTodoList(removed, changed(addition(1, milk)))).toBe(removed)
  })

  it('holds back a change after a gap instead of applying it early', () => {
    const state = run(
      { type: 'snapshot', seq: 4, todos: [milk], outline: emptyOutline },
      changed(addition(6, bread)),
    )
    expect(titles(state)).toEqual(['Milk'])
    expect(hasGap(state)).toBe(true)
  })

  it('closes the gap when the missing change turns up late', () => {
    const state = run(
      { type: 'snapshot', seq: 4, todos: [milk], outline: emptyOutline },
      changed(addition(6, bread)),
      changed(addition(5, eggs)),
    )
    expect(titles(state)).toEqual(['Milk', 'Eggs', 'Bread'])
    expect(hasGap(state)).toBe(false)
  })

  it('closes the gap with a newer snapshot', () => {
    const state = run(
      { type: 'snapshot', seq: 4, todos: [milk], outline: emptyOutline },
      changed(addition(7, bread)),
      {
        type: 'snapshot',
        seq: 6,
        todos: [milk, eggs],
        outline: emptyOutline,
      },
    )
    expect(titles(state)).toEqual(['Milk', 'Eggs', 'Bread'])
    expect(hasGap(state)).toBe(false)
  })

  it('does not go back to a snapshot older than the changes it has', () => {
    const state = run(
      { type: 'snapshot', seq: 0, todos: [], outline: emptyOutline },
      changed(addition(1, milk)),
      {
        type: 'snapshot',
        seq: 0,
        todos: [],
        outline: emptyOutline,
      },
    )
    expect(titles(state)).toEqual(['Milk'])
  })

  it('ends at the same list in whatever order changes and snapshot arrive', () => {
    const changes = [milk, bread, eggs, sampleTodo('Tea'), sampleTodo('Salt')].map((todo, index) =>
      changed(addition(index + 1, todo)),
    )
    const snapshot: TodoListEvent = {
      type: 'snapshot',
      seq: 2,
      todos: [milk, bread],
      outline: emptyOutline,
    }
    fc.assert(
      fc.property(fc.shuffledSubarray([...changes, snapshot], { minLength: 6 }), (events) => {
        const state = run(...events)
        expect(new Set(titles(state))).toEqual(new Set(['Milk', 'Bread', 'Eggs', 'Tea', 'Salt']))
        expect(hasGap(state)).toBe(false)
      }),
    )
  })
})

describe('rows that were just ticked', () => {
  const loaded = run({ type: 'snapshot', seq: 0, todos: [milk, bread], outline: emptyOutline })
  const held = reduceTodoList(loaded, { type: 'hold', ids: ['Milk'], status: 'done' })
  const completion = sampleChange(1, 'complete', [{ before: milk, after: doneTodo('Milk') }])

  it('show the tick at once and keep their place until released', () => {
    const state = reduceTodoList(held, changed(completion))
    expect(shownTodo(state, 'Milk')?.status).toBe('done')
    expect(state.placed[0]?.status).toBe('open')
    const released = reduceTodoList(state, { type: 'release', ids: ['Milk'] })
    expect(released.placed[0]?.status).toBe('done')
  })

  it('go back when the command failed', () => {
    const released = reduceTodoList(held, { type: 'release', ids: ['Milk'] })
    expect(shownTodo(released, 'Milk')?.status).toBe('open')
  })

  it('are given up at once when the todo repeats and stays open', () => {
    const next = { ...milk, due: { date: '2025-11-29' } }
    const state = reduceTodoList(
      held,
      changed(sampleChange(1, 'complete', [{ before: milk, after: next }])),
    )
    expect(state.held.size).toBe(0)
    expect(shownTodo(state, 'Milk')).toEqual(next)
  })

  it('are given up when an undo reopens the todo meanwhile', () => {
    const done = reduceTodoList(held, changed(completion))
    const undo = sampleChange(2, 'undo', [{ before: doneTodo('Milk'), after: milk }])
    expect(shownTodo(reduceTodoList(done, changed(undo)), 'Milk')).toEqual(milk)
  })

  it('do not outlive a deletion', () => {
    const removal = sampleChange(1, 'delete', [{ before: milk, after: null }])
    const state = reduceTodoList(held, changed(removal))
    expect(state.placed.map((todo) => todo.id)).toEqual(['Bread'])
    expect(state.held.size).toBe(0)
  })
})
