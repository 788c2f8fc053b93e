import { describe, expect, it } from 'vitest'

import { reminderMoments } from './reminder-moments.ts'
import { todoFixture } from './todo-fixture.testing.ts'
import type { Todo } from './todo.ts'

const deletedAt = '2026-11-17T08:00:00.000Z'
const done = { status: 'done', completedAt: '2026-11-16T08:00:00.000Z' } as const

describe('reminders', () => {
  const due = { date: '2026-11-18' }
  it.each([
    [{ due }, [{ date: '2026-11-18', time: '08:30' }]],
    [{ due: { ...due, time: '17:00' } }, [{ date: '2026-11-18', time: '17:00' }]],
    [
      {
        due: { ...due, time: '00:10' },
        reminders: [
          { type: 'before', minutes: 30 },
          { type: 'before', minutes: 0 },
        ],
      },
      [
        { date: '2026-11-17', time: '23:40' },
        { date: '2026-11-18', time: '00:10' },
      ],
    ],
    [
      { due, reminders: [{ type: 'before', minutes: 1_440 }] },
      [{ date: '2026-11-17', time: '08:30' }],
    ],
    [
      {
        reminders: [
          { type: 'at', date: '2026-11-20', time: '07:00' },
          { type: 'before', minutes: 5 },
        ],
      },
      [{ date: '2026-11-20', time: '07:00' }],
    ],
    [{}, []],
    [{ due, ...done }, []],
    [{ due, deletedAt }, []],
  ] satisfies [Partial<Todo>, { date: string; time: string }[]][])(
    'of %j are at %j',
    (parts, moments) => {
      expect(reminderMoments(todoFixture({ id: 'a', ...parts }), '08:30')).toEqual(moments)
    },
  )

  it('of days without a time can be off', () => {
    expect(reminderMoments(todoFixture({ id: 'a', due }), null)).toEqual([])
  })
})
