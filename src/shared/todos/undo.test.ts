import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { applyChanges } from './apply-changes.ts'
import { applyCommand } from './apply-command.ts'
import type { Change } from './change.ts'
import { type Command, commandSchema } from './command.ts'
import type { Todo } from './todo.ts'
import { todoFixture } from './todo-fixture.testing.ts'

class Editor {
  todos: Todo[]
  journal: Change[] = []
  private ids = 0

  constructor(todos: Todo[] = []) {
    this.todos = todos
  }

  try(command: Command) {
    const seq = this.journal.length + 1
    const nowIso = new Date(Date.UTC(2026, 10, 18, 10, 0, seq)).toISOString()
    const applied = applyCommand(this, command, {
      nowIso,
      now: { date: '2026-11-18', time: '10:00' },
      generateId: () => `id-${(this.ids += 1)}`,
    })
    if (!applied.ok) return applied
    this.todos = applyChanges(this.todos, applied.changes)
    const { changes, reverts } = applied
    this.journal.push({ seq, at: nowIso, source: 'list', command: command.type, reverts, changes })
    return applied
  }

  do(...commands: Command[]) {
    for (const command of commands) {
      const applied = this.try(command)
      if (!applied.ok) throw new Error(applied.message)
    }
  }

  titles(): string[] {
    return this.todos.map(({ title }) => title)
  }
}

const add = (title: string): Command => ({ type: 'add', todos: [{ title }] })
const rename = (id: string, title: string): Command => ({
  type: 'update',
  ids: [id],
  patch: { title },
})
const undo: Command = { type: 'undo' }
const redo: Command = { type: 'redo' }

describe('undo and redo', () => {
  it('go back and forth through the steps as an editor does', () => {
    const editor = new Editor()
    editor.do(add('A'), rename('id-1', 'B'), rename('id-1', 'C'))
    editor.do(undo)
    expect(editor.titles()).toEqual(['B'])
    editor.do(undo)
    expect(editor.titles()).toEqual(['A'])
    editor.do(redo)
    expect(editor.titles()).toEqual(['B'])
    editor.do(redo)
    expect(editor.titles()).toEqual(['C'])
    editor.do(undo, undo, undo)
    expect(editor.titles()).toEqual([])
    editor.do(redo)
    expect(editor.titles()).toEqual(['A'])
  })

  it('say which change they turned around', () => {
    const editor = new Editor()
    editor.do(add('A'), undo, redo, undo)
    expect(editor.journal.map(({ reverts }) => reverts)).toEqual([null, 1, 2, 3])
  })

  it('have nothing to do at the start, after everything and after a new change', () => {
    const editor = new Editor()
    expect(editor.try(undo)).toMatchObject({ ok: false, code: 'conflict' })
    expect(editor.try(redo)).toMatchObject({ ok: false, code: 'conflict' })
    editor.do(add('A'), undo)
    expect(editor.try(undo)).toMatchObject({ ok: false, code: 'conflict' })
    editor.do(add('B'))
    expect(editor.try(redo)).toMatchObject({ ok: false, code: 'conflict' })
  })

  it('pass over commands that changed nothing', () => {
    const editor = new Editor()
    editor.do(add('A'), rename('id-1', 'B'), rename('id-1', 'B'), undo)
    expect(editor.titles()).toEqual(['A'])
    editor.do({ type: 'reopen', ids: ['id-1'] }, redo)
    expect(editor.titles()).toEqual(['B'])
  })

  it('undo one step in the middle and keep later changes of other parts', () => {
    const editor = new Editor()
    editor.do(add('A'), rename('id-1', 'B'), {
      type: 'update',
      ids: ['id-1'],
      patch: { notes: 'later' },
    })
    editor.do({ type: 'undo', seq: 2 })
    expect(editor.todos[0]).toMatchObject({ title: 'A', notes: 'later' })
    expect(editor.try({ type: 'undo', seq: 2 })).toMatchObject({ ok: false, code: 'conflict' })
  })

  it('refuse to overwrite what was changed since', () => {
    const editor = new Editor()
    editor.do(add('A'), rename('id-1', 'B'), rename('id-1', 'C'))
    expect(editor.try({ type: 'undo', seq: 2 })).toMatchObject({ ok: false, code: 'conflict' })
    expect(editor.try({ type: 'undo', seq: 1 })).toMatchObject({ ok: false, code: 'conflict' })
    expect(editor.try({ type: 'undo', seq: 99 })).toMatchObject({ ok: false, code: 'not-found' })
    expect(editor.titles()).toEqual(['C'])
  })

  it('refuse to take a parent away from a later subtask', () => {
    const editor = new Editor()
    editor.do(add('A'), { type: 'add', todos: [{ title: 'B', parentId: 'id-1' }] })
    expect(editor.try({ type: 'undo', seq: 1 })).toMatchObject({ ok: false, code: 'conflict' })
  })

  it('bring a deleted todo back with its subtasks and stamps', () => {
    const start = [todoFixture({ id: 'a' }), todoFixture({ id: 'b', parentId: 'a' })]
    const editor = new Editor(start)
    editor.do({ type: 'delete', ids: ['a'] }, undo)
    expect(editor.todos).toEqual(start)
  })

  it('take an import back in one step', () => {
    const editor = new Editor([todoFixture({ id: 'a' })])
    editor.do({ type: 'import', todos: [{ id: 'a', title: 'X' }, { title: 'Y' }] }, undo)
    expect(editor.todos).toEqual([todoFixture({ id: 'a' })])
  })
})

