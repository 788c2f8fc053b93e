import { describe, expect, it } from 'vitest'

import type { Command } from '../command.ts'
import { TodoEditor } from '../todo-editor.testing.ts'
import { todoFixture } from '../todo-fixture.testing.ts'
import { todosToCatchUp, todosToPurge } from '../upkeep.ts'

function family(): TodoEditor {
  return new TodoEditor([
    todoFixture({ id: 'a' }),
    todoFixture({ id: 'b', parentId: 'a' }),
    todoFixture({ id: 'c', parentId: 'b' }),
    todoFixture({ id: 'd' }),
  ])
}

const trashed = (editor: TodoEditor) =>
  editor.todos.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id)

describe('delete', () => {
  it('puts a todo into the trash with the subtasks of every level', () => {
    expect(trashed(family().do({ type: 'delete', ids: ['a'] }))).toEqual(['a', 'b', 'c'])
  })

  it('accepts a parent together with its subtask', () => {
    const editor = family().do({ type: 'delete', ids: ['b', 'a', 'a'] })
    expect(trashed(editor)).toEqual(['a', 'b', 'c'])
  })

  it('leaves todos in the trash that no other command changes', () => {
    const editor = family().do({ type: 'delete', ids: ['d'] })
    for (const command of [
      { type: 'complete', ids: ['d'] },
      { type: 'delete', ids: ['d'] },
      { type: 'update', ids: ['d'], patch: { title: 'x' } },
      { type: 'duplicate', ids: ['d'] },
      { type: 'add', todos: [{ title: 'x', parentId: 'd' }] },
    ] satisfies Command[]) {
      const applied = editor.try(command)
      expect(applied).toMatchObject({ ok: false, code: 'not-found' })
    }
  })
})

describe('restore', () => {
  it('brings back what was deleted together, and not what was deleted before', () => {
    const editor = family().do({ type: 'delete', ids: ['c'] }, { type: 'delete', ids: ['a'] })
    editor.do({ type: 'restore', ids: ['a'] })
    expect(trashed(editor)).toEqual(['c'])
    expect(editor.get('b').parentId).toBe('a')
  })

  it('makes a subtask a todo of its own when its parent stays in the trash', () => {
    const editor = family().do({ type: 'delete', ids: ['a'] }, { type: 'restore', ids: ['b'] })
    expect(editor.get('b')).toMatchObject({ parentId: null, deletedAt: null })
    expect(editor.get('c')).toMatchObject({ parentId: 'b', deletedAt: null })
    expect(trashed(editor)).toEqual(['a'])
  })
})

describe('purge', () => {
  it('removes todos of the trash for good, and undo brings them back into it', () => {
    const editor = family().do({ type: 'delete', ids: ['a'] }, { type: 'purge', ids: ['a'] })
    expect(editor.todos.map(({ id }) => id)).toEqual(['d'])
    expect(trashed(editor.do({ type: 'undo' })).toSorted()).toEqual(['a', 'b', 'c'])
  })

  it('refuses what is not in the trash', () => {
    expect(family().try({ type: 'purge', ids: ['a'] })).toMatchObject({
      ok: false,
      code: 'conflict',
    })
  })

  it('empties the trash and leaves everything else', () => {
    const editor = family().do({ type: 'delete', ids: ['b'] }, { type: 'empty-trash' })
    expect(editor.todos.map(({ id }) => id)).toEqual(['a', 'd'])
  })
})

describe('upkeep', () => {
  it('purges after 30 days in the trash and not before', () => {
    const todos = [
      todoFixture({ id: 'old', deletedAt: '2026-10-19T10:00:00.000Z' }),
      todoFixture({ id: 'young', deletedAt: '2026-10-19T10:00:00.001Z' }),
      todoFixture({ id: 'live' }),
    ]
    expect(todosToPurge(todos, '2026-11-18T10:00:00.000Z')).toEqual(['old'])
  })

  it('moves on only overdue todos that skip what was missed', () => {
    const repeat = { rule: 'FREQ=WEEKLY', from: 'due' } as const
    const due = { date: '2026-11-02' }
    const todos = [
      todoFixture({ id: 'skip', due, repeat: { ...repeat, missed: 'skip' } }),
      todoFixture({ id: 'one', due, repeat }),
      todoFixture({ id: 'all', due, repeat: { ...repeat, missed: 'all' } }),
      todoFixture({
        id: 'future',
        due: { date: '2026-11-18' },
        repeat: { ...repeat, missed: 'skip' },
      }),
    ]
    const ids = todosToCatchUp(todos, { date: '2026-11-18', time: '00:00' })
    expect(ids).toEqual(['skip'])
    const editor = new TodoEditor(todos).do({ type: 'catch-up', ids })
    expect(editor.get('skip')).toMatchObject({
      due: { date: '2026-11-23' },
      occurrences: [{ due, outcome: 'skipped' }],
    })
  })
})
