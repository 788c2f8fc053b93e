import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Todo } from '../../../shared/todos/todo.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { todayTodos } from '../../../shared/todos/views/todo-views.ts'
import { changeOf } from './due-change.testing.ts'
import { DueWatch } from './due-watch.ts'

const on = (id: string, date: string | null, change: Partial<Todo> = {}): Todo =>
  todoFixture({ id, title: id, due: date === null ? null : { date }, ...change })

function setUp(todos: Todo[]) {
  let now = new Date(2026, 10, 22, 23, 30)
  let list = todos
  const shown: string[][] = []
  const counts: number[] = []
  const timers: { delayMs: number; callback: () => void }[] = []
  const watch = new DueWatch({
    clock: () => now,
    todos: () => list,
    after: (delayMs, callback) => {
      const timer = { delayMs, callback }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
    show: ({ first, count }) => {
      shown.push(first.map(({ id }) => id))
      counts.push(count)
    },
  })
  return {
    watch,
    shown,
    counts,
    timers,
    setNow: (date: Date) => (now = date),
    setTodos: (next: Todo[]) => (list = next),
  }
}

describe('what is due today', () => {
  it('is what the view Today shows: overdue first, nothing done, deleted or of another day', () => {
    const { watch, shown } = setUp([
      on('today', '2026-11-22'),
      on('tomorrow', '2026-11-23'),
      on('late', '2026-11-20'),
      on('whenever', null),
      on('done', '2026-11-22', { status: 'done' }),
      on('deleted', '2026-11-22', { deletedAt: '2026-11-22T08:00:00.000Z' }),
    ])
    watch.start()
    expect(shown).toEqual([['late', 'today']])
  })

  it('changes at midnight, though no task did, and waits for the next midnight', () => {
    const { watch, shown, timers, setNow } = setUp([on('tomorrow', '2026-11-23')])
    watch.start()
    expect(timers.map(({ delayMs }) => delayMs)).toEqual([30 * 60_000])
    setNow(new Date(2026, 10, 23, 0, 0))
    timers[0]?.callback()
    expect(shown).toEqual([[], ['tomorrow']])
    expect(timers.map(({ delayMs }) => delayMs)).toEqual([24 * 60 * 60_000])
  })

  it('is shown again only when it is another answer', () => {
    const { watch, shown, setTodos } = setUp([on('a', '2026-11-22')])
    watch.start()
    setTodos([on('a', '2026-11-22'), on('b', null)])
    watch.look()
    setTodos([on('a', '2026-11-22', { title: 'renamed' })])
    watch.look()
    expect(shown).toEqual([['a'], ['a']])
  })

  it('is not looked at before the start nor after the end, and is shown anew when started again', () => {
    const { watch, shown, timers } = setUp([on('a', '2026-11-22')])
    watch.look()
    watch.start()
    watch.start()
    watch.stop()
    watch.look()
    expect(shown).toEqual([['a']])
    expect(timers).toEqual([])
    watch.start()
    expect(shown).toEqual([['a'], ['a']])
  })

  it('is after any changes what the view Today starts with, and as many', () => {
    const someTodo = fc
      .record({
        number: fc.integer({ min: 1, max: 30 }),
        date: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', null),
        time: fc.constantFrom(undefined, '08:00', '23:45'),
        priority: fc.constantFrom('none' as const, 'high' as const),
        status: fc.constantFrom('open' as const, 'open' as const, 'done' as const),
      })
      .map(({ number, date, time, ...change }) => {
        const due = date === null ? null : { date, ...(time === undefined ? {} : { time }) }
        return todoFixture({ id: `t${number}`, order: number, due, ...change })
      })
    fc.assert(
      fc.property(fc.array(someTodo, { maxLength: 60 }), (changes) => {
        const { watch, shown, counts } = setUp([])
        watch.start()
        const todos = new Map<string, Todo>()
        for (const after of changes) {
          watch.todosChanged(changeOf(todos.get(after.id) ?? null, after))
          todos.set(after.id, after)
        }
        const now = { date: '2026-11-22', time: '23:30' }
        const { overdue, today } = todayTodos([...todos.values()], now)
        const due = [...overdue, ...today].map(({ id }) => id)
        expect([shown.at(-1), counts.at(-1)]).toEqual([due.slice(0, 8), due.length])
      }),
    )
  })
})
