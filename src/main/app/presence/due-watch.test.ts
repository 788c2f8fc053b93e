import { describe, expect, it } from 'vitest'

import type { Todo } from '../../../shared/todos/todo.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { DueWatch } from './due-watch.ts'

const on = (id: string, date: string | null, change: Partial<Todo> = {}): Todo =>
  todoFixture({ id, title: id, due: date === null ? null : { date }, ...change })

function setUp(todos: Todo[]) {
  let now = new Date(2026, 10, 22, 23, 30)
  let list = todos
  const shown: string[][] = []
  const timers: { delayMs: number; callback: () => void }[] = []
  const watch = new DueWatch({
    clock: () => now,
    todos: () => list,
    after: (delayMs, callback) => {
      const timer = { delayMs, callback }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
    show: (due) => shown.push(due.map(({ id }) => id)),
  })
  return {
    watch,
    shown,
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
})
