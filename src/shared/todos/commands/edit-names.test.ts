import { describe, expect, it } from 'vitest'

import { TodoEditor } from '../todo-editor.testing.ts'
import { todoFixture } from '../todo-fixture.testing.ts'

const lists = [
  { name: 'Work', color: 'red' },
  { name: 'Empty', color: null },
] as const

function editor(): TodoEditor {
  return new TodoEditor(
    [
      todoFixture({ id: 'a', list: 'Work', tags: ['x', 'y'] }),
      todoFixture({ id: 'b', list: 'Home', tags: ['Y'] }),
      todoFixture({ id: 'c', list: 'Work', deletedAt: '2026-11-10T08:00:00.000Z' }),
    ],
    { lists: [...lists], filters: [] },
  )
}

const listsOf = ({ todos }: TodoEditor) => todos.map(({ list }) => list)

describe('lists', () => {
  it('exist without todos, in their order and colour', () => {
    const made = editor().do(
      { type: 'save-list', name: 'New', color: 'blue', position: 0 },
      { type: 'save-list', name: 'work', color: 'green' },
      { type: 'save-list', name: 'Empty', position: 0 },
    )
    expect(made.outline.lists).toEqual([
      { name: 'Empty', color: null },
      { name: 'New', color: 'blue' },
      { name: 'Work', color: 'green' },
    ])
  })

  it('that only todos name get a place among the others, as the sidebar shows them', () => {
    const moved = editor().do({ type: 'save-list', name: 'Work', position: 2 })
    expect(moved.outline.lists.map(({ name }) => name)).toEqual(['Empty', 'Home', 'Work'])
    moved.do({ type: 'undo' }, { type: 'save-list', name: 'Home', position: 1 })
    expect(moved.outline.lists.map(({ name }) => name)).toEqual(['Work', 'Home', 'Empty'])
  })

  it('are renamed with their todos, those in the trash too', () => {
    const renamed = editor().do({ type: 'rename-list', from: 'work', to: 'Office' })
    expect(listsOf(renamed)).toEqual(['Office', 'Home', 'Office'])
    expect(renamed.outline.lists.map(({ name }) => name)).toEqual(['Office', 'Empty'])
  })

  it('become one when one is renamed to the other', () => {
    const merged = editor().do({ type: 'rename-list', from: 'Empty', to: 'wORK' })
    expect(merged.outline.lists).toEqual([lists[0]])
    const intoInbox = editor().do({ type: 'rename-list', from: 'Work', to: 'inbox' })
    expect(listsOf(intoInbox)).toEqual(['Inbox', 'Home', 'Inbox'])
    expect(intoInbox.outline.lists).toEqual([lists[1]])
  })

  it('change only their spelling when the name differs by case', () => {
    const renamed = editor().do({ type: 'rename-list', from: 'Work', to: 'WORK' })
    expect(listsOf(renamed)).toEqual(['WORK', 'Home', 'WORK'])
    expect(renamed.outline.lists[0]).toEqual({ name: 'WORK', color: 'red' })
  })

  it('are deleted with their todos moved or put into the trash', () => {
    const moved = editor().do({ type: 'delete-list', name: 'Work', moveTo: 'Home' })
    expect(listsOf(moved)).toEqual(['Home', 'Home', 'Home'])
    const trashed = editor().do({ type: 'delete-list', name: 'Work', moveTo: null })
    expect(trashed.get('a').deletedAt).not.toBeNull()
    expect(trashed.outline.lists).toEqual([lists[1]])
    expect(trashed.do({ type: 'undo' }).outline.lists).toEqual(lists)
    expect(trashed.get('a').deletedAt).toBeNull()
  })

  it('do not lose the Inbox, and do not exist unless made', () => {
    const inbox = { type: 'delete-list', name: 'INBOX', moveTo: null } as const
    expect(editor().try(inbox)).toMatchObject({ ok: false, code: 'invalid' })
    const rename = { type: 'rename-list', from: 'Inbox', to: 'x' } as const
    expect(editor().try(rename)).toMatchObject({ ok: false, code: 'invalid' })
    const unknown = { type: 'delete-list', name: 'Nowhere', moveTo: 'Home' } as const
    expect(editor().try(unknown)).toMatchObject({ ok: false, code: 'not-found' })
  })
})

describe('too many lists', () => {
  it('are refused before they could not be stored', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({ name: `L${index}`, color: null }))
    const full = new TodoEditor([], { lists: many, filters: [] })
    const invalid = { ok: false, code: 'invalid' }
    expect(full.try({ type: 'save-list', name: 'One more' })).toMatchObject(invalid)
    const outline = { lists: [{ name: 'New', color: null }], filters: [] }
    expect(full.try({ type: 'import', todos: [], outline })).toMatchObject(invalid)
    expect(full.try({ type: 'save-list', name: 'l7', color: 'red' })).toMatchObject({ ok: true })
  })
})

describe('tags', () => {
  it('are renamed everywhere, and twice the same becomes one', () => {
    const renamed = editor().do({ type: 'rename-tag', from: 'Y', to: 'X' })
    expect(renamed.todos.map(({ tags }) => tags)).toEqual([['x'], ['x'], []])
  })

  it('are taken off everywhere', () => {
    const deleted = editor().do({ type: 'delete-tag', name: 'y' })
    expect(deleted.todos.map(({ tags }) => tags)).toEqual([['x'], [], []])
    expect(deleted.try({ type: 'delete-tag', name: 'y' })).toMatchObject({ code: 'not-found' })
  })
})

describe('saved filters', () => {
  it('are made, changed, moved and deleted, each undoable', () => {
    const made = editor().do(
      { type: 'save-filter', filter: { name: 'A', query: 'today' } },
      { type: 'save-filter', filter: { name: 'B', query: 'p1', color: 'red' }, position: 0 },
      { type: 'save-filter', filter: { id: 'id-1', name: 'A2', query: 'overdue' } },
    )
    expect(made.outline.filters).toEqual([
      { id: 'id-2', name: 'B', query: 'p1', color: 'red' },
      { id: 'id-1', name: 'A2', query: 'overdue', color: null },
    ])
    made.do({ type: 'delete-filter', id: 'id-2' }, { type: 'undo' }, { type: 'undo' })
    expect(made.outline.filters.map(({ name }) => name)).toEqual(['B', 'A'])
  })

  it('have different names', () => {
    const made = editor().do({ type: 'save-filter', filter: { name: 'A', query: 'today' } })
    expect(made.try({ type: 'save-filter', filter: { name: 'a', query: 'p1' } })).toMatchObject({
      ok: false,
      code: 'conflict',
    })
  })
})
