import { describe, expect, it } from 'vitest'

import { todoFixture } from '../todo-fixture.testing.ts'
import type { Todo } from '../todo.ts'
import { groupTodos } from './group-todos.ts'
import { sortTodos } from './sort-todos.ts'
import { summarise } from './summaries.ts'
import { todoRows } from './todo-tree.ts'
import {
  completedEntries,
  inboxTodos,
  listTodos,
  liveTodos,
  tagTodos,
  todayTodos,
  trashedTodos,
} from './todo-views.ts'

const now = { date: '2026-11-18', time: '12:00' }
const deletedAt = '2026-11-17T08:00:00.000Z'
const done = { status: 'done', completedAt: '2026-11-16T08:00:00.000Z' } as const
const daily = { rule: 'FREQ=DAILY', from: 'due' } as const
const ids = (todos: readonly Todo[]) => todos.map(({ id }) => id).join(' ')

describe('views of lists, tags and today', () => {
  const todos = [
    todoFixture({ id: 'c', order: 3 }),
    todoFixture({ id: 'a', order: 1, tags: ['Home'] }),
    todoFixture({ id: 'b', order: 2, list: 'Work', tags: ['home'] }),
    todoFixture({ id: 'done', ...done, tags: ['home'] }),
    todoFixture({ id: 'gone', deletedAt, tags: ['home'], due: { date: now.date } }),
  ]

  it('show open todos outside the trash in manual order', () => {
    expect(ids(inboxTodos(todos))).toBe('a c')
    expect(ids(listTodos(todos, 'WORK'))).toBe('b')
    expect(ids(tagTodos(todos, 'home'))).toBe('a b')
    expect(ids(liveTodos(todos))).toBe('c a b done')
  })

  it('puts overdue ones on top of today, by time, then priority', () => {
    const due = { date: '2026-11-18' }
    const found = todayTodos(
      [
        todoFixture({ id: 'whole day', due }),
        todoFixture({ id: 'important', due, priority: 'high' }),
        todoFixture({ id: 'evening', due: { ...due, time: '18:00' } }),
        todoFixture({ id: 'morning', due: { ...due, time: '09:00' } }),
        todoFixture({ id: 'last week', due: { date: '2026-11-11' } }),
        todoFixture({ id: 'starts', start: due }),
        todoFixture({ id: 'tomorrow', due: { date: '2026-11-19' } }),
        todoFixture({ id: 'done', due, ...done }),
        todoFixture({ id: 'gone', due, deletedAt }),
      ],
      now,
    )
    expect(found.overdue.map(({ id }) => id)).toEqual(['last week', 'morning'])
    expect(found.today.map(({ id }) => id)).toEqual(['evening', 'important', 'whole day', 'starts'])
  })

  it('shows what was done, earlier dates of repeating todos included, the latest first', () => {
    const occurrences = [
      { due: { date: '2026-11-15' }, at: '2026-11-15T09:00:00.000Z', outcome: 'done' as const },
      { due: { date: '2026-11-16' }, at: '2026-11-17T09:00:00.000Z', outcome: 'skipped' as const },
    ]
    const entries = completedEntries([
      todoFixture({ id: 'r', due: { date: '2026-11-18' }, repeat: daily, occurrences }),
      todoFixture({ id: 'd', ...done }),
      todoFixture({ id: 'gone', ...done, deletedAt }),
    ])
    expect(
      entries.map(({ todo, outcome, isOccurrence }) => [todo.id, outcome, isOccurrence]),
    ).toEqual([
      ['r', 'skipped', true],
      ['d', 'done', false],
      ['r', 'done', true],
    ])
  })

  it('shows in the trash what was deleted, not the subtasks that went along', () => {
    const trash = trashedTodos([
      todoFixture({ id: 'a', deletedAt }),
      todoFixture({ id: 'b', deletedAt, parentId: 'a' }),
      todoFixture({ id: 'c', deletedAt: '2026-11-16T08:00:00.000Z', parentId: 'a' }),
      todoFixture({ id: 'd', deletedAt: '2026-11-18T08:00:00.000Z', parentId: 'live' }),
      todoFixture({ id: 'live' }),
    ])
    expect(ids(trash)).toBe('d a c')
  })

  it('gives rows with levels and subtasks right behind their parents', () => {
    const rows = todoRows([
      todoFixture({ id: 'b', parentId: 'a' }),
      todoFixture({ id: 'c', parentId: 'b', ...done }),
      todoFixture({ id: 'x', parentId: 'elsewhere' }),
      todoFixture({ id: 'a' }),
    ])
    expect(
      rows.map(({ todo, level, subtasks, subtasksDone }) => [
        todo.id,
        level,
        subtasks,
        subtasksDone,
      ]),
    ).toEqual([
      ['x', 0, 0, 0],
      ['a', 0, 1, 0],
      ['b', 1, 1, 1],
      ['c', 2, 0, 0],
    ])
  })

  it('counts everything the sidebar shows', () => {
    const summary = summarise(
      [...todos, todoFixture({ id: 'w', due: { date: '2026-11-25' }, list: 'Zoo' })],
      {
        lists: [
          { name: 'Zoo', color: 'red' },
          { name: 'Empty', color: null },
        ],
      },
      now,
    )
    expect(summary.counts).toEqual({
      open: 4,
      inbox: 2,
      today: 0,
      overdue: 0,
      upcoming: 1,
      done: 1,
      trash: 1,
    })
    expect(summary.lists).toEqual([
      { name: 'Inbox', color: null, open: 2, done: 1 },
      { name: 'Zoo', color: 'red', open: 1, done: 0 },
      { name: 'Empty', color: null, open: 0, done: 0 },
      { name: 'Work', color: null, open: 1, done: 0 },
    ])
    expect(summary.tags).toEqual([
      { name: 'Home', open: 1 },
      { name: 'home', open: 1 },
    ])
  })
})

