import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Command } from './command.ts'
import { compareManually } from './manual-order.ts'
import { deepestLevel, type Reminder, type Todo, todoSchema } from './todo.ts'
import { sameValue } from './same-value.ts'
import { TodoEditor } from './todo-editor.testing.ts'
import { todoFixture } from './todo-fixture.testing.ts'

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
    const editor = new TodoEditor()
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
    const editor = new TodoEditor()
    editor.do(add('A'), undo, redo, undo)
    expect(editor.journal.map(({ reverts }) => reverts)).toEqual([null, 1, 2, 3])
  })

  it('have nothing to do at the start, after everything and after a new change', () => {
    const editor = new TodoEditor()
    expect(editor.try(undo)).toMatchObject({ ok: false, code: 'conflict' })
    expect(editor.try(redo)).toMatchObject({ ok: false, code: 'conflict' })
    editor.do(add('A'), undo)
    expect(editor.try(undo)).toMatchObject({ ok: false, code: 'conflict' })
    editor.do(add('B'))
    expect(editor.try(redo)).toMatchObject({ ok: false, code: 'conflict' })
  })

  it('pass over commands that changed nothing', () => {
    const editor = new TodoEditor()
    editor.do(add('A'), rename('id-1', 'B'), rename('id-1', 'B'), undo)
    expect(editor.titles()).toEqual(['A'])
    editor.do({ type: 'reopen', ids: ['id-1'] }, redo)
    expect(editor.titles()).toEqual(['B'])
  })

  it('undo one step in the middle and keep later changes of other parts', () => {
    const editor = new TodoEditor()
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
    const editor = new TodoEditor()
    editor.do(add('A'), rename('id-1', 'B'), rename('id-1', 'C'))
    expect(editor.try({ type: 'undo', seq: 2 })).toMatchObject({ ok: false, code: 'conflict' })
    expect(editor.try({ type: 'undo', seq: 1 })).toMatchObject({ ok: false, code: 'conflict' })
    expect(editor.try({ type: 'undo', seq: 99 })).toMatchObject({ ok: false, code: 'not-found' })
    expect(editor.titles()).toEqual(['C'])
  })

  it('refuse to take a parent away from a later subtask', () => {
    const editor = new TodoEditor()
    editor.do(add('A'), { type: 'add', todos: [{ title: 'B', parentId: 'id-1' }] })
    expect(editor.try({ type: 'undo', seq: 1 })).toMatchObject({ ok: false, code: 'conflict' })
  })

  it('bring a deleted todo back with its subtasks and stamps', () => {
    const start = [todoFixture({ id: 'a' }), todoFixture({ id: 'b', parentId: 'a' })]
    const editor = new TodoEditor(start)
    editor.do({ type: 'delete', ids: ['a'] }, undo)
    expect(editor.todos).toEqual(start)
  })

  it('take an import back in one step', () => {
    const editor = new TodoEditor([todoFixture({ id: 'a' })])
    editor.do({ type: 'import', todos: [{ id: 'a', title: 'X' }, { title: 'Y' }] }, undo)
    expect(editor.todos).toEqual([todoFixture({ id: 'a' })])
  })
})

