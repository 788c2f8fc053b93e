import { describe, expect, it } from 'vitest'

import { applyChanges } from './apply-changes.ts'
import { applyCommand } from './apply-command.ts'
import type { Change } from './change.ts'
import type { Command } from './command.ts'
import type { Todo } from './todo.ts'
import { todoFixture } from './todo-fixture.testing.ts'

const nowIso = '2026-11-18T10:00:00.000Z'

function context() {
  let count = 0
  return {
    nowIso,
    now: { date: '2026-11-18', time: '10:00' },
    generateId: () => `new-${(count += 1)}`,
  }
}

function apply(todos: readonly Todo[], command: Command, journal: readonly Change[] = []) {
  return applyCommand({ todos, journal }, command, context())
}

function after(todos: readonly Todo[], command: Command): Todo[] {
  const applied = apply(todos, command)
  if (!applied.ok) throw new Error(applied.message)
  return applyChanges(todos, applied.changes)
}

describe('add', () => {
  it('gives a draft every default and puts it at the end', () => {
    const [, added] = after([todoFixture({ id: 'a' })], {
      type: 'add',
      todos: [{ title: 'Buy milk' }],
    })
    expect(added).toEqual(
      todoFixture({
        id: 'new-1',
        title: 'Buy milk',
        order: 1,
        createdAt: nowIso,
        updatedAt: nowIso,
      }),
    )
  })

  it('takes the spelling of a list and a tag that exist', () => {
    const existing = [todoFixture({ id: 'a', list: 'Work', tags: ['Home'] })]
    const draft = { title: 'x', list: 'wORK', tags: ['home', 'HOME', 'new'] }
    const [, added] = after(existing, { type: 'add', todos: [draft] })
    expect(added).toMatchObject({ list: 'Work', tags: ['Home', 'new'] })
  })

  it('puts a subtask on the list of its parent', () => {
    const existing = [todoFixture({ id: 'a', list: 'Work' })]
    const [, added] = after(existing, { type: 'add', todos: [{ title: 'x', parentId: 'a' }] })
    expect(added).toMatchObject({ list: 'Work', parentId: 'a' })
  })

  it('adds none of several when one has a parent that does not exist', () => {
    const applied = apply([], {
      type: 'add',
      todos: [{ title: 'x' }, { title: 'y', parentId: 'zz' }],
    })
    expect(applied).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('never takes an id that is in use', () => {
    const [, added] = after([todoFixture({ id: 'new-1' })], {
      type: 'add',
      todos: [{ title: 'x' }],
    })
    expect(added?.id).toBe('new-2')
  })

  it('starts a repeat without a day at its first occurrence', () => {
    const repeat = { rule: 'FREQ=WEEKLY;BYDAY=MO', from: 'due' } as const
    const [added] = after([], { type: 'add', todos: [{ title: 'x', repeat }] })
    expect(added?.due).toEqual({ date: '2026-11-23' })
  })
})

describe('update', () => {
  it('changes only what the patch names and stamps the change', () => {
    const todo = todoFixture({ id: 'a', due: { date: '2026-11-20' }, notes: 'keep' })
    const [updated] = after([todo], {
      type: 'update',
      ids: ['a'],
      patch: { due: null, priority: 'high' },
    })
    expect(updated).toEqual({ ...todo, due: null, priority: 'high', updatedAt: nowIso })
  })

  it('makes no change where everything already has the value', () => {
    const todos = [
      todoFixture({ id: 'a', due: { date: '2026-11-20', time: '10:00' }, tags: ['x'] }),
      todoFixture({ id: 'b' }),
    ]
    const patch = { due: { time: '10:00', date: '2026-11-20' }, tags: ['x'] }
    const applied = apply(todos, { type: 'update', ids: ['a', 'b'], patch })
    expect(applied.ok && applied.changes.map(({ id }) => id)).toEqual(['b'])
  })

  it('refuses a cycle of parents', () => {
    const todos = [
      todoFixture({ id: 'a' }),
      todoFixture({ id: 'b', parentId: 'a' }),
      todoFixture({ id: 'c', parentId: 'b' }),
    ]
    for (const parentId of ['a', 'b', 'c']) {
      const applied = apply(todos, { type: 'update', ids: ['a'], patch: { parentId } })
      expect(applied).toMatchObject({ ok: false, code: 'invalid' })
    }
  })

  it('changes none of several when one does not exist', () => {
    const applied = apply([todoFixture({ id: 'a' })], {
      type: 'update',
      ids: ['a', 'b'],
      patch: { title: 'x' },
    })
    expect(applied).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('moves the subtasks to the list of their parent', () => {
    const todos = [
      todoFixture({ id: 'a' }),
      todoFixture({ id: 'b', parentId: 'a' }),
      todoFixture({ id: 'c', parentId: 'a', list: 'Other' }),
    ]
    const lists = after(todos, { type: 'update', ids: ['a'], patch: { list: 'Work' } }).map(
      ({ list }) => list,
    )
    expect(lists).toEqual(['Work', 'Work', 'Other'])
  })

  it('lets a repeating task lose its day', () => {
    const todo = todoFixture({
      id: 'a',
      due: { date: '2026-11-20' },
      repeat: { rule: 'FREQ=DAILY', from: 'due' },
    })
    const [updated] = after([todo], { type: 'update', ids: ['a'], patch: { due: null } })
    expect(updated?.due).toBeNull()
  })
})

describe('one change among many todos', () => {
  it('keeps every other todo as it is, without a copy', () => {
    const todos = Array.from({ length: 2_000 }, (_, index) => todoFixture({ id: `t${index}` }))
    const applied = apply(todos, { type: 'update', ids: ['t1500'], patch: { title: 'x' } })
    const changes = applied.ok ? applied.changes : []
    expect(changes.map(({ id }) => id)).toEqual(['t1500'])
    const next = applyChanges(todos, changes)
    expect(next.filter((todo, index) => todo !== todos[index])).toEqual([changes[0]?.after])
  })
})

describe('complete and reopen', () => {
  it('completes a parent with its open subtasks and leaves the done ones alone', () => {
    const done = todoFixture({
      id: 'c',
      parentId: 'a',
      status: 'done',
      completedAt: '2026-11-02T08:00:00.000Z',
    })
    const todos = [
      todoFixture({ id: 'a' }),
      todoFixture({ id: 'b', parentId: 'a' }),
      done,
      todoFixture({ id: 'd', parentId: 'b' }),
    ]
    const result = after(todos, { type: 'complete', ids: ['a'] })
    expect(result.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done'])
    expect(result.map(({ completedAt }) => completedAt)).toEqual([
      nowIso,
      nowIso,
      done.completedAt,
      nowIso,
    ])
  })

  it('changes nothing when the todo is already done', () => {
    const todo = todoFixture({ id: 'a', status: 'done', completedAt: nowIso })
    expect(apply([todo], { type: 'complete', ids: ['a'] })).toEqual({
      ok: true,
      changes: [],
      reverts: null,
    })
  })

  it('moves a repeating todo with its time and start day, and keeps it open', () => {
    const todo = todoFixture({
      id: 'a',
      due: { date: '2026-11-20', time: '17:00' },
      start: { date: '2026-11-18' },
      repeat: { rule: 'FREQ=WEEKLY', from: 'due' },
    })
    const [moved] = after([todo], { type: 'complete', ids: ['a'] })
    expect(moved).toMatchObject({
      status: 'open',
      due: { date: '2026-11-27', time: '17:00' },
      start: { date: '2026-11-25' },
      completedAt: null,
    })
  })

  it('skips missed occurrences', () => {
    const todo = todoFixture({
      id: 'a',
      due: { date: '2026-11-10' },
      repeat: { rule: 'FREQ=DAILY', from: 'due' },
    })
    expect(after([todo], { type: 'complete', ids: ['a'] })[0]?.due).toEqual({ date: '2026-11-19' })
  })

  it('counts from the completion when the rule says so', () => {
    const repeat = { rule: 'FREQ=DAILY;INTERVAL=3', from: 'completion' } as const
    const todo = todoFixture({ id: 'a', due: { date: '2026-11-10' }, repeat })
    expect(after([todo], { type: 'complete', ids: ['a'] })[0]?.due).toEqual({ date: '2026-11-21' })
  })

  it('completes a repeating todo for good after its last occurrence', () => {
    const repeat = { rule: 'FREQ=DAILY;COUNT=2', from: 'due' } as const
    const todo = todoFixture({ id: 'a', due: { date: '2026-11-18' }, repeat })
    const once = after([todo], { type: 'complete', ids: ['a'] })
    expect(once[0]).toMatchObject({ status: 'open', due: { date: '2026-11-19' } })
    const twice = after(once, { type: 'complete', ids: ['a'] })
    expect(twice[0]).toMatchObject({ status: 'done', due: { date: '2026-11-19' } })
  })

  it('starts the subtasks of a repeating todo again', () => {
    const todo = todoFixture({
      id: 'a',
      due: { date: '2026-11-18' },
      repeat: { rule: 'FREQ=DAILY', from: 'due' },
    })
    const subtask = todoFixture({ id: 'b', parentId: 'a', status: 'done', completedAt: nowIso })
    expect(after([todo, subtask], { type: 'complete', ids: ['a'] })[1]).toMatchObject({
      status: 'open',
      completedAt: null,
    })
  })

  it('keeps the 31st the 31st over a shorter month', () => {
    let todos = after([], {
      type: 'add',
      todos: [
        { title: 'x', due: { date: '2027-01-31' }, repeat: { rule: 'FREQ=MONTHLY', from: 'due' } },
      ],
    })
    const dates = Array.from({ length: 4 }, () => {
      todos = after(todos, { type: 'complete', ids: ['new-1'] })
      return todos[0]?.due?.date
    })
    expect(dates).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'])
  })

  it('reopens a done todo', () => {
    const todo = todoFixture({ id: 'a', status: 'done', completedAt: nowIso })
    expect(after([todo], { type: 'reopen', ids: ['a'] })[0]).toMatchObject({
      status: 'open',
      completedAt: null,
    })
  })
})

describe('import', () => {
  it('replaces the given parts of a known id and adds everything else', () => {
    const todos = [todoFixture({ id: 'a', notes: 'keep', priority: 'low' })]
    const rows = [
      { id: 'a', title: 'Renamed', priority: 'high' as const },
      { id: 'z', title: 'Z' },
      { title: 'No id' },
    ]
    expect(after(todos, { type: 'import', todos: rows })).toMatchObject([
      { id: 'a', title: 'Renamed', notes: 'keep', priority: 'high' },
      { id: 'z', title: 'Z', status: 'open', list: 'Inbox', createdAt: nowIso },
      { id: 'new-1', title: 'No id' },
    ])
  })

  it('keeps status and completion stamp consistent', () => {
    const rows = [
      { title: 'done', status: 'done' as const },
      { title: 'open', status: 'open' as const, completedAt: nowIso },
      { title: 'implied', completedAt: '2026-11-01T08:00:00.000Z' },
    ]
    expect(
      after([], { type: 'import', todos: rows }).map(({ status, completedAt }) => [
        status,
        completedAt,
      ]),
    ).toEqual([
      ['done', nowIso],
      ['open', null],
      ['done', '2026-11-01T08:00:00.000Z'],
    ])
  })

  it('finds parents anywhere in the file', () => {
    const rows = [
      { id: 'b', title: 'B', parentId: 'a' },
      { id: 'a', title: 'A' },
    ]
    expect(after([], { type: 'import', todos: rows })).toHaveLength(2)
  })

  it('reports every bad row and imports none', () => {
    const rows = [
      { id: 'a', title: 'A' },
      { id: 'a', title: 'again' },
      { id: 'a', title: 'and again' },
    ]
    const applied = apply([], { type: 'import', todos: rows })
    expect(applied).toMatchObject({
      ok: false,
      code: 'invalid',
      details: ['row 2: another row has the same id.', 'row 3: another row has the same id.'],
    })
  })

  it('refuses parents that are missing or go in a circle', () => {
    const rows = [
      { id: 'a', title: 'A', parentId: 'b' },
      { id: 'b', title: 'B', parentId: 'a' },
      { id: 'c', title: 'C', parentId: 'nowhere' },
    ]
    const applied = apply([], { type: 'import', todos: rows })
    expect(applied.ok ? [] : applied.details.map((line) => line.slice(0, 5))).toEqual([
      'row 1',
      'row 2',
      'row 3',
    ])
  })

  it('changes nothing when the same file is imported again', () => {
    const todos = after([], { type: 'import', todos: [{ id: 'a', title: 'A', tags: ['x'] }] })
    expect(apply(todos, { type: 'import', todos })).toMatchObject({ ok: true, changes: [] })
  })
})
