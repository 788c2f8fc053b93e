import * as fc from 'fast-check'

import { todoFixture } from '../../../../shared/todos/todo-fixture.testing.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import { TodoTable } from '../todo-table.ts'
import type { TodoMoment } from './todo-steps.ts'

const date = '2025-11-22'
const times = ['09:00', '14:30', '23:00']
const most = 14

const due = fc.oneof(
  fc.constant(null),
  fc.constantFrom('2025-11-20', date, '2025-11-23', '2025-12-24').map((day) => ({ date: day })),
  fc.constantFrom(...times).map((time) => ({ date, time })),
)

/** What a todo of that number can look like; its parent, if it has one, has a lower number. */
function todoArbitrary(index: number): fc.Arbitrary<Todo> {
  const parents = index === 0 ? [null] : [null, null, `t${index - 1}`, `t${index >> 1}`]
  return fc
    .record({
      due,
      isDone: fc.boolean(),
      isDeleted: fc.integer({ max: 9, min: 0 }).map((value) => value === 0),
      title: fc.constantFrom('Apples', 'apples', 'Bread', 'Bread 2', 'Bread 10'),
      list: fc.constantFrom('Inbox', 'Inbox', 'Work', 'work', 'Café'),
      tags: fc.uniqueArray(fc.constantFrom('home', 'Home', 'phone'), { maxLength: 2 }),
      priority: fc.constantFrom('none', 'none', 'low', 'high'),
      parentId: fc.constantFrom(...parents),
      order: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ isDone, isDeleted, ...parts }) =>
      todoFixture({
        id: `t${index}`,
        status: isDone ? 'done' : 'open',
        completedAt: isDone ? `2025-11-2${parts.order}T12:00:00.000Z` : null,
        deletedAt: isDeleted ? '2025-11-21T12:00:00.000Z' : null,
        ...parts,
      }),
    )
}

const place = fc.integer({ min: 0, max: most - 1 })
const someTodo = place.chain(todoArbitrary)

const step = fc.oneof(
  { weight: 6, arbitrary: fc.array(someTodo, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: place },
  { weight: 1, arbitrary: fc.constantFrom(...times) },
)

type Step = number | string | readonly Todo[]

function after({ table, now }: State, change: Step): State {
  if (typeof change === 'string') return { table, now: { date, time: change } }
  const changes =
    typeof change === 'number'
      ? [{ id: `t${change}`, after: null }]
      : change.map((todo) => ({ id: todo.id, after: todo }))
  return { table: table.changed(changes), now }
}

interface State {
  table: TodoTable
  now: TodoMoment['now']
}

/** Moments that follow each other: todos come, change and go, and time goes on. */
export const moments: fc.Arbitrary<TodoMoment[]> = fc
  .array(step, { minLength: 2, maxLength: 12 })
  .map((steps) => {
    let state: State = { table: new TodoTable(), now: { date, time: '08:00' } }
    return steps.map((change) => {
      state = after(state, change)
      return { todos: state.table.rows, now: state.now }
    })
  })
