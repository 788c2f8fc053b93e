import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { applyChanges } from '../apply-changes.ts'
import { type Applied, applyCommand } from '../apply-command.ts'
import type { Change } from '../change.ts'
import type { Command } from '../command.ts'
import { compareManually } from '../manual-order.ts'
import { emptyOutline } from '../outline.ts'
import { todoFixture } from '../todo-fixture.testing.ts'
import { TodoTable } from './todo-table.ts'

const id = fc.integer({ min: 0, max: 14 }).map((number) => `t${number}`)
const ids = fc.array(id, { minLength: 1, maxLength: 4 })
const list = fc.constantFrom('Work', 'work', 'Home', 'HOME', 'Inbox')
const tag = fc.constantFrom('a', 'A', 'b')
const place = fc.oneof(
  fc.constantFrom({ at: 'first' as const }, { at: 'last' as const }),
  id.map((before) => ({ before })),
  id.map((after) => ({ after })),
)
const draft = fc.record(
  {
    title: fc.constantFrom('x', 'y'),
    list,
    tags: fc.array(tag, { maxLength: 2 }),
    parentId: fc.option(id),
  },
  { requiredKeys: ['title'] },
)
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('add' as const), todos: fc.array(draft, { minLength: 1 }) }),
  fc.record({ type: fc.constant('add' as const), todos: fc.tuple(draft), place }),
  fc.record({ type: fc.constant('update' as const), ids, patch: draft }),
  fc.record({
    type: fc.constantFrom('complete', 'reopen', 'delete', 'restore', 'purge', 'duplicate' as const),
    ids,
  }),
  fc.record({ type: fc.constant('move' as const), ids, place }),
  fc.record({ type: fc.constant('move' as const), ids, list }),
  fc.record({ type: fc.constant('move' as const), ids, parentId: fc.option(id) }),
  fc.record({ type: fc.constant('tag' as const), ids, add: fc.array(tag), remove: fc.array(tag) }),
  fc.record({ type: fc.constant('rename-list' as const), from: list, to: list }),
  fc.record({ type: fc.constant('rename-tag' as const), from: tag, to: tag }),
  fc.record({ type: fc.constant('delete-list' as const), name: list, moveTo: fc.option(list) }),
  fc.constantFrom<Command>({ type: 'empty-trash' }, { type: 'undo' }, { type: 'redo' }),
)

const start = Array.from({ length: 10 }, (_, index) =>
  todoFixture({ id: `t${index}`, order: index % 4, tags: index % 3 === 0 ? ['A'] : [] }),
)

/** Works commands out on what they made, each with the same ids and moments. */
class Run {
  readonly journal: Change[] = []
  #ids = 9

  do(todos: TodoTable | (typeof start)[number][], wanted: Command): Applied {
    const seq = this.journal.length + 1
    const nowIso = new Date(Date.UTC(2026, 10, 18, 10, 0, seq)).toISOString()
    const applied = applyCommand({ todos, outline: emptyOutline, journal: this.journal }, wanted, {
      nowIso,
      now: { date: '2026-11-18', time: '10:00' },
      generateId: () => `t${(this.#ids += 1)}`,
    })
    if (!applied.ok) return applied
    const { ok: _ok, outline: _outline, ...done } = applied
    this.journal.push({ seq, at: nowIso, source: 'list', command: wanted.type, ...done })
    return applied
  }
}

describe('a table that is kept while todos change', () => {
  it('gives the same changes as one that is made anew for every command', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.nat(3)), { maxLength: 30 }), (steps) => {
        const table = new TodoTable(start)
        const [kept, anew] = [new Run(), new Run()]
        let todos = start
        let preparing = table.prepare()
        for (const [wanted, leisure] of steps) {
          const applied = kept.do(table, wanted)
          expect(applied).toEqual(anew.do([...todos], wanted))
          for (let step = 0; step < leisure; step += 1) {
            if (preparing.next().done === true) preparing = table.prepare()
          }
          if (!applied.ok) continue
          table.apply(applied.changes)
          todos = applyChanges(todos, applied.changes)
          expect(table.rows).toEqual(todos)
          const sorted = todos.toSorted(compareManually)
          expect([...table.order.beyond(null, 1)]).toEqual(sorted)
          expect([...table.order.beyond(null, -1)]).toEqual(sorted.toReversed())
        }
      }),
    )
  })

  it('finds what stands behind many that were taken away', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => todoFixture({ id: `t${index}` }))
    const table = new TodoTable(many)
    let expected = many
    for (let index = 0; index < 200; index += 1) {
      const gone = [{ id: `t${index * 13}`, before: null, after: null }]
      table.apply(gone)
      expected = applyChanges(expected, gone)
      expect(table.find('t2999')?.id).toBe('t2999')
      expect(table.find(`t${index * 13}`)).toBeUndefined()
    }
    expect(table.rows).toEqual(expected)
    expect(expected.map((todo) => table.placeOf(todo.id))).toEqual(expected.map((_, at) => at))
  })

  it('has thousands of todos in their manual order, also after they changed places', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      todoFixture({ id: `t${index}`, order: (index * 7_919) % 3_000 }),
    )
    const table = new TodoTable(many)
    let todos = many
    const moves = many.slice(0, 600).map((before, index) => {
      return { id: before.id, before, after: { ...before, order: (index * 31) % 500 } }
    })
    expect([...table.order.beyond(null, 1)]).toEqual(many.toSorted(compareManually))
    for (const change of moves) {
      table.apply([change])
      todos = applyChanges(todos, [change])
    }
    const sorted = todos.toSorted(compareManually)
    expect([...table.order.beyond(null, 1)]).toEqual(sorted)
    const middle = sorted[1_500] ?? null
    expect([...table.order.beyond(middle, -1)]).toEqual(sorted.slice(0, 1_500).toReversed())
  })

  it('is ready after many small steps, also when a change comes between them', () => {
    const many = Array.from({ length: 2_500 }, (_, index) =>
      todoFixture({ id: `t${index}`, order: index, list: `L${index}` }),
    )
    const table = new TodoTable(many)
    const steps = table.prepare()
    expect(steps.next().done).toBe(false)
    const [first] = many
    const after = todoFixture({ id: 't0', order: 9_000, list: 'Moved' })
    table.apply([{ id: 't0', before: first ?? null, after }])
    while (steps.next().done !== true) continue
    expect([...table.order.beyond(null, -1)][0]).toEqual(after)
    expect(table.names.lists('moved')).toEqual(['Moved'])
    expect(table.names.lists('l0')).toEqual([])
  })
})
