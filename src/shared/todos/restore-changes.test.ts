import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { applyChanges } from './apply-changes.ts'
import { applyCommand } from './apply-command.ts'
import type { Change } from './change.ts'
import { restoreSteps } from './restore-changes.ts'
import { todoFixture } from './todo-fixture.testing.ts'
import type { Todo } from './todo.ts'

const nowIso = '2026-01-05T09:00:00.000Z'
const restoreChanges = (...of: Parameters<typeof restoreSteps>) =>
  [...restoreSteps(...of)].filter((change) => change !== null)

const context = { nowIso, now: { date: '2026-01-05', time: '09:00' }, generateId: () => 'new' }

const todo = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  title: fc.constantFrom('Buy milk', 'Bake bread'),
  list: fc.constantFrom('Inbox', 'Work'),
  updatedAt: fc.constantFrom('2025-11-22T09:00:00.000Z', '2025-11-23T09:00:00.000Z'),
})
const todos = fc
  .uniqueArray(todo, { selector: ({ id }) => id })
  .map((parts) => parts.map((part) => todoFixture(part)))

const content = (list: readonly Todo[]) =>
  list
    .map((one) => ({ ...one, updatedAt: '' }))
    .toSorted((one, other) => one.id.localeCompare(other.id))

describe('restoring a backup', () => {
  it('makes the tasks exactly those of the backup, and undo exactly what they were', () => {
    fc.assert(
      fc.property(todos, todos, (current, wanted) => {
        const changes = restoreChanges(current, wanted, nowIso)
        const restored = applyChanges(current, changes)
        expect(content(restored)).toEqual(content(wanted))
        expect(restoreChanges(restored, wanted, nowIso)).toEqual([])
        if (changes.length === 0) return
        const change: Change = {
          seq: 1,
          at: nowIso,
          source: 'import',
          command: 'restore-backup',
          reverts: null,
          changes,
        }
        const state = { todos: restored, journal: [change] }
        const undone = applyCommand(state, { type: 'undo' }, context)
        if (!undone.ok) throw new Error(undone.message)
        const back = applyChanges(restored, undone.changes)
        const byId = (list: readonly Todo[]) =>
          list.toSorted((one, other) => one.id.localeCompare(other.id))
        expect(byId(back)).toEqual(byId(current))
      }),
    )
  })

  it('leaves a task alone that differs only in when it was changed', () => {
    const current = todoFixture({ id: 'a', updatedAt: '2025-11-23T09:00:00.000Z' })
    expect(restoreChanges([current], [{ ...current, updatedAt: nowIso }], nowIso)).toEqual([])
  })
})