describe('sorting and grouping', () => {
  const todos = [
    todoFixture({
      id: 'a',
      title: 'Task 10',
      due: { date: '2026-11-20' },
      priority: 'low',
      order: 1,
    }),
    todoFixture({
      id: 'b',
      title: 'task 9',
      priority: 'high',
      list: 'Work',
      tags: ['x', 'y'],
      order: 2,
    }),
    todoFixture({ id: 'c', title: 'Étude', due: { date: '2026-11-17' }, order: 3 }),
    todoFixture({
      id: 'd',
      title: 'Éclair',
      due: { date: '2026-11-20', time: '08:00' },
      list: 'Area',
      order: 4,
    }),
  ]

  it.each([
    [[], 'a b c d'],
    [[{ by: 'manual', descending: true }], 'd c b a'],
    [[{ by: 'due' }], 'c d a b'],
    [[{ by: 'due', descending: true }], 'a d c b'],
    [[{ by: 'title' }], 'd c b a'],
    [[{ by: 'priority' }, { by: 'title' }], 'b a d c'],
    [[{ by: 'list' }, { by: 'due', descending: true }], 'd a c b'],
    [[{ by: 'completed' }], 'a b c d'],
  ] as const)('sorts by %j', (keys, expected) => {
    expect(ids(sortTodos(todos, keys))).toBe(expected)
  })

  it('groups by date with overdue first and no date last', () => {
    const groups = groupTodos(todos, 'date', { now })
    expect(groups.map(({ title, todos: own }) => `${title}: ${ids(own)}`)).toEqual([
      'Overdue: c',
      'Friday, Nov 20: a d',
      'No date: b',
    ])
  })

  it('groups by list as in the sidebar, by priority and by each tag', () => {
    const shown = (groups: ReturnType<typeof groupTodos>) =>
      groups.map(({ title, todos: own }) => `${title}: ${ids(own)}`)
    expect(shown(groupTodos(todos, 'list', { now, lists: ['Work'] }))).toEqual([
      'Inbox: a c',
      'Work: b',
      'Area: d',
    ])
    expect(shown(groupTodos(todos, 'priority', { now }))).toEqual([
      'High priority: b',
      'Low priority: a',
      'No priority: c d',
    ])
    expect(shown(groupTodos(todos, 'tag', { now }))).toEqual(['#x: b', '#y: b', 'No tag: a c d'])
  })
})
