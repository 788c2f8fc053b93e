import { describe, expect, it } from 'vitest'

import { compareUrgency } from './compare-urgency.ts'
import { filterTodos, type TodoQuery } from './query.ts'
import type { Todo } from './todo.ts'
import { todoFixture } from './todo-fixture.testing.ts'

const now = { date: '2026-11-18', time: '12:00' }

const todos: Todo[] = [
  todoFixture({ id: 'someday', title: 'Learn Español', notes: 'with José' }),
  todoFixture({ id: 'later', due: { date: '2026-12-24' }, list: 'Home', tags: ['Gifts'] }),
  todoFixture({ id: 'sunday', due: { date: '2026-11-22' } }),
  todoFixture({ id: 'tuesday', due: { date: '2026-11-24' } }),
  todoFixture({
    id: 'tomorrow',
    due: { date: '2026-11-19' },
    priority: 'high',
    tags: ['work', 'Gifts'],
  }),
  todoFixture({ id: 'today', due: { date: '2026-11-18' }, list: 'Work' }),
  todoFixture({ id: 'evening', due: { date: '2026-11-18', time: '18:00' } }),
  todoFixture({ id: 'morning', due: { date: '2026-11-18', time: '09:00' } }),
  todoFixture({ id: 'late', due: { date: '2026-11-10' }, list: 'Work' }),
  todoFixture({
    id: 'finished',
    status: 'done',
    due: { date: '2026-11-18' },
    completedAt: '2026-11-18T09:00:00.000Z',
  }),
  todoFixture({ id: 'finished first', status: 'done', completedAt: '2026-11-17T09:00:00.000Z' }),
]

function ids(query: TodoQuery, from: readonly Todo[] = todos): string[] {
  return filterTodos(from, query, now)
    .sort((one, other) => compareUrgency(one, other, now))
    .map(({ id }) => id)
}

describe('todos by a query, in the order of urgency', () => {
  it.each<[string, TodoQuery, string[]]>([
    [
      'open ones by default, the most urgent first',
      {},
      ['late', 'morning', 'evening', 'today', 'tomorrow', 'sunday', 'tuesday', 'later', 'someday'],
    ],
    ['done ones, the latest first', { status: 'done' }, ['finished', 'finished first']],
    ['today', { when: 'today' }, ['morning', 'evening', 'today']],
    [
      'today with overdue',
      { when: 'today', includeOverdue: true },
      ['late', 'morning', 'evening', 'today'],
    ],
    ['done today', { when: 'today', status: 'done' }, ['finished']],
    ['tomorrow', { when: 'tomorrow' }, ['tomorrow']],
    ['overdue', { when: 'overdue' }, ['late', 'morning']],
    ['this week', { when: 'this-week' }, ['morning', 'evening', 'today', 'tomorrow', 'sunday']],
    [
      'the next 7 days',
      { when: 'next-7-days' },
      ['morning', 'evening', 'today', 'tomorrow', 'sunday', 'tuesday'],
    ],
    ['no date', { when: 'no-date' }, ['someday']],
    ['a range of days', { from: '2026-11-19', to: '2026-11-22' }, ['tomorrow', 'sunday']],
    ['from a day on', { from: '2026-11-24' }, ['tuesday', 'later']],
    ['until a day', { to: '2026-11-10' }, ['late']],
    ['a list in any case', { list: 'WORK' }, ['late', 'today']],
    ['a tag in any case, with its sign', { tags: ['#gifts'] }, ['tomorrow', 'later']],
    ['several tags', { tags: ['gifts', 'work'] }, ['tomorrow']],
    ['a priority', { priority: 'high' }, ['tomorrow']],
    ['words in title and notes, without accents', { text: 'jose espanol' }, ['someday']],
    ['a word that only a tag has', { text: 'gifts' }, ['tomorrow', 'later']],
    ['words that never come together', { text: 'learn gifts' }, []],
    [
      'all, done ones last',
      { status: 'all', list: 'inbox', when: 'today' },
      ['morning', 'evening', 'today', 'finished'].filter((id) => id !== 'today'),
    ],
  ])('finds %s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected)
  })

  it('never lists what is in the trash', () => {
    const deleted = todoFixture({ id: 'gone', deletedAt: '2026-11-18T09:00:00.000Z' })
    expect(ids({ status: 'all' }, [deleted])).toEqual([])
  })

  it('puts the higher priority first on the same day, then the older one', () => {
    const due = { date: '2026-11-20' }
    const same = [
      todoFixture({ id: 'none, newer', due, order: 1, createdAt: '2026-11-03T08:00:00.000Z' }),
      todoFixture({ id: 'none, older', due, order: 2, createdAt: '2026-11-02T08:00:00.000Z' }),
      todoFixture({ id: 'low', due, order: 3, priority: 'low' }),
      todoFixture({ id: 'high', due, order: 4, priority: 'high' }),
    ]
    expect(ids({}, same)).toEqual(['high', 'low', 'none, older', 'none, newer'])
  })
})