const ids = ['a', 'b', 'c', 'id-1', 'id-2', 'id-3', 'id-4']
const someIds = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 })
const due = fc.option(
  fc.record({ date: fc.constantFrom('2026-11-01', '2026-11-18', '2027-01-31') }),
)
const repeat = fc.option(
  fc.record({
    rule: fc.constantFrom('FREQ=DAILY', 'FREQ=MONTHLY', 'FREQ=WEEKLY;COUNT=2'),
    from: fc.constantFrom('due' as const, 'completion' as const),
  }),
)
const parentId = fc.option(fc.constantFrom(...ids))
const parts = fc.record(
  {
    title: fc.constantFrom('One', 'Two'),
    due,
    repeat,
    list: fc.constantFrom('Work', 'Inbox'),
    tags: fc.subarray(['x', 'y', 'z']),
    parentId,
  },
  { requiredKeys: [] },
)
const commands: fc.Arbitrary<Command> = fc.oneof(
  parts.map((draft): Command => ({ type: 'add', todos: [{ ...draft, title: 'New' }] })),
  fc
    .tuple(someIds, parts)
    .map(([chosen, patch]): Command => ({ type: 'update', ids: chosen, patch })),
  fc
    .tuple(fc.constantFrom('complete' as const, 'reopen' as const, 'delete' as const), someIds)
    .map(([type, chosen]): Command => ({ type, ids: chosen })),
  parts.map((row): Command => ({
    type: 'import',
    todos: [{ ...row, id: 'a', title: 'Imported' }],
  })),
  fc.constant(undo),
  fc.constant(redo),
)

function byId(todos: readonly Todo[]): Todo[] {
  return todos.toSorted((one, other) => one.id.localeCompare(other.id))
}

function start(): Todo[] {
  return [
    todoFixture({
      id: 'a',
      due: { date: '2026-11-18' },
      repeat: { rule: 'FREQ=DAILY', from: 'due' },
    }),
    todoFixture({ id: 'b', parentId: 'a' }),
    todoFixture({ id: 'c', status: 'done', completedAt: '2026-11-02T08:00:00.000Z' }),
  ]
}

describe('any sequence of commands', { timeout: 60_000 }, () => {
  it('undone in reverse gives the starting state', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
        const editor = new Editor(start())
        for (const command of sequence) editor.try(commandSchema.parse(command))
        while (editor.try(undo).ok);
        expect(byId(editor.todos)).toEqual(byId(start()))
      }),
      { numRuns: 500 },
    )
  })

  it('undone and redone gives the same state again', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
        const editor = new Editor(start())
        for (const command of sequence) editor.try(commandSchema.parse(command))
        while (editor.try(redo).ok);
        const end = byId(editor.todos)
        while (editor.try(undo).ok);
        while (editor.try(redo).ok);
        expect(byId(editor.todos)).toEqual(end)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves every subtask with a parent and every status with its stamp', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
        const editor = new Editor(start())
        for (const command of sequence) editor.try(commandSchema.parse(command))
        const known = new Set(editor.todos.map(({ id }) => id))
        for (const todo of editor.todos) {
          expect(todo.parentId === null || known.has(todo.parentId)).toBe(true)
          expect(todo.completedAt !== null).toBe(todo.status === 'done')
        }
      }),
      { numRuns: 300 },
    )
  })
})
