import { describe, expect, it } from 'vitest'

import type { Todo } from '../../../shared/todos/todo.ts'
import { groupTodos, type TodoSelection } from './todo-groups.ts'
import { doneTodo, sampleTodo } from './todo-samples.testing.ts'

const now = { date: '2025-11-22', time: '14:30' }

function due(date: string, time?: string): Partial<Todo> {
  return { due: time === undefined ? { date } : { date, time } }
}

function group(todos: readonly Todo[], parts: Partial<TodoSelection> = {}) {
  const grouped = groupTodos(todos, { view: { kind: 'all' }, matches: () => true, now, ...parts })
  return {
    groups: grouped.groups.map(({ title, todos: rows }) => [title, ...rows.map((row) => row.id)]),
    completed: grouped.completed.map((todo) => todo.id),
  }
}

describe('groupTodos', () => {
  it('puts each todo under its day, from overdue to no date', () => {
    const todos = [
      sampleTodo('some day'),
      sampleTodo('in a week', due('2025-11-29')),
      sampleTodo('friday', due('2025-11-28')),
      sampleTodo('tomorrow', due('2025-11-23')),
      sampleTodo('today', due('2025-11-22')),
      sampleTodo('yesterday', due('2025-11-21')),
    ]
    expect(group(todos).groups).toEqual([
      ['Overdue', 'yesterday'],
      ['Today', 'today'],
      ['Tomorrow', 'tomorrow'],
      ['Friday', 'friday'],
      ['Later', 'in a week'],
      ['No date', 'some day'],
    ])
  })

  it('keeps the order of the list for todos that were made at the same moment', () => {
    const ids = ['c', 'a', 'd', 'b']
    expect(group(ids.map((id) => sampleTodo(id))).groups).toEqual([['No date', ...ids]])
    const done = ids.map((id) => doneTodo(id))
    expect(group(done, { view: { kind: 'done' } }).groups.map(([, ...rows]) => rows)).toEqual([ids])
  })

  it('counts a time that has passed today as overdue and one to come as today', () => {
    const todos = [
      sampleTodo('passed', due('2025-11-22', '14:29')),
      sampleTodo('now', due('2025-11-22', '14:30')),
    ]
    expect(group(todos).groups).toEqual([
      ['Overdue', 'passed'],
      ['Today', 'now'],
    ])
  })

  it('orders a day by time, then whole days by priority, then by age', () => {
    const todos = [
      sampleTodo('plain', due('2025-11-23')),
      sampleTodo('older', { ...due('2025-11-23'), createdAt: '2025-11-01T00:00:00.000Z' }),
      sampleTodo('important', { ...due('2025-11-23'), priority: 'high' }),
      sampleTodo('late', due('2025-11-23', '18:00')),
      sampleTodo('early', due('2025-11-23', '08:00')),
    ]
    expect(group(todos).groups).toEqual([
      ['Tomorrow', 'early', 'late', 'important', 'older', 'plain'],
    ])
  })

  it('keeps completed todos apart, newest first', () => {
    const todos = [
      doneTodo('first', { completedAt: '2025-11-20T10:00:00.000Z' }),
      doneTodo('second', { completedAt: '2025-11-21T10:00:00.000Z' }),
    ]
    expect(group(todos)).toEqual({ groups: [], completed: ['second', 'first'] })
  })

  it('shows in Today what is due by today and what was completed today', () => {
    const todos = [
      sampleTodo('overdue', due('2025-11-20')),
      sampleTodo('today', due('2025-11-22')),
      sampleTodo('tomorrow', due('2025-11-23')),
      sampleTodo('no date'),
      doneTodo('done today', { completedAt: new Date(2025, 10, 22, 9).toISOString() }),
      doneTodo('done before', { completedAt: new Date(2025, 10, 20, 9).toISOString() }),
    ]
    expect(group(todos, { view: { kind: 'today' } })).toEqual({
      groups: [
        ['Overdue', 'overdue'],
        ['Today', 'today'],
      ],
      completed: ['done today'],
    })
  })

  it('ends Upcoming after seven days, today included', () => {
    const todos = [
      sampleTodo('last', due('2025-11-28')),
      sampleTodo('too late', due('2025-11-29')),
      sampleTodo('no date'),
    ]
    expect(group(todos, { view: { kind: 'upcoming' } }).groups).toEqual([['Friday', 'last']])
  })

  it('groups Done by the day of completion', () => {
    const todos = [
      doneTodo('a', { completedAt: new Date(2025, 10, 22, 9).toISOString() }),
      doneTodo('b', { completedAt: new Date(2025, 10, 21, 9).toISOString() }),
      sampleTodo('open'),
    ]
    expect(group(todos, { view: { kind: 'done' } })).toEqual({
      groups: [
        ['Today', 'a'],
        ['Yesterday', 'b'],
      ],
      completed: [],
    })
  })
})
