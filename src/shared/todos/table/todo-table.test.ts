import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { applyChanges } from '../apply-changes.ts'
import { todoFixture } from '../todo-fixture.testing.ts'
import { TodoTable } from './todo-table.ts'

const ids = fc.integer({ min: 0, max: 15 }).map((number) => `todo-${number}`)
const change = fc.record({ id: ids, title: fc.option(fc.string({ minLength: 1, maxLength: 3 })) })
const changes = fc.uniqueArray(change, { selector: ({ id }) => id, maxLength: 12 }).map((list) =>
  list.map(({ id, title }) => ({
    id,
    before: null,
    after: title === null ? null : todoFixture({ id, title }),
  })),
)

describe('the table of todos', () => {
  it('equals what applyChanges makes', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 20 }), (steps) => {
        const table = new TodoTable([])
        let expected = applyChanges([], [])
        for (const step of steps) {
          table.apply(step)
          expected = applyChanges(expected, step)
          expect(table.rows).toEqual(expected)
        }
        expect(expected.map(({ id }) => table.find(id))).toEqual(expected)
        expect(table.find('unknown')).toBeUndefined()
      }),
    )
  })
})