const ids = ['a', 'b', 'c', 'id-1', 'id-2', 'id-3', 'id-4']
const anyId = fc.constantFrom(...ids)
const someIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 })
const list = fc.constantFrom('Work', 'Inbox', 'Home')
const tag = fc.constantFrom('x', 'y', 'z')
const color = fc.option(fc.constantFrom('red' as const, 'blue' as const))
const date = fc.constantFrom('2026-11-01', '2026-11-18', '2027-01-31')
const due = fc.option(fc.record({ date }))
const repeat = fc.option(
  fc.record({
    rule: fc.constantFrom('FREQ=DAILY', 'FREQ=MONTHLY', 'FREQ=WEEKLY;COUNT=2'),
    from: fc.constantFrom('due' as const, 'completion' as const),
    missed: fc.constantFrom('one' as const, 'skip' as const, 'all' as const),
  }),
)
const parentId = fc.option(anyId)
const place = fc.oneof(
  anyId.map((before) => ({ before })),
  anyId.map((after) => ({ after })),
  fc.constantFrom('first' as const, 'last' as const).map((at) => ({ at })),
)
const position = fc.nat({ max: 3 })
const reminders = fc.subarray<Reminder>([
  { type: 'before', minutes: 30 },
  { type: 'at', date: '2026-11-17', time: '09:00' },
])
const parts = fc.record(
  {
    title: fc.constantFrom('One', 'Two'),
    due,
    duePhrase: fc.constantFrom(null, 'tomorrow'),
    reminders,
    repeat,
    list,
    tags: fc.subarray(['x', 'y', 'z']),
    parentId,
  },
  { requiredKeys: [] },
)
const filter = fc.record(
  { id: fc.constantFrom('f', 'g'), name: list, query: fc.constant('today'), color },
  { requiredKeys: ['name', 'query'] },
)
const move = fc.record({ ids: someIds, list, parentId, place }, { requiredKeys: ['ids'] })
const edits: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ draft: parts, place }, { requiredKeys: ['draft'] })
    .map(({ draft, ...at }): Command => ({
      type: 'add',
      todos: [{ ...draft, title: 'New' }],
      ...at,
    })),
  fc
    .tuple(someIds, parts)
    .map(([chosen, patch]): Command => ({ type: 'update', ids: chosen, patch })),
  fc
    .tuple(
      fc.constantFrom(
        'complete' as const,
        'reopen' as const,
        'skip' as const,
        'catch-up' as const,
        'delete' as const,
        'restore' as const,
        'purge' as const,
        'duplicate' as const,
      ),
      someIds,
    )
    .map(([type, chosen]): Command => ({ type, ids: chosen })),
  fc.constant<Command>({ type: 'empty-trash' }),
  move.map((parameters): Command => ({ type: 'move', ...parameters })),
  fc
    .record({ add: fc.array(tag), remove: fc.array(tag), ids: someIds })
    .map((parameters): Command => ({ type: 'tag', ...parameters })),
  parts.map((row): Command => ({
    type: 'import',
    todos: [{ ...row, id: 'a', title: 'Imported' }],
    outline: { lists: [{ name: 'Home', color: 'red' }], filters: [] },
  })),
)
const placesAndNames: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ name: list, color, position }, { requiredKeys: ['name'] })
    .map((parameters): Command => ({ type: 'save-list', ...parameters })),
  fc.tuple(list, list).map(([from, to]): Command => ({ type: 'rename-list', from, to })),
  fc
    .tuple(list, fc.option(list))
    .map(([name, moveTo]): Command => ({ type: 'delete-list', name, moveTo })),
  fc.tuple(tag, tag).map(([from, to]): Command => ({ type: 'rename-tag', from, to })),
  tag.map((name): Command => ({ type: 'delete-tag', name })),
  fc
    .record({ filter, position }, { requiredKeys: ['filter'] })
    .map((parameters): Command => ({ type: 'save-filter', ...parameters })),
  fc.constantFrom('f', 'g', 'id-1').map((id): Command => ({ type: 'delete-filter', id })),
)
const commands: fc.Arbitrary<Command> = fc.oneof(
  { arbitrary: edits, weight: 8 },
  { arbitrary: placesAndNames, weight: 3 },
  { arbitrary: fc.constantFrom(undo, redo), weight: 3 },
)

function state({ todos, outline }: TodoEditor) {
  return { todos: todos.toSorted(compareManually), outline }
}

function start(): Todo[] {
  return [
    todoFixture({
      id: 'a',
      due: { date: '2026-11-18' },
      repeat: { rule: 'FREQ=DAILY', from: 'due' },
      tags: ['x'],
    }),
    todoFixture({ id: 'b', parentId: 'a', list: 'Work' }),
    todoFixture({ id: 'c', status: 'done', completedAt: '2026-11-02T08:00:00.000Z' }),
  ]
}

function after(sequence: readonly Command[]): TodoEditor {
  const editor = new TodoEditor(start())
  for (const command of sequence) editor.try(command)
  return editor
}

function faultsOf({ todos }: TodoEditor): string[] {
  const byId = new Map(todos.map((todo) => [todo.id, todo]))
  const faultOf = (todo: Todo): string | null => {
    if (!sameValue(todoSchema.parse(todo), todo)) return 'cannot be stored as it is'
    if ((todo.completedAt !== null) !== (todo.status === 'done')) return 'has a wrong stamp'
    let step = todo
    for (let level = 0; step.parentId !== null; level += 1) {
      const parent = byId.get(step.parentId)
      if (parent === undefined) return 'has lost its parent'
      if (level === deepestLevel) return 'is too deep'
      if (step.deletedAt === null && parent.deletedAt !== null) return 'is below the trash'
      step = parent
    }
    return null
  }
  return todos.flatMap((todo) => {
    const fault = faultOf(todo)
    return fault === null ? [] : [`${todo.id} ${fault}`]
  })
}

describe('any sequence of commands', () => {
  it('undone in reverse gives the starting state, the order included', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
        const editor = after(sequence)
        while (editor.try(undo).ok);
        expect(state(editor)).toEqual(state(new TodoEditor(start())))
      }),
      { numRuns: 500 },
    )
  })

  it('can be undone until nothing is left to undo', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
        const editor = after(sequence)
        while (editor.try(undo).ok);
        expect(editor.try(undo)).toMatchObject({ message: 'There is nothing to undo.' })
      }),
      { numRuns: 300 },
    )
  })

  it('undone and redone gives the same state again, the order included', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
        const editor = after(sequence)
        while (editor.try(redo).ok);
        const end = state(editor)
        while (editor.try(undo).ok);
        while (editor.try(redo).ok);
        expect(state(editor)).toEqual(end)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves todos that can be stored, with parents, levels and stamps that fit', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
        expect(faultsOf(after(sequence))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('upkeep', () => {
  it('is passed over by undo, and what it touched cannot be turned around any more', () => {
    const editor = new TodoEditor([todoFixture({ id: 'a' }), todoFixture({ id: 'b' })])
    editor.do({ type: 'delete', ids: ['a'] }, rename('b', 'B'))
    editor.try({ type: 'purge', ids: ['a'] }, 'upkeep')
    editor.do(undo)
    expect(editor.get('b').title).toBe('Task b')
    expect(editor.try(undo)).toMatchObject({ message: 'There is nothing to undo.' })
  })
})
