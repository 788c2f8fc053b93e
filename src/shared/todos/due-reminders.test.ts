import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dueReminders, momentText } from './due-reminders.ts'
import { reminderMoments } from './reminder-moments.ts'
import { todoFixture } from './todo-fixture.testing.ts'
import type { Todo } from './todo.ts'

const at = (text: string) => {
  const [date = '', time = ''] = text.split(' ')
  return { date, time }
}

const todo = (parts: Partial<Todo>): Todo => todoFixture({ id: 't', title: 'Milk', ...parts })

const span = { after: at('2026-11-22 08:00'), until: at('2026-11-22 09:00'), dayTime: '09:00' }

describe('the reminders of a span of time', () => {
  it('have the one that is due at its end, and not the one at its beginning', () => {
    const early = todo({ id: 'early', due: at('2026-11-22 08:00') })
    const late = todo({ id: 'late', due: at('2026-11-22 09:00') })
    expect(dueReminders([late, early], span).map(({ todoId }) => todoId)).toEqual(['late'])
  })

  it('have a day without a time at the hour of the day, and not when there is none', () => {
    const todos = [todo({ due: { date: '2026-11-22' } })]
    expect(dueReminders(todos, span)).toMatchObject([{ title: 'Milk', at: at('2026-11-22 09:00') }])
    expect(dueReminders(todos, { ...span, dayTime: null })).toEqual([])
  })

  it('have a reminder before a due moment that is weeks away', () => {
    const due = { date: '2026-12-06', time: '08:30' }
    const todos = [todo({ due, reminders: [{ type: 'before', minutes: 14 * 1_440 }] })]
    expect(dueReminders(todos, span)).toHaveLength(1)
  })

  it('have one todo once, for the last of its moments', () => {
    const reminders: Todo['reminders'] = [
      { type: 'at', ...at('2026-11-22 08:30') },
      { type: 'at', ...at('2026-11-22 08:45') },
    ]
    expect(dueReminders([todo({ reminders })], span)).toMatchObject([
      { at: at('2026-11-22 08:45') },
    ])
  })

  it('have nothing that is done or in the trash', () => {
    const due = at('2026-11-22 08:30')
    const done = todo({ due, status: 'done' })
    const deleted = todo({ due, deletedAt: '2026-11-22T07:00:00.000Z' })
    expect(dueReminders([done, deleted], span)).toEqual([])
  })

  it('are those that the moments of each todo give, over any span', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2026-11-${number}`)
    const time = fc.constantFrom('00:00', '08:00', '09:00', '23:59')
    const moment = fc.record({ date: day, time })
    const anyTodo = fc.record({ date: day, time: fc.option(time, { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(anyTodo), moment, moment, (dues, after, until) => {
        const todos = dues.map(({ date, time }, index) =>
          todo({ id: `t${index}`, due: time === undefined ? { date } : { date, time } }),
        )
        const expected = todos.filter((one) =>
          reminderMoments(one, '09:00').some(
            (its) => momentText(its) > momentText(after) && momentText(its) <= momentText(until),
          ),
        )
        const found = dueReminders(todos, { after, until, dayTime: '09:00' })
        expect(found.map(({ todoId }) => todoId).sort()).toEqual(
          expected.map(({ id }) => id).sort(),
        )
      }),
    )
  })
})
