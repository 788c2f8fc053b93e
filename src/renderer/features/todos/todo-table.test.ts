import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Todo } from '../../../shared/todos/todo.ts'
import { sampleTodo } from './todo-samples.testing.ts'
import { TodoTable } from './todo-table.ts'

const ids = ['a', 'b', 'c', 'd']
const change = fc
  .tuple(fc.constantFrom(...ids), fc.option(fc.integer({ min: 0, max: 9 })))
  .map(([id, order]) => ({ id, after: order === null ? null : sampleTodo(id, { order }) }))
const changes = fc.array(change, { maxLength: 4 })

/** The same with a plain map. */
function mapAfter(
  before: ReadonlyMap<string, Todo>,
  list: readonly { id: string; after: Todo | null }[],
) {
  const map = new Map(before)
  for (const { id, after } of list) {
    if (after === null) map.delete(id)
    else map.set(id, after)
  }
  return map
}

describe('a table of todos', () => {
  it('is after any changes what a map would be, and so is each table it was made from', () => {
    fc.assert(
      // A change of any earlier table, so that tables share what they know with several others.
      fc.property(fc.array(fc.tuple(fc.nat(), changes), { maxLength: 12 }), (steps) => {
        const tables = [{ table: new TodoTable(), map: new Map<string, Todo>() }]
        for (const [from, list] of steps) {
          const before = tables[from % tables.length]
          if (before === undefined) continue
          const map = mapAfter(before.map, list)
          tables.push({ table: before.table.changed(list), map })
        }
        for (const { table, map } of tables) {
          expect(table.rows).toEqual([...map.values()])
          for (const id of ids) expect(table.get(id)).toEqual(map.get(id))
        }
      }),
    )
  })

  it('stays what it is when nothing changes', () => {
    const table = new TodoTable([sampleTodo('a')])
    expect(table.changed([])).toBe(table)
    expect(table.rowsWith([])).toBe(table.rows)
  })
})
