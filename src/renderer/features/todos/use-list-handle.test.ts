import { describe, expect, it } from 'vitest'

import { emptyOutline } from '../../../shared/todos/outline.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import type { TodoView } from './todo-view.ts'
import { viewWith } from './use-list-handle.ts'

const context = { outline: emptyOutline, now: { date: '2026-11-22', time: '09:00' } }
const today: TodoView = { kind: 'today' }
const work: TodoView = { kind: 'list', name: 'Work' }

describe('the view in which a task is shown', () => {
  it.each([
    ['stays where the task is', { list: 'Work' }, work, work],
    ['stays on Today for what is due', { due: { date: '2026-11-22' } }, today, today],
    ['becomes all tasks where it is not', { list: 'Home' }, work, { kind: 'all' }],
    ['becomes all tasks from the trash', {}, { kind: 'trash' }, { kind: 'all' }],
    ['becomes the completed ones', { status: 'done' }, today, { kind: 'done' }],
    ['becomes the trash', { deletedAt: '2026-11-21T09:00:00.000Z' }, work, { kind: 'trash' }],
  ] as const)('%s', (_what, parts, view, wanted) => {
    expect(viewWith(todoFixture({ id: 'a', ...parts }), view, context)).toEqual(wanted)
  })
})
